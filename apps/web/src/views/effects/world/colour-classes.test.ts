import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLASSES, classBounds, classOf } from './colour-classes.js';

test('bounds are from the series 1, 3, 10 and hold the largest value', () => {
  expect(classBounds([0.02, -0.21])).toEqual([0.003, 0.01, 0.03, 0.1, 0.3]);
  expect(classBounds([5, -0.21])).toEqual([0.1, 0.3, 1, 3, 10]);
  expect(classBounds([])).toEqual([0.01, 0.03, 0.1, 0.3, 1]);
});

test('classes mirror each other around zero and grow with the value', () => {
  const value = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), value, value, (values, a, b) => {
      const bounds = classBounds(values);
      // A little above a bound of the series counts as on it.
      expect(Math.max(...values)).toBeLessThanOrEqual((bounds[CLASSES] ?? 0) * 1.07);
      expect(classOf(-a, bounds)).toBe(-classOf(a, bounds) + 0);
      if (a < b) expect(classOf(a, bounds)).toBeLessThanOrEqual(classOf(b, bounds));
      expect(classOf(Math.max(...values), bounds)).toBe(CLASSES);
    }),
  );
  expect(classOf(0, classBounds([1]))).toBe(0);
});
