/** Duties with their rates, and quotas with their quantities. */

import type { DocumentFacts, Names } from '../mentions.js';
import type { DateRead, MeasureRead, Span } from '../reading.js';
import { isHangul } from '../text/hangul.js';
import { findPhrases, type Match } from '../text/lexicon.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import { withBoundedSentences } from './bounded-sentences.js';
import { dominantImposer, sidesOf } from './document-sides.js';
import { burdenedParty, type PartiesRead, partiesOf } from './duty-parties.js';
import { goodsOfKorean, partiesOfKorean } from './duty-parties-korean.js';
import { type Governed, governedAs } from './duty-percentages.js';
import { governedAsKorean } from './duty-percentages-korean.js';
import { statusAt } from './duty-status.js';
import { findDates } from './find-dates.js';
import { ALL_GOODS, type GoodsRead } from './goods-of-duty.js';
import { goodsOf } from './goods-of-percentage.js';
import { type ClauseWord, type DutyKind, type MeasureRules, OWN_WORDS } from './measure-rules.js';
import { mergedMeasures } from './merged-measures.js';
import { findQuotas } from './quotas.js';
import { findRates, groupRates, type Rate } from './rates-in-text.js';
import { firstFrom, type Item, type PartyMention, partyMentions, sentenceItems } from './sentence-items.js';

/** A measure with what one document tells of it besides: for doubts about it. */
export interface MeasureDetail extends MeasureRead {
  /** Names of its kinds in the rules (`reciprocal`, `fentanyl`, …), in order. */
  readonly kinds: readonly string[];
  /** True when the clause itself names the imposer. */
  readonly statedImposer: boolean;
  /** True when the clause itself names the target. */
  readonly statedTarget: boolean;
  /** True when this rate is replaced by another in the same clause. */
  readonly replaced: boolean;
}

/** What was read at one group of percentages, before the document completes it. */
export interface MeasureDraft {
  readonly rates: readonly Rate[];
  readonly from: Rate | null;
  readonly products: readonly string[];
  readonly parties: PartiesRead;
  readonly kinds: readonly DutyKind[];
  readonly world: boolean;
  readonly status: MeasureRead['status'];
  readonly fromDay: string | null;
  readonly sentence: number;
  readonly paragraph: number;
  /** “this tariff”, “the rate”: takes what it lacks from the duty before it. */
  readonly anaphoric: boolean;
  /** Goes on from a percentage before it in the sentence. */
  readonly chained: boolean;
  readonly span: Span;
}

/**
 * Finds the measures of a text, each (rate, product, imposer, target) once, with the span of its first mention.
 * @param prepared the text, prepared with the vocabulary of the rules
 * @param names people, organisations and economies of the text
 * @param facts what is known of the document
 */
export function findMeasures(
  prepared: PreparedText,
  rules: MeasureRules,
  names: Names,
  facts: DocumentFacts,
): MeasureRead[] {
  return findMeasureDetails(prepared, rules, names, facts).map(
    ({ kind, rate_pct, from_pct, quantity, product, imposer, target, status, from, span }) => ({
      kind,
      rate_pct,
      from_pct,
      quantity,
      product,
      imposer,
      target,
      status,
      from,
      span,
    }),
  );
}

/** The measures of a text with what doubts need to know of them; every mention, so that one measure may come twice. */
export function findMeasureMentions(
  whole: PreparedText,
  rules: MeasureRules,
  names: Names,
  facts: DocumentFacts,
): MeasureDetail[] {
  const prepared = withBoundedSentences(whole);
  const phrases = clausePhrases(prepared, rules, names);
  if (!phrases.some(({ value }) => value.duty || value.quota || value.zero || value.kind !== undefined)) return [];
  const parties = partyMentions(names);
  const drafts = draftsOf(prepared, phrases, parties, facts);
  return completed(drafts, rules, parties).concat(findQuotas(prepared, rules, phrases, parties));
}

