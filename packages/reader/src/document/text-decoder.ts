/** Decoding by label, the same in every runtime. */

import { withoutLatinControls } from '@parley/input';
import { decodeKorean } from './code-pages.js';
import { runtimeDecoder } from './runtime-decoder.js';

/** The text; what cannot be decoded becomes U+FFFD. Nothing when the runtime does not know the label. */
export function decodeLoosely(label: string, bytes: Uint8Array): string | undefined {
  const decoder = runtimeDecoder(label);
  if (decoder === undefined) return undefined;
  if (decoder.encoding === 'euc-kr') return decodeKorean(bytes);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? withoutLatinControls(text) : text;
}

/** The text, or nothing when any byte is not of UTF-8. A byte-order mark is taken off. */
export function decodeUtf8Strictly(bytes: Uint8Array): string | undefined {
  try {
    return runtimeDecoder('utf-8', true)?.decode(bytes);
  } catch {
    return undefined;
  }
}
