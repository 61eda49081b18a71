/** A text as shingles: hashes of every few words in a row, or of every few characters where words are not spaced apart. */

/** Shingles of a text in order, and what is known of each. */
export interface Shingles {
  /** Hashes in the order of the text. */
  readonly sequence: Uint32Array;
  /** 1 where the shingle lies within quotation marks, wholly or in part. */
  readonly quoted: Uint8Array;
  /** Hashes of the numbers in the text, sorted, each once. */
  readonly numbers: Uint32Array;
  /** Hash of the normalised text: 53 bits as a hexadecimal number; empty when the text has no word. */
  readonly exact: string;
}

/** Words in a shingle of text with spaced words, and characters in one of Korean, Chinese and Japanese. */
export const WORDS = 4;
const CHARACTERS = 8;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** A good mixer of 32 bits (finaliser of MurmurHash3). */
export function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * The shingles of a text. Case, punctuation, spacing and line ends do not count: “U.S.” is “us” and “1,000” is “1000”.
 * Korean, Chinese and Japanese text, where endings and particles are joined to words, is cut by characters, other text
 * by words; the two never share a shingle.
 */
export function shinglesOf(text: string, words: number = WORDS, characters: number = CHARACTERS): Shingles {
  const units = unitsOf(text);
  const size = units.eastern ? characters : words;
  const count = Math.max(0, units.length - size + 1);
  const sequence = new Uint32Array(count);
  const quoted = new Uint8Array(count);
  const start = units.eastern ? mixed(SEED) : SEED;
  for (let at = 0; at < count; at++) {
    let hash = start;
    let inQuotes = 0;
    for (let offset = 0; offset < size; offset++) {
      hash = Math.imul(hash ^ (units.hashes[at + offset] ?? 0), PRIME);
      hash ^= hash >>> 15;
      inQuotes |= units.quoted[at + offset] ?? 0;
    }
    sequence[at] = mixed(hash);
    quoted[at] = inQuotes;
  }
  return {
    sequence,
    quoted,
    numbers: sortedSet(units.numbers),
    exact: exactHash(units.hashes.subarray(0, units.length)),
  };
}

interface Units {
  readonly hashes: Uint32Array;
  readonly quoted: Uint8Array;
  readonly length: number;
  readonly eastern: boolean;
  readonly numbers: Uint32Array;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const EASTERN = 3;
const OPENS = 4;
const CLOSES = 5;
const TOGGLES = 6;

/** The class of each UTF-16 unit, made once. */
const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (from: number, to: number, value: number) => table.fill(value, from, to + 1);
  fill(0x00c0, 0x1fff, LETTER);
  fill(0x2c00, 0x2dff, LETTER);
  fill(0xa640, 0xabff, LETTER);
  fill(0xd800, 0xdfff, LETTER);
  fill(0x30, 0x39, DIGIT);
  fill(0x41, 0x5a, LETTER);
  fill(0x61, 0x7a, LETTER);
  fill(0xff10, 0xff19, DIGIT);
  table[0xd7] = OTHER;
  table[0xf7] = OTHER;
  fill(0x1100, 0x11ff, EASTERN);
  fill(0x3041, 0x30ff, EASTERN);
  table[0x30fb] = OTHER;
  fill(0x3130, 0x318f, EASTERN);
  fill(0x3400, 0x9fff, EASTERN);
  fill(0xac00, 0xd7a3, EASTERN);
  fill(0xf900, 0xfaff, EASTERN);
  for (const mark of '“„«「『《') table[mark.charCodeAt(0)] = OPENS;
  for (const mark of '”»」』》') table[mark.charCodeAt(0)] = CLOSES;
  table[0x22] = TOGGLES;
  return table;
}

/** Full stop, comma, apostrophes: within a word or number they join it. */
function joins(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x27 || code === 0x2019;
}

/** A quotation goes on at most so many units: a mark left open does not swallow the text. */
const LONGEST_QUOTATION = 150;

function unitsOf(text: string): Units {
  const eastern = isEastern(text);
  const hashes = new Uint32Array(text.length);
  const quoted = new Uint8Array(text.length);
  const numbers: number[] = [];
  let length = 0;
  let open = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code] ?? OTHER;
    if (kind === OTHER) {
      if (code === 0x0a && text.charCodeAt(at + 1) === 0x0a) open = -1;
      at++;
      continue;
    }
    if (kind >= OPENS) {
      open = kind === CLOSES || (kind === TOGGLES && open !== -1) ? -1 : length;
      at++;
      continue;
    }
    if (open !== -1 && length - open > LONGEST_QUOTATION * (eastern ? 4 : 1)) open = -1;
    let hash = SEED;
    let digits = 0;
    const start = at;
    do {
      const unit = text.charCodeAt(at);
      const class_ = CLASSES[unit] ?? OTHER;
      if (class_ === LETTER || class_ === DIGIT || (class_ === EASTERN && at === start)) {
        if (class_ === DIGIT) digits++;
        hash = Math.imul(hash ^ folded(unit), PRIME);
        at++;
        if (class_ === EASTERN) break;
        // Korean is cut by characters, its figures are kept whole.
        if (eastern && class_ === LETTER) break;
      } else if (at > start && joins(unit) && joinsNext(text, at)) {
        // 2.5 is not 25, but 1,000 is 1000.
        if (unit === 0x2e && digits > 0) hash = Math.imul(hash ^ unit, PRIME);
        at++;
      } else break;
    } while (at < text.length);
    hashes[length] = hash >>> 0;
    quoted[length] = open === -1 ? 0 : 1;
    length++;
    if (digits > 0) numbers.push(hash >>> 0);
  }
  return { hashes, quoted, length, eastern, numbers: Uint32Array.from(numbers) };
}

/** “1,000” and “U.S.” go on after the mark; “2025. The” and “Trump's” do not. */
function joinsNext(text: string, at: number): boolean {
  const before = CLASSES[text.charCodeAt(at - 1)] ?? OTHER;
  const after = CLASSES[text.charCodeAt(at + 1)] ?? OTHER;
  const code = text.charCodeAt(at);
  if (before === DIGIT && after === DIGIT) return code === 0x2c || code === 0x2e;
  return code === 0x2e && before === LETTER && after === LETTER;
}

function folded(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10 + 0x30;
  if (code < 0xc0 || code > 0x24ff || (code >= 0xd800 && code <= 0xdfff)) return code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Whether characters that are words or syllables by themselves carry most of the text; told from its start. */
function isEastern(text: string): boolean {
  let characters = 0;
  let letters = 0;
  const end = Math.min(text.length, 20_000);
  for (let at = 0; at < end; at++) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === EASTERN) characters++;
    else if (kind === LETTER) letters++;
  }
  return characters * 2.5 > letters;
}

function exactHash(units: Uint32Array): string {
  if (units.length === 0) return '';
  let low = SEED;
  let high = 0x9e3779b9;
  for (const unit of units) {
    low = Math.imul(low ^ unit, PRIME);
    low ^= low >>> 13;
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return ((mixed(high) & 0x1fffff) * 0x100000000 + mixed(low ^ units.length)).toString(16);
}

/** Values sorted, each once. */
export function sortedSet(values: Uint32Array): Uint32Array {
  const sorted = values.slice().sort();
  let length = 0;
  for (let index = 0; index < sorted.length; index++) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[length++] = sorted[index] ?? 0;
  }
  return sorted.slice(0, length);
}