/** Words of the rules in a text. A Korean word found across a space must begin where a word begins (not 과일 in “미국과 일본”). */
function clausePhrases(prepared: PreparedText, rules: MeasureRules, names: Names): Match<ClauseWord>[] {
  const { text } = prepared;
  const bodies = names.organisationMentions;
  let next = 0;
  return findPhrases(prepared, rules.clause).filter(({ start, end, value }) => {
    // The car in “Hyundai Motor”'s Korean name is no goods.
    while (next < bodies.length && bodies[next]!.end <= start) next += 1;
    const body = bodies[next];
    if (
      value.product !== undefined &&
      body !== undefined &&
      body.start <= start &&
      body.end >= end &&
      body.end - body.start > end - start
    )
      return false;
    return (
      !isHangul(text.charCodeAt(start)) ||
      !isHangul(text.charCodeAt(start - 1)) ||
      !text.slice(start, end).includes(' ')
    );
  });
}

/** Like {@link findMeasures}, with details. */
export function findMeasureDetails(
  prepared: PreparedText,
  rules: MeasureRules,
  names: Names,
  facts: DocumentFacts,
): MeasureDetail[] {
  return mergedMeasures(findMeasureMentions(prepared, rules, names, facts));
}

function draftsOf(
  prepared: PreparedText,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
  facts: DocumentFacts,
): MeasureDraft[] {
  const { text, sentences } = prepared;
  const rates = findRates(prepared);
  for (const { start, end, value } of phrases) if (value.zero) rates.push({ value: 0, start, end });
  rates.sort((a, b) => a.start - b.start);
  if (rates.length === 0) return [];
  const duties = phrases.some(({ value }) => value.duty || value.kind !== undefined);
  let dates: readonly DateRead[] | undefined;
  const drafts: MeasureDraft[] = [];
  let lastSentence = -10;
  let topicFrom = 0;
  for (let r = 0; r < rates.length; ) {
    const index = sentenceAt(sentences, rates[r]!.start);
    const sentence = sentences[index]!;
    let until = r;
    while (until < rates.length && rates[until]!.start < sentence.end) until += 1;
    if (until === r) until = r + 1;
    const inSentence = rates.slice(r, until);
    r = until;
    drafts.push(...topicsOf(prepared, phrases, parties, topicFrom, index));
    topicFrom = index + 1;
    const groups = groupRates(text, inSentence);
    const items = withPronoun(sentenceItems(prepared, sentence, groups, phrases, parties), prepared, index, parties);
    const korean = isKorean(text, sentence);
    const before = sentences[index - 1];
    const spokenOf = before !== undefined && before.paragraph === sentence.paragraph && namesDuty(phrases, before);
    const carriedOn =
      spokenOf ||
      (index - lastSentence <= 1 &&
        index > 0 &&
        sentence.paragraph - sentences[Math.max(0, lastSentence)]!.paragraph <= 1);
    const rateList = index > 0 && opensRateList(prepared, sentences[index - 1]!, phrases, index - lastSentence === 1);
    const accepted = new Set<number>();
    const governedBy = new Map<number, Governed>();
    items.forEach((item, at) => {
      if (item.rates === undefined) return;
      const governed = zeroOf(item, text)
        ? { head: -1, governor: -1 }
        : korean
          ? governedAsKorean(text, items, at, accepted, { duties, carriedOn, rateList })
          : governedAs(items, at, accepted, { duties, carriedOn, rateList });
      if (governed === null || (bareRates(item) && !clear(items, at, governed))) return;
      accepted.add(at);
      governedBy.set(at, governed);
    });
    if (accepted.size === 0) {
      drafts.push(...topicsOf(prepared, phrases, parties, index, index + 1));
      continue;
    }
    dates ??= findDates(prepared, facts);
    let previous = -1;
    for (const at of accepted) {
      const draft = draftAt(prepared, items, at, governedBy.get(at)!, previous, korean, index, dates, phrases, parties);
      previous = at;
      if (draft !== null) {
        drafts.push(draft);
        lastSentence = index;
      }
    }
  }
  return drafts;
}

