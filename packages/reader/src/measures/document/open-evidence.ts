/** What speaks for nobody in particular being the target of a duty, in its clause. */

import type { MeasureDraft } from '../clauses/measure-draft.js';
import { ALL_GOODS } from '../goods/goods-read.js';
import { OPEN_SIGNS } from '../rules/signs.js';

const openSign = (rest: string) => OPEN_SIGNS.sign(rest);

/** Signs that nobody in particular is the target. */
export const OPEN = {
  any: openSign(''),
  inOrder: openSign('in order'),
  world: openSign('world'),
  generalKind: openSign('general kind'),
  sector: openSign('sector'),
  sectorOfNobody: openSign('sector told of nobody'),
  allGoods: openSign('all goods'),
  noGoods: openSign('no goods'),
  goods: openSign('goods'),
  clauseNamesOne: openSign('though the clause names one'),
  clauseNamesImposer: openSign('the clause names the imposer only'),
  elsewhere: openSign('elsewhere'),
  nobodyNamed: openSign('nobody named'),
  oneNamed: openSign('one named'),
  severalNamed: openSign('several named'),
  onlyImposerNamed: openSign('only the imposer named'),
  owned: openSign('though somebody owns the goods'),
  imported: openSign('imported'),
  atZero: openSign('at zero'),
};

/**
 * Adds signs of the clause that nobody in particular is the target.
 * @param here economies that the sentence names
 */
export function addOpenSigns(
  signs: number[],
  draft: MeasureDraft,
  products: readonly string[],
  here: ReadonlySet<string>,
  law: string | null,
  { owned, imported }: { readonly owned: boolean; readonly imported: boolean },
): void {
  const { parties: clause, kinds } = draft;
  if (draft.world) signs.push(OPEN.world);
  if (kinds.some((kind) => kind.world)) signs.push(OPEN.generalKind);
  if (law !== null && !kinds.some((kind) => kind.allGoods)) signs.push(OPEN.sector);
  // “Tariffs on steel under Section 232 remain at 50%”: on everyone's steel, whatever the document is about.
  const ofSector = kinds.some(({ imposer, someGoods }) => someGoods && imposer !== null);
  if (ofSector && clause.targets.length === 0 && [...here].every((economy) => economy === law))
    signs.push(OPEN.sectorOfNobody);
  signs.push(products.includes(ALL_GOODS) ? OPEN.allGoods : products.length === 0 ? OPEN.noGoods : OPEN.goods);
  if (clause.targets.length > 0) signs.push(OPEN.clauseNamesOne);
  else if (clause.imposer !== null) signs.push(OPEN.clauseNamesImposer);
  signs.push(here.size === 0 ? OPEN.nobodyNamed : here.size === 1 ? OPEN.oneNamed : OPEN.severalNamed);
  if (clause.imposer !== null && here.size === 1 && here.has(clause.imposer)) signs.push(OPEN.onlyImposerNamed);
  if (owned) signs.push(OPEN.owned);
  if (imported) signs.push(OPEN.imported);
  if (draft.needsGoods || draft.rates.every(({ value }) => value === 0)) signs.push(OPEN.atZero);
}
