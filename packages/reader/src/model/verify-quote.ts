/**
 * Whether a quote stands in a text, and where.
 *
 * A quote that someone else hands over (a model, a person) may differ from the text in spaces, quotation marks, dashes,
 * ellipses or the case of its first letter; then the text's own words are given back. Search is by Knuth, Morris and Pratt:
 * linear in text and quote, whatever they hold.
 */

import type { Quote } from '../reading.js';

/**
 * Looks a quote up.
 * @param text the document's text
 * @param quote words said to stand in it
 * @returns `verified` with its first place when it stands there exactly; `repaired` with the text's own words when it does but for
 * spaces, marks or the case of the first letter; else `unverified` with the words as given and an empty span at 0
 */
export function verifyQuote(text: string, quote: string): Quote {
  const unverified: Quote = { start: 0, end: 0, text: quote, state: 'unverified' };
  if (quote.trim() === '') return unverified;
  const exact = find(codes(text), codes(quote));
  if (exact >= 0) return { start: exact, end: exact + quote.length, text: quote, state: 'verified' };
  const even = evened(text);
  const wanted = unwrapped(evened(quote).units);
  if (wanted.length === 0) return unverified;
  const at = find(even.units, wanted, true);
  if (at < 0) return unverified;
  const start = even.places[at]!;
  const last = at + wanted.length - 1;
  const end = endOf(text, even.places[last]!);
  return { start, end, text: text.slice(start, end), state: 'repaired' };
}

function endOf(text: string, place: number): number {
  // A surrogate pair stays whole.
  const code = text.charCodeAt(place);
  return place + (code >= 0xd800 && code <= 0xdbff && place + 1 < text.length ? 2 : 1);
}

function codes(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  return units;
}

interface Evened {
  readonly units: Uint16Array;
  /** Offset in the text of each unit. */
  readonly places: Uint32Array;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const QUOTE = 0x27;

/** One kind of space, quotation mark, dash and ellipsis; no space around dashes or at the ends. */
function evened(text: string): Evened {
  const units = new Uint16Array(text.length * 3);
  const places = new Uint32Array(text.length * 3);
  let count = 0;
  const put = (unit: number, place: number) => {
    units[count] = unit;
    places[count] = place;
    count += 1;
  };
  let space = -1;
  for (let i = 0; i < text.length; i += 1) {
    const kind = evenedUnit(text.charCodeAt(i));
    if (kind === DROPPED) continue;
    if (kind === SPACE) {
      if (space < 0) space = i;
      continue;
    }
    if (space >= 0) {
      if (count > 0 && kind !== HYPHEN && units[count - 1] !== HYPHEN) put(SPACE, space);
      space = -1;
    }
    if (kind === ELLIPSIS) {
      put(FULL_STOP, i);
      put(FULL_STOP, i);
      put(FULL_STOP, i);
    } else put(kind, i);
  }
  return { units: units.subarray(0, count), places: places.subarray(0, count) };
}

const DROPPED = -1;
const ELLIPSIS = -2;

function evenedUnit(code: number): number {
  if (code > 0x20 && code < 0x7f) return code === 0x22 || code === 0x60 ? QUOTE : code;
  if (code <= 0x20 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a)) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  // Soft hyphen, zero-width spaces and joiners, byte-order mark.
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return DROPPED;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xff0d) return HYPHEN;
  if ((code >= 0x2018 && code <= 0x201f) || (code >= 0x300c && code <= 0x300f) || code === 0xff02 || code === 0xff07)
    return QUOTE;
  if (code === 0x2032 || code === 0x2033 || code === 0xab || code === 0xbb) return QUOTE;
  return code === 0x2026 ? ELLIPSIS : code;
}

/** Without quotation marks and points left out at the ends. */
function unwrapped(units: Uint16Array): Uint16Array {
  let start = 0;
  let end = units.length;
  while (start < end && (units[start] === QUOTE || units[start] === SPACE || isDots(units, start, end))) start += 1;
  while (end > start && (units[end - 1] === QUOTE || units[end - 1] === SPACE || isDots(units, end - 1, end))) end -= 1;
  return units.subarray(start, end);
}

/** A full stop beside another: points of an ellipsis. */
function isDots(units: Uint16Array, at: number, end: number): boolean {
  return (
    units[at] === FULL_STOP &&
    ((at + 1 < end && units[at + 1] === FULL_STOP) || (at > 0 && units[at - 1] === FULL_STOP))
  );
}

/**
 * First place of a pattern; −1 when there is none.
 * @param eitherCase whether its first letter may be capital or not
 */
function find(text: Uint16Array, pattern: Uint16Array, eitherCase = false): number {
  const { length } = pattern;
  if (length > text.length) return -1;
  if (!eitherCase) return search(text, pattern);
  const other = pattern.slice();
  other[0] = otherCase(pattern[0]!);
  const places = [search(text, pattern), search(text, other)].filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

function otherCase(code: number): number {
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  const turned = letter === lower ? letter.toUpperCase() : lower;
  return turned.length === 1 ? turned.charCodeAt(0) : code;
}

function search(text: Uint16Array, pattern: Uint16Array): number {
  const { length } = pattern;
  const borders = new Uint32Array(length);
  for (let i = 1, matched = 0; i < length; i += 1) {
    while (matched > 0 && pattern[i] !== pattern[matched]) matched = borders[matched - 1]!;
    if (pattern[i] === pattern[matched]) matched += 1;
    borders[i] = matched;
  }
  for (let i = 0, matched = 0; i < text.length; i += 1) {
    while (matched > 0 && text[i] !== pattern[matched]) matched = borders[matched - 1]!;
    if (text[i] === pattern[matched]) matched += 1;
    if (matched === length) return i - length + 1;
  }
  return -1;
}
