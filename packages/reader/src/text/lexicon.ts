/**
 * Phrases of a rule file, and where they stand in a text.
 *
 * A phrase in Latin letters is compared word by word, evened out (see vocabulary); `=` before it asks for the very letters
 * (`=AI`). A phrase with Hangul or Han letters is compared letter by letter with or without the spaces between; `|` at an end
 * asks that a word begins or ends there (`|인도|`), which single letters need anyway.
 */

import type { Match } from './phrase-matches.js';
import { addLetters, addWords } from './phrase-tree.js';
import type { PreparedText } from './prepared-text.js';
import { numberOf, type Vocabulary } from './vocabulary.js';

export type { Match } from './phrase-matches.js';

/** Compiled phrases: the lexicon's number in the vocabulary's tree of phrases. */
export interface Lexicon<V> {
  readonly number: number;
  /** Of the kind that the phrases stand for; nothing is kept here. */
  readonly stands?: V;
}

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const LATIN_WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?!\p{L})|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|['’]s(?![\p{L}\p{N}])|[^\s\p{L}\p{N}\p{M}-]/gu;

/**
 * Compiles phrases.
 * @param vocabulary takes up the phrases and their words; compile every lexicon before preparing a text
 * @param entries phrases with what they stand for; of equal phrases the first counts
 */
export function compileLexicon<V>(
  vocabulary: Vocabulary,
  entries: Iterable<{ readonly phrase: string; readonly value: V }>,
): Lexicon<V> {
  const { phrases } = vocabulary;
  const number = phrases.lexicons;
  phrases.lexicons += 1;
  for (const { phrase, value } of entries) {
    if (EAST_ASIAN.test(phrase)) {
      const letters = phrase.replace(/^\||\|$|\s+/g, '').toLowerCase();
      const single = letters.length === 1;
      addLetters(phrases, letters, {
        lexicon: number,
        left: single || phrase.startsWith('|'),
        right: single || phrase.endsWith('|'),
        spaced: /\S\s+\S/.test(phrase),
        value,
      });
      continue;
    }
    const exact = phrase.startsWith('=') ? phrase.slice(1) : '';
    const words = (exact === '' ? phrase : exact).match(LATIN_WORD) ?? [];
    const numbers = words.map((word) => numberOf(vocabulary, word));
    addWords(phrases, number, numbers, exact, value);
  }
  return { number };
}

/**
 * Where phrases stand, from left to right; of phrases that overlap the one that begins first and is longest counts.
 * @param prepared the text, prepared with the vocabulary that the lexicon was compiled with
 */
export function findPhrases<V>({ phrases }: PreparedText, { number }: Lexicon<V>): readonly Match<V>[] {
  // A lexicon's matches hold the values it was compiled with.
  return (phrases[number] ?? []) as readonly Match<V>[];
}
