import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BoundedProblem, type MinimiseResult, minimise } from './index.js';

type Evaluate = BoundedProblem['evaluate'];

const filled = (size: number, value: number) => new Float64Array(size).fill(value);
const unbounded = (size: number) => ({ lower: filled(size, -Infinity), upper: filled(size, Infinity) });

const rosenbrock: Evaluate = (x, g) => {
  let value = 0;
  g.fill(0);
  for (let i = 0; i + 1 < x.length; i++) {
    const a = x[i + 1] - x[i] * x[i];
    const b = 1 - x[i];
    value += 100 * a * a + b * b;
    g[i] -= 400 * a * x[i] + 2 * b;
    g[i + 1] += 200 * a;
  }
  return value;
};
const usualStart = (size: number) => Float64Array.from({ length: size }, (_, i) => (i % 2 === 0 ? -1.2 : 1));

/** ½ Σ h (x − target)² */
function separable(h: (i: number) => number, target: (i: number) => number): Evaluate {
  return (x, g) => {
    let value = 0;
    for (let i = 0; i < x.length; i++) {
      g[i] = h(i) * (x[i] - target(i));
      value += 0.5 * g[i] * (x[i] - target(i));
    }
    return value;
  };
}

/** Runs, checking at each evaluation that the box is kept, and at the end what the result says of itself. */
function run(
  evaluate: Evaluate,
  { lower, upper }: { lower: Float64Array; upper: Float64Array },
  start: Float64Array,
  options?: Parameters<typeof minimise>[2],
): MinimiseResult {
  let calls = 0;
  let outside = 0;
  const result = minimise(
    {
      lower,
      upper,
      evaluate: (x, g) => {
        calls++;
        if (x.some((entry, i) => !(entry >= lower[i] && entry <= upper[i]))) outside++;
        return evaluate(x, g);
      },
    },
    start,
    options,
  );
  expect(outside).toBe(0);
  expect(result.evaluations).toBe(calls);
  if (Number.isFinite(result.value)) {
    const g = new Float64Array(start.length);
    expect(evaluate(result.x, g)).toBe(result.value);
    const projected = result.x.map((entry, i) => entry - Math.min(Math.max(entry - g[i], lower[i]), upper[i]));
    expect(Math.max(...projected.map(Math.abs))).toBeCloseTo(result.projectedGradient, 12);
  }
  return result;
}

