import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFrontierByDefinition } from './frontier/pareto-frontier.reference.js';
import { outcomeOptions, outcomeSpace } from './problem/outcome-space.js';
import { type PayoffTable, payoffsAt } from './problem/payoff-table.js';
import { tabulateProblem } from './problem/problem.js';
import { problemCases, tableCases, tableOf } from './problem/random-problem.fixture.js';
import { tiedPackages } from './solutions/tied-packages.js';
import { solveBargaining, solveProblem } from './solve.js';

describe('solveBargaining', () => {
  test('reports the frontier of all outcomes and of the rational ones', () => {
    fc.assert(
      fc.property(tableCases(), ({ table, disagreement }) => {
        const result = solveBargaining(table, disagreement);
        const all = Array.from(table.outcomes);
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

test('solveProblem finds what listing and solving finds', () => {
  fc.assert(
    fc.property(problemCases, fc.constantFrom(0, 1e-9, 1), ({ problem }, tolerance) => {
      const listed = tabulateProblem(problem);
      const expected = solveBargaining(listed, problem.disagreement, { tolerance });
      const { outcomes, result } = solveProblem(problem, { tolerance });
      const vectors = (rows: Int32Array, table: PayoffTable) => Array.from(rows, (row) => payoffsAt(table, row));
      expect(result.frontier.outcomes).toBe(expected.frontier.rows.length);
      expect(result.frontier.points).toBe(expected.frontier.points);
      expect(new Set(vectors(result.frontier.rows, outcomes.table).map(String))).toEqual(
        new Set(vectors(expected.frontier.rows, listed).map(String)),
      );
      expect(result.rationalFrontier.outcomes).toBe(expected.rationalFrontier.rows.length);
      expect(result.rationalFrontier.points).toBe(expected.rationalFrontier.points);
      expect(result.zone.exists).toBe(expected.zone.exists);
      for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const) {
        const [found, wanted] = [result[name], expected[name]];
        const rows = { row: 0, tiedRows: null };
        expect(found && { ...found, ...rows }).toEqual(wanted && { ...wanted, ...rows });
        const space = outcomeSpace(problem.optionCounts);
        const packages = Array.from(wanted?.tiedRows ?? [], (row) =>
          String(outcomeOptions(space, listed.outcomes[row]!)),
        );
        expect(found ? [...tiedPackages(found, outcomes)].map(String).sort() : []).toEqual(packages.sort());
      }
    }),
    { numRuns: 400 },
  );
});
