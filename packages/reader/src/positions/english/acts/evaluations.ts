/** What a clause says beside the verbs of asking and giving: praise and blame, threats and what hangs on “unless”. */

import type { Stance } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** An event at tokens [first, last] that says something of whoever speaks: praise, blame, what hangs on a condition. */
export function evaluationAt(
  { first, last }: { readonly first: number; readonly last: number },
  stance: Stance,
  negated: boolean,
): StanceEvent {
  return stanceEvent({ first, last, stance, strength: 'moderate', object: 'before', negated, evaluation: true });
}

/** “if”, “unless”, “until” in the sentence. */
export function hasCondition(
  { tokens }: PreparedText,
  words: WordClasses,
  { firstToken, endToken }: EnglishSentence['sentence'],
) {
  for (let i = firstToken; i < endToken; i += 1) {
    const word = tokens.words[i]!;
    if (words.conditions.has(word) || words.suppositions.has(word)) return true;
  }
  return false;
}

/** “unless” that opens a clause: what is warned of hangs on it. */
export function conditionAt(
  { text, tokens }: PreparedText,
  words: WordClasses,
  { clauses }: EnglishSentence,
): number | null {
  for (const { first, end } of clauses) {
    if (!words.conditions.has(tokens.words[first]!) || end - first < 4) continue;
    if (text.slice(tokens.starts[first]!, tokens.ends[first]!).toLowerCase() === 'unless') return first;
  }
  return null;
}

/** Praise and blame say something only where nothing plainer is said, and once in a sentence. */
export function withoutIdleEvaluations(events: readonly StanceEvent[]): StanceEvent[] {
  const plainer = events.some((event) => !event.evaluation);
  const first = events.find((event) => event.evaluation);
  return events.filter((event) => !event.evaluation || (!plainer && event === first));
}

/** Blame that qualifies a noun. */
const QUALIFIES = /^(?:un(?:warranted|justified|acceptable|reasonable|lawful|fair|just)|punitive|unilateral)$/i;

/** “Cease imposing these unwarranted duties”: what qualifies a noun says nothing of its own beside the verb before it. */
export function withoutQualifiers(
  { text, tokens }: PreparedText,
  words: WordClasses,
  events: readonly StanceEvent[],
): StanceEvent[] {
  return events.filter((event) => {
    const { first, last } = event;
    if (event.stance !== 'rejects' || first !== last || event.negated) return true;
    if (!QUALIFIES.test(text.slice(tokens.starts[first]!, tokens.ends[first]!))) return true;
    const next = text.slice(tokens.starts[first + 1] ?? 0, tokens.ends[first + 1] ?? 0);
    if (
      !/^\p{L}/u.test(next) ||
      words.prepositions.has(tokens.words[first + 1]!) ||
      words.and.has(tokens.words[first + 1]!)
    )
      return true;
    return !events.some((other) => other.first < first && first - other.first <= 12 && !other.evaluation);
  });
}

const IMPOSES =
  /\b(?:impos|maintain|appl(?:y|i)|lev(?:y|i)|keep|kept|charg|retain|introduc|adopt|collect)(?:e|es|ed|s|ing)? (?:(?:its|their|his|the|these|those|such|an?|new|more|and|[a-zà-ɏ]+(?:ed|al|ive|able|ful|less|ary|air|ust|ny|aw),?) ){0,5}$/i;

/** “Maintains unfair duties”: blame of whoever speaks, not of the side that imposes them. */
export function withBlamedActs(
  { text, tokens }: PreparedText,
  { sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  return events.map((event) => {
    const start = tokens.starts[event.first]!;
    if (event.stance !== 'rejects' || event.negated || event.first !== event.last) return event;
    if (!QUALIFIES.test(text.slice(start, tokens.ends[event.last]!))) return event;
    const before = text.slice(Math.max(sentence.start, start - 200), start);
    if (!IMPOSES.test(before)) return event;
    return stanceEvent({ ...event, object: 'after', evaluation: true });
  });
}
