import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_ADDRESS, readAddress, writeAddress } from './address.js';
import { DOCUMENT_ORDERS, DOCUMENT_STATES, type DocumentsAddress } from './documents-address.js';

const text = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined });
const anyAddress: fc.Arbitrary<DocumentsAddress> = fc.record({
  doc: text,
  claim: text,
  q: text,
  publisher: text,
  party: text,
  issue: text,
  state: fc.option(fc.constantFrom(...DOCUMENT_STATES), { nil: undefined }),
  order: fc.constantFrom(...DOCUMENT_ORDERS),
  doubts: fc.boolean(),
});

test('what is written of documents is read back, whatever is typed', () => {
  fc.assert(
    fc.property(anyAddress, (documents) => {
      const { address, ignored } = readAddress(writeAddress({ ...EMPTY_ADDRESS, documents }));
      expect(ignored).toEqual([]);
      expect(address.documents).toEqual(documents);
    }),
  );
});

test('what means nothing is left out and said', () => {
  const { address, ignored } = readAddress('?doc-state=lost&doc-order=odd&doc-show=all&doc=');
  expect(ignored).toEqual(['doc-state=lost', 'doc-order=odd', 'doc-show=all', 'doc=']);
  expect(address.documents).toEqual(EMPTY_ADDRESS.documents);
});