/**
 * Duties spoken of without a rate, in sentences [from, to): drafts without rates, that later ones take their goods and parties
 * from.
 */
function topicsOf(
  prepared: PreparedText,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
  from: number,
  to: number,
): MeasureDraft[] {
  const { sentences, text } = prepared;
  const drafts: MeasureDraft[] = [];
  const start = sentences[from]?.start ?? text.length;
  let last = -1;
  for (let i = firstFrom(phrases, start); i < phrases.length; i += 1) {
    const phrase = phrases[i]!;
    if (!(phrase.value.duty || phrase.value.kind !== undefined) || phrase.start < last) continue;
    const index = sentenceAt(sentences, phrase.start);
    if (index >= to) break;
    const sentence = sentences[index]!;
    last = sentence.end;
    const items = withPronoun(sentenceItems(prepared, sentence, [], phrases, parties), prepared, index, parties);
    const at = items.findIndex((item) => item.start === phrase.start);
    if (at < 0) continue;
    const korean = isKorean(text, sentence);
    const governed: Governed = { head: at, governor: -1 };
    const goods = korean ? null : goodsOf(items, at, governed, -1);
    const products = korean ? goodsOfKorean(text, items, at, governed, -1) : (goods?.products ?? []);
    const read = korean ? partiesOfKorean(text, items, at, governed) : partiesOf(items, at, governed, goods);
    if (products.length === 0 && read.targets.length === 0 && read.imposer === null) continue;
    const kinds = kindsNear(items, at, governed, -1, text, korean);
    drafts.push({
      rates: [],
      from: null,
      products,
      parties: read,
      kinds,
      world: goods?.world === true,
      status: 'unclear',
      fromDay: null,
      sentence: index,
      paragraph: sentence.paragraph,
      anaphoric: false,
      chained: false,
      span: [phrase.start, phrase.end],
    });
  }
  return drafts;
}

/** The party before a possessive that is no object: the subject it stands for. */
function ownerBefore(items: readonly Item[], at: number): PartyMention | undefined {
  for (let i = at - 1; i >= 0; i -= 1) {
    const { party } = items[i]!;
    if (party !== undefined && !/^(?:of|on|to|with|from|in|for|against|by|the)$/.test(items[i - 1]?.text ?? ''))
      return party;
  }
  return undefined;
}

function namesDuty(phrases: readonly Match<ClauseWord>[], { start, end }: Sentence): boolean {
  for (let i = firstFrom(phrases, start); i < phrases.length && phrases[i]!.start < end; i += 1)
    if (phrases[i]!.value.duty) return true;
  return false;
}

/** “It also wants …”: the pronoun stands for the party that opens the sentence before. */
function withPronoun(items: Item[], prepared: PreparedText, index: number, parties: readonly PartyMention[]): Item[] {
  const first = items[0];
  // “its tariffs”: those of the party named last.
  const own = items.findIndex(
    (item, i) => /^(?:its|their)$/.test(item.text) && items.slice(i + 1, i + 4).some((next) => next.phrase?.duty),
  );
  if (own > 0) {
    const owner: PartyMention | undefined =
      ownerBefore(items, own) ?? parties[firstFrom(parties, items[own]!.start) - 1];
    if (owner !== undefined && items[own]!.start - owner.start < 400) {
      items[own] = standIn(items[own]!, owner, 'adjective');
    }
  }
  if (first === undefined || index === 0 || !/^(?:it|they)$/.test(first.text)) return items;
  const before = prepared.sentences[index - 1]!;
  const party = parties[firstFrom(parties, before.start)];
  if (party === undefined || party.start - before.start > 24) return items;
  if (/\b(?:of|in|on|to|from|with|for)\s(?:the\s)?$/i.test(prepared.text.slice(before.start, party.start)))
    return items;
  items[0] = standIn(first, party, 'name');
  return items;
}

function standIn(item: Item, party: PartyMention, form: PartyMention['form']): Item {
  return { ...item, kind: 'party', party: { ...party, start: item.start, end: item.end, form } };
}

