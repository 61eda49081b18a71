/** Fills in what a clause leaves open and the document says: goods from the duty before, parties by weighing all evidence. */

import type { Inferable } from '../../reading.js';
import { isKoreanText } from '../../text/korean-text.js';
import type { Leads, MeasureDetail, MeasureDraft } from '../clauses/measure-draft.js';
import { bestPair, type Pair, type WeighedPair, weighedPairs } from '../clauses/party-choice.js';
import { type GoodsCandidate, unownedGoods, type WeighedGoods, weighGoods } from '../goods/goods-choice.js';
import { ALL_GOODS, REROUTED } from '../goods/goods-read.js';
import type { Sides } from '../parties/mutual-sides.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { GOODS_SIGNS } from '../rules/signs.js';
import type { Sections } from '../sentences/sections.js';
import { withBearerBefore } from './charged-before.js';
import type { DocumentDuties } from './document-duties.js';
import { byDistance, distanceFrom, documentEvidence } from './document-evidence.js';
import { sidesOf } from './document-sides.js';
import type { Earlier } from './earlier-duty.js';
import { isAll, isRateOfPartner, isSameDutyMoved, sameRateAgain } from './goods-told-again.js';
import { onlySides, otherSide } from './other-side.js';
import { inReturnPair, quotaPair, samePlacePair } from './pairs-before.js';
import { type PartnerSections, partnerSections } from './partner-sections.js';
import { generalRates, goodsOfRate } from './same-rates.js';

/** Told of every choice: the duty, and the goods and pairs of parties weighed for it, best first. */
export type Observer = (draft: MeasureDraft, goods: readonly WeighedGoods[], pairs: readonly WeighedPair[]) => void;

/** One duty with its goods and parties chosen. */
interface Chosen {
  readonly draft: MeasureDraft;
  readonly products: readonly string[];
  readonly imposer: string | null;
  readonly targets: readonly string[];
  readonly world: boolean;
  readonly leads: Leads;
}

/** Fills in what the clause left open and the document says. */
export function completed(
  document: Omit<DocumentDuties, 'sides' | 'head'> & { readonly issuer: string | null },
  observe?: Observer,
): MeasureDetail[] {
  const { drafts, rules, parties, issuer } = document;
  if (!drafts.some(({ rates }) => rates.length > 0)) return [];
  const sides = sidesOf(parties, rules);
  const duties: DocumentDuties = { ...document, sides, head: headTopic(drafts) };
  const bySection = partnerSections(drafts, document.sections, issuer);
  const all = chosenParties(duties, bySection, observe);
  const bearing = new Set([
    ...all.flatMap(({ targets }) => targets),
    ...drafts.flatMap((draft) => draft.blamedSellers),
  ]);
  const only = issuer === null && !isKoreanText(document.prepared) ? onlySides(parties, rules) : null;
  return withExceptions(all).flatMap((chosen) => detailsOf(levied(issued(chosen, issuer), only, bearing), sides));
}

/** “목재에 25%를 매긴다. 다만 일본산에는 15%”: a duty said of nobody is not on those whom the next sentence excepts from it. */
function withExceptions(chosen: readonly Chosen[]): Chosen[] {
  return chosen.map((one, at) => {
    const next = chosen[at + 1];
    if (next === undefined || one.draft.parties.targets.length > 0 || isAll(one.products)) return one;
    const { draft, targets } = next;
    const excepts =
      draft.paragraph === one.draft.paragraph &&
      draft.sentence === one.draft.sentence + 1 &&
      draft.from === null &&
      draft.status !== 'proposed' &&
      (draft.status === one.draft.status || draft.status === 'unclear') &&
      draft.parties.imposer === null &&
      draft.parties.targets.length > 0 &&
      next.imposer === one.imposer &&
      next.products.join() === one.products.join() &&
      !draft.rates.some(({ value }) => one.draft.rates.some((rate) => rate.value === value));
    if (!excepts) return one;
    const left = one.targets.filter((target) => !targets.includes(target));
    return left.length === one.targets.length ? one : { ...one, targets: left };
  });
}

