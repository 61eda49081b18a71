import fc from 'fast-check';
import { solve as linearSolve, Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import { type EqualityConstrainedOptions, type EqualityConstrainedResult, minimiseWithEquations } from './index.js';

type Vector = Float64Array;

/** A problem written out: value, its gradient, equations and their gradients. */
interface Written {
  readonly f: (x: Vector) => number;
  readonly df: (x: Vector) => number[];
  readonly c: (x: Vector) => number[];
  readonly dc: (x: Vector) => number[][];
  readonly start: number[];
  readonly lower?: number[];
  readonly upper?: number[];
}

/** Solves, checking the protocol on the way and the conditions of Karush, Kuhn and Tucker at the end. */
function run(problem: Written, options?: EqualityConstrainedOptions): EqualityConstrainedResult {
  const size = problem.start.length;
  const lower = Float64Array.from(problem.lower ?? problem.start.map(() => -Infinity));
  const upper = Float64Array.from(problem.upper ?? problem.start.map(() => Infinity));
  const start = Float64Array.from(problem.start);
  let evaluations = 0;
  let broken = 0;
  let last: Vector = new Float64Array(0);
  const total = (x: Vector, weights: Vector): number[] => {
    const rows = problem.dc(x);
    return problem.df(x).map((entry, i) => rows.reduce((sum, row, k) => sum + weights[k] * row[i], entry));
  };
  const result = minimiseWithEquations(
    {
      constraints: problem.c(start).length,
      lower,
      upper,
      evaluate: (x, constraints) => {
        evaluations++;
        if (x.some((entry, i) => !(entry >= lower[i] && entry <= upper[i]))) broken++;
        constraints.set(problem.c(x));
        last = x.slice();
        return problem.f(x);
      },
      gradient: (x, weights, gradient) => {
        if (x.some((entry, i) => entry !== last[i])) broken++;
        gradient.set(total(x, weights));
      },
    },
    start,
    options,
  );
  expect(broken).toBe(0);
  expect(result.evaluations).toBe(evaluations);
  expect(result.value).toBe(problem.f(result.x));
  expect(result.violation).toBe(Math.max(...problem.c(result.x).map(Math.abs)));
  if (result.status === 'converged') {
    expect(result.violation).toBeLessThanOrEqual(options?.constraintTolerance ?? 1e-9);
    const g = total(result.x, result.multipliers);
    for (let i = 0; i < size; i++) {
      const x = result.x[i];
      const projected = x - Math.min(Math.max(x - g[i], lower[i]), upper[i]);
      expect(Math.abs(projected)).toBeLessThanOrEqual(1.01 * (options?.gradientTolerance ?? 1e-8));
    }
  }
  return result;
}

function expectPoint(x: Vector, expected: number[], digits: number): void {
  expect(x.length).toBe(expected.length);
  x.forEach((entry, i) => {
    expect(entry).toBeCloseTo(expected[i], digits);
  });
}

describe('problems of Hock and Schittkowski (1981)', () => {
  test('6', () => {
    const result = run({
      start: [-1.2, 1],
      f: ([a]) => (1 - a) ** 2,
      df: ([a]) => [-2 * (1 - a), 0],
      c: ([a, b]) => [10 * (b - a * a)],
      dc: ([a]) => [[-20 * a, 10]],
    });
    expect(result.status).toBe('converged');
    expectPoint(result.x, [1, 1], 7);
    expect(result.evaluations).toBeLessThan(150);
  });

  test('7', () => {
    const result = run({
      start: [2, 2],
      f: ([a, b]) => Math.log(1 + a * a) - b,
      df: ([a]) => [(2 * a) / (1 + a * a), -1],
      c: ([a, b]) => [(1 + a * a) ** 2 + b * b - 4],
      dc: ([a, b]) => [[4 * a * (1 + a * a), 2 * b]],
    });
    expect(result.status).toBe('converged');
    expect(result.value).toBeCloseTo(-Math.sqrt(3), 9);
    expectPoint(result.x, [0, Math.sqrt(3)], 7);
    // ∂(f + λ c)/∂b = −1 + 2 λ √3 = 0.
    expect(result.multipliers[0]).toBeCloseTo(0.5 / Math.sqrt(3), 7);
    expect(result.evaluations).toBeLessThan(80);
  });

  test('28', () => {
    const result = run({
      start: [-4, 1, 1],
      f: ([a, b, c]) => (a + b) ** 2 + (b + c) ** 2,
      df: ([a, b, c]) => [2 * (a + b), 2 * (a + b) + 2 * (b + c), 2 * (b + c)],
      c: ([a, b, c]) => [a + 2 * b + 3 * c - 1],
      dc: () => [[1, 2, 3]],
    });
    expect(result.status).toBe('converged');
    expectPoint(result.x, [0.5, -0.5, 0.5], 7);
    expect(result.evaluations).toBeLessThan(80);
  });

  test('48', () => {
    const result = run({
      start: [3, 5, -3, 2, -2],
      f: ([a, b, c, d, e]) => (a - 1) ** 2 + (b - c) ** 2 + (d - e) ** 2,
      df: ([a, b, c, d, e]) => [2 * (a - 1), 2 * (b - c), -2 * (b - c), 2 * (d - e), -2 * (d - e)],
      c: ([a, b, c, d, e]) => [a + b + c + d + e - 5, c - 2 * (d + e) + 3],
      dc: () => [
        [1, 1, 1, 1, 1],
        [0, 0, 1, -2, -2],
      ],
    });
    expect(result.status).toBe('converged');
    expectPoint(result.x, [1, 1, 1, 1, 1], 7);
    expect(result.evaluations).toBeLessThan(120);
  });

  test('41, 60 and 63, with bounds', () => {
    const hs41 = run({
      start: [2, 2, 2, 2],
      lower: [0, 0, 0, 0],
      upper: [1, 1, 1, 2],
      f: ([a, b, c]) => 2 - a * b * c,
      df: ([a, b, c]) => [-b * c, -a * c, -a * b, 0],
      c: ([a, b, c, d]) => [a + 2 * b + 2 * c - d],
      dc: () => [[1, 2, 2, -1]],
    });
    expect(hs41.status).toBe('converged');
    expectPoint(hs41.x, [2 / 3, 1 / 3, 1 / 3, 2], 6);
    expect(hs41.value).toBeCloseTo(52 / 27, 9);

    const hs60 = run({
      start: [2, 2, 2],
      lower: [-10, -10, -10],
      upper: [10, 10, 10],
      f: ([a, b, c]) => (a - 1) ** 2 + (a - b) ** 2 + (b - c) ** 4,
      df: ([a, b, c]) => [2 * (a - 1) + 2 * (a - b), -2 * (a - b) + 4 * (b - c) ** 3, -4 * (b - c) ** 3],
      c: ([a, b, c]) => [a * (1 + b * b) + c ** 4 - 4 - 3 * Math.SQRT2],
      dc: ([a, b, c]) => [[1 + b * b, 2 * a * b, 4 * c ** 3]],
    });
    expect(hs60.status).toBe('converged');
    expect(hs60.value).toBeCloseTo(0.03256820025, 9);

    const hs63 = run({
      start: [2, 2, 2],
      lower: [0, 0, 0],
      f: ([a, b, c]) => 1000 - a * a - 2 * b * b - c * c - a * b - a * c,
      df: ([a, b, c]) => [-2 * a - b - c, -4 * b - a, -2 * c - a],
      c: ([a, b, c]) => [8 * a + 14 * b + 7 * c - 56, a * a + b * b + c * c - 25],
      dc: ([a, b, c]) => [
        [8, 14, 7],
        [2 * a, 2 * b, 2 * c],
      ],
    });
    expect(['converged', 'flat']).toContain(hs63.status);
    expect(hs63.value).toBeCloseTo(961.7151721, 6);
    expectPoint(hs63.x, [3.512118414, 0.2169881741, 3.552174034], 5);
  });
});

/** Two gains, each least-squares about its own point: gₚ = −½ Σ (x − pᵢ)². */
test('the most that two parties can gain alike lies halfway along the line between their wishes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 30 }),
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 90, maxLength: 90 }),
      (size, list) => {
        const p = list.slice(0, size).map((entry) => entry / 1000);
        const q = list.slice(30, 30 + size).map((entry) => entry / 1000);
        fc.pre(Math.hypot(...p.map((entry, i) => entry - q[i])) > 0.5);
        const gain = (x: Vector, wish: number[]) => -0.5 * wish.reduce((sum, w, i) => sum + (x[i] - w) ** 2, 0);
        const result = run({
          start: list.slice(60, 60 + size).map((entry) => entry / 1000),
          f: (x) => -gain(x, p),
          df: (x) => p.map((w, i) => x[i] - w),
          c: (x) => [gain(x, p) - gain(x, q)],
          dc: () => [p.map((w, i) => w - q[i])],
        });
        expect(result.violation).toBeLessThan(1e-9);
        expect(result.projectedGradient).toBeLessThan(1e-6); // rounding of the value may end it above 1e-8
        expectPoint(
          result.x,
          p.map((w, i) => (w + q[i]) / 2),
          6,
        );
        // Both gains count alike at the fairest point.
        expect(result.multipliers[0]).toBeCloseTo(0.5, 6);
        expect(result.evaluations).toBeLessThan(100);
      },
    ),
    { numRuns: 40 },
  );
});

