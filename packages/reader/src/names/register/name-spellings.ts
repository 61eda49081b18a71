/** When two names are spellings of one. */

import { distance } from 'fastest-levenshtein';
import type { NameForm } from '../rules/name-keys.js';

/** True when every word of the shorter full name stands in the longer one, in order: “Donald Trump”, “Donald J. Trump”. */
export function containsWords({ words: all }: NameForm, { words: some }: NameForm): boolean {
  if (some.length < 2 || some.length >= all.length || all.at(-1) !== some.at(-1)) return false;
  let at = 0;
  for (const word of all) if (word === some[at]) at += 1;
  return at === some.length;
}

/**
 * True when two full names are spellings of one: one word differs, a little, and the rest are equal.
 * Different people of one family differ by more than a letter or two of one name of four letters or more.
 */
export function isVariant(first: NameForm, second: NameForm): boolean {
  if (first.key === second.key) return false;
  if (first.hangul) return isHangulVariant(first.joined, second.joined);
  const left = first.words;
  const right = second.words;
  if (left.length < 2 || right.length < 2) return false;
  if (first.joined === second.joined || isOtherRomanisation(first, second)) return true;
  if (left.length !== right.length) return false;
  let different = -1;
  for (let i = 0; i < left.length; i += 1) {
    if (left[i] === right[i]) continue;
    if (different >= 0) return false;
    different = i;
  }
  const x = left[different]!;
  const y = right[different]!;
  const size = Math.max(x.length, y.length);
  // One name of a pair of short syllables (“Duk”, “Deok”) may differ by two letters of which one is a vowel written otherwise.
  if (left.length >= 3 && size <= 5) return consonants(x) === consonants(y) || romanised(x) === romanised(y);
  if (x[0] !== y[0]) return false;
  // “John Smith” and “Joan Smith” are two.
  if (different === 0 && left.length === 2 && size < 6) return false;
  const distance = editDistance(x, y, 2);
  return distance === 1 ? size >= 4 : distance === 2 && size >= 6 && Math.min(x.length, y.length) >= 5;
}

function isHangulVariant(left: string, right: string): boolean {
  if (left === right) return true;
  const size = Math.min(left.length, right.length);
  // Korean names of three syllables that differ by one are other people; long foreign names written two ways are not.
  if (size < 3 || left[0] !== right[0]) return false;
  if (size === 3) return left.length === right.length && oneJamoApart(left, right);
  return editDistance(left, right, 1) === 1;
}

/** One syllable differs, and only by its vowel or its closing consonant: 허리펑, 허리평. */
function oneJamoApart(a: string, b: string): boolean {
  let found = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] === b[i]) continue;
    const x = a.charCodeAt(i) - 0xac00;
    const y = b.charCodeAt(i) - 0xac00;
    const sameOnset = Math.floor(x / 588) === Math.floor(y / 588);
    const sameVowel = Math.floor((x % 588) / 28) === Math.floor((y % 588) / 28);
    const sameCoda = x % 28 === y % 28;
    if (!sameOnset || sameVowel === sameCoda) return false;
    found += 1;
  }
  return found === 1;
}

function consonants(word: string): string {
  return word.replace(/[aeiouyw]/g, '');
}

/** Korean sounds that are written in two ways. */
function romanised(word: string): string {
  return word
    .replace(/^(?:g|k)/, 'k')
    .replace(/^(?:d|t)/, 't')
    .replace(/^(?:b|p)/, 'p')
    .replace(/^(?:j|ch)/, 'j')
    .replace(/(?:ck|g|k)$/, 'k')
    .replace(/(?:ou|oo|u|eo|o|ö)/g, 'u');
}

/** Longest given name of a Korean in Latin letters, joined: “kyeongmin”. */
const LONGEST_GIVEN = 12;

/**
 * “Kim Jeonggwan” and “Kim Jung-kwan”, “Han Duck-soo” and “Han Duk-soo”: one Korean name, with the family name first, whose two given
 * syllables are written by different rules.
 */
export function isOtherRomanisation(first: NameForm, second: NameForm): boolean {
  const [family, ...given] = first.words;
  const [otherFamily, ...otherGiven] = second.words;
  // In two words the given name is one; a name of three words tells that it is Korean.
  if (family !== otherFamily || first.hangul || second.hangul || given.length + otherGiven.length < 3) return false;
  if (given.length > 2 || otherGiven.length > 2) return false;
  const left = spellings(given);
  const right = spellings(otherGiven);
  return left.some((spelling) => right.includes(spelling));
}

/** A given name evened out; where its syllables are joined, “ng” is one sound or the end of one syllable and the start of the next. */
function spellings(given: readonly string[]): readonly string[] {
  if (given.join('').length > LONGEST_GIVEN) return [];
  const evened = given.map((word) => oneSpelling(word.replace(/ng/g, 'ŋ'))).join('');
  return given.length > 1 ? [evened] : [evened, oneSpelling(given[0]!.replace(/ng/g, 'nk'))];
}

/** Sounds that Korean names are written with in two ways, wherever they stand. */
function oneSpelling(given: string): string {
  return given
    .replace(/ck|kk|g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/ch/g, 'j')
    .replace(/ee/g, 'i')
    .replace(/(?:eo|ou|oo|u)/g, 'u');
}

/** Edits between two words, counted up to a limit; limit + 1 when there are more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > 64 || b.length > 64) return limit + 1;
  return Math.min(distance(a, b), limit + 1);
}
