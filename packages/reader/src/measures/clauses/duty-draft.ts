/** One duty as its sentence tells it, before the document completes it. */

import type { DateRead } from '../../reading.js';
import { type ClauseSources, goodsCandidates } from '../goods/goods-candidates.js';
import { type GoodsCandidate, unownedGoods } from '../goods/goods-choice.js';
import type { GoodsGroup } from '../goods/goods-groups.js';
import { ALL_GOODS, type GoodsRead } from '../goods/goods-read.js';
import { blamedSellers } from '../parties/bought-from.js';
import { besideOwners } from '../parties/further-owners.js';
import { grantedAccess } from '../parties/granted-access.js';
import { boughtFromKorean } from '../parties/korean/bought-from.js';
import { jointOwners, sidesOfEachOther } from '../parties/mutual-sides.js';
import type { Governed } from '../percentages/duty-percentages.js';
import { isBeyondQuota } from '../percentages/no-duties.js';
import { GOODS_SIGNS } from '../rules/signs.js';
import { goodsExceptions, withoutExceptedGoods } from '../sentences/excepted-goods.js';
import { exceptedEconomies, exceptedParties, withoutExcepted } from '../sentences/excepted-parties.js';
import { rateBefore } from '../sentences/sentence-items.js';
import { bystanders, levierOfCompared } from './bystanders.js';
import { bearersOf, clauseParties, isOnWorld, sellersSpared } from './clause-parties.js';
import { type ClauseProducts, clauseProducts, exemptedIn, grammarGoods, needsGoods } from './clause-products.js';
import { clauseStatus } from './clause-status.js';
import { type DutyClause, type DutyNeighbours, dutyClause, textAfter } from './duty-clause.js';
import { isAnaphoric, isTheirs, saidOfAll, spanOf } from './duty-details.js';
import type { MeasureDraft } from './measure-draft.js';
import { englishPlaces, koreanPlaces } from './party-evidence.js';
import type { RatedSentence } from './rated-sentences.js';

/** Sign of goods that a rate has to itself. */
export const SHARED_OUT = GOODS_SIGNS.sign('shared out');

