/** Words held against a text: whole words only, as written or evened out. */

import type { Span } from '../reading.js';
import { verifyQuote } from './verify-quote.js';

const LETTER = /[\p{L}\p{N}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Where the words stand in the text; null when they do not, or only within longer words. */
export function placeOf(text: string, words: string): Span | null {
  for (const span of occurrences(text, words)) return span;
  const { start, end, state } = verifyQuote(text, words);
  return state !== 'unverified' && isWhole(text, start, end) ? [start, end] : null;
}

/** All places where the words stand exactly, as whole words. */
export function* occurrences(text: string, words: string): Generator<Span> {
  if (words === '') return;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    if (isWhole(text, at, at + words.length)) yield [at, at + words.length];
  }
}

/** Korean words take their particles and titles without a space, so that letters may follow them. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (start > 0 && LETTER.test(before) && LETTER.test(text.charAt(start)) && !joins(before, text.charAt(start))) {
    return false;
  }
  const last = text.charAt(end - 1);
  return after === '' || !LETTER.test(after) || !LETTER.test(last) || HANGUL.test(after) || joins(last, after);
}

/** Letters of two scripts side by side are two words: “韓정부”, “EU가”. */
function joins(one: string, other: string): boolean {
  return HANGUL.test(one) !== HANGUL.test(other);
}
