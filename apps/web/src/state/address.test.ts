import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Address, EMPTY_ADDRESS, readAddress, writeAddress } from './address.js';
import { AGENDA_ADDRESS } from './agenda-address.js';
import { DOCUMENTS_ADDRESS } from './documents-address.js';
import { EFFECTS_ADDRESS } from './effects-address.js';
import { MEASURES_ADDRESS } from './measures-address.js';
import { VIEWS } from './views.js';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const address: fc.Arbitrary<Address> = fc.record({
  view: fc.constantFrom(...VIEWS),
  talks: maybe(id),
  data: maybe(id),
  chosen: fc.dictionary(
    id.filter((key) => key !== '__proto__'),
    id,
  ),
  off: fc.array(id),
  language: fc.constantFrom('en' as const, 'ko' as const, undefined),
  theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
  x: maybe(id),
  y: maybe(id),
  pair: maybe(id),
  reading: maybe(id),
  from: maybe(day),
  to: maybe(day),
  day: maybe(day),
  for: maybe(id),
  edit: maybe(id),
  // The addresses of the views have tests of their own.
  documents: fc.constant(DOCUMENTS_ADDRESS),
  effects: fc.constant(EFFECTS_ADDRESS),
  measures: fc.constant(MEASURES_ADDRESS),
  agenda: fc.constant(AGENDA_ADDRESS),
  bargain: fc.record({
    box: maybe(
      fc
        .tuple(fc.integer(), fc.nat(), fc.integer(), fc.nat())
        .map(([x, across, y, up]) => ({ x: [x, x + across] as const, y: [y, y + up] as const })),
    ),
  }),
});

test('an address read from its own query is the same address', () => {
  fc.assert(
    fc.property(address, (original) => {
      const { address: read, ignored } = readAddress(writeAddress(original), original.view);
      expect(ignored).toEqual([]);
      expect({ ...read, chosen: { ...read.chosen } }).toEqual({ ...original, chosen: { ...original.chosen } });
    }),
  );
});

test('any query is read without an exception', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void readAddress(query)));
});

test('what cannot be read is listed and the rest kept', () => {
  const { address: read, ignored } = readAddress('?lang=fr&p=a:b,c&off=%E0%A4%A,d&colour=red&theme=dark');
  expect(read).toEqual({ ...EMPTY_ADDRESS, chosen: { a: 'b' }, off: ['d'], theme: 'dark' });
  expect(ignored).toEqual(['lang=fr', 'p=a:b,c', 'off=%E0%A4%A,d', 'colour=red']);
});

test('a day that no calendar has is listed', () => {
  const { address: read, ignored } = readAddress('?day=2025-02-30&from=2025-1-1&to=2025-12-31&reading=law');
  expect(read).toEqual({ ...EMPTY_ADDRESS, to: '2025-12-31', reading: 'law' });
  expect(ignored).toEqual(['day=2025-02-30', 'from=2025-1-1']);
});

test('a path that no view has is listed and the first view shown', () => {
  expect(readAddress('', 'nonsense')).toEqual({ address: EMPTY_ADDRESS, ignored: ['/nonsense'] });
});