/** “each side gives the other …”, “on each other's goods” */
const MUTUAL =
  /\b(?:each|both) (?:side|part(?:y|ies)|countr(?:y|ies)|nations?|governments?)\b[^.;]{0,40}\b(?:each other|the other)\b|\beach other['’]s\b|(?:양국|양측|두 나라)[^.]{0,20}서로/i;

const NOBODY: ReadonlySet<number> = new Set();

/**
 * The duty at a percentage of a sentence; null where it is none after all.
 * @param named groups of goods of the sentence
 * @param at item of the percentage
 */
export function draftAt(
  sources: ClauseSources,
  rated: RatedSentence,
  named: readonly GoodsGroup[],
  at: number,
  governed: Governed,
  neighbours: DutyNeighbours,
  dates: readonly DateRead[],
): MeasureDraft | null {
  const excepted = rated.korean ? NOBODY : exceptedParties(rated.items, at);
  const apart = rated.korean ? [] : goodsExceptions(rated.items).filter(({ rate }) => rate !== at);
  const own = withoutExceptedGoods(withoutExcepted(rated.items, excepted), apart);
  const clause = dutyClause(sources, { ...rated, items: own }, at, governed, neighbours);
  if (isSupposed(clause)) return null;
  const { items, korean, group, kinds, label, sentence } = clause;
  const grammar = grammarGoods(clause);
  const { goods } = grammar;
  const read = clauseParties(clause, goods);
  const sellers = sellersSpared(clause);
  const spared = exceptedEconomies(rated.items, excepted);
  const buyers = sellers.length > 0;
  const targets = bearersOf(clause, read, buyers);
  const found = clauseProducts(clause, grammar, targets.length > 0, buyers);
  const { fromPlan, status, fromDay } = clauseStatus(clause, dates);
  const besides = sidesBesides(clause);
  return {
    rates: group.rates,
    from: group.from,
    products: found.products,
    exempted: exemptedIn(clause),
    someGoods: kinds.some((kind) => kind.someGoods) || (!korean && isBeyondQuota(items)),
    openProduct: found.openProduct,
    pastQuota: !korean && isOfQuota(clause),
    sharedOut: found.settled,
    needsGoods: needsGoods(clause),
    parties: {
      imposer: read.imposer,
      targets,
      either: read.either,
      loose: read.loose === true,
      compared: read.compared === true,
      owned: read.owned === true,
      itself: read.itself === true,
    },
    label,
    goods: candidatesOf(
      clause,
      goods,
      found,
      apart.length === 0
        ? named
        : named.filter((group) => !apart.some(({ first, end }) => group.first < end && group.end > first)),
    ),
    neverBear: [...sellers, ...spared, ...(korean ? [] : [...besideOwners(items, at), ...giverAt(clause)])],
    kinds,
    // “All countries but Mexico”: on everyone else's.
    world: isOnWorld(clause, goods, read) || (spared.length > 0 && targets.length === 0 && !namesOthers(items)),
    fromPlan,
    status,
    fromDay,
    placed: besides.placed,
    bystanders: [...besides.bystanders, ...spared],
    blamedSellers: besides.blamedSellers,
    otherLevier: besides.otherLevier,
    theirs: besides.theirs,
    eachOther: besides.eachOther,
    joint: besides.joint,
    mutual: besides.mutual,
    sentence,
    paragraph: sources.prepared.sentences[sentence]!.paragraph,
    anaphoric: isAnaphoric(items, at, governed),
    chained: governed.governor >= 0 && items[governed.governor]!.kind === 'rates',
    span: spanOf(items, at, governed),
  };
}

/** “The EU will open a zero-duty quota”: whoever lets goods in is not the one whose goods they are. */
function giverAt({ items, at, nought }: DutyClause): string[] {
  const giver = nought ? (grantedAccess(items, at)?.giver ?? null) : null;
  return giver === null ? [] : [giver];
}

/** “Outside the quota the rate is 50%”: of the clause of the duty, and not what everybody pays there. */
function isOfQuota({ items, at }: DutyClause): boolean {
  const from = rateBefore(items, at) + 1;
  const next = items.findIndex(({ kind }, i) => i > at && kind === 'rates');
  const clause = items.slice(from, next < 0 ? items.length : next);
  return isBeyondQuota(clause) && !saidOfAll(items, at) && !clause.some(({ text }) => USUAL.test(text));
}

const USUAL = /^(?:ordinary|normal|usual|standard|mfn|most-favou?red-nation|everybody|everyone|others)$/;

/** “The Indian duty applies to Japan as to everybody but Peru”: somebody whom it falls on is named beside those kept from it. */
function namesOthers(items: DutyClause['items']): boolean {
  const named = items.flatMap(({ party }, i) => (party === undefined ? [] : [{ party, i }]));
  return (
    new Set(named.map(({ party }) => party.economy)).size > 1 ||
    named.some(({ i }) => /^(?:to|on|from|for|against)$/.test(items[i - 1]?.text ?? ''))
  );
}

/** “무관세로 들어온다면”: “if corn came in duty-free …”. */
function isSupposed(clause: DutyClause): boolean {
  return clause.zero && /^[^.]{0,16}?(?:다면|라면|으면|되면)/.test(textAfter(clause, 24));
}

/** What the duty may fall on; one choice only where its goods are settled. */
function candidatesOf(
  { sources, sentence, items, at, governed, kinds, nought, label, heading }: DutyClause,
  goods: GoodsRead | null,
  { products, settled }: ClauseProducts,
  groups: readonly GoodsGroup[],
): readonly GoodsCandidate[] {
  if (settled) return [unownedGoods(products, [SHARED_OUT])];
  const general = kinds.some((kind) => kind.allGoods) && !namesGoodsAfter(goods, at);
  return goodsCandidates(sources, { index: sentence, items, groups }, at, governed, {
    rule: products,
    general,
    zero: nought,
    labelled: label.length > 0,
    heading,
  });
}

/** “A 40% counter-tariff on wine”: a duty of a general kind on goods that its clause names. */
function namesGoodsAfter(goods: GoodsRead | null, at: number): boolean {
  return goods !== null && goods.end > at + 1 && goods.products.some((product) => product !== ALL_GOODS);
}

type Besides = Pick<
  MeasureDraft,
  'placed' | 'bystanders' | 'blamedSellers' | 'otherLevier' | 'theirs' | 'eachOther' | 'joint' | 'mutual'
>;

/** What the sentence tells of other parties, and of both sides together. */
function sidesBesides({ sources, text, sentence, items, at, korean }: DutyClause): Besides {
  const { start, end } = sources.prepared.sentences[sentence]!;
  return {
    placed: korean ? koreanPlaces(text, items, at) : englishPlaces(items, at),
    bystanders: korean ? boughtFromKorean(text, items) : bystanders(items, at),
    blamedSellers: korean ? [] : blamedSellers(items),
    otherLevier: korean ? null : levierOfCompared(items, at),
    theirs: isTheirs(items, at),
    eachOther: korean ? null : sidesOfEachOther(items),
    joint: korean ? null : jointOwners(items, at),
    mutual: MUTUAL.test(text.slice(start, end)),
  };
}
