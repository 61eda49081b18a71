/** A text made ready for the rules: tokens, sentences and quotations, found once. */

import type { Span } from '../reading.js';
import { lastBeginningBy } from './in-order.js';
import { type Match, matchPhrases } from './phrase-matches.js';
import { findQuotations } from './quotations.js';
import { type Sentence, splitSentences } from './sentences.js';
import { type Tokens, tokenize } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

export interface PreparedText {
  readonly text: string;
  /** ISO 639-1 code, or `und`. */
  readonly language: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** What stands between quotation marks, without them, in order. */
  readonly quotations: readonly Span[];
  /** True when the text has Hangul, kana or Han letters. */
  readonly eastAsian: boolean;
  /** Where the phrases of each lexicon stand, by its number. */
  readonly phrases: readonly (readonly Match<unknown>[])[];
}

/**
 * Prepares a text.
 * @param vocabulary the words of every rule that will be applied; complete before the first text is prepared
 */
export function prepareText(text: string, language: string, vocabulary: Vocabulary): PreparedText {
  const tokens = tokenize(text, vocabulary);
  const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(text);
  return {
    text,
    language,
    tokens,
    sentences: splitSentences(text, tokens),
    quotations: findQuotations(text),
    eastAsian,
    phrases: matchPhrases(text, tokens, vocabulary.phrases, eastAsian),
  };
}

/** Index of the first token that starts at an offset or after it. */
export function tokenAt({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the words that begin in [start, end) may be about, see `word-hints`. */
export function hintsWithin({ tokens }: Pick<PreparedText, 'tokens'>, start: number, end: number): number {
  let hints = 0;
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.starts[i]! < end; i += 1) hints |= tokens.hints[i]!;
  return hints;
}

/** Index of the sentence that holds an offset; the one before it for offsets between sentences. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return Math.max(0, lastBeginningBy(sentences, offset));
}

/** The sentence after one, where its paragraph goes on. */
export function nextInParagraph({ sentences }: Pick<PreparedText, 'sentences'>, index: number): Sentence | undefined {
  const next = sentences[index + 1];
  return next?.paragraph === sentences[index]?.paragraph ? next : undefined;
}
