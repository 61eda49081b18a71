/** Talks and deals that a side will have no part in for what they would do: “we will not accept a deal that would harm our growers”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { place } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const REFUSED =
  /\b(?:(?:will|would|can|could|shall) (?:not|never)|cannot|won['’]t|wouldn['’]t|can['’]t|refus(?:es|ed) to) (?:engage in|hold|enter(?: into)?|accept|agree to|sign|conclude|make|do) (?:any |an? )?(?:trade )?(?:talks|negotiations|discussions|deals?|agreements?|pacts?|accords?|concessions?|compromises?) that (?:would|could|might|will)? ?(?:sacrifices?|harms?|hurts?|damages?|undermines?|endangers?|threatens?|jeopardi[sz]es?)\b/i;

/** The event of a sentence that tells so, where no other stands there. */
export function harmfulDeals(
  prepared: PreparedText,
  { sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  if ((sentence.hints & HINT.harms) === 0) return [];
  const found = REFUSED.exec(prepared.text.slice(sentence.start, sentence.end));
  if (found === null) return [];
  const start = sentence.start + found.index;
  const { first, last } = place(prepared, start, start + found[0].length);
  if (events.some((event) => !event.negated && event.first <= last && event.last >= first)) return [];
  return [stanceEvent({ first, last, stance: 'rejects', strength: 'firm', object: 'after', namedOnly: true })];
}
