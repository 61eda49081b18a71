/** What a side says it was promised: “we secured a promise of most-favoured-nation treatment for chips”. The other side gives it. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { place } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const SECURED =
  /\b(?:secured|won|obtained|received|got|extracted|(?:was|were) given) (?:(?:an?|the|any|firm|clear|written|verbal|\p{L}+al) ){0,3}(?:promises?|guarantees?|assurances?|pledges?) (?:of|on)\b(?=[^.;:“”"]{0,60}?\b(?:treatment|tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|exempt\p{L}+|relief|access|quotas?|status)\b)/iu;

const NOT_DONE = /(?:\b(?:not|never|if|whether|unless|failed to|could|might|would)\b|n['’]t) (?:\p{L}+ ){0,2}$/iu;

/** The event of a sentence that tells so. */
export function securedPromises(
  prepared: PreparedText,
  { sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  if ((sentence.hints & HINT.promises) === 0) return [];
  const said = prepared.text.slice(sentence.start, sentence.end);
  const found = SECURED.exec(said);
  if (found === null || NOT_DONE.test(said.slice(Math.max(0, found.index - 30), found.index))) return [];
  const start = sentence.start + found.index;
  const { first, last } = place(prepared, start, start + found[0].length);
  if (events.some((event) => event.first <= last && event.last >= first)) return [];
  return [
    stanceEvent({ first, last, verb: first, stance: 'offers', strength: 'moderate', object: 'after', received: true }),
  ];
}
