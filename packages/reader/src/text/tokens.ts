/** Words, numbers and marks of a text, found once and shared by every rule. */

import { grown } from './grown.js';
import { isHangul } from './hangul.js';
import { BASE, classesOf, classesOfLetter, DIGIT, HALF, LETTER, NUMERAL, SPACE, UPPER } from './letter-classes.js';
import { HASH_START, hashed, keepWord, NOT_SEEN, seenWord } from './seen-words.js';
import { evenedWord, type Vocabulary } from './vocabulary.js';
import { hintsOf } from './word-hints.js';

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
  /** What each may be about, see `word-hints`. */
  readonly hints: Int32Array;
}

/** Tokens while they are found. */
interface Growing {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  words: Int32Array;
  hints: Int32Array;
}

const STOP = 0x2e;
const COMMA = 0x2c;
const SMALL_S = 0x73;

/**
 * Divides a text into words, numbers and marks.
 *
 * A word keeps inner apostrophes of names (O'Brien) and the full stops of abbreviations (U.S.); hyphens divide words, so that
 * “high-precision” and “high precision” are the same two, and so does a change to or from Hangul (EU는). A number keeps thousands
 * separators and decimals.
 * @param text the document's text
 * @param vocabulary words of the rules
 */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const capacity = Math.max(64, text.length >> 2);
  const found: Growing = {
    count: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    kinds: new Uint8Array(capacity),
    words: new Int32Array(capacity),
    hints: new Int32Array(capacity),
  };
  let at = 0;
  while (at < text.length) {
    const kind = classesAt(text, at);
    if (kind & SPACE) {
      at += 1;
      continue;
    }
    let end: number;
    if (kind & LETTER) {
      end = kind & UPPER ? abbreviationEnd(text, at) : at;
      if (end === at) end = wordEnd(text, at);
      putWord(found, text, at, end, vocabulary);
    } else if (kind & DIGIT) {
      end = numberEnd(text, at);
      put(found, text, at, end, NUMBER, vocabulary);
    } else {
      end = isApostrophe(text.charCodeAt(at)) && possessive(text, at + 1) ? at + 2 : at + widthAt(text, at);
      put(found, text, at, end, MARK, vocabulary);
    }
    at = end;
  }
  return found;
}

/** Classes of the letter at an offset, also of one that is a pair of code units; 0 outside the text. */
function classesAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const found = classesOf(text.charCodeAt(at));
  return found & HALF ? classesOfLetter(String.fromCodePoint(text.codePointAt(at)!)) : found;
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** Where “U.S.” or “U.S” ends that begins at an offset; the offset itself when there is none. */
function abbreviationEnd(text: string, start: number): number {
  const second = start + widthAt(text, start) + 1;
  if (text.charCodeAt(second - 1) !== STOP || (classesAt(text, second) & UPPER) === 0) return start;
  let end = second;
  for (;;) {
    const stop = end + widthAt(text, end);
    if (text.charCodeAt(stop) !== STOP) break;
    end = stop + 1;
    if ((classesAt(text, end) & UPPER) === 0) break;
  }
  if (end > second) return end;
  end = second + widthAt(text, second);
  return classesAt(text, end) & BASE ? start : end;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (classesAt(text, at) & LETTER) at += widthAt(text, at);
    if (!isApostrophe(text.charCodeAt(at)) || (classesAt(text, at + 1) & LETTER) === 0 || possessive(text, at + 1))
      return at;
    at += 1;
  }
}

function numberEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (classesAt(text, at) & DIGIT) at += 1;
    const code = text.charCodeAt(at);
    if ((code !== STOP && code !== COMMA) || (classesAt(text, at + 1) & DIGIT) === 0) return at;
    at += 1;
  }
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** True when an “s” alone stands at an offset. */
function possessive(text: string, at: number): boolean {
  return text.charCodeAt(at) === SMALL_S && (classesAt(text, at + 1) & (BASE | NUMERAL)) === 0;
}

/** Adds a word, in parts where it changes to or from Hangul. */
function putWord(found: Growing, text: string, start: number, end: number, vocabulary: Vocabulary): void {
  if (isHangul(text.charCodeAt(start)) === isHangul(text.charCodeAt(end - 1))) {
    put(found, text, start, end, WORD, vocabulary);
    return;
  }
  let from = start;
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end && isHangul(text.charCodeAt(at)) === isHangul(text.charCodeAt(from))) continue;
    put(found, text, from, at, kindOf(text, from), vocabulary);
    from = at;
  }
}

/** The kind of a part of a word: an apostrophe before a change of letters is a mark. */
function kindOf(text: string, at: number): number {
  return classesAt(text, at) & LETTER ? WORD : MARK;
}

function put(
  found: Growing,
  text: string,
  start: number,
  end: number,
  kind: number,
  { numbers, seen }: Vocabulary,
): void {
  const index = found.count;
  if (index === found.starts.length) grow(found);
  found.starts[index] = start;
  found.ends[index] = end;
  found.kinds[index] = kind;
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = hashed(hash, text.charCodeAt(at));
  const known = seenWord(seen, text, start, end, hash);
  if (known === NOT_SEEN) {
    const word = text.slice(start, end);
    const number = numbers.get(evenedWord(word)) ?? -1;
    const hints = kind === WORD ? hintsOf(word) : 0;
    // Numbers are written in too many ways to be kept.
    if (kind !== NUMBER || number >= 0) keepWord(seen, word, hash, number, hints);
    found.words[index] = number;
    found.hints[index] = hints;
  } else {
    found.words[index] = seen.numbers[known]!;
    found.hints[index] = seen.hints[known]!;
  }
  found.count = index + 1;
}

function grow(found: Growing): void {
  const capacity = found.starts.length * 2;
  found.starts = grown(found.starts, new Int32Array(capacity));
  found.ends = grown(found.ends, new Int32Array(capacity));
  found.kinds = grown(found.kinds, new Uint8Array(capacity));
  found.words = grown(found.words, new Int32Array(capacity));
  found.hints = grown(found.hints, new Int32Array(capacity));
}
