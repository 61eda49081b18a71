/** Quotas and tariff-rate quotas with their quantities: “a quota of 770,000 tonnes”, “쿼터 263만톤”. */

import type { Span } from '../../reading.js';
import { firstBeginningFrom } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import { type PreparedText, sentenceAt, tokenAt } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import { NUMBER } from '../../text/tokens.js';
import type { MeasureDetail } from '../clauses/measure-draft.js';
import { type ClauseWord, keyOf, type MeasureRules, OWN_WORDS } from '../rules/measure-rules.js';
import type { PartyMention } from '../sentences/sentence-items.js';
import { boundedQuantities } from './bounded-quantities.js';
import { type QuotaSides, sidesOfQuota } from './quota-sides.js';

/** How far from the word a quantity may stand, in tokens. */
const REACH = 12;
const MAGNITUDE = /^(?:million|thousand|billion|m|bn|k)$/i;

/**
 * Finds quotas that have a quantity.
 * @param phrases words of the rules in the text
 * @param parties parties in the text
 */
export function findQuotas(
  prepared: PreparedText,
  rules: MeasureRules,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
): MeasureDetail[] {
  const { sentences, tokens, text } = prepared;
  const found: MeasureDetail[] = [];
  const taken = new Set<number>();
  for (const { start, end, value } of phrases) {
    if (!value.quota) continue;
    const index = sentenceAt(sentences, start);
    const sentence = sentences[index]!;
    const word = tokenAt(tokens, start);
    let best: { readonly start: number; readonly end: number; readonly distance: number } | null = null;
    const first = Math.max(sentence.firstToken, word - REACH);
    const last = Math.min(sentence.endToken, word + REACH);
    for (let i = first; i < last; i += 1) {
      if (tokens.kinds[i] !== NUMBER) continue;
      const quantityEnd = quantityAt(prepared, rules, i);
      if (quantityEnd < 0) continue;
      const distance = Math.abs(i - word);
      if (best === null || distance < best.distance)
        best = { start: numeralStart(text, tokens.starts[i]!), end: quantityEnd, distance };
    }
    if (best !== null) best = { ...best, ...changedTo(prepared, rules, best.end, last) };
    if (best === null || taken.has(best.start)) continue;
    taken.add(best.start);
    const rated = /rate|TRQ|저율|할당/i.test(text.slice(start, end));
    const sides = sidesOfQuota(text, parties, phrases, sentence.start, sentence.end);
    const add = (product: string | null, from: number, to: number, span: Span) =>
      found.push(quotaOf(rated, text.slice(from, to), product, sides, span));
    add(productNear(text, phrases, sentence.start, sentence.end, start), best.start, best.end, [
      Math.min(start, best.start),
      Math.max(end, best.end),
    ]);
    for (const further of quantitiesAfter(prepared, rules, phrases, best.end, sentence)) {
      if (taken.has(further.start)) continue;
      taken.add(further.start);
      add(further.product, further.start, further.end, [further.start, further.end]);
    }
  }
  addBounded(prepared, rules, phrases, parties, taken, found);
  return found;
}

/** Quotas are taken as their words have them. */
const NO_OTHER = { goods: null, parties: null };

function quotaOf(
  rated: boolean,
  quantity: string,
  product: string | null,
  sides: QuotaSides,
  span: Span,
): MeasureDetail {
  return {
    kind: rated ? 'tariff-rate-quota' : 'quota',
    rate_pct: null,
    from_pct: null,
    quantity,
    product,
    imposer: sides.imposer,
    target: sides.target,
    status: 'unclear',
    from: null,
    span,
    kinds: [],
    inferred: [],
    replaced: false,
    world: false,
    leads: NO_OTHER,
  };
}

/** Adds the quantities that are bounded without the word quota, where goods are named beside them. */
function addBounded(
  prepared: PreparedText,
  rules: MeasureRules,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
  taken: ReadonlySet<number>,
  found: MeasureDetail[],
): void {
  const { sentences, tokens, text } = prepared;
  let last = -1;
  for (const { value, start: goods } of phrases) {
    if (value.product === undefined) continue;
    const index = sentenceAt(sentences, goods);
    if (index === last) continue;
    last = index;
    const { start, end } = sentences[index]!;
    for (const { at, side, rated } of boundedQuantities(text.slice(start, end))) {
      const token = side === 'begins' ? tokenAt(tokens, start + at) : numberBefore(prepared, start + at);
      if (token < 0 || tokens.kinds[token] !== NUMBER) continue;
      const quantityEnd = quantityAt(prepared, rules, token);
      if (quantityEnd < 0) continue;
      const from = numeralStart(text, tokens.starts[token]!);
      if (taken.has(from) || found.some(({ span }) => from >= span[0] && from < span[1])) continue;
      const product = productNear(text, phrases, start, end, quantityEnd);
      const sides = sidesOfQuota(text, parties, phrases, start, end);
      // Nobody lets it in: so much of something else.
      if (sides.imposer === null) continue;
      found.push(quotaOf(rated, text.slice(from, quantityEnd), product, sides, [from, quantityEnd]));
    }
  }
}

/** The number token right before an offset; −1 for none near. */
function numberBefore({ tokens }: PreparedText, offset: number): number {
  let at = tokenAt(tokens, offset);
  while (at > 0 && (at >= tokens.count || tokens.starts[at]! >= offset)) at -= 1;
  for (let i = at; i >= Math.max(0, at - 2); i -= 1) if (tokens.kinds[i] === NUMBER) return i;
  return -1;
}

