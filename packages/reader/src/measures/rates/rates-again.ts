/** “Thai goods face a 19% tariff. The same rate applies to Lao goods.”: a rate named before, told by “the same”. */

import type { PreparedText } from '../../text/prepared-text.js';
import { sentenceAt } from '../../text/prepared-text.js';
import type { Rate } from './rate.js';

/** “The same rate”, on goods or a party of its own; not “the same rate as Japan”, “at the same rate of growth”. */
const SAME =
  /\b(?:[Tt]he|an?) (same|identical) (?:tariff |duty |levy )?(?:rate|tariff|duty|levy)\b(?! (?:as|of|that|which|for years)\b)/g;
const DUTY = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i;
/** “Grew at the same rate”: a pace. */
const PACE = /\b(?:gr[eo]w|rose|rise|fell|fall|expand|increas|declin|climb)\w*\b[^.;]{0,30}$/i;

/**
 * The rates that “the same rate” stands for, at the place of “same”: that of its sentence or the sentence before, where there is but one.
 * @param rates percentages of the text, in order
 */
export function ratesAgain({ text, sentences }: PreparedText, rates: readonly Rate[]): Rate[] {
  const found: Rate[] = [];
  if (rates.length === 0 || !text.includes(' same ')) return found;
  for (const match of text.matchAll(SAME)) {
    const start = match.index + match[0].indexOf(match[1]!);
    const index = sentenceAt(sentences, start);
    const here = sentences[index]!;
    if (PACE.test(text.slice(here.start, match.index))) continue;
    const own = rates.filter((rate) => rate.start >= here.start && rate.start < here.end);
    const before = sentences[index - 1];
    const from = own.length > 0 ? here : before;
    if (from === undefined || from.paragraph !== here.paragraph || !DUTY.test(text.slice(from.start, from.end)))
      continue;
    const meant = own.length > 0 ? own : rates.filter((rate) => rate.start >= from.start && rate.start < from.end);
    const [first] = meant;
    if (first === undefined || first.start > start || meant.some(({ value }) => value !== first.value)) continue;
    found.push({ value: first.value, start, end: start + match[1]!.length });
  }
  return found;
}