describe('textbook functions', () => {
  test('Rosenbrock in 2 to 50 dimensions reaches the minimum at ones, in a few evaluations per dimension', () => {
    for (const [size, most] of [
      [2, 60],
      [5, 100],
      [10, 130],
      [20, 220],
      [50, 450],
    ]) {
      const result = run(
        rosenbrock,
        unbounded(size),
        filled(size, 0.5).map((v, i) => (i % 2 ? 2 * v : -2.4 * v)),
      );
      expect(result.status).toBe('converged');
      for (const entry of result.x) expect(entry).toBeCloseTo(1, 6);
      expect(result.evaluations).toBeLessThan(most);
      expect(result.iterations).toBeLessThan(result.evaluations);
    }
  });

  test('Rosenbrock with bounds that bind: no coordinate or joint move inside the box is better', () => {
    for (const size of [2, 5, 10, 50]) {
      const box = { lower: filled(size, -1.5), upper: filled(size, 0.8) };
      const result = run(rosenbrock, box, usualStart(size));
      expect(result.status).toBe('converged');
      expect(result.evaluations).toBeLessThan(100);
      const scratch = new Float64Array(size);
      for (let trial = 0; trial < 200; trial++) {
        const near = result.x.map((entry, i) =>
          Math.min(Math.max(entry + 1e-3 * Math.sin(trial * 31 + i * 7 + 1), -1.5), 0.8),
        );
        expect(rosenbrock(near, scratch)).toBeGreaterThanOrEqual(result.value);
      }
    }
    // With x ≤ 0.8 in two dimensions the minimum is on the valley floor at the bound.
    const two = run(rosenbrock, { lower: filled(2, -1.5), upper: filled(2, 0.8) }, usualStart(2));
    expect(two.x[0]).toBeCloseTo(0.8, 8);
    expect(two.x[1]).toBeCloseTo(0.64, 8);
    expect(two.value).toBeCloseTo(0.04, 12);
  });

  test('Hock and Schittkowski 1, 3, 4, 5, 38 and 45', () => {
    const hs1 = run(
      rosenbrock,
      { lower: Float64Array.of(-Infinity, -1.5), upper: filled(2, Infinity) },
      Float64Array.of(-2, 1),
    );
    expect(hs1.value).toBeLessThan(1e-12);

    const hs3 = run(
      (x, g) => {
        g[1] = 1 - 2e-5 * (x[0] - x[1]);
        g[0] = 2e-5 * (x[0] - x[1]);
        return x[1] + 1e-5 * (x[1] - x[0]) ** 2;
      },
      { lower: Float64Array.of(-Infinity, 0), upper: filled(2, Infinity) },
      Float64Array.of(10, 1),
    );
    expect(hs3.value).toBeCloseTo(0, 9);

    const hs4 = run(
      (x, g) => {
        g[0] = (x[0] + 1) ** 2;
        g[1] = 1;
        return (x[0] + 1) ** 3 / 3 + x[1];
      },
      { lower: Float64Array.of(1, 0), upper: filled(2, Infinity) },
      Float64Array.of(1.125, 0.125),
    );
    expect(hs4.value).toBeCloseTo(8 / 3, 12);

    const hs5 = run(
      (x, g) => {
        const wave = Math.cos(x[0] + x[1]);
        g[0] = wave + 2 * (x[0] - x[1]) - 1.5;
        g[1] = wave - 2 * (x[0] - x[1]) + 2.5;
        return Math.sin(x[0] + x[1]) + (x[0] - x[1]) ** 2 - 1.5 * x[0] + 2.5 * x[1] + 1;
      },
      { lower: Float64Array.of(-1.5, -3), upper: Float64Array.of(4, 3) },
      new Float64Array(2),
    );
    expect(hs5.value).toBeCloseTo(-Math.sqrt(3) / 2 - Math.PI / 3, 10);
    expect(hs5.evaluations).toBeLessThan(25);

    const hs38 = run(
      (x, g) => {
        const [a, b, c, d] = x;
        g[0] = -400 * a * (b - a * a) - 2 * (1 - a);
        g[1] = 200 * (b - a * a) + 20.2 * (b - 1) + 19.8 * (d - 1);
        g[2] = -360 * c * (d - c * c) - 2 * (1 - c);
        g[3] = 180 * (d - c * c) + 20.2 * (d - 1) + 19.8 * (b - 1);
        return (
          100 * (b - a * a) ** 2 +
          (1 - a) ** 2 +
          90 * (d - c * c) ** 2 +
          (1 - c) ** 2 +
          10.1 * ((b - 1) ** 2 + (d - 1) ** 2) +
          19.8 * (b - 1) * (d - 1)
        );
      },
      { lower: filled(4, -10), upper: filled(4, 10) },
      Float64Array.of(-3, -1, -3, -1),
    );
    expect(hs38.value).toBeLessThan(1e-12);
    expect(hs38.evaluations).toBeLessThan(150);

    const hs45 = run(
      (x, g) => {
        const product = x.reduce((whole, entry) => whole * entry, 1);
        x.forEach((entry, i) => {
          g[i] = -product / entry / 120;
        });
        return 2 - product / 120;
      },
      { lower: filled(5, 0.1), upper: Float64Array.of(1, 2, 3, 4, 5) },
      filled(5, 2),
    );
    expect(hs45.value).toBeCloseTo(1, 12);
  });
});

