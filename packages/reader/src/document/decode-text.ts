/** Bytes of a text file to text: by its mark, by what it declares, as UTF-8, else by the likeliest encoding. */

import { guessEncoding } from './guess-encoding.js';
import { decodeLoosely, decodeUtf8Strictly } from './text-decoder.js';

/** The text and how it was decoded. */
export interface DecodedText {
  readonly text: string;
  /** Label of the encoding, as the WHATWG Encoding Standard names it. */
  readonly encoding: string;
  /** Nothing in the file said so: the encoding is the likeliest one. */
  readonly guessed: boolean;
  /** How many characters stand for bytes that could not be decoded. */
  readonly replaced: number;
}

/** How far into a file a declaration of the encoding may stand, in bytes. */
const DECLARED_WITHIN = 4096;

/**
 * Decodes a text file. The order is: byte-order mark; UTF-16 without a mark, told by its zero bytes; UTF-8 when every
 * byte fits and some are not ASCII, since text in another encoding practically never does; the declared encoding (`given`,
 * or the one of a `<meta charset>` or XML declaration) unless it leaves undecodable bytes and a guess leaves fewer; a guess.
 */
export function decodeText(bytes: Uint8Array, given?: string): DecodedText {
  const marked = markOf(bytes);
  if (marked) return decodedAs(marked, bytes, false);
  const wide = utf16WithoutMark(bytes);
  if (wide) return decodedAs(wide, bytes, true);
  const declared = given ?? declaredEncoding(bytes);
  const utf8 = decodeUtf8Strictly(bytes);
  // ISO-2022 and UTF-7 are written in ASCII bytes, so that ASCII alone does not make a text UTF-8.
  if (utf8 !== undefined && !(declared && isAscii(bytes))) {
    return { text: utf8, encoding: 'utf-8', guessed: false, replaced: 0 };
  }
  const asDeclared = declared ? decodedIfKnown(declared, bytes) : undefined;
  if (asDeclared && asDeclared.replaced === 0) return asDeclared;
  const asGuessed = decodedAs(guessEncoding(bytes), bytes, true);
  if (asDeclared && asDeclared.replaced <= asGuessed.replaced) return asDeclared;
  return asGuessed;
}

function decodedIfKnown(label: string, bytes: Uint8Array): DecodedText | undefined {
  const text = decodeLoosely(label, bytes);
  if (text === undefined) return undefined;
  return { text, encoding: label.toLowerCase(), guessed: false, replaced: replacements(text) };
}

function decodedAs(label: string, bytes: Uint8Array, guessed: boolean): DecodedText {
  const text = decodeLoosely(label, bytes) ?? decodeLoosely('utf-8', bytes) ?? '';
  return { text, encoding: label, guessed, replaced: replacements(text) };
}

/** How many characters of the text are U+FFFD. */
export function replacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Characters that stand in any text: line ends, space, full stop, comma and digits have a zero byte in UTF-16. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, 16_384);
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (first === 0 && second === 0) return undefined;
    if (first === 0) even++;
    if (second === 0) odd++;
  }
  const pairs = length / 2;
  const [most, fewest] = even > odd ? [even, odd] : [odd, even];
  // Korean and Chinese text has a space or a digit at least every twenty characters or so.
  // Some syllables have a zero low byte (대, 혀).
  if (most < pairs * 0.03 || fewest > most * 0.25) return undefined;
  const label = even > odd ? 'utf-16be' : 'utf-16le';
  const text = decodeLoosely(label, bytes.subarray(0, length)) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a binary file from a text
  const odds = text.match(/[\u0001-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  return odds > text.length * 0.02 ? undefined : label;
}

/** The encoding that a `<meta>` element or an XML declaration names, if there is one near the start. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = decodeLoosely('windows-1252', bytes.subarray(0, DECLARED_WITHIN)) ?? '';
  const label =
    /^\s*<\?xml[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w:.-]{2,40})["']/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,300}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:.-]{2,40})/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  // A page that can be read byte by byte is not UTF-16, whatever it says (the HTML standard reads UTF-8 then).
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false;
  return true;
}
