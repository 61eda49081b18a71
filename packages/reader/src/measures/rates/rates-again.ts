/** “Thai goods face a 19% tariff. The same rate applies to Lao goods.”: a rate named before, told by “the same”. */

import type { PreparedText } from '../../text/prepared-text.js';
import { sentenceAt } from '../../text/prepared-text.js';
import type { Rate } from './rate.js';

/** “The same rate”, on goods or a party of its own; not “the same rate as Japan”, “at the same rate of growth”. */
const SAME =
  /\b(?:[Tt]he|an?) (same|identical) (?:tariff |duty |levy )?(?:rate|tariff|duty|levy)\b(?! (?:as|of|that|which|for years)\b)/g;
/** “유럽연합도 같은 세율을 적용받는다”: said of one more party or of more goods. */
const SAME_KOREAN =
  /(?:도|역시)\s(?:[가-힣]{2,8}[과와]\s)?(같은|동일한)\s(?:관세율|세율|관세)(?:을|를|이|가)\s(?:[가-힣]{1,4}\s)?(?:적용|부과|물|내|매|받)/g;
/** “Grew at the same rate”: a pace. */
const PACE = /\b(?:gr[eo]w|rose|rise|fell|fall|expand|increas|declin|climb)\w*\b[^.;]{0,30}$/i;

/** What tells that a text may hold the words of a language, the words, and those of a duty in the sentence that they refer to. */
const LANGUAGES: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/ same /, SAME, /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i],
  [/(?:같은|동일한) (?:관세|세율)/, SAME_KOREAN, /관세|세율/],
];

/**
 * The rates that “the same rate” stands for, at the place of “same”: that of its sentence or the sentence before, where there is but one.
 * @param rates percentages of the text, in order
 */
export function ratesAgain({ text, sentences }: PreparedText, rates: readonly Rate[]): Rate[] {
  const found: Rate[] = [];
  if (rates.length === 0) return found;
  const places = LANGUAGES.flatMap(([may, same, duty]) =>
    may.test(text) ? [...text.matchAll(same)].map((match) => ({ match, duty })) : [],
  );
  for (const { match, duty } of places) {
    const start = match.index + match[0].indexOf(match[1]!);
    const index = sentenceAt(sentences, start);
    const here = sentences[index]!;
    if (PACE.test(text.slice(here.start, match.index))) continue;
    const own = rates.filter((rate) => rate.start >= here.start && rate.start < here.end);
    const before = sentences[index - 1];
    const from = own.length > 0 ? here : before;
    if (from === undefined || from.paragraph !== here.paragraph || !duty.test(text.slice(from.start, from.end)))
      continue;
    const meant = own.length > 0 ? own : rates.filter((rate) => rate.start >= from.start && rate.start < from.end);
    const [first] = meant;
    if (first === undefined || first.start > start || meant.some(({ value }) => value !== first.value)) continue;
    found.push({ value: first.value, start, end: start + match[1]!.length });
  }
  return found;
}
