/** What a side does not expect or want to come up: “does not expect dairy to be part of the talks” keeps it out of them. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { standsAmong, toldByPattern } from './told-by-pattern.js';

const NOT_TO_COME_UP =
  /\b(?:(?:do(?:es)?|did) not|(?:do|does|did)n['’]t|never) (?:expect|want|wish|intend|mean|plan) (?:for )?(?:[^,.;:“”"]{2,60}?) to (?:be (?:a )?(?:part of|included in|on|discussed|raised|negotiated|a subject)|figure|feature|come up|enter|become (?:a )?part of)\b/i;

const DENIED = /\b(?:if|whether)\b[^,.;:]*$/i;

/** The event of a sentence that tells so. */
export function keptFromTalks(
  prepared: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  if ((view.sentence.hints & HINT.denials) === 0) return [];
  const told = toldByPattern(prepared, view, NOT_TO_COME_UP, DENIED);
  if (told === null || standsAmong(events, told)) return [];
  return [stanceEvent({ ...told, last: told.first, stance: 'excludes', strength: 'moderate', object: 'after' })];
}
