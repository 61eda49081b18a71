/** What one pattern over a whole sentence tells, where nothing before it denies or supposes that. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { place } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';

/** Tokens [first, last] of the words that tell it. */
export interface ToldPlace {
  readonly first: number;
  readonly last: number;
}

/** How far back a word may deny it, UTF-16 code units. */
const REACH = 40;

/**
 * Where a sentence tells something by a pattern; null where it does not.
 * @param denied what may not stand right before it
 */
export function toldByPattern(
  prepared: PreparedText,
  { sentence }: Pick<EnglishSentence, 'sentence'>,
  pattern: RegExp,
  denied: RegExp,
): ToldPlace | null {
  const said = prepared.text.slice(sentence.start, sentence.end);
  const found = pattern.exec(said);
  if (found === null || denied.test(said.slice(Math.max(0, found.index - REACH), found.index))) return null;
  const start = sentence.start + found.index;
  const { first, last } = place(prepared, start, start + found[0].length);
  return { first, last };
}

/** Whether an event stands among the same words. */
export function standsAmong(events: readonly StanceEvent[], { first, last }: ToldPlace): boolean {
  return events.some((event) => event.first <= last && event.last >= first);
}
