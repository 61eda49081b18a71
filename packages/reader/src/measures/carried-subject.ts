/** Whom “it” and “they” stand for where they open a sentence: “Vietnam has agreed to … It will also accept …”. */

import { beginningWithin } from '../text/in-order.js';
import type { Sentence } from '../text/sentences.js';
import type { PartyMention } from './sentence-items.js';

/** A subject that stands for one named before, with what may stand before its verb. */
const PRONOUN = /^(?:It|They|The (?:country|government|bloc|ministry))\s(?:(?:has|have|also|further|then|in turn)\s)*$/;

const OPENS = /^(?:It|They|The (?:country|government|bloc|ministry))\b/;

/** Whom “it” stands for after a sentence: who opens it, else whom its own “it” stands for. */
export function subjectsAfter(
  text: string,
  sentence: Sentence,
  parties: readonly PartyMention[],
  before: readonly string[],
): readonly string[] {
  const opening = openingParties(text, sentence, parties);
  if (opening.length > 0) return opening;
  const opens = opensAt(text, sentence);
  return OPENS.test(text.slice(opens, opens + 16)) ? before : [];
}

/** Where the words of a sentence begin, behind the mark of an item. */
function opensAt(text: string, { start, end }: Sentence): number {
  return start + (/^[^\p{L}]*/u.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0);
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
  return PRONOUN.test(text.slice(opensAt(text, sentence), verb));
}
