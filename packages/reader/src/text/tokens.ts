/** Words, numbers and marks of a text, found once and shared by every rule. */

import { isHangul } from './hangul.js';
import { lookUp, type Vocabulary } from './vocabulary.js';

export const WORD = 0;
export const NUMBER = 1;
/** Punctuation, symbols, and the possessive “’s”. */
export const MARK = 2;

/** The tokens of one text, in order. */
export interface Tokens {
  readonly count: number;
  /** Offsets in the text, UTF-16 code units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** {@link WORD}, {@link NUMBER} or {@link MARK}. */
  readonly kinds: Uint8Array;
  /** Number in the vocabulary; −1 for words and numbers that no rule knows. */
  readonly words: Int32Array;
}

/*
 * A word keeps inner apostrophes of names (O'Brien) and the full stops of abbreviations (U.S.); hyphens divide words, so that
 * “high-precision” and “high precision” are the same two, and so does a change to or from Hangul (EU는). A number keeps thousands
 * separators and decimals.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?:\p{Lu}(?!\p{L}))|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|['’]s(?![\p{L}\p{N}])|[^\s\p{L}\p{N}\p{M}-]|\p{N}|[-‐-―]/gu;

/** Runs of Hangul and of other letters within a word. */
const SCRIPTS = /[\uac00-\ud7a3]+|[^\uac00-\ud7a3]+/g;

/**
 * Divides a text into words, numbers and marks.
 * @param text the document's text
 * @param vocabulary words of the rules
 */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  let capacity = Math.max(64, text.length >> 2);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let words = new Int32Array(capacity);
  let count = 0;
  const put = (token: string, start: number) => {
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, new Int32Array(capacity));
      ends = grown(ends, new Int32Array(capacity));
      kinds = grown(kinds, new Uint8Array(capacity));
      words = grown(words, new Int32Array(capacity));
    }
    const first = token.charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    starts[count] = start;
    ends[count] = start + token.length;
    kinds[count] = digit ? NUMBER : isLetter(first, token) ? WORD : MARK;
    // Numbers are written in too many ways to be kept in the vocabulary's cache.
    words[count] = digit ? (vocabulary.numbers.get(token) ?? -1) : lookUp(vocabulary, token);
    count += 1;
  };
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    if (isHangul(token.charCodeAt(0)) === isHangul(token.charCodeAt(token.length - 1))) put(token, match.index);
    else for (const part of token.matchAll(SCRIPTS)) put(part[0], match.index + part.index);
  }
  return { count, starts, ends, kinds, words };
}

function isLetter(code: number, token: string): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /^[\p{L}\p{M}]/u.test(token);
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
