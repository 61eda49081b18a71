/** What a side holds a duty or a demand to be: “called the duty unfair and wants it lifted” refuses it beside what it asks for. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { place } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { isSupposed } from '../idle/asides.js';
import { subjectOf } from '../subjects/subjects.js';

const BLAME = String.raw`(?:un(?:fair|just|justified|warranted|acceptable|reasonable|lawful|founded)|illegal|unjustifiable|illegitimate|excessive|arbitrary|discriminatory|baseless|groundless|absurd|outrageous|wrong|harmful|inconsistent with|(?:an?|the) (?:\p{L}+ )?(?:mistake|error|breach|violation|injustice|outrage)|in (?:breach|violation) of)`;

/** “Called the duty on its steel unfair”, “described it as a mistake”: a thing, and what it is held to be. */
const VERDICT = new RegExp(
  String.raw`\b(?:call|brand|label|term|describ|consider|deem|find|found|regard|view)(?:s|e|es|ed)?\s((?:the|its|their|this|that|these|those|it|them|any|such|US|U\.S\.|EU|\p{Lu}\p{L}+(?:['’]s?)?)(?:\s[^\s,;:“”"]+){0,10}?)\s(?:as\s|to be\s)?(?:[“"‘'])?(?:\p{L}+ly\s|both\s|very\s|“)?(${BLAME})(?=["”’']?(?:[.,;:]|$|\s(?:and|but|or|to|for|as|because|since|when|after|while|in|on|at|by|of|with|under|toward|towards|\p{Lu}\p{L}+)\b))`,
  'u',
);

/** Words said of such things are no duty and no demand: “called the ruling wrong”. */
const WORDS_ONLY =
  /\b(?:rulings?|verdicts?|judge?ments?|reports?|reporting|claims?|stor(?:y|ies)|allegations?|accusations?|remarks?|comments?|criticisms?|comparisons?|figures?|estimates?|delays?|decision not|killings?|attacks?|arrests?|war|invasion)\b/i;

const DENIED = /(?:\bnot|n['’]t|\bnever|\bno longer|\bhardly)\s(?:[a-zà-ɏ]+\s)?$/i;

/** Events with the verdict of a sentence as a stance of its own, where none of its words is read as one yet. */
export function withVerdicts(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  const { sentence } = view;
  if ((sentence.hints & HINT.faults) === 0) return events;
  const said = prepared.text.slice(sentence.start, sentence.end);
  const found = VERDICT.exec(said);
  if (found === null || WORDS_ONLY.test(found[1]!) || DENIED.test(said.slice(0, found.index))) return events;
  const start = sentence.start + found.index;
  const { first, last } = place(prepared, start, start + found[0].length);
  const inside = (event: StanceEvent) => event.first >= first && event.last <= last;
  // By itself the verdict is read as whoever speaks says it; what stands in its words already says it more exactly.
  if (!events.some((event) => !event.evaluation && !inside(event))) return events;
  if (events.some((event) => inside(event) && !event.evaluation && event.stance === 'rejects')) return events;
  if (isSupposed(prepared, words, view, clauseAt(view, first))) return events;
  const { kind } = subjectOf(prepared, words, view, first);
  if (kind === 'none' || kind === 'thing') return events;
  const verdict = stanceEvent({ first, last: first, stance: 'rejects', strength: 'moderate', object: 'after' });
  return [...events.filter((event) => !(inside(event) && event.evaluation)), verdict].sort((a, b) => a.first - b.first);
}