/** In a document that is law, what nobody else levies is levied by whoever issues it. */
function issued(chosen: Chosen, issuer: string | null): Chosen {
  if (issuer === null || chosen.imposer !== null || chosen.targets.includes(issuer)) return chosen;
  return { ...chosen, imposer: issuer };
}

/** What falls on one of two, and is levied by nobody that is named, is levied by the other. */
function levied(chosen: Chosen, only: Sides | null, bearing: ReadonlySet<string>): Chosen {
  if (chosen.imposer !== null || chosen.world) return chosen;
  const imposer = otherSide(only, chosen.targets);
  const { bystanders, neverBear, otherLevier, parties } = chosen.draft;
  // Not whom it punishes buying from, nor one that bears a duty of its own.
  const left = [...bystanders, ...neverBear, otherLevier];
  if (imposer === null || bearing.has(imposer) || left.includes(imposer) || parties.compared === true) return chosen;
  return { ...chosen, imposer };
}

function chosenParties(document: DocumentDuties, bySection: PartnerSections | null, observe?: Observer): Chosen[] {
  const { drafts, rules, head, sections } = document;
  const chosen: Chosen[] = [];
  const remedies = isOnRemedies(drafts);
  const general = generalRates(drafts);
  let previous: Earlier | null = null;
  // Gathered only for a document with parties to be weighed.
  let ask: ReturnType<typeof documentEvidence> | undefined;
  // Prose below a list of partners goes on from none of its lines.
  let labelled: number | null = null;
  for (const draft of drafts) {
    if (labelled !== null && draft.label.length === 0 && draft.paragraph !== labelled) {
      previous = withoutTargets(previous);
      labelled = null;
    }
    if (draft.rates.length === 0) {
      const { products, parties, world } = draft;
      if (products.length > 0 || parties.targets.length > 0 || parties.imposer !== null)
        previous = earlier(draft, products, parties.imposer, parties.targets, world);
      continue;
    }
    const again = sameRateAgain(document.prepared, draft, chosen);
    if (again !== null) {
      chosen.push({ ...again, draft });
      continue;
    }
    const candidates = draft.sharedOut
      ? draft.goods
      : !remedies && isRateOfPartner(draft, previous, head)
        ? [unownedGoods([ALL_GOODS], [ALL])]
        : isSameDutyMoved(document.prepared, draft, previous)
          ? [unownedGoods(previous!.products, [CARRIED['next sentence'].any])]
          : [...draft.goods, ...carriedGoods(draft, previous, head, sections), ...goodsOfRate(draft, general)];
    const goods = weighGoods(
      draft.someGoods || remedies ? candidates.filter(({ products }) => !isAll(products)) : candidates,
      rules.evidence.goods,
    );
    const [best] = goods;
    if (best === undefined) continue;
    const { products } = best;
    if (draft.needsGoods && products.every((product) => product === ALL_GOODS)) {
      observe?.(draft, goods, []);
      continue;
    }
    let lead: number | null = null;
    let pair =
      statedPair(draft, rules) ??
      comparedPair(draft, previous) ??
      returnedPair(draft, previous) ??
      quotaPair(draft, previous) ??
      samePlacePair(document.prepared, draft, previous) ??
      inReturnPair(document.prepared, draft, previous) ??
      bySection?.(draft) ??
      null;
    if (pair === null) {
      ask ??= documentEvidence(document);
      const question = ask(draft, best, previous);
      observe?.(draft, goods, weighedPairs(question, rules.evidence));
      const taken = bestPair(question, rules.evidence);
      lead = taken.lead;
      pair = withBearerBefore(taken, draft, previous);
    } else observe?.(draft, goods, []);
    const { imposer, targets } = pair;
    const world = draft.world && targets.length === 0;
    previous = earlier(draft, products, imposer, targets, world);
    labelled = draft.label.length > 0 ? draft.paragraph : null;
    const [, other] = goods;
    const leads = { goods: other === undefined ? null : best.score - other.score, parties: lead };
    chosen.push({ draft, products, imposer, targets, world, leads });
  }
  return chosen;
}

