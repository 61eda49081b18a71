import type { TimelineRow } from '@parley/tariffs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart, authoritiesOf, levelsOf, rowOn, scaleOf, spanOf, stopsOf, stratumOf } from './steps.js';

const row = (date: string, rates: Readonly<Record<string, number>>): TimelineRow => {
  const total = Object.values(rates).reduce((sum, rate) => sum + rate, 0);
  return {
    date,
    additional_rate: total,
    additional_rate_range: [total, total],
    by_authority: Object.entries(rates).map(([authority, rate]) => ({
      authority,
      rate,
      imports_usd: 0,
      by_subject: [],
    })),
    begins: [],
    ends: [],
  };
};
const rows = [row('2025-01-01', { old: 0.01 }), row('2025-04-05', { new: 0.06, old: 0.02 }), row('2025-04-09', {})];
const timeline = { exporter: 'A', importer: 'B', according_to: 'law', from: '2025-01-01', to: '2025-04-30', rows };

test('a row holds from its day to the day before the next', () => {
  expect(rowOn(rows, '2025-04-08')?.date).toBe('2025-04-05');
  expect(rowOn(rows, '2025-04-09')?.date).toBe('2025-04-09');
  expect(rowOn(rows, '2024-12-31')).toBeUndefined();
  expect(spanOf(timeline, '2025-04-05')).toEqual({ from: '2025-04-05', to: '2025-04-08' });
  expect(spanOf(timeline, '2025-04-09')).toEqual({ from: '2025-04-09', to: '2025-04-30' });
});

test('arrow keys stop at each day once', () => {
  expect(stopsOf(rows, '2025-04-09', undefined, '2025-04-07')).toEqual([
    '2025-01-01',
    '2025-04-05',
    '2025-04-07',
    '2025-04-09',
  ]);
});

test('the last day is drawn to its end', () => {
  const levels = levelsOf(timeline, ({ additional_rate }) => [0, additional_rate]);
  expect(levels.at(-1)).toEqual({ at: new Date('2025-05-01'), low: 0, high: 0 });
  expect(levels).toHaveLength(rows.length + 1);
});

test('authorities come as they appear and lie on one another up to the total', () => {
  const authorities = authoritiesOf([timeline]);
  expect(authorities).toEqual(['old', 'new']);
  for (const one of rows) {
    let top = 0;
    for (const authority of authorities) {
      const [low, high] = stratumOf(one, authorities, authority);
      expect(low).toBeCloseTo(top, 12);
      top = high;
    }
    expect(top).toBeCloseTo(one.additional_rate, 12);
  }
});

test('a scale holds what is on it in few round steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (most) => {
      const { top, ticks } = scaleOf(most);
      expect(top).toBeGreaterThanOrEqual(most - 1e-9);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.at(-1)).toBeCloseTo(top, 12);
    }),
  );
});

test('labels keep their distance, their order and the frame', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 8 }), (places) => {
      const moved = apart(places, 15, 0, 300);
      const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
      for (const [rank, at] of order.entries()) {
        const before = order[rank - 1];
        if (before !== undefined) expect((moved[at] ?? 0) - (moved[before] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
        expect(moved[at]).toBeGreaterThanOrEqual(-1e-9);
        expect(moved[at]).toBeLessThanOrEqual(300 + 1e-9);
      }
    }),
  );
  expect(apart([100, 200], 15, 0, 300)).toEqual([100, 200]);
});
