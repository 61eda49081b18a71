/** Bytes of a file to text: Unicode by its mark or by trial, then the Windows code page that old files are in. */

import { withoutLatinControls } from '@parley/input';

/** Part of every JavaScript runtime, but of no ECMAScript library. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** The text, and the encoding when it had to be guessed. */
export interface DecodedText {
  readonly text: string;
  /** The bytes are no UTF-8 and declare nothing: they were read as Windows-1252. */
  readonly guessed: boolean;
}

/**
 * Decodes UTF-8 and UTF-16 (both by byte order mark, UTF-8 also without), or what an XML declaration names if it is one
 * of the Western European code pages. Bytes that are none of these are taken for Windows-1252, in which every byte is a
 * character. Returns nothing when the mark says UTF-16 and the bytes are not.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return marked('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return marked('utf-16be', bytes);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, guessed: false };
  const text = withoutLatinControls(new TextDecoder('windows-1252').decode(bytes));
  return { text, guessed: !declaresCodePage(bytes) };
}

function marked(label: string, bytes: Uint8Array): DecodedText | undefined {
  const text = strictly(label, bytes);
  return text === undefined ? undefined : { text, guessed: false };
}

/** A byte order mark is taken off by the decoder. */
function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function declaresCodePage(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /<\?xml[^>]*encoding\s*=\s*["'](windows-1252|cp1252|iso-8859-1|latin1|us-ascii)["']/i.test(start);
}