test('quadratics under linear equations agree with the linear system of their optimality conditions', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 30, maxLength: 30 }), (list) => {
      const size = 5;
      const h = Array.from({ length: size }, (_, i) => 1 + i);
      const rows = [0, 1].map((k) =>
        Array.from({ length: size }, (_, i) => list[k * size + i] / 1000 + (i === k ? 2 : 0)),
      );
      const g = list.slice(10, 15).map((entry) => entry / 1000);
      const d = list.slice(15, 17).map((entry) => entry / 1000);
      const kkt = Matrix.zeros(size + 2, size + 2);
      for (let i = 0; i < size; i++) {
        kkt.set(i, i, h[i]);
        for (let k = 0; k < 2; k++) {
          kkt.set(i, size + k, rows[k][i]);
          kkt.set(size + k, i, rows[k][i]);
        }
      }
      const exact = linearSolve(kkt, Matrix.columnVector([...g.map((entry) => -entry), ...d])).to1DArray();
      const dotted = (a: number[], x: Vector) => a.reduce((sum, entry, i) => sum + entry * x[i], 0);
      const result = run({
        start: list.slice(20, 25).map((entry) => entry / 1000),
        f: (x) => x.reduce((sum, entry, i) => sum + 0.5 * h[i] * entry * entry + g[i] * entry, 0),
        df: (x) => h.map((entry, i) => entry * x[i] + g[i]),
        c: (x) => rows.map((row, k) => dotted(row, x) - d[k]),
        dc: () => rows,
      });
      expect(result.violation).toBeLessThan(1e-6);
      expect(result.projectedGradient).toBeLessThan(1e-5); // rounding of the value may end it above 1e-8
      expectPoint(result.x, exact.slice(0, size), 5);
      expectPoint(result.multipliers, exact.slice(size), 4);
    }),
    { numRuns: 40 },
  );
});

