import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../problem/random-problem.fixture.js';
import { solveLinearProgram } from './linear-program.js';
import { lotteryCases } from './lotteries.fixture.js';
import { lotteryFrontier } from './lottery-frontier.js';

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Directions over all parties, some of them along a side. */
const directions = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), {
  minLength: 20,
  maxLength: 40,
});

/** Whether some mixture of other vectors is at least as good for all, by a phase-one program: Σ p v ≥ u. */
function matched(vector: readonly number[], others: readonly (readonly number[])[]): boolean {
  const parties = vector.length;
  // Shifted so that all bounds are positive.
  const shift = 10;
  const columns = [
    ...others.flatMap((other) => [...other.map((u) => u + shift), 1]),
    ...vector.flatMap((_, party) => [...vector.map((_u, p) => (p === party ? -1 : 0)), 0]),
  ];
  const { status } = solveLinearProgram({
    rows: parties + 1,
    columns: Float64Array.from(columns),
    objective: new Float64Array(others.length + parties),
    bounds: Float64Array.from([...vector.map((u) => u + shift), 1]),
  });
  return status === 'optimal';
}

describe('lotteryFrontier', () => {
  test('two parties: a triangle on a side, by hand', () => {
    const table = tableOf([
      [4, 0],
      [2, 2],
      [3, 2],
      [1, 3],
      [0, 3],
      [3, 2],
    ]);
    // (3, 2) is beyond the line from (1, 3) to (4, 0); (0, 3) and (2, 2) are worse than others.
    expect(Array.from(lotteryFrontier(table))).toEqual([3, 2, 0]);
  });

  test('three parties: the middle of a triangle is no corner, beyond it is one', () => {
    const sides = [
      [3, 0, 0],
      [0, 3, 0],
      [0, 0, 3],
    ];
    expect(Array.from(lotteryFrontier(tableOf([...sides, [1, 1, 1]])))).toEqual([0, 1, 2]);
    expect(Array.from(lotteryFrontier(tableOf([...sides, [1.01, 1, 1]])))).toEqual([0, 1, 2, 3]);
    expect(Array.from(lotteryFrontier(tableOf([...sides, [2, 2, 2]])))).toEqual([0, 1, 2, 3]);
    expect(Array.from(lotteryFrontier(tableOf([...sides, [3, 3, 3]])))).toEqual([3]);
  });

  test('has the best outcome for every weighting of the parties', () => {
    fc.assert(
      fc.property(lotteryCases(2, 4), directions, ({ vectors }, weightings) => {
        const frontier = lotteryFrontier(tableOf(vectors));
        const parties = vectors[0]!.length;
        for (const weights of weightings.map((all) => all.slice(0, parties))) {
          const best = Math.max(...vectors.map((vector) => dot(weights, vector)));
          const reached = Math.max(...Array.from(frontier, (row) => dot(weights, vectors[row]!)));
          expect(reached).toBeGreaterThanOrEqual(best - 1e-8);
        }
      }),
    );
  });

  test('has what no mixture of other outcomes matches, and nothing else', () => {
    fc.assert(
      fc.property(lotteryCases(2, 4), ({ vectors }) => {
        const whole = vectors.every((vector) => vector.every(Number.isInteger));
        if (!whole) return;
        const distinct = vectors.filter((v, row) => vectors.findIndex((w) => String(w) === String(v)) === row);
        const corners = distinct.filter(
          (v) =>
            !matched(
              v,
              distinct.filter((w) => w !== v),
            ),
        );
        const frontier = Array.from(lotteryFrontier(tableOf(vectors)), (row) => vectors[row]!);
        expect(frontier.map(String).sort()).toEqual(corners.map(String).sort());
      }),
      { numRuns: 200 },
    );
  });

  test('five hundred outcomes on a sphere are all corners', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const vectors = Array.from({ length: 500 }, () => {
      const point = [random(), random(), random()];
      return point.map((value) => value / Math.hypot(...point));
    });
    expect(lotteryFrontier(tableOf(vectors))).toHaveLength(500);
  });
});