/** True when a sentence ends with a colon and speaks of duties, or is itself a line of such a list. */
function opensRateList(
  { text }: PreparedText,
  before: Sentence,
  phrases: readonly Match<ClauseWord>[],
  accepted: boolean,
): boolean {
  if (
    accepted &&
    /:\s?[\d.]+\s?(?:%|per ?cent)[.;,]?\s*$/.test(text.slice(Math.max(before.start, before.end - 24), before.end))
  )
    return true;
  if (!/:\s*$/.test(text.slice(before.start, before.end))) return false;
  for (let i = firstFrom(phrases, before.start); i < phrases.length && phrases[i]!.start < before.end; i += 1) {
    const { duty, rate, bearing, kind } = phrases[i]!.value;
    if (duty || rate || bearing || kind !== undefined) return true;
  }
  return false;
}

function bareRates(item: Item): boolean {
  return item.rates!.rates.some((rate) => rate.bare);
}

/** A number without a sign of per cent is a duty only beside a word for one, or a verb of bearing, and with goods named. */
function clear(items: readonly Item[], at: number, { governor }: Governed): boolean {
  const goods = items.some((item) => item.phrase?.product !== undefined || item.phrase?.goods);
  if (!goods) return false;
  if (governor >= 0 && (items[governor]!.phrase?.duty || items[governor]!.kind === 'rates')) return true;
  // “offered to cut them to zero”
  if (governor >= 0 && items[governor]!.phrase?.imposing && items.slice(0, governor).some((item) => item.phrase?.duty))
    return true;
  return governor === at - 1 && items[governor]?.phrase?.bearing === true;
}

function zeroOf(item: Item, text: string): boolean {
  return (
    item.rates!.rates.length === 1 &&
    item.rates!.rates[0]!.value === 0 &&
    !item.rates!.rates[0]!.bare &&
    !/[%\d]|per ?cent/i.test(text.slice(item.start, item.end))
  );
}

function draftAt(
  prepared: PreparedText,
  items: readonly Item[],
  at: number,
  governed: Governed,
  previous: number,
  korean: boolean,
  sentence: number,
  dates: readonly DateRead[],
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
): MeasureDraft | null {
  const { text, sentences } = prepared;
  const group = items[at]!.rates!;
  const zero = zeroOf(items[at]!, text);
  const goods: GoodsRead | null = korean ? null : goodsOf(items, at, governed, previous);
  let products = korean ? goodsOfKorean(text, items, at, governed, previous) : (goods?.products ?? []);
  if (products.length === 0 && !zero) {
    const named = productBefore(prepared, sentence, phrases);
    if (named !== null && !kindsNear(items, at, governed, previous, text, korean).some((kind) => kind.allGoods))
      products = [named];
  }
  // “if corn came in duty-free …”
  if (zero && /^[^.]{0,16}?(?:다면|라면|으면|되면)/.test(text.slice(group.end, group.end + 24))) return null;
  if (zero && products.length === 0) return null;
  if (
    zero &&
    products.every((product) => product === ALL_GOODS) &&
    !items.some((item) => item.phrase?.product !== undefined)
  )
    return null;
  const read = korean ? partiesOfKorean(text, items, at, governed) : partiesOf(items, at, governed, goods);
  const kinds = kindsNear(items, at, governed, previous, text, korean);
  const world =
    goods?.world === true ||
    (!korean && (saidOfAll(items, at) || generalVerb(items, at, read))) ||
    kinds.some((kind) => kind.world) ||
    (korean && worldKorean(items, at, text));
  if (products.length === 0 && kinds.some((kind) => kind.allGoods)) products = [ALL_GOODS];
  let targets = read.targets;
  if (targets.length === 0) {
    const next = sentences[sentence + 1];
    if (next !== undefined && next.paragraph === sentences[sentence]!.paragraph) {
      const burdened = burdenInNext(prepared, next, phrases, parties);
      if (burdened !== null && burdened !== read.imposer) targets = [burdened];
    }
  }
  const anaphoric = isAnaphoric(items, at, governed);
  if (products.length === 0 && !anaphoric && targets.length > 0) products = [ALL_GOODS];
  const day = dayFrom(text, sentences[sentence]!, group.end, dates);
  return {
    rates: group.rates,
    from: group.from,
    products,
    parties: { imposer: read.imposer, targets, either: read.either },
    kinds,
    world,
    status: statusAt(items, at, korean),
    fromDay: day,
    sentence,
    paragraph: sentences[sentence]!.paragraph,
    anaphoric,
    chained: governed.governor >= 0 && items[governed.governor]!.kind === 'rates',
    span: spanOf(items, at, governed),
  };
}

