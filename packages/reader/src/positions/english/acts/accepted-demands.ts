/** What another asks and a side gives: “has accepted U.S. demands on transshipment”, “yielded to Tokyo's request for a quota”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { toldByPattern } from './told-by-pattern.js';

const ACCEPTS =
  /\b(?:accept(?:s|ed)?|agree(?:s|d)? to|yield(?:s|ed)? to|g(?:ives?|ave|iven) in to|bow(?:s|ed)? to|conced(?:es|ed) to|g(?:ives?|ave) way to|grant(?:s|ed)) (?:(?!to\b)[a-zà-ɏ.'’-]+ ){1,4}?(?:demands?|requests?)(?= (?:on|for|over|to|that|about)\b)/i;

const DENIED =
  /(?:\b(?:(?:can)?not|never|nor?|can|unable to|unwilling to|without|hard to|difficult to|impossible to|refus[a-zà-ɏ]+ to|declin[a-zà-ɏ]+ to|if|unless|whether|should|must|could|may|might|would|to)|n['’]t) (?:[a-zà-ɏ]+ ){0,2}$/i;

/** The event of a sentence that tells so. */
export function acceptedDemands(prepared: PreparedText, { sentence }: EnglishSentence): StanceEvent[] {
  if ((sentence.hints & HINT.demands) === 0) return [];
  const told = toldByPattern(prepared, { sentence }, ACCEPTS, DENIED);
  if (told === null) return [];
  return [stanceEvent({ ...told, stance: 'offers', strength: 'moderate', object: 'after', namedOnly: true })];
}
