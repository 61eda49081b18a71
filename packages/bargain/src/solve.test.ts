import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFrontierByDefinition } from './pareto-frontier.reference.js';
import { tabulateProblem } from './problem.js';
import { problemCases, tableCases, tableOf } from './random-problem.fixture.js';
import { solveBargaining, solveProblem } from './solve.js';

describe('solveBargaining', () => {
  test('reports the frontier of all outcomes and of the rational ones', () => {
    fc.assert(
      fc.property(tableCases(), ({ table, disagreement }) => {
        const result = solveBargaining(table, disagreement);
        const all = Array.from(table.outcomes);
        expect(result.outcomes).toBe(all.length);
        expect(Array.from(result.frontier.rows)).toEqual(paretoFrontierByDefinition(table, all, 0));
        const rational = Array.from(result.rational);
        expect(Array.from(result.rationalFrontier.rows)).toEqual(paretoFrontierByDefinition(table, rational, 0));
        expect(result.zone.exists).toBe(rational.length > 0);
        const points = new Set(
          Array.from(result.rationalFrontier.rows, (row) =>
            String(table.payoffs.slice(row * table.parties, (row + 1) * table.parties)),
          ),
        );
        expect(result.rationalFrontier.points).toBe(points.size);
      }),
    );
  });

  test('without a zone of agreement there is no solution, but there is a frontier', () => {
    const result = solveBargaining(
      tableOf([
        [1, 0],
        [0, 1],
      ]),
      [1, 1],
    );
    expect(result.zone).toMatchObject({ exists: false, reason: { kind: 'conflict' } });
    expect(result).toMatchObject({ nash: null, kalaiSmorodinsky: null, egalitarian: null, utilitarian: null });
    expect(result.frontier.points).toBe(2);
    expect(result.rationalFrontier.points).toBe(0);
  });

  test('rejects a malformed disagreement point or tolerance', () => {
    expect(() => solveBargaining(tableOf([[1, 1]]), [0])).toThrow(RangeError);
    expect(() => solveBargaining(tableOf([[1, 1]]), [0, 0], { tolerance: -1 })).toThrow(RangeError);
  });
});

test('solveProblem is listing, then solving', () => {
  fc.assert(
    fc.property(problemCases, ({ problem }) => {
      const options = { tolerance: 0 };
      expect(solveProblem(problem, options)).toEqual(
        solveBargaining(tabulateProblem(problem), problem.disagreement, options),
      );
    }),
  );
});