const FROM_BEFORE = /(?:from|since|starting|effective|beginning|as of)\s*(?:on\s*)?$/i;
const FROM_AFTER = /^\s?(?:\([^)]{1,8}\)\s?)?부터/;

/** Day from which the duty holds, where its sentence says so: “from July 9” after the rate, “8월 1일부터” anywhere. */
function dayFrom(text: string, { start, end }: Sentence, after: number, dates: readonly DateRead[]): string | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < dates.length && dates[i]!.span[0] < end; i += 1) {
    const { span, date } = dates[i]!;
    if (span[0] >= after && FROM_BEFORE.test(text.slice(Math.max(0, span[0] - 14), span[0]))) return date;
    if (span[0] >= after && /^(?:from|since)\s/i.test(text.slice(span[0], span[0] + 6))) return date;
    if (FROM_AFTER.test(text.slice(span[1], span[1] + 12))) return date;
  }
  return null;
}

/** From the percentage or its noun before it to its noun after it. */
function spanOf(items: readonly Item[], at: number, { head, governor }: Governed): Span {
  const start =
    governor >= 0 && at - governor <= 3 && items[governor]!.phrase?.duty ? items[governor]!.start : items[at]!.start;
  return [start, head >= 0 ? items[head]!.end : items[at]!.end];
}

/** Kinds of duty in the noun phrase of the percentage, or anywhere in the sentence when it has only one duty. */
function kindsNear(
  items: readonly Item[],
  at: number,
  { head, governor }: Governed,
  previous: number,
  text: string,
  korean: boolean,
): DutyKind[] {
  const from = Math.max(previous + 1, governor >= 0 ? Math.min(governor - 2, at - 4) : at - 4, 0);
  const to = Math.max(head + 1, at + 6);
  const found: DutyKind[] = [];
  for (let i = from; i < Math.min(items.length, to); i += 1) {
    const { phrase, start, kind } = items[i]!;
    if (kind === 'rates' && i > at) break;
    if (i > Math.max(at, head) && /[,;]|—/.test(text.slice(items[at]!.end, start))) break;
    if (i > Math.max(at, head) + 4) break;
    if (phrase?.kind !== undefined) found.push(phrase.kind);
  }
  if (found.length === 0 && korean && items.filter((item) => item.rates !== undefined).length === 1) {
    for (const { phrase } of items) if (phrase?.kind !== undefined) found.push(phrase.kind);
  }
  return found;
}

/** A word for every partner before the percentage, with no party nearer to it. */
function saidOfAll(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 14); i -= 1) {
    if (items[i]!.kind === 'party' || items[i]!.kind === 'rates' || items[i]!.text === ';') return false;
    if (items[i]!.phrase?.world) return true;
  }
  return false;
}

/** “The EU charges 10 percent on passenger cars”: its duty on everyone's, when no partner is named. */
function generalVerb(items: readonly Item[], at: number, read: PartiesRead): boolean {
  if (read.imposer === null || read.targets.length > 0) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    if (/^(?:charges?|levies|applies)$/.test(items[i]!.text))
      return items[i - 1]?.party !== undefined || items[i - 2]?.party !== undefined;
  }
  return false;
}

