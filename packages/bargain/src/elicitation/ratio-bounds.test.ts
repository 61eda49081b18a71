import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RatioLimit, ratioBounds, ratioContradiction, weightRange, weightsWithLargest } from './ratio-bounds.js';
import { trueWeights } from './weight-elicitation.fixture.js';

/** Limits that some weights obey, each with the room given, between random pairs. */
const feasibleCases = trueWeights.chain((weights) =>
  fc.record({
    weights: fc.constant(weights),
    limits: fc.array(
      fc
        .tuple(
          fc.nat({ max: weights.length - 1 }),
          fc.nat({ max: weights.length - 1 }),
          fc.double({ min: 1, max: 3, noNaN: true }),
        )
        .filter(([more, less]) => more !== less)
        .map(([more, less, room]): RatioLimit => ({ more, less, atMost: (weights[more]! / weights[less]!) * room })),
      { maxLength: 8 },
    ),
  }),
);

function obeys(weights: ArrayLike<number>, limits: readonly RatioLimit[]): boolean {
  return limits.every(({ more, less, atMost }) => weights[more]! <= atMost * weights[less]! * (1 + 1e-9) + 1e-12);
}

describe('ratioBounds', () => {
  test('has ranges that a grid of all weights confirms', () => {
    const limits = [
      { more: 0, less: 1, atMost: 2 },
      { more: 1, less: 2, atMost: 1.5 },
      { more: 2, less: 0, atMost: 0.8 },
    ];
    const bounds = ratioBounds(3, limits);
    const steps = 1000;
    for (let issue = 0; issue < 3; issue++) {
      let low = 1;
      let high = 0;
      for (let a = 0; a <= steps; a++) {
        for (let b = 0; a + b <= steps; b++) {
          const weights = [a / steps, b / steps, (steps - a - b) / steps];
          if (!obeys(weights, limits)) continue;
          low = Math.min(low, weights[issue]!);
          high = Math.max(high, weights[issue]!);
        }
      }
      const [least, most] = weightRange(bounds, issue);
      expect(least).toBeLessThanOrEqual(low + 1e-9);
      expect(least).toBeGreaterThan(low - 3 / steps);
      expect(most).toBeGreaterThanOrEqual(high - 1e-9);
      expect(most).toBeLessThan(high + 3 / steps);
    }
  });

  test('contains every weight vector that obeys the limits, and reaches its extremes', () => {
    fc.assert(
      fc.property(feasibleCases, ({ weights, limits }) => {
        expect(ratioContradiction(weights.length, limits)).toBeNull();
        const bounds = ratioBounds(weights.length, limits);
        weights.forEach((weight, issue) => {
          const [low, high] = weightRange(bounds, issue);
          expect(weight).toBeGreaterThanOrEqual(low - 1e-9);
          expect(weight).toBeLessThanOrEqual(high + 1e-9);
          const extreme = weightsWithLargest(bounds, issue);
          expect(obeys(extreme, limits)).toBe(true);
          expect(extreme[issue]).toBeCloseTo(high, 12);
          expect(extreme.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('ratioContradiction', () => {
  test('finds the slack of the worst circle', () => {
    // 0 ≤ w1/2 ≤ w2/4 ≤ w0/2: the product is 1/8·… and one limit apart has nothing to do with it.
    const found = ratioContradiction(4, [
      { more: 3, less: 0, atMost: 5 },
      { more: 0, less: 1, atMost: 0.5 },
      { more: 1, less: 2, atMost: 0.5 },
      { more: 2, less: 0, atMost: 0.5 },
      { more: 1, less: 0, atMost: 1.9 },
    ]);
    expect(found?.slack).toBeCloseTo(2, 12);
    expect([...(found?.limits ?? [])].sort()).toEqual([1, 2, 3]);
  });

  test('is the least slack: with it weights exist, with less they do not', () => {
    const limit = fc.record({
      more: fc.nat({ max: 4 }),
      less: fc.nat({ max: 4 }),
      atMost: fc.double({ min: 0.2, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(
          limit.filter(({ more, less }) => more !== less),
          { maxLength: 14 },
        ),
        (limits) => {
          const found = ratioContradiction(5, limits);
          const slack = found?.slack ?? 1;
          const weights = weightsWithLargest(ratioBounds(5, limits, slack * (1 + 1e-9)), 0);
          expect(Number.isFinite(weights[0])).toBe(true);
          if (!found) return;
          const product = found.limits.reduce((all, at) => all * limits[at]!.atMost, 1);
          expect(product ** (1 / found.limits.length)).toBeCloseTo(1 / slack, 9);
          expect(() => ratioBounds(5, limits, slack * (1 - 1e-6))).toThrow(RangeError);
        },
      ),
      { numRuns: 300 },
    );
  });
});
