/** Words that stand for a holder as the subject of a verb: “we”, “it”, “they'd”, “his country”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { EnglishSentence } from '../clauses/sentence.js';

/** A word that stands for someone. */
export interface PronounFound {
  readonly at: number;
  /** It stands for whoever speaks: “we”, “our side”. */
  readonly first: boolean;
}

/** The last pronoun in tokens [from, verb]. */
export function lastPronoun(
  { tokens }: PreparedText,
  words: WordClasses,
  from: number,
  verb: number,
): PronounFound | null {
  // “They'd” and “we'll” are subject and verb at once.
  for (let i = verb; i >= from; i -= 1) {
    const word = tokens.words[i]!;
    if (words.firstPerson.has(word)) return { at: i, first: true };
    if (words.thirdPerson.has(word)) return { at: i, first: false };
  }
  return null;
}

/** “His country”, “our side”: those who someone named before, or whoever speaks, speaks for. */
export function ownSide(
  { tokens }: PreparedText,
  words: WordClasses,
  { signs }: EnglishSentence,
  from: number,
  verb: number,
): PronounFound | null {
  for (const { first, last, signs: what } of signs) {
    if (last >= verb) break;
    if (first <= from || !what.includes('side-noun')) continue;
    const owner = tokens.words[first - 1]!;
    if (words.possessives.has(owner)) return { at: last, first: words.firstPerson.has(owner) };
  }
  return null;
}
