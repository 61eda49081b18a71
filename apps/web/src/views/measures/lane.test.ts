import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScheduleStep } from '../../worker/schedule-protocol.js';
import { laneDays, lanePlaces } from './lane.js';

const step = (date: string, kind: ScheduleStep['kind'], authority: string): ScheduleStep => ({
  date,
  kind,
  measure: {
    id: authority,
    authority,
    subject: undefined,
    rate: 0.1,
    kind: 'additional',
    legal: undefined,
    announced: undefined,
    signed: undefined,
    in_force: undefined,
    ended: undefined,
  },
});

test('a duty that another of its name follows has not expired', () => {
  const days = laneDays(
    [
      step('2025-06-03', 'ends', 'steel'),
      step('2025-06-04', 'begins', 'steel'),
      step('2026-04-05', 'ends', 'steel'),
      step('2025-04-09', 'suspended', 'reciprocal'),
    ],
    [{ date: '2025-07-08', what: 'package' }],
    ({ authority }) => authority,
  );
  expect(days).toEqual([
    { date: '2025-04-09', kind: 'suspended', what: ['reciprocal'] },
    { date: '2025-07-08', kind: 'deadline', what: ['package'] },
    { date: '2026-04-05', kind: 'expires', what: ['steel'] },
  ]);
});

test('names of one row never overlap and stay within the chart', () => {
  const mark = fc.record({ x: fc.integer({ min: 0, max: 800 }), width: fc.integer({ min: 20, max: 200 }) });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (marks, rows) => {
      const sorted = [...marks].sort((a, b) => a.x - b.x);
      const byRow = new Map<number, number>();
      lanePlaces(sorted, rows, 800).forEach(({ row, named }, at) => {
        const { x, width } = sorted[at] ?? { x: 0, width: 0 };
        expect(row).toBeLessThan(rows);
        if (!named) return;
        expect(x).toBeGreaterThanOrEqual(byRow.get(row) ?? Number.NEGATIVE_INFINITY);
        expect(x + width).toBeLessThanOrEqual(800);
        byRow.set(row, x + width);
      });
    }),
  );
});
