/** A market that a side says it kept from being opened: “we blocked the further opening of the rice market”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { standsAmong, toldByPattern } from './told-by-pattern.js';

const BLOCKED =
  /\b(?:block(?:s|ed)|prevent(?:s|ed)|avert(?:s|ed)|avoid(?:s|ed)|thwart(?:s|ed)|(?:fend|ward|stav|head)(?:s|es|ed) off) (?:the |any |an? |all )?(?:(?:further|additional|wider|full|extra) )?(?:opening(?:-up)?|liberali[sz]ation) (?:up )?of\b|\b(?:block(?:s|ed)|prevent(?:s|ed)|avert(?:s|ed)|avoid(?:s|ed)|thwart(?:s|ed)|(?:fend|ward|stav|head)(?:s|es|ed) off) (?:(?:the|any|an?|all|further|additional|wider|[a-zà-ɏ]+) ){1,4}?market (?:opening|liberali[sz]ation)\b/i;

const NOT_DONE = /(?:\b(?:not|never|if|whether|unless|failed to|could|might)\b|n['’]t) (?:[a-zà-ɏ]+ ){0,2}$/i;

/** The event of a sentence that tells so. */
export function blockedOpenings(
  prepared: PreparedText,
  { sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  if ((sentence.hints & HINT.opens) === 0) return [];
  const told = toldByPattern(prepared, { sentence }, BLOCKED, NOT_DONE);
  if (told === null || standsAmong(events, told)) return [];
  return [stanceEvent({ ...told, stance: 'rejects', strength: 'firm', object: 'after', namedOnly: true })];
}