/** The product that the paragraph so far, or the sentence before, speaks of; null when there is none or more than one. */
function productBefore(prepared: PreparedText, sentence: number, phrases: readonly Match<ClauseWord>[]): string | null {
  const { sentences, text } = prepared;
  const here = sentences[sentence]!;
  for (let i = sentence - 1; i >= Math.max(0, sentence - 3); i -= 1) {
    const before = sentences[i]!;
    // An answer goes on from its question.
    const answer = /^\s*(?:[▲△→]|A[.:])/.test(text.slice(here.start, here.start + 4));
    if (before.paragraph !== here.paragraph && !(answer && i === sentence - 1)) return null;
    const named = new Set<string>();
    for (let k = firstFrom(phrases, before.start); k < phrases.length && phrases[k]!.start < before.end; k += 1) {
      const { product } = phrases[k]!.value;
      if (product !== undefined)
        named.add(product === OWN_WORDS ? text.slice(phrases[k]!.start, phrases[k]!.end).toLowerCase() : product);
    }
    const [first] = named;
    if (first !== undefined) return named.size === 1 ? first : null;
  }
  return null;
}

function worldKorean(items: readonly Item[], at: number, text: string): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    if (items[i]!.kind === 'rates') return false;
    if (items[i]!.phrase?.world) return true;
    if (
      items[i]!.phrase?.product !== undefined &&
      /수입\s$/.test(text.slice(Math.max(0, items[i]!.start - 4), items[i]!.start))
    )
      return true;
  }
  return false;
}

function isAnaphoric(items: readonly Item[], at: number, { head, governor }: Governed): boolean {
  const noun = head >= 0 ? head : governor;
  if (noun < 0) return true;
  const item = items[noun]!;
  if (item.kind === 'rates') return true;
  if (item.phrase?.rate && !item.phrase.duty) return true;
  const before = items[Math.min(noun, at) - 1]?.text ?? '';
  return /^(?:this|that|these|those|such|the)$/.test(before) && head < 0;
}

function burdenInNext(
  prepared: PreparedText,
  next: Sentence,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
): string | null {
  if (
    !/^(?:this|that|the|these|those|such|it|they|이|해당)\b|^이\s/i.test(
      prepared.text.slice(next.start, next.start + 8),
    )
  )
    return null;
  const first = firstFrom(phrases, next.start);
  let duty = /^(?:it|they)\b/i.test(prepared.text.slice(next.start, next.start + 5));
  for (let i = first; i < Math.min(phrases.length, first + 3) && phrases[i]!.start < next.start + 30; i += 1) {
    if (phrases[i]!.value.duty || phrases[i]!.value.rate) duty = true;
  }
  if (!duty) return null;
  return burdenedParty(sentenceItems(prepared, next, [], phrases, parties), -1);
}

function isKorean(text: string, { start, end }: Sentence): boolean {
  const sample = text.slice(start, Math.min(end, start + 2000));
  return (sample.match(/[가-힣]/g)?.length ?? 0) > 3;
}

