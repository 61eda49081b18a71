import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Example, fitSparseLogistic, slopeAt } from './sparse-logistic.js';

const many = (count: number, signs: readonly number[], right: boolean): Example[] =>
  Array.from({ length: count }, () => ({ signs, right }));

describe('few weights that make examples likely', () => {
  test('without a penalty, the odds are those counted', () => {
    // Without the sign 30 of 40 are right; with it 10 of 50.
    const examples = [...many(30, [], true), ...many(10, [], false), ...many(10, [0], true), ...many(40, [0], false)];
    const { base, weights } = fitSparseLogistic(examples, 1, 0);
    expect(base).toBeCloseTo(Math.log(30 / 10), 4);
    expect(base + (weights[0] as number)).toBeCloseTo(Math.log(10 / 40), 4);
  });
  test('a penalty above all slopes leaves the share of right examples alone', () => {
    const examples = [...many(6, [0], true), ...many(2, [0, 1], false), ...many(4, [1], true)];
    const { base, weights } = fitSparseLogistic(examples, 2, 100);
    expect([...weights].map(Math.abs)).toEqual([0, 0]);
    expect(base).toBeCloseTo(Math.log(10 / 2), 4);
  });
  // Karush, Kuhn and Tucker: at the best point a weight that is not nought has the slope of the penalty, another no more than it.
  test('ends where no weight can be bettered', () => {
    const example = fc.record({ signs: fc.uniqueArray(fc.nat(5), { maxLength: 4 }), right: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(example, { minLength: 12, maxLength: 40 }),
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        (given, penalty) => {
          const examples = [...given, { signs: [], right: true }, { signs: [], right: false }];
          const { base, weights } = fitSparseLogistic(examples, 6, penalty);
          const slope = slopeAt(examples, Float64Array.from([...weights, base]), 6);
          for (let i = 0; i < 6; i += 1) {
            const [weight, own] = [weights[i] as number, slope[i] as number];
            if (weight === 0) expect(Math.abs(own)).toBeLessThanOrEqual(penalty + 1e-3);
            else expect(own).toBeCloseTo(-Math.sign(weight) * penalty, 2);
          }
          expect(slope[6]).toBeCloseTo(0, 2);
        },
      ),
      { numRuns: 30 },
    );
  });
});
