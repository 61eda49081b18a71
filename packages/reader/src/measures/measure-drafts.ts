/** Duties with a rate, sentence by sentence, before the document completes them. */

import type { DateRead } from '../reading.js';
import type { Match } from '../text/lexicon.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import { burdenInNext, productBefore } from './duty-context.js';
import {
  dayFrom,
  generalVerb,
  isAnaphoric,
  isTheirs,
  kindsNear,
  saidOfAll,
  spanOf,
  worldKorean,
  zeroOf,
} from './duty-details.js';
import { partiesOf } from './duty-parties.js';
import { partiesOfKorean } from './duty-parties-korean.js';
import type { Governed } from './duty-percentages.js';
import { koreanPlanOf, koreanStatusAt, statusAt } from './duty-status.js';
import { topicsOf } from './duty-topics.js';
import { exemptedProducts } from './exempted-goods.js';
import { type ClauseSources, goodsCandidates } from './goods-candidates.js';
import { unownedGoods } from './goods-choice.js';
import { type GoodsGroup, goodsGroups } from './goods-groups.js';
import { goodsOfKorean } from './goods-korean.js';
import { ALL_GOODS, type GoodsRead } from './goods-of-duty.js';
import { goodsOf } from './goods-of-percentage.js';
import type { MeasureDraft } from './measure-draft.js';
import type { ClauseWord, MeasureRules } from './measure-rules.js';
import { metByLaw, negotiatedParties } from './negotiated-duties-korean.js';
import { isBeyondQuota } from './no-duties.js';
import { englishPlaces, koreanPlaces, labelParties } from './party-evidence.js';
import { isOfProposal } from './proposals.js';
import { namedIn, rateSigns } from './rate-evidence.js';
import { type RatedSentence, ratedSentences } from './rated-sentences.js';
import { findRates, type Rate } from './rates-in-text.js';
import { remediedGoods } from './remedied-goods.js';
import type { Item, PartyMention } from './sentence-items.js';
import { GOODS_SIGNS, sumOf } from './signs.js';

/** Told of every percentage weighed, with the numbers of its signs. */
export type RateObserver = (rates: readonly Rate[], signs: readonly number[]) => void;

const SHARED_OUT = GOODS_SIGNS.sign('shared out');

/** Duties with a rate, and those spoken of without one, in the order of the text. */
export function draftsOf(
  prepared: PreparedText,
  rules: MeasureRules,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
  dates: readonly DateRead[],
  observe?: RateObserver,
): MeasureDraft[] {
  const { text, sentences } = prepared;
  const rates = findRates(prepared);
  for (const { start, end, value } of phrases)
    if (value.zero && !/\bor $/i.test(text.slice(Math.max(0, start - 3), start))) rates.push({ value: 0, start, end });
  rates.sort((a, b) => a.start - b.start);
  if (rates.length === 0) return [];
  const duties = phrases.some(({ value }) => value.duty || value.kind !== undefined);
  const rated = ratedSentences(prepared, phrases, parties, rates, duties);
  const spoken = sentencesOfDuties(prepared, phrases);
  const known = new Map<number, number>();
  for (const { items, ruled } of rated)
    for (const at of ruled.keys())
      for (const { value } of items[at]!.rates!.rates) known.set(value, (known.get(value) ?? 0) + 1);
  const drafts: MeasureDraft[] = [];
  const sources: ClauseSources = { prepared, phrases, parties, productsBefore: new Map(), lawful: rules.lawful };
  let lastSentence = -10;
  let topicFrom = 0;
  for (const ratedSentence of rated) {
    const { index, items, korean, ruled, refused, barred } = ratedSentence;
    const sentence = sentences[index]!;
    drafts.push(...topicsOf(prepared, phrases, parties, topicFrom, index));
    topicFrom = index + 1;
    const around = {
      korean,
      dutyBefore: spoken.has(index - 1) && sentences[index - 1]!.paragraph === sentence.paragraph,
      rateBefore: index - lastSentence === 1,
      dutyInParagraph: spoken.paragraphs.has(sentence.paragraph),
      density: spoken.density,
      rates: known,
      ...namedIn(items),
    };
    const accepted = new Set<number>();
    let seen: 'duty' | 'no duty' | 'nothing' = 'nothing';
    items.forEach((item, at) => {
      if (item.rates === undefined) return;
      const signs = rateSigns(text, items, at, ruled.get(at) ?? null, seen, around, {
        zero: zeroOf(item, text),
        refused: refused.has(at),
      });
      observe?.(item.rates.rates, signs);
      if (sumOf(signs, rules.evidence.rate) > 0 && !barred.has(at) && !isTotal(text, item.end)) accepted.add(at);
      seen = accepted.size > 0 ? 'duty' : 'no duty';
    });
    if (accepted.size === 0) {
      drafts.push(...topicsOf(prepared, phrases, parties, index, index + 1));
      continue;
    }
    let previous = -1;
    // The duty before which the goods of this one may stand.
    let goodsAfter = -1;
    const firstDraft = drafts.length;
    const named = goodsGroups(text, items);
    for (const at of accepted) {
      const governed = ruled.get(at) ?? { head: -1, governor: previous };
      if (!korean || !isNextStep(text, items, previous, at)) goodsAfter = previous;
      const draft = draftAt(sources, ratedSentence, named, at, governed, { previous, goodsAfter }, dates);
      previous = at;
      if (draft !== null) {
        const proposed = draft.status === 'in-force' && !korean && isOfProposal(prepared, index, spoken);
        drafts.push(proposed ? { ...draft, status: 'proposed' } : draft);
        lastSentence = index;
      }
    }
    if (RESPECTIVELY.test(text.slice(sentence.start, sentence.end))) shareOut(drafts, firstDraft);
  }
  return drafts;
}

