import fc from 'fast-check';
import { inverse, Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import { leastSquares, nonNegativeLeastSquares } from './least-squares.js';

const systems = fc
  .record({ rows: fc.integer({ min: 3, max: 8 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      matrix: fc
        .array(fc.integer({ min: -3, max: 3 }), { minLength: rows * columns, maxLength: rows * columns })
        .map(Float64Array.from.bind(Float64Array) as (values: number[]) => Float64Array),
      target: fc
        .array(fc.integer({ min: -9, max: 9 }), { minLength: rows, maxLength: rows })
        .map((values) => Float64Array.from(values)),
    }),
  );

function errorOf({ rows, columns, matrix, target }: Parameters<typeof leastSquares>[0], x: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) {
    let rest = target[i]!;
    for (let j = 0; j < columns; j++) rest -= matrix[i * columns + j]! * x[j]!;
    sum += rest * rest;
  }
  return sum;
}

describe('leastSquares', () => {
  test('solves the normal equations, and names what changes nothing', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const a = Matrix.from1DArray(system.rows, system.columns, system.matrix);
        const { solution, rank, nullVectors, covariance, leverage } = leastSquares(system);
        const gradient = a
          .transpose()
          .mmul(Matrix.columnVector(system.target).sub(a.mmul(Matrix.columnVector(solution))));
        expect(gradient.abs().max()).toBeLessThan(1e-8);
        expect(rank + nullVectors.length).toBe(system.columns);
        for (const vector of nullVectors) expect(a.mmul(Matrix.columnVector(vector)).abs().max()).toBeLessThan(1e-8);
        expect(leverage.reduce((sum, h) => sum + h, 0)).toBeCloseTo(rank, 8);
        if (rank < system.columns) return;
        const expected = inverse(a.transpose().mmul(a)).to1DArray();
        covariance.forEach((entry, at) => {
          expect(Math.abs(entry - expected[at]!)).toBeLessThan(1e-7 * Math.max(1, Math.abs(expected[at]!)));
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('nonNegativeLeastSquares', () => {
  test('is the best of the solutions with some unknowns at 0', () => {
    fc.assert(
      fc.property(systems, fc.nat({ max: 15 }), (system, mask) => {
        const free = Array.from({ length: system.columns }, (_, j) => ((mask >> j) & 1) === 1);
        const found = nonNegativeLeastSquares(system, free);
        found.forEach((x, j) => {
          if (!free[j]) expect(x).toBeGreaterThanOrEqual(0);
        });
        let least = Number.POSITIVE_INFINITY;
        for (let active = 0; active < 2 ** system.columns; active++) {
          const kept = free.flatMap((isFree, j) => (isFree || ((active >> j) & 1) === 1 ? [j] : []));
          const part = Float64Array.from({ length: system.rows * kept.length }, (_, at) => {
            const row = Math.floor(at / kept.length);
            return system.matrix[row * system.columns + kept[at % kept.length]!]!;
          });
          const { solution } = leastSquares({ ...system, columns: kept.length, matrix: part });
          const x = new Float64Array(system.columns);
          kept.forEach((j, k) => {
            x[j] = solution[k]!;
          });
          if (x.every((value, j) => free[j] || value >= 0)) least = Math.min(least, errorOf(system, x));
        }
        expect(errorOf(system, found)).toBeLessThanOrEqual(least + 1e-8);
      }),
      { numRuns: 300 },
    );
  });
});
