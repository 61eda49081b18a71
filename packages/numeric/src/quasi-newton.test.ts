import fc from 'fast-check';
import { inverse, Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import { cauchyPoint, findCauchyPoint } from './cauchy-point.js';
import {
  applyMiddle,
  applyTransposedW,
  forgetPairs,
  type LimitedMemory,
  limitedMemory,
  rememberPair,
  rowOfW,
} from './limited-memory.js';
import { findSubspaceStep, subspaceStep } from './subspace-step.js';

const SIZE = 6;
const HISTORY = 3;
const vector = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: SIZE, maxLength: SIZE })
  .map((entries) => Float64Array.from(entries, (entry) => entry / 1000));

/** A quadratic with Hessian between about 0.5 and 3.5 in every direction. */
const curvature = Matrix.from1DArray(
  SIZE,
  SIZE,
  Array.from({ length: SIZE * SIZE }, (_, k) => {
    const i = Math.floor(k / SIZE);
    const j = k % SIZE;
    return i === j ? 1 + i / 3 : 0.3 / (1 + Math.abs(i - j));
  }),
);

function times(matrix: Matrix, v: Float64Array): Float64Array {
  return Float64Array.from(matrix.mmul(Matrix.columnVector([...v])).to1DArray());
}

/** Feeds steps on the quadratic to both the memory and the plain BFGS formula over the last pairs. */
function remember(memory: LimitedMemory, steps: readonly Float64Array[]): Matrix {
  const zero = new Float64Array(SIZE);
  const taken: [Float64Array, Float64Array][] = [];
  for (const s of steps) {
    const y = times(curvature, s);
    rememberPair(memory, s, zero, y, zero);
    taken.push([s, y]);
  }
  const kept = taken.slice(-HISTORY);
  const [s, y] = kept[kept.length - 1];
  let b = Matrix.eye(SIZE).mul(sum(y, y) / sum(s, y));
  for (const [step, change] of kept) {
    const bs = times(b, step);
    const column = Matrix.columnVector([...bs]);
    const changes = Matrix.columnVector([...change]);
    b = b
      .sub(column.mmul(column.transpose()).div(sum(step, bs)))
      .add(changes.mmul(changes.transpose()).div(sum(step, change)));
  }
  return b;
}

function sum(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, entry, i) => total + entry * b[i], 0);
}

/** Steps that are not nearly in the same plane, which would leave the comparison to rounding. */
const steps = fc
  .array(vector, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((v, k) => v.map((entry, i) => 0.2 * entry + (i === k % SIZE ? 1 : 0))));

function boxAround(x: Float64Array, low: Float64Array, high: Float64Array): [Float64Array, Float64Array] {
  return [x.map((entry, i) => entry - Math.abs(low[i])), x.map((entry, i) => entry + Math.abs(high[i]))];
}

/** gᵀd + ½ dᵀBd for d = z − x. */
function model(b: Matrix, g: Float64Array, x: Float64Array, z: Float64Array): number {
  const d = z.map((entry, i) => entry - x[i]);
  return sum(g, d) + 0.5 * sum(d, times(b, d));
}

describe('limited-memory BFGS matrix', () => {
  test('the compact form is the BFGS formula applied to the pairs kept', () => {
    fc.assert(
      fc.property(steps, vector, fc.boolean(), (list, v, again) => {
        const memory = limitedMemory(SIZE, HISTORY);
        if (again) {
          remember(memory, list);
          forgetPairs(memory, 1);
        }
        const b = remember(memory, list);
        const w = new Float64Array(2 * HISTORY);
        const row = new Float64Array(2 * HISTORY);
        applyTransposedW(memory, v, w);
        applyMiddle(memory, w);
        const expected = times(b, v);
        for (let i = 0; i < SIZE; i++) {
          rowOfW(memory, i, row);
          const entry = memory.state.theta * v[i] - sum(row.slice(0, 2 * memory.state.pairs), w);
          expect(entry).toBeCloseTo(expected[i], 8);
        }
      }),
    );
  });

  test('pairs without positive curvature, or not finite, are passed over', () => {
    const memory = limitedMemory(1, 2);
    const zero = new Float64Array(1);
    forgetPairs(memory, 5);
    for (const y of [-1, 0, Number.NaN, Number.POSITIVE_INFINITY]) {
      rememberPair(memory, Float64Array.of(1), zero, Float64Array.of(y), zero);
      expect(memory.state).toMatchObject({ pairs: 0, theta: 5 });
    }
  });
});