/** True when at least half of the duties of a document are trade remedies, and none is of another kind. */
function isOnRemedies(drafts: readonly MeasureDraft[]): boolean {
  const kinds = drafts.flatMap((draft) => draft.kinds);
  const remedies = drafts.filter((draft) => draft.kinds.some(({ someGoods }) => someGoods)).length;
  return remedies > 1 && remedies * 2 >= drafts.length && kinds.every(({ someGoods }) => someGoods);
}

/** Both parties as the clause itself names them: then there is nothing to weigh. */
function statedPair({ parties }: MeasureDraft, { unionOf }: MeasureRules): Pair | null {
  const { imposer, targets, loose } = parties;
  if (imposer === null || targets.length === 0 || loose === true) return null;
  return targets.some((target) => target === imposer || unionOf.get(target) === imposer) ? null : { imposer, targets };
}

/** “Below Vietnam's 20%”: levied by whoever levies the duty that it is compared with. */
function comparedPair({ parties: { compared, targets } }: MeasureDraft, previous: Earlier | null): Pair | null {
  if (!compared) return null;
  const imposer = previous?.imposer ?? null;
  return { imposer: imposer !== null && targets.includes(imposer) ? null : imposer, targets };
}

/** “U.S. tariffs on Chinese goods at about 55% and Chinese tariffs at about 30%”: those of whoever bears the duty before it. */
function returnedPair({ parties, sentence, world }: MeasureDraft, previous: Earlier | null): Pair | null {
  if (previous === null || previous.sentence !== sentence || previous.imposer === null) return null;
  if (parties.owned !== true || world) return null;
  const [target, ...others] = previous.targets;
  if (parties.targets.length > 0 || others.length > 0 || target === undefined || parties.imposer !== target)
    return null;
  return { imposer: target, targets: [previous.imposer] };
}

/** The measures of one duty: one for each rate, product and pair of parties. */
function detailsOf({ draft, products, imposer, targets, world, leads }: Chosen, sides: Sides | null): MeasureDetail[] {
  const details: MeasureDetail[] = [];
  const statedImposer = draft.parties.imposer !== null && draft.parties.imposer === imposer;
  const statedTarget = draft.parties.targets.some((target) => targets.includes(target));
  // “… on each other's goods, with China lowering its own”: of one of them.
  const oneSided = statedImposer && (statedTarget || draft.parties.owned === true);
  const both = bothSides(draft, oneSided, sides);
  const pairs: readonly (readonly [imposer: string | null, target: string | null])[] = both
    ? [both, [both[1], both[0]]]
    : statedTarget && imposer !== null && draft.joint?.includes(imposer)
      ? draft.joint.flatMap((owner) => targets.map((target) => [owner, target] as const))
      : (targets.length > 0 ? targets : [null]).map((target) => [imposer, target] as const);
  for (const rate of draft.rates) {
    for (const product of products.length > 0 ? products : [null]) {
      for (const [levying, target] of pairs) {
        const replaced = rate === draft.from;
        details.push({
          kind: 'tariff',
          rate_pct: rate.value,
          from_pct: draft.from !== null && !replaced ? draft.from.value : null,
          quantity: null,
          product,
          imposer: levying,
          target,
          status: replaced && draft.status !== 'removed' ? (draft.fromPlan ?? 'in-force') : draft.status,
          from: replaced ? null : draft.fromDay,
          inferred: inferredOf(draft, product, levying, target),
          span: draft.rates.length > 1 ? [rate.start, rate.end] : draft.span,
          kinds: draft.kinds.map((kind) => kind.name),
          replaced,
          world,
          leads,
        });
      }
    }
  }
  return details;
}

/** Those who levy a duty on each other; null for a duty of one on another. */
function bothSides(
  { eachOther, joint, mutual, parties }: MeasureDraft,
  oneSided: boolean,
  sides: Sides | null,
): Sides | null {
  if (eachOther !== null && (joint !== null || !oneSided)) return eachOther;
  if (sides === null) return null;
  if (mutual && !oneSided) return sides;
  const ofThese = (economies: readonly string[]) => economies.every((economy) => sides.includes(economy));
  return joint !== null && ofThese(joint) && ofThese(parties.targets) ? joint : null;
}

