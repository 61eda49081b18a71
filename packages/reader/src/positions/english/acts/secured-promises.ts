/** What a side says it was promised: “we secured a promise of most-favoured-nation treatment for chips”. The other side gives it. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { standsAmong, toldByPattern } from './told-by-pattern.js';

const SECURED =
  /\b(?:secured|won|obtained|received|got|extracted|(?:was|were) given) (?:(?:an?|the|any|firm|clear|written|verbal|[a-zà-ɏ]+al) ){0,3}(?:promises?|guarantees?|assurances?|pledges?) (?:of|on)\b(?=[^.;:“”"]{0,60}?\b(?:treatment|tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|exempt[a-zà-ɏ]+|relief|access|quotas?|status)\b)/i;

const NOT_DONE = /(?:\b(?:not|never|if|whether|unless|failed to|could|might|would)\b|n['’]t) (?:[a-zà-ɏ]+ ){0,2}$/i;

/** The event of a sentence that tells so. */
export function securedPromises(
  prepared: PreparedText,
  { sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  if ((sentence.hints & HINT.promises) === 0) return [];
  const told = toldByPattern(prepared, { sentence }, SECURED, NOT_DONE);
  if (told === null || standsAmong(events, told)) return [];
  return [stanceEvent({ ...told, stance: 'offers', strength: 'moderate', object: 'after', received: true })];
}
