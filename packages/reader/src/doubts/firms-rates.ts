/** Rates of one firm's goods: “BYD's duty rate is 17 percent” beside a duty of 35.3 percent contradicts nothing. */

import type { Names } from '../mentions.js';
import { beginningWithin } from '../text/in-order.js';

/** “Linglong's tariff”, “the duty for BYD is”, “BYD faces”: who may be a firm, right before the rate. */
const WHOSE = [
  /(\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*)*)['’]s? (?:\p{Ll}+ ){0,2}?(?:dut(?:y|ies)|tariffs?|rates?|lev(?:y|ies))\b[^.;]{0,40}$/u,
  /\b(?:dut(?:y|ies)|tariffs?|rates?|lev(?:y|ies)) (?:for|of) (\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*)*) (?:is|was|stands|are|were)\b[^.;]{0,30}$/u,
  /(?:^|, |and )(\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*)*) (?:faces?|pays?|faced|paid|is subject to|gets?|got)\b[^.;]{0,60}$/u,
];

/** Whether the rate at an offset is said of a firm, not of a country; a sentence begins at `from`. */
export function isOfOneFirm(
  text: string,
  from: number,
  at: number,
  { economies, personMentions }: Pick<Names, 'economies' | 'personMentions'>,
): boolean {
  // As long as it was: a full stop would end the search.
  const before = text.slice(from, at).replaceAll('U.S.', 'US  ');
  for (const pattern of WHOSE) {
    const found = pattern.exec(before);
    if (found === null) continue;
    const start = from + found.index + found[0].indexOf(found[1]!);
    const end = start + found[1]!.length;
    if (beginningWithin(economies, start, end).length > 0 || /^(?:The|Its|Their|It|They|This|That)$/.test(found[1]!))
      continue;
    if (personMentions.some((one) => one.start < end && one.end > start)) continue;
    return true;
  }
  return false;
}
