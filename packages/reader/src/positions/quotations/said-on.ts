/** The day on which something was said, where the sentence that tells it dates the saying. */

import type { DateRead, Span } from '../../reading.js';
import { spansBeginningWithin } from '../../text/in-order.js';
import { type PreparedText, tokenAt } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import { quotationAt } from './quotation-at.js';

/** Words between the verb of saying and its date. */
const REACH = 9;

/** “since 1 August”, “retroactively from 1 August”: what holds from a day on, or until it. */
const BOUND_BEFORE =
  /\b(?:since|from|until|till|by|before|after|as of|through|to|effective|starting|beginning)\s(?:on )?$/i;

/** 8월 1일자로, 8월 1일부터. */
const BOUND_AFTER = /^\s?(?:자로|부로|부터|까지|이후|이전|전까지|기준)/;

function isBound(text: string, [start, end]: Span): boolean {
  return BOUND_BEFORE.test(text.slice(Math.max(0, start - 14), start)) || BOUND_AFTER.test(text.slice(end, end + 5));
}

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
    if (isBound(prepared.text, span)) continue;
    const distance = Math.abs(tokenAt(prepared.tokens, span[0]) - verb);
    if (distance >= bestDistance) continue;
    best = date;
    bestDistance = distance;
  }
  return best;
}
