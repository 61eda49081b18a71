/** Sums of money as they are written, before their context is read. */

import { findPhrases } from '../../text/lexicon.js';
import { type PreparedText, tokenAt } from '../../text/prepared-text.js';
import { NUMBER, WORD } from '../../text/tokens.js';
import { digitsValue, isTens, wordValue } from '../rates/numerals.js';
import type { MoneyRules } from '../rules/money-rules.js';
import { rounded, type Sum, signBefore } from './sum.js';
import { koreanSums } from './sums-korean.js';

/** All sums of a text, in order and without overlaps. */
export function findSums(prepared: PreparedText, money: MoneyRules): Sum[] {
  const sums = [...symbolSums(prepared, money), ...namedSums(prepared, money)];
  if (prepared.eastAsian) sums.push(...koreanSums(prepared, money));
  sums.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Sum[] = [];
  for (const sum of sums) if (sum.start >= (kept.at(-1)?.end ?? -1)) kept.push(sum);
  return kept;
}

const LINK = /^(?:to|and|or|-|–|—|~|∼|〜)$/i;

/** “$350 billion”, “US$ 20bn”, “EUR 12.4 billion”, “$5–10 billion”. */
function symbolSums({ text, tokens }: PreparedText, money: MoneyRules): Sum[] {
  const { count, starts, ends, kinds } = tokens;
  const sums: Sum[] = [];
  let pending: { readonly at: number; readonly next: number } | null = null;
  for (let i = 0; i < count; i += 1) {
    if (kinds[i] !== NUMBER) continue;
    const sign = signBefore(text, starts[i]!, money);
    const linked: { readonly at: number; readonly next: number } | null =
      pending !== null && pending.next === i ? pending : null;
    pending = null;
    if (sign === null && linked === null) continue;
    const first = i;
    const last = groupsAfter(text, tokens, i);
    const value = digitsValue(text.slice(starts[i]!, ends[last]!).replace(/[ \u00a0\u202f]/g, ''));
    if (Number.isNaN(value)) continue;
    i = last;
    const magnitude = magnitudeAfter(text, tokens, i, money);
    if (sign === null && magnitude === null) continue;
    const known = linked === null ? null : sums[linked.at]!;
    if (
      known !== null &&
      magnitude !== null &&
      !(sign !== null && sign.currency !== known.currency) &&
      known.value <= value
    ) {
      sums[linked!.at] = { ...known, value: rounded(known.value * magnitude.value) };
    }
    sums.push({
      value: rounded(value * (magnitude?.value ?? 1)),
      currency: sign?.currency ?? known!.currency,
      start: sign?.start ?? starts[first]!,
      end: magnitude?.end ?? ends[i]!,
      bareDollar: sign === null ? known!.bareDollar : sign.sign === '$',
    });
    if (magnitude === null) {
      // “$5–10 billion”: the first figure takes the magnitude of the second.
      let next = i + 1;
      if (next < count && LINK.test(text.slice(starts[next]!, ends[next]!))) {
        next += 1;
        while (
          next < count &&
          kinds[next] !== NUMBER &&
          next < i + 5 &&
          /^(?:us|u\.s\.|[A-Za-z]{1,3}|[$€£¥₩])$/i.test(text.slice(starts[next]!, ends[next]!))
        )
          next += 1;
        if (next < count && kinds[next] === NUMBER) pending = { at: sums.length - 1, next };
      }
    }
  }
  return sums;
}

/** Last token of a figure whose thousands are divided by spaces: “30 000”. */
function groupsAfter(text: string, { count, starts, ends, kinds }: PreparedText['tokens'], i: number): number {
  if (!/^\d{1,3}$/.test(text.slice(starts[i]!, ends[i]!))) return i;
  let last = i;
  while (
    last + 1 < count &&
    kinds[last + 1] === NUMBER &&
    starts[last + 1] === ends[last]! + 1 &&
    /^\d{3}$/.test(text.slice(starts[last + 1]!, ends[last + 1]!)) &&
    /[ \u00a0\u202f]/.test(text[ends[last]!]!)
  )
    last += 1;
  return last;
}

function magnitudeAfter(
  text: string,
  { count, starts, ends, kinds }: PreparedText['tokens'],
  i: number,
  { magnitudes }: MoneyRules,
): { readonly value: number; readonly end: number } | null {
  let at = i + 1;
  if (at < count && /^[-‐‑]$/.test(text.slice(starts[at]!, ends[at]!))) at += 1;
  if (at >= count || kinds[at] !== WORD) return null;
  const word = text.slice(starts[at]!, ends[at]!).toLowerCase();
  const value = magnitudes.get(word);
  if (value === undefined) return null;
  // A single letter must stand at the figure (“$5m”).
  if (word.length === 1 && starts[at] !== ends[i]) return null;
  const next =
    at + 1 < count && starts[at + 1]! <= ends[at]! + 1
      ? magnitudes.get(text.slice(starts[at + 1]!, ends[at + 1]!).toLowerCase())
      : undefined;
  if (next !== undefined && next > value && text.slice(starts[at + 1]!, ends[at + 1]!).length > 1)
    return { value: value * next, end: ends[at + 1]! };
  return { value, end: ends[at]! };
}

