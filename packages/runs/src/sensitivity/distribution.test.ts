import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Distribution, quantileOf } from './distribution.js';

const ranges = fc
  .tuple(
    fc.double({ noNaN: true, min: 0.1, max: 10 }),
    fc.double({ noNaN: true, min: 0, max: 1 }),
    fc.double({ noNaN: true, min: 0.01, max: 10 }),
  )
  .map(([low, share, width]) => ({ low, central: low + share * width, high: low + width }));
const KINDS = ['uniform', 'log-uniform', 'triangular', 'two-piece'] as const;

describe.each(KINDS)('%s', (kind) => {
  const of = (range: { low: number; central: number; high: number }) => ({ kind, ...range }) as Distribution;

  test('quantiles rise with u and stay in the range', () => {
    fc.assert(
      fc.property(
        ranges,
        fc.double({ noNaN: true, min: 0, max: 1 }),
        fc.double({ noNaN: true, min: 0, max: 1 }),
        (range, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((u) => quantileOf(of(range), u));
          expect(low).toBeLessThanOrEqual(high + 1e-12);
          expect(low).toBeGreaterThanOrEqual(range.low - 1e-12);
          expect(high).toBeLessThanOrEqual(range.high + 1e-12);
        },
      ),
    );
  });

  test('a range without width gives its figure exactly', () => {
    expect(quantileOf(of({ low: 0.1, central: 0.1, high: 0.1 }), 0.3)).toBe(0.1);
  });
});

test('medians: the middle, the geometric middle, the central figure', () => {
  expect(quantileOf({ kind: 'uniform', low: 2, high: 8 }, 0.5)).toBe(5);
  expect(quantileOf({ kind: 'log-uniform', low: 2, high: 8 }, 0.5)).toBeCloseTo(4, 12);
  expect(quantileOf({ kind: 'two-piece', low: 0, central: 1, high: 10 }, 0.5)).toBe(1);
});

test('a triangle has the mean (low + central + high) / 3', () => {
  const draws = Array.from({ length: 20000 }, (_, i) =>
    quantileOf({ kind: 'triangular', low: -300, central: -100, high: 0 }, (i + 0.5) / 20000),
  );
  expect(draws.reduce((sum, value) => sum + value, 0) / draws.length).toBeCloseTo(-400 / 3, 3);
});
