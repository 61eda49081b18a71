import { Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import { leastSquares } from './least-squares.js';
import { allPackages, issuesOf } from './package-answers.fixture.js';
import { suggestPackages } from './package-design.js';

describe('suggestPackages', () => {
  test('finds the orthogonal arrays of 4 packages for three and 9 for four issues', () => {
    expect(suggestPackages(issuesOf([2, 2, 2]), { count: 4, seed: 1 }).efficiency).toBeCloseTo(1, 9);
    const nine = suggestPackages(issuesOf([3, 3, 3, 3]), { count: 9, seed: 1, starts: 40 });
    expect(nine).toMatchObject({ parameters: 9 });
    expect(nine.efficiency).toBeCloseTo(1, 9);
  });

  test('is as good as the best of all sets of packages', () => {
    const counts = [3, 2];
    const packages = allPackages(counts);
    const issues = issuesOf(counts);
    const determinantOf = (chosen: readonly (readonly number[])[]) => {
      const { rank, covariance } = leastSquares({
        rows: chosen.length,
        columns: 4,
        matrix: Float64Array.from(chosen.flatMap(([a, b]) => [1, a === 1 ? 1 : 0, a === 2 ? 1 : 0, b!])),
        target: new Float64Array(chosen.length),
      });
      if (rank < 4) return 0;
      // 1 / |(XᵀX)⁻¹| by elimination.
      const m = Matrix.from1DArray(4, 4, covariance);
      let product = 1;
      for (let k = 0; k < 4; k++) {
        product *= m.get(k, k);
        for (let i = k + 1; i < 4; i++)
          m.setRow(
            i,
            Matrix.sub(m.getRowVector(i), Matrix.mul(m.getRowVector(k), m.get(i, k) / m.get(k, k))).to1DArray(),
          );
      }
      return 1 / product;
    };
    let best = 0;
    for (let mask = 0; mask < 64; mask++) {
      const chosen = packages.filter((_, i) => (mask >> i) & 1);
      if (chosen.length === 4) best = Math.max(best, determinantOf(chosen));
    }
    const found = suggestPackages(issues, { count: 4, seed: 5 });
    expect(determinantOf(found.packages)).toBeCloseTo(best, 9);
    // Asked about all, nothing is left to gain.
    expect(suggestPackages(issues, { count: 2, seed: 5, asked: found.packages }).efficiency).toBeCloseTo(1, 9);
  });

  test('obeys constraints, repeats nothing, and the seed decides', () => {
    const constraints = [{ when: [[0, [2]] as const], require: [[1, [0]] as const] }];
    const asked = [
      [0, 0, 0],
      [2, 0, 1],
    ];
    const ask = (seed: number) =>
      suggestPackages(issuesOf([3, 3, 2]), { count: 6, seed, asked, constraints, starts: 2 });
    const { packages } = ask(9);
    expect(ask(9).packages).toEqual(packages);
    expect(new Set([...asked, ...packages].map(String)).size).toBe(8);
    expect(packages.every(([a, b]) => a !== 2 || b === 0)).toBe(true);
  });

  test('says when there are too few packages', () => {
    expect(() => suggestPackages(issuesOf([2]), { count: 3, seed: 0 })).toThrow('only 2 have not been asked about');
    expect(() => suggestPackages(issuesOf([2]), { count: 0, seed: 0 })).toThrow('0 packages wanted');
    const constraints = [{ when: [], require: [[0, [0]] as const] }];
    expect(() => suggestPackages(issuesOf([2]), { count: 2, seed: 0, constraints })).toThrow('only 1 of 2 packages');
    expect(suggestPackages(issuesOf([2, 2]), { count: 2, seed: 0 }).efficiency).toBe(0);
  });
});