/** Names that are also common words: they count only after a magnitude or a long figure. */
const COMMON = /^(?:won|real|pound|pounds|rand|dong|buck|bucks|quid|franc|sterling|lira)$/i;

/** “350 billion dollars”, “1.5 trillion won”, “half a million dollars”, “two billion euros”. */
function namedSums(prepared: PreparedText, money: MoneyRules): Sum[] {
  const { text, tokens } = prepared;
  const { starts, ends, kinds } = tokens;
  const sums: Sum[] = [];
  for (const { start, end, value: currency } of findPhrases(prepared, money.names)) {
    let at = tokenAt(tokens, start) - 1;
    if (at >= 0 && /^[-‐‑]$/.test(text.slice(starts[at]!, ends[at]!))) at -= 1;
    if (at < 0) continue;
    let scale = 1;
    let from = -1;
    const word = text.slice(starts[at]!, ends[at]!).toLowerCase();
    if (kinds[at] === WORD && money.magnitudes.has(word)) {
      scale = money.magnitudes.get(word)!;
      from = starts[at]!;
      at -= 1;
      if (at >= 0 && /^[-‐‑]$/.test(text.slice(starts[at]!, ends[at]!))) at -= 1;
    }
    if (at < 0) continue;
    const number = numberEnding(text, tokens, at, from >= 0);
    if (number === null) continue;
    if (from < 0 && COMMON.test(text.slice(start, end)) && number.value < 100) continue;
    if (from < 0 && /^pounds?$/i.test(text.slice(start, end)) && /^\s(?:of|per)\b/.test(text.slice(end, end + 5)))
      continue;
    if (signBefore(text, number.start, money) !== null) continue;
    const paired = pairedBefore(text, tokens, number.token);
    if (paired !== null && paired.value <= number.value) {
      sums.push({
        value: rounded(paired.value * scale),
        currency,
        start: paired.start,
        end: paired.end,
        bareDollar: /^dollars?$/i.test(text.slice(start, end)),
      });
    }
    sums.push({
      value: rounded(number.value * scale),
      currency,
      start: number.start,
      end,
      bareDollar: /^dollars?$/i.test(text.slice(start, end)),
    });
  }
  return sums;
}

interface NumberFound {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly token: number;
}

function numberEnding(text: string, tokens: PreparedText['tokens'], i: number, scaled: boolean): NumberFound | null {
  const { starts, ends, kinds } = tokens;
  const word = text.slice(starts[i]!, ends[i]!);
  if (kinds[i] === NUMBER) {
    const value = digitsValue(word);
    return Number.isNaN(value) ? null : { value, start: starts[i]!, end: ends[i]!, token: i };
  }
  if (kinds[i] !== WORD) return null;
  if (/^an?$/i.test(word) && scaled) {
    const half = i > 0 && /^half$/i.test(text.slice(starts[i - 1]!, ends[i - 1]!));
    return half
      ? { value: 0.5, start: starts[i - 1]!, end: ends[i]!, token: i - 1 }
      : { value: 1, start: starts[i]!, end: ends[i]!, token: i };
  }
  const value = wordValue(word);
  if (value === null || value === 0) return null;
  let before = i - 1;
  if (before >= 0 && /^[-‐‑]$/.test(text.slice(starts[before]!, ends[before]!))) before -= 1;
  const other = before >= 0 && kinds[before] === WORD ? text.slice(starts[before]!, ends[before]!) : '';
  if (value < 10 && isTens(other))
    return { value: wordValue(other)! + value, start: starts[before]!, end: ends[i]!, token: before };
  if (value === 100) {
    const times = /^an?$/i.test(other) ? 1 : wordValue(other);
    if (times !== null) return { value: times * 100, start: starts[before]!, end: ends[i]!, token: before };
  }
  // “three hundred and fifty”
  if (/^and$/i.test(other) && value < 100) {
    const hundreds = numberEnding(text, tokens, before - 1, false);
    if (hundreds !== null && hundreds.value >= 100 && hundreds.value < 1000 && hundreds.value % 100 === 0)
      return { value: hundreds.value + value, start: hundreds.start, end: ends[i]!, token: hundreds.token };
  }
  return { value, start: starts[i]!, end: ends[i]!, token: i };
}

function pairedBefore(text: string, tokens: PreparedText['tokens'], token: number): NumberFound | null {
  const { starts, ends, kinds } = tokens;
  const link = token - 1;
  if (link < 1 || kinds[link - 1] !== NUMBER) return null;
  const word = text.slice(starts[link]!, ends[link]!);
  if (!LINK.test(word)) return null;
  const before = link >= 2 ? text.slice(starts[link - 2]!, ends[link - 2]!).toLowerCase() : '';
  if (/^and$/i.test(word) && before !== 'between') return null;
  return numberEnding(text, tokens, link - 1, false);
}
