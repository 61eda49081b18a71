/** Decoding by label: the decoder of the runtime, which is part of every runtime but of no ECMAScript library. */

import { decodeKorean, withoutLatinControls } from './code-pages.js';

declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

/** The text; what cannot be decoded becomes U+FFFD. Nothing when the runtime does not know the label. */
export function decodeLoosely(label: string, bytes: Uint8Array): string | undefined {
  const decoder = decoderOf(label);
  if (decoder === undefined) return undefined;
  if (decoder.encoding === 'euc-kr') return decodeKorean(bytes);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? withoutLatinControls(text) : text;
}

/** The text, or nothing when any byte is not of UTF-8. A byte-order mark is taken off. */
export function decodeUtf8Strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the runtime itself makes of the bytes. */
export function decodeRaw(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