/** “500 tonnes of bison meat, 1,000 tonnes of beef and 1,500 tonnes of poultry”: those after the first, each with its goods. */
function quantitiesAfter(
  prepared: PreparedText,
  rules: MeasureRules,
  phrases: readonly Match<ClauseWord>[],
  from: number,
  sentence: Sentence,
): { readonly start: number; readonly end: number; readonly product: string }[] {
  const { text, tokens } = prepared;
  const found: { readonly start: number; readonly end: number; readonly product: string }[] = [];
  let last = from;
  for (let i = tokenAt(tokens, from); i < sentence.endToken; i += 1) {
    if (tokens.kinds[i] !== NUMBER || tokens.starts[i]! < last) continue;
    const end = quantityAt(prepared, rules, i);
    if (end < 0 || !GOES_ON.test(text.slice(last, tokens.starts[i]!)) || !text.startsWith(' of ', end)) break;
    const product = productNear(text, phrases, end, Math.min(sentence.end, end + NEAR_GOODS), end);
    if (product === null) break;
    found.push({ start: tokens.starts[i]!, end, product });
    last = end;
  }
  return found;
}

/** The goods of one quantity of a list, up to the next quantity. */
const GOES_ON = /^ of (?:[^.;:()]|(?<=U|S)\.){2,48}?(?:,|,? and|;) $/;

/** How far from its quantity the goods are named, UTF-16 code units. */
const NEAR_GOODS = 48;

/** “3053만t에서 47% 줄어든 1830만t으로”: the quantity that comes, where the one before only tells the change. */
function changedTo(
  prepared: PreparedText,
  rules: MeasureRules,
  end: number,
  last: number,
): { readonly start: number; readonly end: number } | null {
  const { text, tokens } = prepared;
  const change =
    /^에서 (?:약 )?[\d.]{1,6}(?:%|퍼센트) (?:줄어든|줄인|감소한|축소한|축소된|늘어난|늘린|증가한|확대된) (?:연간 |약 )?/.exec(
      text.slice(end, end + 40),
    );
  if (change === null) return null;
  const at = tokenAt(tokens, end + change[0].length);
  if (at >= last + REACH || tokens.kinds[at] !== NUMBER) return null;
  const to = quantityAt(prepared, rules, at);
  return to < 0 ? null : { start: numeralStart(text, tokens.starts[at]!), end: to };
}

/** “3천300만 톤”, “40만 8700t”: the higher part of a Korean number stands before the token. */
function numeralStart(text: string, at: number): number {
  const left = text.slice(Math.max(0, at - 24), at);
  // “40 000”, “3천300만”
  const before =
    /(?:\d[\d,.]{0,8}[천만억] ?){1,3}$/.exec(left) ??
    (/^\d{3}(?!\d)/.test(text.slice(at, at + 4)) ? /(?<![\d,.])\d{1,3}[ \u00a0]$/.exec(left) : null);
  return before === null ? at : at - before[0].length;
}

/** “23개 철강 품목”: so many kinds, no quantity. */
const KINDS = /^(?:국|사|월|년|소|[가-힣]| ?(?:[가-힣·]{1,6} ){0,2}(?:품목|제품|국가|업체|기업|업종|분야|회원국|나라))/;

/** End of the quantity whose number is token i; −1 when no unit follows. */
function quantityAt({ text, tokens }: PreparedText, rules: MeasureRules, i: number): number {
  const { starts, ends, count } = tokens;
  let at = i + 1;
  let word = at < count ? text.slice(starts[at]!, ends[at]!) : '';
  const korean = /^\s?(?:여\s?)?([만천억]{0,2})\s?(t(?![a-z])|톤|대|마리|킬로그램|리터|배럴)/.exec(
    text.slice(ends[i]!, ends[i]! + 10),
  );
  if (korean !== null && rules.units.has(korean[2]!)) return ends[i]! + korean[0].length;
  if (MAGNITUDE.test(word)) {
    at += 1;
    word = at < count ? text.slice(starts[at]!, ends[at]!) : '';
  }
  if (/^[-‐]$/.test(word)) {
    at += 1;
    word = at < count ? text.slice(starts[at]!, ends[at]!) : '';
  }
  if (word === '개' && KINDS.test(text.slice(ends[at]!, ends[at]! + 20))) return -1;
  const next = at + 1 < count ? text.slice(starts[at + 1]!, ends[at + 1]!) : '';
  if (rules.units.has(keyOf(`${word} ${next}`))) return ends[at + 1]!;
  return word !== '' && rules.units.has(keyOf(word)) ? ends[at]! : -1;
}

function productNear(
  text: string,
  phrases: readonly Match<ClauseWord>[],
  from: number,
  to: number,
  at: number,
): string | null {
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = firstBeginningFrom(phrases, from); i < phrases.length && phrases[i]!.start < to; i += 1) {
    const { start, end, value } = phrases[i]!;
    if (value.product === undefined) continue;
    const away = start < at ? at - start : (start - at) * 1.5;
    if (away < distance) {
      distance = away;
      best = value.product === OWN_WORDS ? text.slice(start, end) : value.product;
    }
  }
  return best;
}
