import { expect, test } from 'vitest';
import { decodeText } from './decode-text.js';

// Windows code page 1252, as Microsoft and the WHATWG encoding standard print it.
test('quotation marks and dashes of Windows-1252 are themselves, not control characters', () => {
  const bytes = Uint8Array.from([0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0x80, 0xe9]);
  expect(decodeText(bytes)).toEqual({ text: '“A” – €é', guessed: true });
});