describe('how it ends', () => {
  const circle: Written = {
    start: [0.3, 0.8],
    f: ([a, b]) => a + b,
    df: () => [1, 1],
    c: ([a, b]) => [a * a + b * b - 2],
    dc: ([a, b]) => [[2 * a, 2 * b]],
  };

  test('a start at the solution with its multipliers takes one evaluation', () => {
    const result = run({ ...circle, start: [-1, -1] }, { multipliers: Float64Array.of(0.5) });
    expect(result).toMatchObject({ status: 'converged', evaluations: 1, outer: 1 });
  });

  test('no value in part of the box is stepped back from', () => {
    const result = run({
      ...circle,
      start: [-0.1, -0.6],
      f: ([a, b]) => (a < -1.2 ? Number.NaN : a + b),
      c: ([a, b]) => [b < -1.3 ? Number.NaN : a * a + b * b - 2],
    });
    expect(result.status).toBe('converged');
    expectPoint(result.x, [-1, -1], 6);
  });

  test('equations that cannot hold are reported with what is left of them', () => {
    const result = run({ ...circle, lower: [2, 2], upper: [3, 3], start: [2.5, 2.5] });
    expect(result.status).toBe('failed');
    expect(result.violation).toBeCloseTo(6, 6);
    expectPoint(result.x, [2, 2], 6);
  });

  test('evaluations and rounds are limited over the whole, and iterations are told in order', () => {
    for (const most of [1, 2, 5, 9]) {
      const result = run(circle, { maxEvaluations: most });
      expect(result.status).toBe('evaluations');
      expect(result.evaluations).toBeLessThanOrEqual(most + 1);
    }
    const told: number[] = [];
    const result = run(circle, { maxOuter: 2, onIteration: (iteration) => told.push(iteration) });
    expect(result).toMatchObject({ status: 'failed', outer: 2 });
    expect(told).toEqual(Array.from({ length: result.iterations }, (_, k) => k + 1));
  });

  test('no value at the start is a failure; multipliers of the wrong number are refused', () => {
    expect(run({ ...circle, c: () => [Number.POSITIVE_INFINITY] }).status).toBe('failed');
    expect(() => run(circle, { multipliers: new Float64Array(2) })).toThrow(RangeError);
    expect(() => run({ ...circle, lower: [1, 1], upper: [0, 0] })).toThrow(RangeError);
  });
});
