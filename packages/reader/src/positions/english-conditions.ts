/** What is refused on a condition: “will not open its market so long as the steel tariffs stand”. */

import type { PreparedText } from '../text/prepared-text.js';
import type { EnglishSentence } from './english-sentence.js';
import type { IssueFinder } from './event-issues.js';
import { type StanceEvent, stanceEvent } from './stance-event.js';

const CONDITION = /[\s,](?:unless|until|(?:so|as) long as|without first|before first)\s/i;

/** A refusal as what its condition makes of it, with the issues that it is on. */
export interface Tied {
  readonly event: StanceEvent;
  readonly issues: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * A refusal that hangs on a condition ties what is refused to what is asked for, and asks for it where only that is named.
 * @returns null where nothing is named in the condition, or nothing is refused
 */
export function tiedRefusal(
  { text, tokens }: PreparedText,
  finder: IssueFinder,
  { sentence }: EnglishSentence,
  event: StanceEvent,
  clauseStart: number,
): Tied | null {
  const refusesTalk = event.stance === 'excludes' && event.act === 'talk';
  if ((event.stance !== 'rejects' && !refusesTalk) || (event.evaluation && !event.denial)) return null;
  const from = tokens.ends[event.last]!;
  const after = text.slice(from, sentence.end).search(CONDITION);
  if (after < 0) return null;
  const condition = from + after;
  const named = finder.within(clauseStart, sentence.end);
  const asked = named.filter(({ start }) => start >= condition);
  if (asked.length === 0) return null;
  const refused = named.filter(({ start }) => start < condition);
  const issues = [...new Set([...refused, ...asked].map(({ issue }) => issue))];
  const stance = refused.length > 0 && issues.length > 1 ? 'links' : 'demands';
  if (stance === 'demands' && refused.length > 0) return null;
  return {
    event: stanceEvent({ ...event, stance }),
    issues,
    start: clauseStart,
    end: clauseEndAfter(text, Math.max(...asked.map(({ end }) => end)), sentence.end),
  };
}

/** The end of the clause that goes on at an offset: “… unless its car tariffs | are cut”. */
function clauseEndAfter(text: string, from: number, sentenceEnd: number): number {
  const stop = text.slice(from, sentenceEnd).search(/[,;:—”"]/);
  return stop < 0 ? sentenceEnd : from + stop;
}
