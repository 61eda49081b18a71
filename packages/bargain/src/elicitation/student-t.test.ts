import { describe, expect, test } from 'vitest';
import { studentProbability, studentQuantile } from './student-t.js';

describe('Student’s t', () => {
  // Two-sided 95 % and 99 % points of the usual tables.
  test.each([
    [1, 12.7062, 63.6567],
    [2, 4.3027, 9.9248],
    [5, 2.5706, 4.0321],
    [10, 2.2281, 3.1693],
    [30, 2.0423, 2.75],
    [120, 1.9799, 2.6174],
    [Number.POSITIVE_INFINITY, 1.96, 2.5758],
  ])('with %d degrees of freedom has the tabulated points', (degrees, five, one) => {
    expect(studentQuantile(0.975, degrees)).toBeCloseTo(five, 4);
    expect(studentQuantile(0.995, degrees)).toBeCloseTo(one, 4);
    expect(studentQuantile(0.025, degrees)).toBe(-studentQuantile(0.975, degrees));
  });

  test('is the arctangent for one degree of freedom and algebraic for two', () => {
    for (const t of [-7, -0.3, 0, 1, 4]) {
      expect(studentProbability(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12);
      expect(studentProbability(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12);
    }
  });
});
