import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEASURES_ADDRESS, MEASURES_TABS, PRODUCT_ORDERS, readMeasures, writeMeasures } from './measures-address.js';
import { ADDED_KINDS, readWhatIf, scheduleEditOf, type WhatIf, writeWhatIf } from './what-if.js';

const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const rate = fc.integer({ min: 0, max: 100_000 }).map((basis) => basis / 10_000);
const day = fc.integer({ min: 0, max: 3000 }).map((at) => new Date(1.7e12 + at * 864e5).toISOString().slice(0, 10));
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
const change = fc
  .record({
    measure: text.filter((name) => name !== 'all' && !name.startsWith('!')),
    rate,
    in_force: fc.option(day, { nil: undefined }),
    ended: fc.oneof(day, fc.constant(null), fc.constant(undefined)),
    paused: fc.option(
      fc.tuple(day, fc.option(day)).map(([from, to]) => ({ from, to: to !== null && to < from ? null : to })),
      { nil: undefined },
    ),
  })
  .map(defined);
const added = fc.record({
  authority: text,
  subject: fc.option(text, { nil: undefined }),
  products: fc.array(text, { minLength: 1, maxLength: 3 }),
  rate,
  kind: fc.constantFrom(...ADDED_KINDS),
  from: fc.option(day, { nil: undefined }),
  to: fc.option(day, { nil: undefined }),
});
const whatIf = fc
  .record({
    everyone: fc.boolean(),
    changes: fc.array(change, { maxLength: 3 }),
    added: fc.array(added, { maxLength: 2 }),
  })
  .filter(({ changes, added: more }) => changes.length + more.length > 0);

test('what is written is read back', () => {
  fc.assert(
    fc.property(whatIf, (asked) => {
      expect(readWhatIf(writeWhatIf(asked))).toEqual(asked);
    }),
  );
});

test('the measures of an address are written and read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MEASURES_TABS),
      whatIf,
      fc.option(text, { nil: undefined }),
      fc.constantFrom(...PRODUCT_ORDERS),
      fc.boolean(),
      (tab, asked, find, order, least) => {
        const address = { ...MEASURES_ADDRESS, tab, whatIf: asked, find, hs: '870323', order, least };
        const parts = writeMeasures(address).map((part) => {
          const [key = '', ...rest] = part.split('=');
          return readMeasures(key, rest.join('='));
        });
        expect(Object.assign({}, MEASURES_ADDRESS, ...parts)).toEqual(address);
      },
    ),
  );
  expect(writeMeasures(MEASURES_ADDRESS)).toEqual([]);
});

test('what cannot be read is not read by halves', () => {
  for (const raw of [
    '',
    'all',
    'steel-25',
    'steel-25,r',
    'steel-25,r-5',
    'steel-25,r5000',
    'steel-25,f2025-02-30',
    'steel-25,p2025-06-01:2025-05-01',
    'steel-25,r5,r6',
    'steel-25,x1',
    '!A,h01,r5',
    '!A,h,kfloor,r5',
    'steel-25,r5;;',
    '%E0%A4%A,r5',
  ]) {
    expect(readWhatIf(raw), raw).toBeUndefined();
  }
  expect(readMeasures('hs', '87032')).toBeUndefined();
  expect(readMeasures('by', '--duty')).toBeUndefined();
});

test('an edit is for the partner looked at, or for everyone', () => {
  const asked: WhatIf = {
    everyone: false,
    changes: [{ measure: 'steel-25', rate: 0.1 }],
    added: [
      {
        authority: 'A',
        subject: undefined,
        products: ['01'],
        rate: 0.1,
        kind: 'floor',
        from: undefined,
        to: undefined,
      },
    ],
  };
  const pair = { importer: 'USA', exporter: 'KOR' };
  expect(scheduleEditOf(asked, pair)).toMatchObject({ only: 'KOR', added: [{ into: 'USA', from: 'KOR' }] });
  const everyone = scheduleEditOf({ ...asked, everyone: true }, pair);
  expect(everyone.only).toBeUndefined();
  expect(everyone.added[0]?.from).toBe('*');
});
