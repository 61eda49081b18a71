import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot } from './index.js';

test('equals the plain sum up to rounding, at any length and offset', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { maxLength: 40 }),
      fc.nat(5),
      (values, offset) => {
        const a = Float64Array.from([...new Array(offset).fill(99), ...values]);
        const b = Float64Array.from(values, (value) => 1 - value);
        const plain = values.reduce((sum, value) => sum + value * (1 - value), 0);
        expect(Math.abs(dot(a, offset, b, 0, values.length) - plain)).toBeLessThan(1e-9);
      },
    ),
  );
});
