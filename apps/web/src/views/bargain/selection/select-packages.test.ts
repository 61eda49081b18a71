import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGREEABLE, FRONTIER } from '../../../worker/protocol.js';
import { selectPackages } from './select-packages.js';

const OPTIONS = [2, 3];
const STRIDES = [3, 1];
const of = (values: readonly number[], row: number) => values[row] ?? Number.NaN;

test('the selection is what looking at every package one by one gives', () => {
  const payoffs = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 6, maxLength: 6 });
  const range = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.nat(8)).map(([from, by]) => [from, from + by] as const);
  fc.assert(
    fc.property(
      payoffs,
      payoffs,
      fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
      range,
      range,
      (xs, ys, flags, x, y) => {
        const model = {
          x: Float64Array.from(xs),
          y: Float64Array.from(ys),
          flags: Uint8Array.from(flags),
          outcomes: Int32Array.from([0, 1, 2, 3, 4, 5]),
        };
        const found = selectPackages(model, { x, y }, STRIDES, OPTIONS);
        const inside = [0, 1, 2, 3, 4, 5].filter(
          (row) => of(xs, row) >= x[0] && of(xs, row) <= x[1] && of(ys, row) >= y[0] && of(ys, row) <= y[1],
        );
        expect([...found.rows].sort()).toEqual(inside);
        expect(found.count).toBe(inside.length);
        expect(found.agreeable).toBe(inside.filter((row) => of(flags, row) & AGREEABLE).length);
        expect(found.frontier).toBe(inside.filter((row) => of(flags, row) & FRONTIER).length);
        // Outcome 3·a + b holds option a of the first issue and b of the second.
        expect(found.options[0]).toEqual([0, 1].map((a) => inside.filter((row) => Math.floor(row / 3) === a).length));
        expect(found.options[1]).toEqual([0, 1, 2].map((b) => inside.filter((row) => row % 3 === b).length));
        const sums = found.rows.map((row) => of(xs, row) + of(ys, row));
        expect(sums).toEqual([...sums].sort((a, b) => b - a));
      },
    ),
  );
});
