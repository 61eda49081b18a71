/** “Thai goods face a 19% tariff. The same rate applies to Lao goods.”: a rate named before, told by “the same”. */

import type { PreparedText } from '../../text/prepared-text.js';
import { sentenceAt } from '../../text/prepared-text.js';
import type { Rate } from './rate.js';

/** “The same rate”, on goods or a party of its own; not “the same rate as Japan”, “at the same rate of growth”. */
const SAME =
  /\b(?:[Tt]he|an?) (same|identical) (?:tariff |duty |levy )?(?:rate|tariff|duty|levy)\b(?! (?:as|of|that|which|for years)\b)/g;
const DUTY = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i;
/** “유럽연합도 같은 세율을 적용받는다”: said of one more party or of more goods. */
const SAME_KOREAN =
  /(?:도|역시)\s(?:[가-힣]{2,8}[과와]\s)?(같은|동일한)\s(?:관세율|세율|관세)(?:을|를|이|가)\s(?:[가-힣]{1,4}\s)?(?:적용|부과|물|내|매|받)/g;
const DUTY_KOREAN = /관세|세율/;
/** “Grew at the same rate”: a pace. */
const PACE = /\b(?:gr[eo]w|rose|rise|fell|fall|expand|increas|declin|climb)\w*\b[^.;]{0,30}$/i;

const KOREAN_WORD = /(?:같은|동일한) (?:관세|세율)/;

/**
 * The rates that “the same rate” stands for, at the place of “same”: that of its sentence or the sentence before, where there is but one.
 * @param rates percentages of the text, in order
 */
export function ratesAgain({ text, sentences }: PreparedText, rates: readonly Rate[]): Rate[] {
  const found: Rate[] = [];
  if (rates.length === 0) return found;
  const english = text.includes(' same ') ? [...text.matchAll(SAME)] : [];
  const korean = KOREAN_WORD.test(text) ? [...text.matchAll(SAME_KOREAN)] : [];
  for (const match of [...english, ...korean]) {
    const start = match.index + match[0].indexOf(match[1]!);
    const named = korean.includes(match) ? DUTY_KOREAN : DUTY;
    const index = sentenceAt(sentences, start);
    const here = sentences[index]!;
    if (PACE.test(text.slice(here.start, match.index))) continue;
    const own = rates.filter((rate) => rate.start >= here.start && rate.start < here.end);
    const before = sentences[index - 1];
    const from = own.length > 0 ? here : before;
    if (from === undefined || from.paragraph !== here.paragraph || !named.test(text.slice(from.start, from.end)))
      continue;
    const meant = own.length > 0 ? own : rates.filter((rate) => rate.start >= from.start && rate.start < from.end);
    const [first] = meant;
    if (first === undefined || first.start > start || meant.some(({ value }) => value !== first.value)) continue;
    found.push({ value: first.value, start, end: start + match[1]!.length });
  }
  return found;
}
