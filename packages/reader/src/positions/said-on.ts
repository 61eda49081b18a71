/** The day on which something was said, where the sentence that tells it dates the saying. */

import type { DateRead } from '../reading.js';
import { spansBeginningWithin } from '../text/in-order.js';
import { type PreparedText, tokenAt } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import { quotationAt } from './quotation-at.js';

/** Words between the verb of saying and its date. */
const REACH = 9;

/**
 * Day of a saying: the date nearest to its verb, outside quotations, in the same sentence and not after publication.
 * @param verb token of the verb
 * @param dates in the order of the text
 */
export function dayOfSaying(
  prepared: PreparedText,
  { start, end }: Sentence,
  verb: number,
  dates: readonly DateRead[],
  published: string | null,
): string | null {
  let best: string | null = null;
  let bestDistance = REACH + 1;
  for (const { date, span } of spansBeginningWithin(dates, start, end)) {
    if (date === null || span[1] > end) continue;
    if (published !== null && date > published) continue;
    if (quotationAt(prepared.quotations, span[0]) !== null) continue;
    const distance = Math.abs(tokenAt(prepared.tokens, span[0]) - verb);
    if (distance >= bestDistance) continue;
    best = date;
    bestDistance = distance;
  }
  return best;
}
