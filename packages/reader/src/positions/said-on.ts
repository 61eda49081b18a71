/** The day on which something was said, where the sentence that tells it dates the saying. */

import type { DateRead } from '../reading.js';
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
  for (let i = firstFrom(dates, start); i < dates.length && dates[i]!.span[0] < end; i += 1) {
    const { date, span } = dates[i]!;
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

function firstFrom(dates: readonly DateRead[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
