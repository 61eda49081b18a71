/**
 * A first answer to who levies a duty and on whose goods, by sources in a fixed order: the clause, the law of its kind, the heading, the
 * duty before, the document's head, other duties on the same goods, the two sides. It is one sign among others.
 */

import type { MeasureDraft } from '../clauses/measure-draft.js';
import type { Pair } from '../clauses/party-choice.js';
import { ALL_GOODS } from '../goods/goods-read.js';
import { imposerByLaw } from '../rules/measure-rules.js';
import type { DocumentDuties } from './document-duties.js';
import { dominantImposer } from './document-sides.js';
import type { Earlier } from './earlier-duty.js';

/** Answers for the duties of one document, one after the other. */
export function orderedParties({
  prepared,
  drafts,
  rules,
  parties,
  sections,
  sides,
  head,
}: DocumentDuties): (draft: MeasureDraft, products: readonly string[], previous: Earlier | null) => Pair {
  const usual = dominantImposer(drafts);
  const mentioned = new Set(parties.map(({ economy }) => economy));
  const directions = directionsOf(drafts);
  const bearing = bearersOnly(drafts);
  // “compared with 15% for those from Japan”: nobody levies it only because goods of his are charged too.
  const levying = (economy: string | null) => (economy !== null && bearing.has(economy) ? null : economy);
  return (draft, products, previous) => {
    let { imposer } = draft.parties;
    let targets = draft.parties.targets;
    const { either } = draft.parties;
    if (either !== null) {
      if (imposer === null && (targets.length > 0 || either === usual || usual === null))
        imposer = targets.includes(either) ? null : either;
      else if (targets.length === 0 && either !== imposer && either !== usual) targets = [either];
    }
    const statedImposer = imposer !== null;
    const statedTarget = targets.length > 0;
    if (imposer === null) {
      const law = imposerByLaw(draft.kinds);
      if (
        law !== null &&
        !targets.includes(law) &&
        (mentioned.has(law) || draft.kinds.some((kind) => /^(?:national|section)/.test(kind.name)))
      )
        imposer = law;
    }
    const section = sections.at(draft.sentence);
    if (imposer === null && section !== null && section.acts && !targets.includes(section.economy))
      imposer = section.economy;
    const near: Earlier | null =
      previous !== null &&
      draft.paragraph - previous.paragraph <= (draft.anaphoric || !(statedImposer || statedTarget) ? 2 : 1)
        ? previous
        : null;
    let world = draft.world;
    if (near !== null) {
      const agrees = imposer === null || near.imposer === null || imposer === near.imposer;
      const close = draft.paragraph === near.paragraph || sides !== null;
      if (draft.theirs && !statedImposer && near.imposer !== null && near.targets.length === 1) {
        [imposer] = near.targets as [string];
        targets = [near.imposer];
      }
      if (imposer === null && close && near.imposer !== null && !targets.includes(near.imposer)) imposer = near.imposer;
      if (
        targets.length === 0 &&
        agrees &&
        !world &&
        near.imposer === imposer &&
        draft.sentence - near.sentence <= (draft.anaphoric ? 2 : 1)
      ) {
        // What one offers a partner is no longer everyone's.
        if (near.world && near.targets.length === 0) world = draft.status !== 'proposed' && draft.status !== 'agreed';
        else targets = near.targets.filter((target) => target !== imposer);
      }
    }
    if (
      head !== null &&
      !statedImposer &&
      !statedTarget &&
      draft.products.length === 0 &&
      !draft.openProduct &&
      !world
    ) {
      if (targets.length === 0) targets = head.parties.targets.filter((target) => target !== imposer);
      imposer ??= head.parties.imposer;
    }
    // “승용차는 50%, 철강은 35%로”: a row on everyone's goods goes on, where nobody is named.
    if (
      prepared.language === 'ko' &&
      near !== null &&
      near.sentence === draft.sentence &&
      near.imposer === imposer &&
      near.targets.length === 0 &&
      draft.placed.length === 0
    )
      world = true;
    // “…, against 2.5 percent in the United States”: goes on from a duty on everyone's goods.
    if (near?.world && draft.chained && !statedTarget) world = true;
    const elsewhere =
      targets.length === 0 || imposer === null ? directionOf(products, imposer, targets, directions) : null;
    if (elsewhere !== null && !world) {
      imposer ??= elsewhere.imposer;
      if (targets.length === 0 && elsewhere.target !== null && elsewhere.target !== imposer)
        targets = [elsewhere.target];
    }
    if (sides !== null) {
      const [a, b] = sides;
      const side = (economy: string) =>
        economy === a || economy === b ? economy : (rules.unionOf.get(economy) ?? economy);
      const other = (economy: string) => (side(economy) === a ? b : side(economy) === b ? a : null);
      if (imposer === null && targets.length === 1) imposer = levying(other(targets[0]!));
      if (imposer === null && targets.length === 0 && usual !== null && (usual === a || usual === b)) imposer = usual;
      if (imposer !== null && targets.length === 0 && !world) {
        const partner = other(imposer);
        if (partner !== null) targets = [partner];
      }
    }
    if (imposer === null && targets.length === 1) imposer = sections.partner(draft.sentence, targets[0]!);
    imposer ??= sections.only(draft.sentence, targets);
    if (imposer === null && usual !== null && !targets.includes(usual)) imposer = usual;
    if (imposer === null) imposer = sections.nearest(draft.sentence, targets);
    if (imposer !== null && targets.length === 0 && !world) {
      const partner = sections.partner(draft.sentence, imposer);
      if (partner !== null) targets = [partner];
    }

    return { imposer, targets };
  };
}

/** Economies that clauses name as bearing duties and none as levying one. */
function bearersOnly(drafts: readonly MeasureDraft[]): ReadonlySet<string> {
  const bearing = new Set(drafts.flatMap(({ parties }) => (parties.loose ? [] : parties.targets)));
  for (const { parties } of drafts) if (parties.imposer !== null) bearing.delete(parties.imposer);
  return bearing;
}

/** Pairs of imposer and target by product, for duties whose clause names both. */
type Directions = ReadonlyMap<string, ReadonlyMap<string, readonly [imposer: string, target: string]>>;

function directionsOf(drafts: readonly MeasureDraft[]): Directions {
  const byProduct = new Map<string, Map<string, readonly [string, string]>>();
  for (const { products, parties } of drafts) {
    if (parties.imposer === null) continue;
    for (const product of products) {
      if (product === ALL_GOODS) continue;
      const pairs = byProduct.get(product) ?? new Map<string, readonly [string, string]>();
      byProduct.set(product, pairs);
      for (const target of parties.targets) pairs.set(`${parties.imposer}|${target}`, [parties.imposer, target]);
    }
  }
  return byProduct;
}

/** Parties of the duties on the same single product elsewhere in the document, where they are the same everywhere. */
function directionOf(
  products: readonly string[],
  imposer: string | null,
  targets: readonly string[],
  directions: Directions,
): { readonly imposer: string | null; readonly target: string | null } | null {
  const [product] = products;
  if (products.length !== 1 || product === undefined) return null;
  const imposers = new Set<string>();
  const partners = new Set<string>();
  for (const [levied, borne] of directions.get(product)?.values() ?? []) {
    if (imposer !== null && levied !== imposer) continue;
    if (targets.length > 0 && !targets.includes(borne)) continue;
    imposers.add(levied);
    partners.add(borne);
  }
  return {
    imposer: imposers.size === 1 ? [...imposers][0]! : null,
    target: partners.size === 1 ? [...partners][0]! : null,
  };
}