describe('steps on the model', () => {
  test('the Cauchy point is the first minimum along the bent path, found piece by piece', () => {
    fc.assert(
      fc.property(steps, vector, vector, vector, vector, (list, x, g, low, high) => {
        const memory = limitedMemory(SIZE, HISTORY);
        const b = remember(memory, list);
        const [lower, upper] = boxAround(x, low, high);
        const cauchy = cauchyPoint(SIZE, HISTORY);
        findCauchyPoint(cauchy, memory, x, g, lower, upper);
        // From bend to bend with the whole matrix: on each piece the model is a parabola in t.
        const bends = [...x.keys()].map((i) =>
          g[i] === 0 ? Infinity : (x[i] - (g[i] < 0 ? upper[i] : lower[i])) / g[i],
        );
        const at = (t: number) => x.map((entry, i) => entry - Math.min(t, bends[i]) * g[i]);
        let best = 0;
        for (const t of [0, ...bends.filter((bend) => bend < Infinity)].sort((p, q) => p - q)) {
          const z = at(t);
          const d = g.map((entry, i) => (bends[i] > t ? -entry : 0));
          const bz = times(
            b,
            z.map((entry, i) => entry - x[i]),
          );
          const slope = sum(g, d) + sum(bz, d);
          if (slope >= 0 && sum(d, d) > 0) {
            best = t;
            break;
          }
          const next = Math.min(...bends.filter((bend) => bend > t));
          best = sum(d, d) === 0 ? t : Math.min(next, t - slope / sum(d, times(b, d)));
          if (best < next) break;
        }
        const found = model(b, g, x, cauchy.point);
        expect(found).toBeCloseTo(model(b, g, x, at(best)), 8);
        const moved = new Float64Array(2 * HISTORY);
        applyTransposedW(
          memory,
          cauchy.point.map((entry, i) => entry - x[i]),
          moved,
        );
        for (let k = 0; k < 2 * memory.state.pairs; k++) expect(cauchy.moved[k]).toBeCloseTo(moved[k], 8);
      }),
    );
  });

  test('the subspace step is the projected minimum over the free variables, and a descent direction', () => {
    fc.assert(
      fc.property(
        steps,
        fc.array(fc.tuple(vector, vector, vector, vector, vector), { minLength: 1, maxLength: 4 }),
        (list, rounds) => {
          const memory = limitedMemory(SIZE, HISTORY);
          const cauchy = cauchyPoint(SIZE, HISTORY);
          const subspace = subspaceStep(SIZE, HISTORY);
          const direction = new Float64Array(SIZE);
          const all = [...list];
          // More than one round, so that products kept from the round before are used.
          for (const [x, g, low, high, more] of rounds) {
            const b = remember(memory, all);
            const [lower, upper] = boxAround(x, low, high);
            findCauchyPoint(cauchy, memory, x, g, lower, upper);
            const { point } = cauchy;
            expect(findSubspaceStep(subspace, memory, cauchy, x, g, lower, upper, direction)).toBe(true);
            const free = [...point.keys()].filter((i) => point[i] > lower[i] && point[i] < upper[i]);
            const target = point.slice();
            if (free.length > 0) {
              const bd = times(
                b,
                point.map((entry, i) => entry - x[i]),
              );
              const r = Matrix.columnVector(free.map((i) => g[i] + bd[i]));
              const step = inverse(b.selection(free, free)).mmul(r);
              free.forEach((i, k) => {
                target[i] = Math.min(Math.max(point[i] - step.get(k, 0), lower[i]), upper[i]);
              });
            }
            const plain = target.map((entry, i) => entry - x[i]);
            if (sum(plain, g) < -1e-9) {
              for (let i = 0; i < SIZE; i++) expect(direction[i]).toBeCloseTo(plain[i], 7);
            }
            expect(sum(direction, g)).toBeLessThanOrEqual(1e-12);
            expect(model(b, g, x, point)).toBeLessThanOrEqual(1e-12);
            all.splice(
              0,
              all.length,
              more.map((entry, i) => 0.2 * entry + (i === 2 ? 1 : 0)),
            );
            forgetPairs(memory, 1);
          }
        },
      ),
    );
  });
});