/** Which sentences and paragraphs name a duty, and how many of the sentences do. */
function sentencesOfDuties({ sentences }: PreparedText, phrases: readonly Match<ClauseWord>[]) {
  const named = new Set<number>();
  const paragraphs = new Set<number>();
  for (const { start, value } of phrases) {
    if (!value.duty && value.kind === undefined) continue;
    const index = sentenceAt(sentences, start);
    named.add(index);
    paragraphs.add(sentences[index]!.paragraph);
  }
  return { has: (index: number) => named.has(index), paragraphs, density: named.size / Math.max(1, sentences.length) };
}

/** “The 55%, an official said, is the total of the following”: a sum of duties is none by itself. */
function isTotal(text: string, end: number): boolean {
  const after = text.slice(end, end + 120);
  const at = TOTAL.exec(after);
  return at !== null && !/[.;:%]\s/.test(after.slice(0, at.index));
}

const TOTAL = /\b(?:is|are|was|were|represents|combines) (?:the |a )?(?:total|sum|combination|sum total) of\b/;

const RESPECTIVELY = /\brespectively\b|각각/i;

/** “steel and copper face 10 and 20 percent respectively”: each rate for its own product. */
function shareOut(drafts: MeasureDraft[], from: number): void {
  const rates = drafts.slice(from).reduce((sum, draft) => sum + draft.rates.length, 0);
  const products = drafts[from]?.products ?? [];
  if (products.length < 2 || rates !== products.length || drafts.slice(from).some((draft) => draft.from !== null))
    return;
  const shared = drafts.splice(from);
  for (const draft of shared)
    for (const rate of draft.rates) {
      const own = [products[drafts.length - from]!];
      const goods = [{ products: own, of: draft.goods[0]?.of ?? [], imported: false, signs: [SHARED_OUT] }];
      drafts.push({ ...draft, rates: [rate], from: null, products: own, goods, sharedOut: true });
    }
}