describe('quadratics', () => {
  test('in a random box: projected gradient zero, and equal to exhaustive search over active sets', () => {
    const size = 3;
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(numbers, (list) => {
        const at = (k: number) => list[k] / 1000;
        const h = Array.from({ length: size }, (_, i) =>
          Array.from({ length: size }, (_, j) => {
            let entry = i === j ? 0.2 : 0;
            for (let k = 0; k < size; k++) entry += at(i * size + k) * at(j * size + k);
            return entry;
          }),
        );
        const evaluate: Evaluate = (x, g) => {
          let value = 0;
          for (let i = 0; i < size; i++) {
            let row = 0;
            for (let j = 0; j < size; j++) row += h[i][j] * x[j];
            g[i] = row + at(9 + i);
            value += x[i] * (0.5 * row + at(9 + i));
          }
          return value;
        };
        const lower = Float64Array.from({ length: size }, (_, i) => Math.min(at(12 + i), at(15 + i)));
        const upper = Float64Array.from({ length: size }, (_, i) => Math.max(at(12 + i), at(15 + i)));
        const result = run(evaluate, { lower, upper }, new Float64Array(size));
        expect(result.projectedGradient).toBeLessThan(1e-7);
        // Each variable at its lower bound, its upper bound or free; free ones by relaxation, which is sure to
        // converge here. The least of those inside the box is the minimum.
        let least = Infinity;
        for (let code = 0; code < 27; code++) {
          const kind = [code % 3, Math.floor(code / 3) % 3, Math.floor(code / 9)];
          const z = Float64Array.from(kind, (which, i) => (which === 0 ? lower[i] : which === 1 ? upper[i] : 0));
          for (let sweep = 0; sweep < 400; sweep++) {
            for (let i = 0; i < size; i++) {
              if (kind[i] !== 2) continue;
              z[i] = -(at(9 + i) + h[i].reduce((sum, entry, j) => sum + (j === i ? 0 : entry * z[j]), 0)) / h[i][i];
            }
          }
          if (z.every((entry, i) => entry >= lower[i] - 1e-12 && entry <= upper[i] + 1e-12)) {
            least = Math.min(least, evaluate(z, new Float64Array(size)));
          }
        }
        expect(result.value).toBeCloseTo(least, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('badly scaled ones of 10 variables with condition 1e4 take under 250 evaluations, with bounds under 80', () => {
    const evaluate = separable(
      (i) => 1e4 ** (i / 9),
      () => 1,
    );
    const open = run(evaluate, unbounded(10), new Float64Array(10), { gradientTolerance: 1e-6 });
    expect(open.status).toBe('converged');
    for (const entry of open.x) expect(entry).toBeCloseTo(1, 5);
    expect(open.evaluations).toBeLessThan(250);
    const upper = Float64Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? Infinity : 0.5));
    const bound = run(evaluate, { lower: filled(10, -Infinity), upper }, new Float64Array(10), {
      gradientTolerance: 1e-6,
    });
    expect(bound.status).toBe('converged');
    bound.x.forEach((entry, i) => {
      expect(entry).toBeCloseTo(i % 2 === 0 ? 1 : 0.5, 5);
    });
    expect(bound.evaluations).toBeLessThan(80);
  });

  test('one variable, and two thousand with most at a bound', () => {
    const one = run(
      separable(
        () => 3,
        () => 7,
      ),
      unbounded(1),
      Float64Array.of(-40),
    );
    expect(one.x[0]).toBeCloseTo(7, 8);
    const target = (i: number) => 3 * Math.sin(i);
    const many = run(
      separable((i) => 1 + (i % 50), target),
      { lower: filled(2000, -1), upper: filled(2000, 1) },
      new Float64Array(2000),
      // At a value of 4e4 a gradient below 1e-6 or so can no longer be told from the value.
      { gradientTolerance: 1e-5 },
    );
    expect(many.status).toBe('converged');
    many.x.forEach((entry, i) => {
      expect(entry).toBeCloseTo(Math.min(Math.max(target(i), -1), 1), 4);
    });
    expect(many.evaluations).toBeLessThan(60);
  });

  test('multiplying the value by any positive number does not spoil it', () => {
    for (const factor of [1e-8, 1e-3, 1e3, 1e8]) {
      const evaluate: Evaluate = (x, g) => {
        const value = rosenbrock(x, g);
        g.forEach((entry, i) => {
          g[i] = factor * entry;
        });
        return factor * value;
      };
      const result = run(evaluate, unbounded(2), usualStart(2), { gradientTolerance: 1e-8 * factor });
      expect(result.status).toBe('converged');
      expect(result.evaluations).toBeLessThan(60);
    }
  });
});

describe('where the function has no value', () => {
  test('−Σ log x + c·x steps back from x ≤ 0 and finds 1 / c', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.double({ min: 0.1, max: 50, noNaN: true }), fc.double({ min: 0.01, max: 20, noNaN: true })),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY),
        (pairs, nothing) => {
          const evaluate: Evaluate = (x, g) => {
            if (x.some((entry) => entry <= 0)) return nothing;
            let value = 0;
            pairs.forEach(([c], i) => {
              value += c * x[i] - Math.log(x[i]);
              g[i] = c - 1 / x[i];
            });
            return value;
          };
          const start = Float64Array.from(pairs, ([, at]) => at);
          const result = run(evaluate, unbounded(pairs.length), start, { gradientTolerance: 1e-6 });
          expect(result.projectedGradient).toBeLessThan(1e-5);
          pairs.forEach(([c], i) => {
            expect(result.x[i] * c).toBeCloseTo(1, 3);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a gradient with NaN counts as no value, and no value at the start is a failure', () => {
    const evaluate: Evaluate = (x, g) => {
      g[0] = x[0] > 2 ? Number.NaN : 2 * (x[0] - 1.5);
      return (x[0] - 1.5) ** 2;
    };
    const result = run(evaluate, unbounded(1), Float64Array.of(-8), { firstStep: 15 });
    expect(result.x[0]).toBeCloseTo(1.5, 8);
    const failed = minimise({ evaluate: () => Number.NaN, ...unbounded(1) }, Float64Array.of(0));
    expect(failed).toMatchObject({ status: 'failed', evaluations: 1, iterations: 0 });
    expect(failed.value).toBeNaN();
  });
});

describe('how it ends', () => {
  test('starts outside are put into the box; fixed variables stay; the start is left alone', () => {
    const start = Float64Array.of(9, -9, 5);
    const box = { lower: Float64Array.of(0, -1, 3), upper: Float64Array.of(2, 1, 3) };
    const result = run(
      separable(
        () => 1,
        (i) => [1.5, -4, 0][i],
      ),
      box,
      start,
    );
    expect([...start]).toEqual([9, -9, 5]);
    expect(result.status).toBe('converged');
    expect(result.x[0]).toBeCloseTo(1.5, 8);
    expect([result.x[1], result.x[2]]).toEqual([-1, 3]);
  });

  test('a minimum at the start takes one evaluation', () => {
    const result = run(rosenbrock, unbounded(4), filled(4, 1));
    expect(result).toMatchObject({ status: 'converged', evaluations: 1, iterations: 0, projectedGradient: 0 });
  });

  test('evaluations are limited, and the best point so far comes back', () => {
    for (let most = 1; most < 30; most++) {
      const values: number[] = [];
      const result = run(
        (x, g) => {
          const value = rosenbrock(x, g);
          values.push(value);
          return value;
        },
        unbounded(6),
        usualStart(6),
        { maxEvaluations: most },
      );
      expect(result.status).toBe('evaluations');
      expect(result.evaluations).toBe(most);
      // `run` evaluates once more to check the result.
      expect(result.value).toBe(Math.min(...values.slice(0, most)));
    }
  });

  test('a loose value tolerance stops earlier and says so; iterations are told in order, never rising', () => {
    const told: [number, number][] = [];
    const result = run(rosenbrock, unbounded(10), usualStart(10), {
      valueTolerance: 0.02,
      onIteration: (iteration, value) => told.push([iteration, value]),
    });
    expect(result.status).toBe('flat');
    expect(told.map(([iteration]) => iteration)).toEqual(told.map((_, k) => k + 1));
    expect(told.length).toBe(result.iterations);
    for (let k = 1; k < told.length; k++) expect(told[k][1]).toBeLessThanOrEqual(told[k - 1][1]);
  });

  test('a gradient of the wrong sign fails rather than loops', () => {
    const result = run(
      (x, g) => {
        g[0] = -2 * x[0];
        return x[0] * x[0];
      },
      unbounded(1),
      Float64Array.of(3),
    );
    expect(result.status).toBe('failed');
    expect(result.evaluations).toBeLessThan(60);
  });

  test('bounds that make no sense are refused', () => {
    const evaluate = rosenbrock;
    const two = new Float64Array(2);
    expect(() => minimise({ evaluate, lower: filled(2, 1), upper: filled(2, 0) }, two)).toThrow(RangeError);
    expect(() => minimise({ evaluate, lower: filled(2, Number.NaN), upper: two }, two)).toThrow(RangeError);
    expect(() => minimise({ evaluate, lower: filled(3, 0), upper: filled(3, 1) }, two)).toThrow(RangeError);
    expect(() => minimise({ evaluate, ...unbounded(2) }, filled(2, Number.NaN))).toThrow(RangeError);
  });
});
