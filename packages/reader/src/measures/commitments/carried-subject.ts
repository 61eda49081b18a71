/** Whom “it” and “they” stand for where they open a sentence: “Vietnam has agreed to … It will also accept …”. */

import { beginningWithin } from '../../text/in-order.js';
import type { Sentence } from '../../text/sentences.js';
import type { PartyMention } from '../sentences/sentence-items.js';

/** A subject that stands for one named before. */
const PRONOUN = /^(?:It|They|The (?:country|government|bloc|ministry))\b/;
/** What may stand between it and its verb. */
const BEFORE_VERB = /^\s(?:(?:has|have|also|further|then|in turn)\s)*$/;

/** Whom “it” stands for after a sentence: who opens it, else whom its own “it” stands for. */
export function subjectsAfter(
  text: string,
  sentence: Sentence,
  parties: readonly PartyMention[],
  before: readonly string[],
): readonly string[] {
  const opening = openingParties(text, sentence, parties);
  if (opening.length > 0) return opening;
  return pronounEnd(text, sentence) === null ? [] : before;
}

/** Where the words of a sentence begin, behind the mark of an item. */
export function opensAt(text: string, { start, end }: Sentence): number {
  return start + (/^[^\p{L}]*/u.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** Where the pronoun ends that opens a sentence; null where none does. */
function pronounEnd(text: string, sentence: Sentence): number | null {
  const opens = opensAt(text, sentence);
  const pronoun = PRONOUN.exec(text.slice(opens, opens + 16));
  return pronoun === null ? null : opens + pronoun[0].length;
}

/** Who a sentence opens with, not counting those it only describes. */
function openingParties(text: string, sentence: Sentence, parties: readonly PartyMention[]): readonly string[] {
  const [first] = beginningWithin(parties, sentence.start, sentence.end);
  if (first === undefined || !/^(?:The\s)?$/.test(text.slice(opensAt(text, sentence), first.start))) return [];
  const after = text.slice(first.end, first.end + 20);
  const governs = /^(?:['’]s)?\s(?:government|administration|side|ministry)\b/i.test(after);
  if (!governs && (first.form === 'adjective' || /^(?:['’]s?\s|,?\sand\s|-)/.test(after))) return [];
  return [first.economy];
}

/** True where all that stands before a verb is a word for one named before. */
export function isCarried(text: string, sentence: Sentence, verb: number): boolean {
  const end = pronounEnd(text, sentence);
  return end !== null && BEFORE_VERB.test(text.slice(end, verb));
}
