import type { Talks } from '@parley/talks';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DutyPair } from '../worker/duty-protocol.js';
import { EMPTY_ADDRESS } from './address.js';
import { dutyView, isOf, settleDuties } from './duty-view.js';

const pair: DutyPair = {
  id: 'A-B',
  exporter: 'A',
  importer: 'B',
  ledger: 'b-tariffs',
  title: 'B',
  licence: 'MIT',
  covers: { from: '2018-01-01', to: '2026-07-31' },
  edition: '2025',
  readings: ['law', 'other'].map((id) => ({ id, title: id, note: undefined })),
  year: 2024,
  statistics: undefined,
  sources: [],
  notes: [],
};
const talks = { base: { duties_on: '2025-04-24', according_to: undefined } } as Talks;
const loaded = { dutyPairs: [pair], talks };

test('without an address: the year of the talks on, the day of the status quo, the first reading', () => {
  expect(dutyView(EMPTY_ADDRESS, loaded)).toMatchObject({
    reading: 'law',
    from: '2025-01-01',
    to: '2026-07-31',
    day: '2025-04-24',
    statusQuo: '2025-04-24',
  });
});

test('the reading of the talks holds unless another is asked for', () => {
  const held = { dutyPairs: [pair], talks: { base: { ...talks.base, according_to: 'other' } } as Talks };
  expect(dutyView(EMPTY_ADDRESS, held)?.reading).toBe('other');
  expect(dutyView({ ...EMPTY_ADDRESS, reading: 'law' }, held)?.reading).toBe('law');
});

test('the day stays within the period', () => {
  const view = dutyView({ ...EMPTY_ADDRESS, from: '2025-06-01' }, loaded);
  expect(view?.day).toBe('2025-06-01');
  expect(view?.statusQuo).toBeUndefined();
});

test('without a ledger nothing is shown and everything asked is refused', () => {
  const none = { dutyPairs: [], talks };
  expect(dutyView(EMPTY_ADDRESS, none)).toBeUndefined();
  const { ignored } = settleDuties({ ...EMPTY_ADDRESS, day: '2025-05-01', reading: 'law', pair: 'A-B' }, none);
  expect(ignored.map(({ kind }) => kind)).toEqual(['pair', 'reading', 'day']);
});

test('a period that ends before it begins and a day outside it are refused', () => {
  const turned = settleDuties({ ...EMPTY_ADDRESS, from: '2026-01-01', to: '2025-01-01' }, loaded);
  expect(turned.ignored.map(({ text }) => text)).toEqual(['2026-01-01', '2025-01-01']);
  const outside = settleDuties({ ...EMPTY_ADDRESS, from: '2026-01-01', day: '2025-03-01' }, loaded);
  expect(outside.ignored).toEqual([{ kind: 'day', text: '2025-03-01' }]);
  expect(outside.address.from).toBe('2026-01-01');
});

test('whatever is asked, what is settled is shown as settled', () => {
  const day = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const asked = fc.record({
    pair: maybe(fc.constantFrom('A-B', 'C-D')),
    reading: maybe(fc.constantFrom('law', 'other', 'gone')),
    from: maybe(day),
    to: maybe(day),
    day: maybe(day),
  });
  fc.assert(
    fc.property(asked, (address) => {
      const settled = settleDuties(address, loaded);
      const view = dutyView(settled.address, loaded);
      if (!view) throw new Error('there is a ledger');
      expect(view.from >= '2018-01-01' && view.from <= view.day && view.day <= view.to && view.to <= '2026-07-31').toBe(
        true,
      );
      for (const key of ['reading', 'from', 'to', 'day'] as const) {
        if (settled.address[key] !== undefined) expect(view[key]).toBe(settled.address[key]);
      }
      expect(settleDuties(settled.address, loaded)).toEqual({ address: settled.address, ignored: [] });
    }),
  );
});

test('an answer is that of its question', () => {
  expect(isOf({ pair: 'A-B', day: '2025-01-01' }, { pair: 'A-B', day: '2025-01-01' })).toBe(true);
  expect(isOf({ pair: 'A-B', day: '2025-01-02' }, { pair: 'A-B', day: '2025-01-01' })).toBe(false);
  expect(isOf(undefined, { pair: 'A-B' })).toBe(false);
});
