import { factorise, solveFactorised } from '@parley/numeric';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LinearProgram, solveLinearProgram } from './linear-program.js';

/** A program from the rows of A. */
function program(objective: number[], matrix: number[][], bounds: number[]): LinearProgram {
  return {
    rows: bounds.length,
    columns: Float64Array.from(objective.flatMap((_, column) => matrix.map((row) => row[column]!))),
    objective: Float64Array.from(objective),
    bounds: Float64Array.from(bounds),
  };
}

/** The best value among all basic solutions, tried one by one; null when none is feasible. */
function bestBasic({ rows, columns, objective, bounds }: LinearProgram): number | null {
  let best: number | null = null;
  const choose = (chosen: readonly number[], next: number): void => {
    if (chosen.length === rows) {
      const matrix = new Float64Array(rows * rows);
      chosen.forEach((column, at) => {
        for (let row = 0; row < rows; row++) matrix[row * rows + at] = columns[column * rows + row]!;
      });
      const pivots = new Int32Array(rows);
      const values = Float64Array.from(bounds);
      if (!factorise(matrix, rows, pivots)) return;
      solveFactorised(matrix, rows, pivots, values);
      if (values.some((value) => !(value >= -1e-9))) return;
      const value = chosen.reduce((sum, column, at) => sum + objective[column]! * values[at]!, 0);
      if (best === null || value > best) best = value;
      return;
    }
    for (let column = next; column < objective.length; column++) choose([...chosen, column], column + 1);
  };
  choose([], 0);
  return best;
}

const programs = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), free: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, free }) => {
    const entry = fc.integer({ min: -3, max: 3 });
    const line = fc.array(entry, { minLength: free, maxLength: free });
    return fc
      .record({
        objective: line,
        matrix: fc.array(line, { minLength: rows, maxLength: rows }),
        signs: fc.array(fc.constantFrom(1, -1), { minLength: rows, maxLength: rows }),
        bounds: fc.array(fc.nat(4), { minLength: rows, maxLength: rows }),
      })
      .map(({ objective, matrix, signs, bounds }) => {
        // A slack column for every row, so that all rows are independent, and one row that keeps everything bounded.
        const slacks = (row: number) => signs.map((sign, other) => (other === row ? sign : 0));
        return program(
          [...objective, ...signs.map(() => 0), 0],
          [...matrix.map((row, i) => [...row, ...slacks(i), 0]), [...objective.map(() => 1), ...signs.map(() => 1), 1]],
          [...bounds, 20],
        );
      });
  });

describe('solveLinearProgram', () => {
  test('finds the best basic solution, and duals that prove it', () => {
    fc.assert(
      fc.property(programs, (given) => {
        const solution = solveLinearProgram(given);
        const best = bestBasic(given);
        if (best === null) {
          expect(solution.status).toBe('infeasible');
          return;
        }
        if (solution.status !== 'optimal') throw new Error(solution.status);
        expect(solution.value).toBeCloseTo(best, 9);
        const { duals, basis } = solution;
        expect(duals.reduce((sum, dual, row) => sum + dual * given.bounds[row]!, 0)).toBeCloseTo(best, 9);
        given.objective.forEach((cost, column) => {
          const own = given.columns.subarray(column * given.rows, (column + 1) * given.rows);
          expect(cost - own.reduce((sum, entry, row) => sum + entry * duals[row]!, 0)).toBeLessThan(1e-9);
        });
        given.bounds.forEach((bound, row) => {
          const sum = basis.reduce((s, { column, value }) => s + value * given.columns[column * given.rows + row]!, 0);
          expect(sum).toBeCloseTo(bound, 9);
        });
        for (const { value } of basis) expect(value).toBeGreaterThan(-1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('ends on an example on which the simplex method can cycle (Beale 1955)', () => {
    const solution = solveLinearProgram(
      program(
        [0.75, -150, 0.02, -6, 0, 0, 0],
        [
          [0.25, -60, -0.04, 9, 1, 0, 0],
          [0.5, -90, -0.02, 3, 0, 1, 0],
          [0, 0, 1, 0, 0, 0, 1],
        ],
        [0, 0, 1],
      ),
    );
    expect(solution).toMatchObject({ status: 'optimal', value: expect.closeTo(0.05, 12) });
  });

  test('copes with a row that says the same as another', () => {
    const solution = solveLinearProgram(
      program(
        [1, 2],
        [
          [1, 1],
          [2, 2],
        ],
        [1, 2],
      ),
    );
    expect(solution).toMatchObject({ status: 'optimal', value: 2 });
  });

  test('says when there is no bound', () => {
    expect(solveLinearProgram(program([1, 0], [[1, -1]], [1])).status).toBe('unbounded');
  });
});