interface Completed {
  readonly products: readonly string[];
  readonly imposer: string | null;
  readonly targets: readonly string[];
  readonly world: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Fills in what the clause left open and the document says. */
function completed(
  drafts: readonly MeasureDraft[],
  rules: MeasureRules,
  parties: readonly PartyMention[],
): MeasureDetail[] {
  const sides = sidesOf(parties, rules);
  const usual = dominantImposer(drafts);
  const mentioned = new Set(parties.map(({ economy }) => economy));
  const details: MeasureDetail[] = [];
  let previous = null as Completed | null;
  const head = headTopic(drafts);
  const directions = directionsOf(drafts);
  for (const draft of drafts) {
    if (draft.rates.length === 0) {
      if (draft.products.length === 0 && draft.parties.targets.length === 0 && draft.parties.imposer === null) continue;
      previous = {
        products: draft.products,
        imposer: draft.parties.imposer,
        targets: draft.parties.targets,
        paragraph: draft.paragraph,
        world: draft.world,
        sentence: draft.sentence,
      };
      continue;
    }
    let { imposer } = draft.parties;
    let targets = draft.parties.targets;
    let products = draft.products;
    const { either } = draft.parties;
    if (either !== null) {
      if (imposer === null && (targets.length > 0 || either === usual || usual === null))
        imposer = targets.includes(either) ? null : either;
      else if (targets.length === 0 && either !== imposer && either !== usual) targets = [either];
    }
    const statedImposer = imposer !== null;
    const statedTarget = targets.length > 0;
    if (imposer === null) {
      const law = draft.kinds.find((kind) => kind.imposer !== null)?.imposer ?? null;
      if (
        law !== null &&
        !targets.includes(law) &&
        (mentioned.has(law) || draft.kinds.some((kind) => /^(?:national|section)/.test(kind.name)))
      )
        imposer = law;
    }
    const near: Completed | null =
      previous !== null &&
      draft.paragraph - previous.paragraph <= (draft.anaphoric || !(statedImposer || statedTarget) ? 2 : 1)
        ? previous
        : null;
    let world = draft.world;
    if (near !== null) {
      if (products.length === 0 && (draft.anaphoric || draft.sentence - near.sentence <= 1)) products = near.products;
      const agrees = imposer === null || near.imposer === null || imposer === near.imposer;
      const close = draft.paragraph === near.paragraph || sides !== null;
      if (imposer === null && close && near.imposer !== null && !targets.includes(near.imposer)) imposer = near.imposer;
      if (targets.length === 0 && agrees && !world && near.imposer === imposer && draft.sentence - near.sentence <= 1) {
        if (near.world && near.targets.length === 0) world = true;
        else targets = near.targets.filter((target) => target !== imposer);
      }
    }
    if (head !== null && !statedImposer && !statedTarget && products.length === 0 && !world) {
      ({ products } = head);
      if (targets.length === 0) targets = head.parties.targets.filter((target) => target !== imposer);
      imposer ??= head.parties.imposer;
    }
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
      const union = (economy: string) => rules.unionOf.get(economy) ?? economy;
      const other = (economy: string) => (union(economy) === a ? b : union(economy) === b ? a : null);
      if (imposer === null && targets.length === 1) imposer = other(targets[0]!);
      if (imposer === null && targets.length === 0 && usual !== null && (usual === a || usual === b)) imposer = usual;
      if (imposer !== null && targets.length === 0 && !world) {
        const partner = other(imposer);
        if (partner !== null) targets = [partner];
      }
    }
    if (imposer === null && usual !== null && !targets.includes(usual)) imposer = usual;

    if (products.length === 0 && (targets.length > 0 || world) && draft.anaphoric === false) products = [ALL_GOODS];
    previous = { products, imposer, targets, paragraph: draft.paragraph, world, sentence: draft.sentence };
    for (const rate of draft.rates) {
      for (const product of products.length > 0 ? products : [null]) {
        for (const target of targets.length > 0 ? targets : [null]) {
          const replaced = rate === draft.from;
          details.push({
            kind: 'tariff',
            rate_pct: rate.value,
            from_pct: draft.from !== null && !replaced ? draft.from.value : null,
            quantity: null,
            product,
            imposer,
            target,
            status:
              replaced && draft.status === 'removed'
                ? 'removed'
                : replaced && draft.status !== 'unclear'
                  ? 'in-force'
                  : draft.status,
            from: replaced ? null : draft.fromDay,
            span: draft.rates.length > 1 ? [rate.start, rate.end] : draft.span,
            kinds: draft.kinds.map((kind) => kind.name),
            statedImposer,
            statedTarget,
            replaced,
          });
        }
      }
    }
  }
  return details;
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

/** How far into a text its title and first paragraph reach, in UTF-16 code units. */
const HEAD = 600;

/** The duty that a document's head is about: the first there with a product and a target; null when there is none. */
function headTopic(drafts: readonly MeasureDraft[]): MeasureDraft | null {
  return (
    drafts.find(({ span, products, parties }) => span[0] < HEAD && products.length > 0 && parties.targets.length > 0) ??
    null
  );
}
