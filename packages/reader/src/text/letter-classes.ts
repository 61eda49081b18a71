/** What kind of letter each UTF-16 code unit is, looked up in a table that fills as letters are met. */

/** A letter or a mark upon one. */
export const LETTER = 1;
/** A letter that is no mark upon one. */
export const BASE = 2;
export const UPPER = 4;
/** 0 to 9. */
export const DIGIT = 8;
/** A numeral of any script. */
export const NUMERAL = 16;
export const SPACE = 32;
/** Half of a pair that stands for one letter. */
export const HALF = 64;
const MET = 128;

const classes = new Uint8Array(0x10000);

/** Classes of a code unit, as bits. */
export function classesOf(code: number): number {
  const met = classes[code]!;
  return met === 0 ? meet(code) : met;
}

function meet(code: number): number {
  const found = code >= 0xd800 && code <= 0xdfff ? HALF | MET : classesOfLetter(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

/** Classes of one letter, which may be a pair of code units. */
export function classesOfLetter(letter: string): number {
  let found = MET;
  if (/[\p{L}\p{M}]/u.test(letter)) found |= LETTER;
  if (/\p{L}/u.test(letter)) found |= BASE;
  if (/\p{Lu}/u.test(letter)) found |= UPPER;
  if (/\d/.test(letter)) found |= DIGIT;
  if (/\p{N}/u.test(letter)) found |= NUMERAL;
  if (/\s/.test(letter)) found |= SPACE;
  return found;
}
