import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countStepClasses, STEP_CLASSES, stepClass } from './step-classes.js';

describe('stepClass', () => {
  // The nine sign pairs of the definition in the paper, own change first.
  test.each([
    [1, 1, 'fortunate'],
    [1, 0, 'selfish'],
    [1, -1, 'selfish'],
    [0, 1, 'nice'],
    [0, 0, 'silent'],
    [0, -1, 'unfortunate'],
    [-1, 1, 'concession'],
    [-1, 0, 'concession'],
    [-1, -1, 'unfortunate'],
  ] as const)('of changes %i and %i is %s', (own, other, expected) => {
    expect(stepClass([5, 5], [5 + own, 5 + other], 0, 1)).toBe(expected);
    expect(stepClass([5, 5], [5 + other, 5 + own], 1, 0)).toBe(expected);
    expect(stepClass([5, 0, 5], [5 + other, 7, 5 + own], 2, 0)).toBe(expected);
  });

  test('does not depend on the units of either party', () => {
    const payoff = fc.integer({ min: -3, max: 3 });
    const scale = fc.constantFrom(0.25, 1, 8);
    fc.assert(
      fc.property(payoff, payoff, payoff, payoff, scale, scale, (a, b, c, d, p, q) => {
        expect(stepClass([a * p, b * q], [c * p, d * q], 0, 1)).toBe(stepClass([a, b], [c, d], 0, 1));
      }),
    );
  });

  test('counts changes within the tolerance as none', () => {
    expect(stepClass([1, 1], [1 + 1e-12, 1 - 1e-12], 0, 1, 1e-9)).toBe('silent');
    expect(stepClass([1, 1], [1 + 1e-12, 1 - 1e-12], 0, 1)).toBe('selfish');
  });

  test('rejects a party that is not there or is the mover itself', () => {
    for (const [mover, other] of [
      [0, 0],
      [0, 2],
      [-1, 0],
      [0.5, 1],
    ] as const) {
      expect(() => stepClass([1, 1], [1, 1], mover, other)).toThrow(RangeError);
    }
    expect(() => stepClass([1, 1], [1], 0, 1)).toThrow(RangeError);
  });
});

test('countStepClasses counts every class once', () => {
  expect(countStepClasses(['nice', 'silent', 'nice'])).toEqual({
    fortunate: 0,
    nice: 2,
    concession: 0,
    selfish: 0,
    unfortunate: 0,
    silent: 1,
  });
  expect(Object.keys(countStepClasses([]))).toEqual([...STEP_CLASSES]);
});
