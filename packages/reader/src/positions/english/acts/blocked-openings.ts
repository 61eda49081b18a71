/** A market that a side says it kept from being opened: “we blocked the further opening of the rice market”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { place } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const BLOCKED =
  /\b(?:block(?:s|ed)|prevent(?:s|ed)|avert(?:s|ed)|avoid(?:s|ed)|thwart(?:s|ed)|(?:fend|ward|stav|head)(?:s|es|ed) off) (?:the |any |an? |all )?(?:(?:further|additional|wider|full|extra) )?(?:opening(?:-up)?|liberali[sz]ation) (?:up )?of\b|\b(?:block(?:s|ed)|prevent(?:s|ed)|avert(?:s|ed)|avoid(?:s|ed)|thwart(?:s|ed)|(?:fend|ward|stav|head)(?:s|es|ed) off) (?:(?:the|any|an?|all|further|additional|wider|\p{Ll}+) ){1,4}?market (?:opening|liberali[sz]ation)\b/iu;

const NOT_DONE = /(?:\b(?:not|never|if|whether|unless|failed to|could|might)\b|n['’]t) (?:\p{L}+ ){0,2}$/iu;

/** The event of a sentence that tells so. */
export function blockedOpenings(
  prepared: PreparedText,
  { sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  if ((sentence.hints & HINT.opens) === 0) return [];
  const said = prepared.text.slice(sentence.start, sentence.end);
  const found = BLOCKED.exec(said);
  if (found === null || NOT_DONE.test(said.slice(Math.max(0, found.index - 30), found.index))) return [];
  const start = sentence.start + found.index;
  const { first, last } = place(prepared, start, start + found[0].length);
  if (events.some((event) => event.first <= last && event.last >= first)) return [];
  return [
    stanceEvent({ first, last, verb: first, stance: 'rejects', strength: 'firm', object: 'after', namedOnly: true }),
  ];
}
