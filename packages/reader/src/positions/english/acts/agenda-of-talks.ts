/** What talks are or will be about: “the talks will cover beef and rice, Tokyo said” leaves both open. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { isReadAlready } from '../clauses/read-clauses.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const COVERS =
  /\b(?:talks|negotiations|discussions|agenda|meetings?|round|dialogue|consultations)\b(?: [^,.;:“”"]{0,60}?)? (?:will|would|are to|is to|were to|was to|are expected to|is expected to|are set to|is due to|are due to) (?:also |mainly |chiefly |not only )?(?:cover|include|address|focus on|deal with|take (?:up|in)|cent(?:er|re) on|touch on|range over|extend to|turn to)\b/i;

/** “Talks on beef quotas are continuing” */
const GO_ON =
  /\b(?:talks|negotiations|discussions|consultations) (?:on|over|about|regarding) (?:[^,.;:“”"]|,(?= [a-zà-ɏ]+ and )){2,70}? (?:(?:is|are|was|were) (?:still |now |also )?(?:continuing|ongoing|under ?way|going on|in progress|not over|at an early stage|being held)|continued?|(?:have|has|had) not (?:yet )?(?:ended|concluded|finished)|(?:will|would) (?:continue|resume|go on))\b(?! (?:to|in|at)\b)/i;

/** What is kept out of them is told so by others. */
const DENIES = /\b(?:not|never)\b|n['’]t\b/i;

/** The event of a sentence that tells of an agenda, where nothing else is said in its clause. */
export function agendaOfTalks(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const { sentence } = view;
  if ((sentence.hints & HINT.talks) === 0) return [];
  const said = text.slice(sentence.start, sentence.end);
  // Without a word of saying it is how matters stand.
  const told = view.signs.some(({ signs }) => signs.includes('reporting'));
  const goesOn = told && !/\b(?:whether|if)\b/i.test(said) ? GO_ON.exec(said) : null;
  const found = goesOn ?? COVERS.exec(said);
  if (found === null || (goesOn === null && DENIES.test(found[0]))) return [];
  const last = tokenAt(tokens, sentence.start + found.index + found[0].length) - 1;
  const object = goesOn === null ? 'after' : 'before';
  if (isReadAlready(view, events, last)) return [];
  return [stanceEvent({ first: last, last, stance: 'open', strength: 'moderate', object, namedOnly: true })];
}