/** What of a duty its clause does not name itself. */
function inferredOf(
  { products, parties }: MeasureDraft,
  product: string | null,
  imposer: string | null,
  target: string | null,
): Inferable[] {
  const inferred: Inferable[] = [];
  if (product !== null && !products.includes(product)) inferred.push('product');
  if (imposer !== null && parties.imposer !== imposer) inferred.push('imposer');
  if (target !== null && !parties.targets.includes(target)) inferred.push('target');
  return inferred;
}

/** “Goods transshipped through Thailand pay 40%. Vietnam got 20%”: what another pays is on all that it sells. */
function isRerouted({ parties, anaphoric }: MeasureDraft, { products }: Earlier): boolean {
  return products.join() === REROUTED && (parties.targets.length > 0 || !anaphoric);
}

function withoutTargets(duty: Earlier | null): Earlier | null {
  if (duty === null) return null;
  const { products, imposer, world, sentence, paragraph } = duty;
  return { products, imposer, targets: [], world, sentence, paragraph };
}

function earlier(
  { sentence, paragraph }: MeasureDraft,
  products: readonly string[],
  imposer: string | null,
  targets: readonly string[],
  world: boolean,
): Earlier {
  return { products, imposer, targets, world, sentence, paragraph };
}

/** How far into a text its title and first paragraph reach, in UTF-16 code units. */
const HEAD = 600;

/** The duty that a document's head is about: the first there with a product and a target; null when there is none. */
function headTopic(drafts: readonly MeasureDraft[]): MeasureDraft | null {
  return (
    drafts.find(({ span, products, parties }) => span[0] < HEAD && products.length > 0 && parties.targets.length > 0) ??
    null
  );
}

const sign = (rest: string) => GOODS_SIGNS.sign(rest);
const ALL = sign('all goods');
const ALL_OF_WORLD = sign('all goods of the world');
const NOTHING = sign('nothing');
const NOTHING_BY_RULE = sign('nothing by rule');
const OF_HEAD = sign('of the head');
const IN_CHAIN = sign('carried in a chain');
const CARRIED = byDistance((distance) => ({
  any: sign(`carried ${distance}`),
  anaphor: sign(`carried by anaphor ${distance}`),
}));

/** Goods that a duty may take over from the one before it, or from the document's head. */
function carriedGoods(
  draft: MeasureDraft,
  previous: Earlier | null,
  head: MeasureDraft | null,
  sections: Sections,
): GoodsCandidate[] {
  const candidates: GoodsCandidate[] = [
    unownedGoods([ALL_GOODS], draft.world ? [ALL, ALL_OF_WORLD] : [ALL]),
    unownedGoods([], draft.openProduct ? [NOTHING, NOTHING_BY_RULE] : [NOTHING]),
  ];
  const isExempted = (products: readonly string[]) => products.some((product) => draft.exempted.includes(product));
  // Under a heading of its own a part of the text goes on from nothing before it.
  const section = sections.at(draft.sentence);
  const apart = (sentence: number) => {
    const other = sections.at(sentence);
    return section !== null && other !== null && other.economy !== section.economy;
  };
  if (previous !== null && !apart(previous.sentence)) {
    const carried = CARRIED[distanceFrom(previous, draft)];
    const signs = [carried.any];
    if (draft.anaphoric) signs.push(carried.anaphor);
    if (draft.chained) signs.push(IN_CHAIN);
    if (!isExempted(previous.products) && !isRerouted(draft, previous))
      candidates.push(unownedGoods(previous.products, signs));
  }
  // What follows tells what the title is about, not what the text before it is.
  const follows = head !== null && (draft.sentence === 0 ? head !== draft : head.span[0] < draft.span[0]);
  if (head !== null && follows && !apart(head.sentence) && !isExempted(head.products))
    candidates.push(unownedGoods(head.products, [OF_HEAD]));
  return candidates;
}
