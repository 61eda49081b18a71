/** Where what an English verb is on ends: before reasons, examples and terms. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { StanceRules } from '../../cues/stance-rules.js';
import type { IssueFinder } from '../../found/event-issues.js';
import { isMark } from '../clauses/placed.js';
import type { StanceEvent } from '../clauses/stance-event.js';

/** Words that open examples, reasons and the like, which are not what the clause is on where this is named before them. */
const ASIDES: ReadonlySet<string> = new Set(['including', 'despite', 'that', 'because', 'following', 'amid']);

const PURPOSE =
  /^(?:as (?:part of|(?:a|an|one) (?:[a-zà-ɏ]+ )?(?:pre)?condition (?:for|of|to)\b|a prerequisite (?:for|of)\b)|(?:intended|designed|meant|aimed|calculated) (?:to|at|for)\b|in (?:a bid|an effort|an attempt|order) to\b|in the hopes? (?:of|that)\b|with a view to\b)/i;

const MAIN_VERB =
  /^, (?:has |have |had |also |then )?(?:\p{L}+ly )?(?:\p{Ll}+ed|\p{Ll}+s|said|told|sought|made|is|are|was|were|will|would|has|have|had|gave|put|set)\b/u;

/** “Japan, rejecting the beef quota, asked for …”: where what a participle set in is on ends; null for other verbs. */
function insertedEnd(prepared: PreparedText, { first, last }: StanceEvent, end: number): number | null {
  const { text, tokens } = prepared;
  if (!isMark(prepared, first - 1, ',')) return null;
  if (!/ing$/.test(text.slice(tokens.starts[first]!, tokens.ends[first]!))) return null;
  for (let i = last + 1; i < tokens.count && tokens.starts[i]! < end; i += 1)
    if (text[tokens.starts[i]!] === ',' && MAIN_VERB.test(text.slice(tokens.starts[i]!, tokens.starts[i]! + 40)))
      return tokens.starts[i]!;
  return null;
}

/** Where the object of a verb ends: before “including …”, where an issue is named before it. */
export function asideStart(
  finder: IssueFinder,
  prepared: PreparedText,
  { words }: StanceRules,
  event: StanceEvent,
  end: number,
): number {
  const { text, tokens } = prepared;
  const inserted = insertedEnd(prepared, event, end);
  if (inserted !== null) return inserted;
  const listed = event.stance === 'demands' && opensWithThat(prepared, words, event.last);
  for (let i = event.last + 2; i < tokens.count && tokens.starts[i]! < end; i += 1) {
    const word = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    const participle = isMark(prepared, i - 1, ',') && /ing$/.test(word);
    const asIt = word === 'as' && words.thirdPerson.has(tokens.words[i + 1]!);
    // “Under a deal to lower car duties”: on what terms, told beside it.
    const terms = /^under an? (?:\S+ )?(?:deal|agreement|accord|pact) (?:to|that|which)\b/.test(
      text.slice(tokens.starts[i]!, tokens.starts[i]! + 60),
    );
    // “The duty imposed over purchases of oil”: why it was.
    const ground =
      /^(?:over|for)$/.test(word) &&
      /^(?:imposed|levied)$/.test(text.slice(tokens.starts[i - 1]!, tokens.ends[i - 1]!));
    // “As part of the review of the pact”, “intended to win lower rates”: what it belongs to or is for.
    const purpose = PURPOSE.test(text.slice(tokens.starts[i]!, tokens.starts[i]! + 40));
    const aside =
      participle ||
      purpose ||
      asIt ||
      terms ||
      ground ||
      (ASIDES.has(word) && !words.prepositions.has(tokens.words[i - 1]!) && !(listed && goesOn(prepared, words, i)));
    if (!aside) continue;
    const before = tokens.starts[ground ? i - 1 : i]!;
    // “Tariffs, including reciprocal tariffs”: named with the help of the first example, so not before it.
    const until = (mention: { readonly start: number; readonly end: number }) =>
      word === 'including' ? mention.end <= before : mention.start < before;
    if (finder.within(tokens.starts[event.first]!, end).some(until)) return before;
  }
  return end;
}

/** “Asked that”: what is asked stands in clauses that “that” opens. */
function opensWithThat({ tokens }: PreparedText, words: StanceRules['words'], last: number): boolean {
  return tokens.words[last] === words.that || tokens.words[last + 1] === words.that;
}

/** “… be lowered, that quotas grow and that …”: the next of what is asked. */
function goesOn(prepared: PreparedText, words: StanceRules['words'], that: number): boolean {
  return (
    prepared.tokens.words[that] === words.that &&
    (isMark(prepared, that - 1, ',') || words.and.has(prepared.tokens.words[that - 1]!))
  );
}
