import fc from 'fast-check';
import { LuDecomposition, Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import { factorise, solveFactorised, solveTransposedFactorised } from './index.js';

/** A matrix of any order that is often in need of exchanges, and a right-hand side. */
const systems = fc.integer({ min: 1, max: 23 }).chain((n) => {
  const entries = (length: number) =>
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: length, maxLength: length });
  return fc.tuple(fc.constant(n), entries(n * n), entries(n));
});

function product(a: Float64Array, n: number, z: Float64Array, transposed: boolean): Float64Array {
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) out[transposed ? j : i] += a[i * n + j] * z[transposed ? i : j];
  }
  return out;
}

function largest(values: Float64Array): number {
  return values.reduce((found, value) => Math.max(found, Math.abs(value)), 0);
}

describe('LU with partial pivoting', () => {
  test('residuals of A z = b and Aᵀ z = b are rounding next to |A| |z| (Higham 2002, theorem 9.4)', () => {
    fc.assert(
      fc.property(systems, ([n, entries, right]) => {
        const a = Float64Array.from(entries);
        const b = Float64Array.from(right);
        const factors = a.slice();
        const pivots = new Int32Array(n);
        fc.pre(factorise(factors, n, pivots));
        for (const transposed of [false, true]) {
          const z = b.slice();
          if (transposed) solveTransposedFactorised(factors, n, pivots, z);
          else solveFactorised(factors, n, pivots, z);
          fc.pre(Number.isFinite(largest(z)));
          const image = product(a, n, z, transposed);
          // Growth of the factors is at most 2^(n−1) in theory and hardly above n in practice.
          const allowed = 1e-13 * n * n * (largest(a) * largest(z) + largest(b)) + 1e-300;
          for (let i = 0; i < n; i++) expect(Math.abs(image[i] - b[i])).toBeLessThanOrEqual(allowed);
        }
      }),
    );
  });

  test('agrees with ml-matrix at orders around the width of the panels and beyond', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 61, 130]) {
      const a = Float64Array.from({ length: n * n }, (_, k) => Math.sin(k * k + 1) + (k % (n + 1) === 0 ? 0.1 : 0));
      const b = Float64Array.from({ length: n }, (_, i) => Math.cos(3 * i));
      const theirs = new Matrix(Array.from({ length: n }, (_, i) => Array.from(a.slice(i * n, (i + 1) * n))));
      const pivots = new Int32Array(n);
      const factors = a.slice();
      expect(factorise(factors, n, pivots)).toBe(true);
      for (const transposed of [false, true]) {
        const z = b.slice();
        if (transposed) solveTransposedFactorised(factors, n, pivots, z);
        else solveFactorised(factors, n, pivots, z);
        const oracle = new LuDecomposition(transposed ? theirs.transpose() : theirs).solve(Matrix.columnVector([...b]));
        const scale = largest(z);
        for (let i = 0; i < n; i++) expect(Math.abs(z[i] - oracle.get(i, 0)) / scale).toBeLessThan(1e-9);
      }
    }
  });

  test('zero pivots are avoided by exchanges', () => {
    const a = Float64Array.of(0, 1, 0, 0, 0, 1, 2, 0, 0);
    const pivots = new Int32Array(3);
    expect(factorise(a, 3, pivots)).toBe(true);
    const b = Float64Array.of(5, 7, 8);
    solveFactorised(a, 3, pivots, b);
    expect([...b]).toEqual([4, 5, 7]);
  });

  test('singular matrices and entries that are not finite are refused', () => {
    const pivots = new Int32Array(6);
    expect(factorise(Float64Array.of(1, 2, 2, 4), 2, pivots)).toBe(false);
    expect(factorise(new Float64Array(36), 6, pivots)).toBe(false);
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      for (let place = 0; place < 36; place++) {
        const a = Float64Array.from({ length: 36 }, (_, k) => Math.sin(k + 1) + (k % 7 === 0 ? 3 : 0));
        a[place] = bad;
        expect(factorise(a, 6, pivots)).toBe(false);
      }
    }
  });
});