/** “each side gives the other …”, “on each other's goods” */
const MUTUAL =
  /\b(?:each|both) (?:side|part(?:y|ies)|countr(?:y|ies)|nations?|governments?)\b[^.;]{0,40}\b(?:each other|the other)\b|\beach other['’]s\b|(?:양국|양측|두 나라)[^.]{0,20}서로/i;

/** “zero-tariff, zero-quota access”: a zero duty on all goods. */
const ENTRY =
  /^[\s,-]{0,2}(?:and\s)?(?:zero[-\s]quota|quota[-\s]free)?[\s,-]{0,2}(?:access|entry|treatment|trade|market)\b/i;

/** “The threatened 25%”, “the 25% once planned” before it took effect: how the rate that never applied stood. */
function planOf(before: string, korean: boolean): MeasureDraft['fromPlan'] {
  if (korean) return koreanPlanOf(before);
  const word =
    /\b(threatened|proposed|planned|mooted|announced)\s(?:(?:rate|level|tariff|duty|levy)\s(?:of\s)?)?(?:a\s|the\s)?$/i.exec(
      before,
    )?.[1];
  if (word === undefined) return null;
  if (/^threat/i.test(word)) return 'threatened';
  return /^announced/i.test(word) ? 'announced' : 'proposed';
}

/** “1년차 30%, 2년차 25%”: the next step of a list that is about the same goods. */
function isNextStep(text: string, items: readonly Item[], previous: number, at: number): boolean {
  if (previous < 0) return false;
  const between = text.slice(items[previous]!.end, items[at]!.start);
  return (
    between.length <= 16 &&
    /^(?:씩)?,\s/.test(between) &&
    !items
      .slice(previous + 1, at)
      .some(
        ({ phrase, party }) => party !== undefined || phrase?.product !== undefined || phrase?.goods || phrase?.duty,
      )
  );
}

/** “A 40% counter-tariff on wine”: a duty of a general kind on goods that its clause names. */
function namesGoodsAfter(goods: GoodsRead | null, at: number): boolean {
  return goods !== null && goods.end > at + 1 && goods.products.some((product) => product !== ALL_GOODS);
}

function draftAt(
  sources: ClauseSources,
  { index: sentence, items, korean }: RatedSentence,
  named: readonly GoodsGroup[],
  at: number,
  governed: Governed,
  { previous, goodsAfter }: { readonly previous: number; readonly goodsAfter: number },
  dates: readonly DateRead[],
): MeasureDraft | null {
  const { prepared, phrases, parties, lawful } = sources;
  const { text, sentences } = prepared;
  const group = items[at]!.rates!;
  const zero = zeroOf(items[at]!, text);
  // “무관세 쿼터를 줄이고”: on goods named before.
  const quota = zero && /쿼터|할당|물량/.test(text.slice(group.start, group.end));
  const kinds = kindsNear(items, at, governed, previous, text, korean);
  const allGoods = kinds.some((kind) => kind.allGoods);
  const nought = group.rates.every(({ value }) => value === 0);
  const goods: GoodsRead | null = korean ? null : goodsOf(items, at, governed, previous);
  let products = korean ? goodsOfKorean(text, items, at, governed, goodsAfter) : (goods?.products ?? []);
  if (products.length === 0 && (!zero || quota)) {
    const named = productBefore(prepared, sentence, phrases);
    if (named !== null && !allGoods) products = [named];
  }
  // “if corn came in duty-free …”
  if (zero && /^[^.]{0,16}?(?:다면|라면|으면|되면)/.test(text.slice(group.end, group.end + 24))) return null;
  const read = korean
    ? metByLaw(
        text,
        items,
        at,
        kinds,
        negotiatedParties(text, items, at, partiesOfKorean(text, items, at, governed), lawful),
      )
    : partiesOf(items, at, governed, goods);
  const world =
    goods?.world === true ||
    (!korean && (saidOfAll(items, at) || generalVerb(items, at, read))) ||
    kinds.some((kind) => kind.world) ||
    (korean && worldKorean(items, at, text));
  // “a list of products to receive a zero percent reciprocal rate”: of goods that the clause does not name.
  const openProduct =
    !zero &&
    nought &&
    allGoods &&
    products.every((product) => product === ALL_GOODS) &&
    !(goods !== null && goods.end > at + 1);
  if (openProduct) products = [];
  if (products.length === 0 && !openProduct && allGoods) products = [ALL_GOODS];
  // “Ankara complained about the EU safeguard and its 25 percent”: on everyone's goods all the same.
  let targets = read.loose && kinds.some((kind) => kind.world) ? [] : read.targets;
  if (targets.length === 0) {
    const next = sentences[sentence + 1];
    if (next !== undefined && next.paragraph === sentences[sentence]!.paragraph) {
      const burdened = burdenInNext(prepared, next, phrases, parties);
      if (burdened !== null && burdened !== read.imposer) targets = [burdened];
    }
  }
  const remedied =
    korean && kinds.some((kind) => kind.namedGoods) ? remediedGoods(prepared, sentence, group.start, phrases) : null;
  const general = products.every((product) => product === ALL_GOODS);
  const ofCase = remedied !== null && (general || !remedied.inRules);
  if (ofCase) products = [remedied.product];
  const anaphoric = isAnaphoric(items, at, governed);
  if (products.length === 0 && !openProduct && !anaphoric && targets.length > 0) products = [ALL_GOODS];
  const label = labelParties(items, at);
  const { start: planned } = group.from ?? group;
  const plan = planOf(text.slice(Math.max(0, planned - 44), planned), korean);
  const day = dayFrom(text, sentences[sentence]!, group.end, dates);
  return {
    rates: group.rates,
    from: group.from,
    fromPlan: group.from === null ? null : plan,
    products,
    exempted: korean ? [] : exemptedProducts(items, at),
    someGoods: kinds.some((kind) => kind.someGoods) || (!korean && isBeyondQuota(items)),
    openProduct,
    sharedOut: ofCase,
    needsGoods: zero && !ENTRY.test(text.slice(group.end, group.end + 40)),
    parties: {
      imposer: read.imposer,
      targets,
      either: read.either,
      loose: read.loose === true,
      compared: read.compared === true,
    },
    label,
    goods: ofCase
      ? [unownedGoods(products, [SHARED_OUT])]
      : goodsCandidates(sources, { index: sentence, items, groups: named }, at, governed, {
          rule: products,
          general: allGoods && !namesGoodsAfter(goods, at),
          zero: nought,
          labelled: label.length > 0,
        }),
    placed: korean ? koreanPlaces(text, items, at) : englishPlaces(items, at),
    theirs: isTheirs(items, at),
    mutual: MUTUAL.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end)),
    kinds,
    world,
    status: korean ? koreanStatusAt(text, items, at) : ((group.from === null ? plan : null) ?? statusAt(items, at)),
    fromDay: day,
    sentence,
    paragraph: sentences[sentence]!.paragraph,
    anaphoric,
    chained: governed.governor >= 0 && items[governed.governor]!.kind === 'rates',
    span: spanOf(items, at, governed),
  };
}
