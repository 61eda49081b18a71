import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factorise, gmres, gmresMemory, type LinearMap, solveFactorised } from './index.js';

function mapOf(a: Float64Array, n: number): LinearMap {
  return (v, out) => {
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += a[i * n + j] * v[j];
      out[i] = sum;
    }
  };
}

function relativeResidual(apply: LinearMap, b: Float64Array, z: Float64Array): number {
  const image = new Float64Array(b.length);
  apply(z, image);
  return Math.hypot(...b.map((entry, i) => entry - image[i])) / Math.hypot(...b);
}

const well = (n: number): Float64Array =>
  Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 2 : 0) + Math.sin(k * k) / n);

describe('GMRES', () => {
  test('agrees with LU, in n products when the subspace may be the whole space', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 90, maxLength: 90 }),
        (n, thousandths) => {
          const numbers = thousandths.map((entry) => entry / 1000);
          const a = Float64Array.from(numbers.slice(0, n * n));
          for (let i = 0; i < n; i++) a[i * n + i] += i % 2 === 0 ? 2 * n : -2 * n;
          const b = Float64Array.from(numbers.slice(81, 81 + n));
          const z = Float64Array.from(numbers.slice(40, 40 + n));
          const apply = mapOf(a, n);
          const result = gmres(gmresMemory(n, n), apply, b, z, { tolerance: 1e-12, maxIterations: 3 * n });
          expect(result.converged).toBe(true);
          expect(result.iterations).toBeLessThanOrEqual(n + 1); // one more where rounding asks for it
          const direct = b.slice();
          const pivots = new Int32Array(n);
          const factors = a.slice();
          expect(factorise(factors, n, pivots)).toBe(true);
          solveFactorised(factors, n, pivots, direct);
          const scale = Math.max(...direct.map(Math.abs));
          for (let i = 0; i < n; i++) expect(Math.abs(z[i] - direct[i])).toBeLessThanOrEqual(1e-9 * scale);
        },
      ),
    );
  });

  test('with k distinct eigenvalues takes k products (Saad and Schultz 1986, proposition 4)', () => {
    const n = 30;
    const values = [1, 3, 7];
    const apply: LinearMap = (v, out) => {
      for (let i = 0; i < n; i++) out[i] = values[i % 3] * v[i];
    };
    const z = new Float64Array(n);
    const b = Float64Array.from({ length: n }, (_, i) => Math.sin(i + 1));
    const result = gmres(gmresMemory(n, 20), apply, b, z, { tolerance: 1e-12, maxIterations: 50 });
    expect(result).toMatchObject({ converged: true, iterations: 3 });
    for (let i = 0; i < n; i++) expect(z[i]).toBeCloseTo(b[i] / values[i % 3], 12);
  });

  test('restarts as often as it must, and stops at the limit', () => {
    const n = 40;
    const apply = mapOf(well(n), n);
    const b = new Float64Array(n).fill(1);
    const memory = gmresMemory(n, 3);
    const z = new Float64Array(n);
    const result = gmres(memory, apply, b, z, { tolerance: 1e-10, maxIterations: 200 });
    expect(result.converged).toBe(true);
    expect(result.iterations).toBeGreaterThan(3);
    expect(relativeResidual(apply, b, z)).toBeLessThanOrEqual(1.0001e-10);
    const cut = new Float64Array(n);
    const early = gmres(memory, apply, b, cut, { tolerance: 1e-10, maxIterations: 4 });
    expect(early).toMatchObject({ converged: false, iterations: 4 });
    expect(early.residual).toBeCloseTo(relativeResidual(apply, b, cut), 12);
    expect(early.residual).toBeLessThan(1);
  });

  test('the exact inverse as preconditioner needs one product', () => {
    const n = 12;
    const a = well(n);
    const factors = a.slice();
    const pivots = new Int32Array(n);
    factorise(factors, n, pivots);
    const b = Float64Array.from({ length: n }, (_, i) => i - 4);
    const z = new Float64Array(n);
    const precondition: LinearMap = (v, out) => {
      out.set(v);
      solveFactorised(factors, n, pivots, out);
    };
    const result = gmres(gmresMemory(n, 5), mapOf(a, n), b, z, { tolerance: 1e-12, maxIterations: 9, precondition });
    expect(result).toMatchObject({ converged: true, iterations: 1 });
    expect(relativeResidual(mapOf(a, n), b, z)).toBeLessThan(1e-12);
  });

  test('vectors handed to the map are whole arrays of the size, and a good start costs nothing', () => {
    const n = 10;
    const a = well(n);
    const b = new Float64Array(n).fill(1);
    const z = new Float64Array(n);
    const apply: LinearMap = (v, out) => {
      expect([v.length, v.byteOffset, out.length, out.byteOffset]).toEqual([n, 0, n, 0]);
      expect(v).not.toBe(out);
      mapOf(a, n)(v, out);
    };
    const memory = gmresMemory(n, n);
    expect(gmres(memory, apply, b, z, { tolerance: 1e-9, maxIterations: n }).converged).toBe(true);
    const again = gmres(memory, apply, b, z, { tolerance: 1e-9, maxIterations: n });
    expect(again).toMatchObject({ converged: true, iterations: 0 });
  });

  test('b = 0 gives z = 0 without a product', () => {
    const z = Float64Array.of(3, 4);
    const never: LinearMap = () => {
      throw new Error('no product is needed');
    };
    const result = gmres(gmresMemory(2, 2), never, new Float64Array(2), z, { tolerance: 1e-9, maxIterations: 5 });
    expect(result).toEqual({ iterations: 0, residual: 0, converged: true });
    expect([...z]).toEqual([0, 0]);
  });

  test('breakdown: exact on a consistent singular system, honest on one without solution', () => {
    const project: LinearMap = (v, out) => {
      out[0] = 2 * v[0];
      out[1] = 0;
    };
    const memory = gmresMemory(2, 2);
    const z = new Float64Array(2);
    const options = { tolerance: 1e-12, maxIterations: 20 };
    expect(gmres(memory, project, Float64Array.of(6, 0), z, options).converged).toBe(true);
    expect([...z]).toEqual([3, 0]);
    z.fill(0);
    const without = gmres(memory, project, Float64Array.of(1, 1), z, options);
    expect(without.converged).toBe(false);
    expect(without.residual).toBeGreaterThanOrEqual(Math.SQRT1_2 * 0.999);
    const zero = gmres(memory, (_, out) => out.fill(0), Float64Array.of(1, 1), z.fill(0), options);
    expect(zero).toMatchObject({ converged: false, residual: 1 });
  });

  test('a product that is not finite is reported', () => {
    const broken = gmres(
      gmresMemory(2, 2),
      (_, out) => out.fill(Number.NaN),
      Float64Array.of(1, 1),
      new Float64Array(2),
      {
        tolerance: 1e-9,
        maxIterations: 5,
      },
    );
    expect(broken.converged).toBe(false);
    expect(broken.residual).toBeNaN();
  });

  test('sizes that make no sense are refused', () => {
    expect(() => gmresMemory(0, 3)).toThrow(RangeError);
    expect(() => gmresMemory(3, 0)).toThrow(RangeError);
  });
});
