/** What is said to be a side's wish, after it is named: “the removal of the car tariff is Seoul's chief demand”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { place } from '../clauses/placed.js';
import { isReadAlready } from '../clauses/read-clauses.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** Between a side and the end of the wish. */
const DEMAND = /^['’]s? (?:[a-zà-ɏ-]+ ){0,3}?(?:demands?|requests?|asks)(?=[ ,.;:”"]|$)(?! (?:for|that|of|on)\b)/i;
const GOAL = /^['’]s? (?:[a-zà-ɏ-]+ ){0,3}?(?:priority|priorities|goals?|aims?|objectives?)(?=[ ,.;:”"]|$)/i;

/** Before the side: what was named is it. */
const IS =
  /\b(?:is|are|was|were|remains?|remained|(?:has|have) (?:long )?been) (?:also |now |still |one of |among )*(?:the )?$/i;

/** What is wanted of another where only a goal is told: relief, not growth. */
const RELIEF =
  /\b(?:removal|elimination|abolition|lifting|scrapping|reduction|lowering|repeal|exemptions?|exclusions?|access|relief|cuts?|end(?:ing)?|opening|recognition|cap|quotas?)\b/i;

/** The events of a sentence that tells so. */
export function wishedSubjects(
  prepared: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const { sentence, named } = view;
  if ((sentence.hints & HINT.wishes) === 0) return [];
  const { text } = prepared;
  return named.flatMap((owner) => {
    const { start, end, holder } = owner;
    if (holder.voices.length !== 1 || !IS.test(text.slice(Math.max(sentence.start, start - 40), start))) return [];
    const rest = text.slice(end, Math.min(sentence.end, end + 60));
    const before = text.slice(sentence.start, start);
    const wish = DEMAND.exec(rest) ?? (RELIEF.test(before) ? GOAL.exec(rest) : null);
    if (wish === null || /\b(?:not|never|no longer)\b|n['’]t\b/i.test(before)) return [];
    const { first, last } = place(prepared, start, end + wish[0].length);
    // “Top priority” is a cue by itself, whose holder is told by these words alone.
    const others = events.filter((event) => event.first < first || event.last > last);
    if (isReadAlready(view, others, first)) return [];
    return [stanceEvent({ first, last, stance: 'demands', strength: 'moderate', object: 'before', owner })];
  });
}
