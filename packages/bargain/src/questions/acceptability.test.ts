import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFrontierByDefinition } from '../frontier/pareto-frontier.reference.js';
import { outcomeOptions, outcomeSpace } from '../problem/outcome-space.js';
import { allRows } from '../problem/payoff-table.js';
import { tabulateProblem } from '../problem/problem.js';
import { problemCases, tableCases, tableOf, vectorsOf } from '../problem/random-problem.fixture.js';
import { nearestAcceptable } from './acceptability.js';
import { improvementsForAll } from './post-settlement.js';

describe('nearestAcceptable', () => {
  test('equals a search through all outcomes', () => {
    fc.assert(
      fc.property(problemCases, fc.nat(), ({ problem, off: _ }, seed) => {
        const table = tabulateProblem(problem);
        fc.pre(table.outcomes.length > 0);
        const { disagreement: d } = problem;
        const space = outcomeSpace(problem.optionCounts);
        const row = seed % table.outcomes.length;
        const vectors = vectorsOf(table);
        const at = (r: number) => outcomeOptions(space, table.outcomes[r] ?? 0);
        const changes = (r: number) => at(r).flatMap((option, issue) => (option === at(row)[issue] ? [] : [issue]));
        const nash = (r: number) => (vectors[r] ?? []).reduce((a, u, p) => a * (u - (d[p] ?? 0)), 1);
        const acceptable = Array.from(allRows(table)).filter((r) => vectors[r]?.every((u, p) => u >= (d[p] ?? 0)));
        const found = nearestAcceptable(problem, at(row), { tolerance: 0 });
        if (acceptable.length === 0) {
          expect(found).toBeNull();
          return;
        }
        const distance = Math.min(...acceptable.map((r) => changes(r).length));
        const near = acceptable.filter((r) => changes(r).length === distance);
        const best = Math.max(...near.map(nash));
        const rows = paretoFrontierByDefinition(
          table,
          near.filter((r) => nash(r) === best),
          0,
        );
        expect(found).toEqual({
          distance,
          nashProduct: best,
          alternatives: rows.map((r) => ({
            options: at(r),
            payoffs: vectors[r],
            changed: changes(r),
          })),
        });
      }),
      { numRuns: 300 },
    );
  });

  test('rejects options that are not there', () => {
    fc.assert(
      fc.property(problemCases, ({ problem }) => {
        const first = problem.optionCounts.map(() => 0);
        for (const here of [
          [-1, ...first.slice(1)],
          [0.5, ...first.slice(1)],
          [...first, 0],
          [4, ...first.slice(1)],
        ]) {
          expect(() => nearestAcceptable(problem, here)).toThrow(RangeError);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('improvementsForAll', () => {
  test('are the dominating outcomes on the whole frontier', () => {
    fc.assert(
      fc.property(tableCases(), fc.nat(), ({ table }, seed) => {
        const vectors = vectorsOf(table);
        const row = seed % vectors.length;
        const here = vectors[row] ?? [];
        const frontier = paretoFrontierByDefinition(table, Array.from(allRows(table)), 0);
        const expected = frontier.filter((r) => {
          const there = vectors[r] ?? [];
          return there.every((u, p) => u >= (here[p] ?? 0)) && there.some((u, p) => u > (here[p] ?? 0));
        });
        expect(Array.from(improvementsForAll(table, here).rows)).toEqual(expected);
        expect(expected.length === 0).toBe(frontier.includes(row));
      }),
    );
  });

  test('do not count what is better only within the tolerance', () => {
    const table = tableOf([
      [1, 1],
      [1 + 1e-12, 1],
    ]);
    expect(improvementsForAll(table, [1, 1], 1e-9).rows.length).toBe(0);
    expect(improvementsForAll(table, [1, 1], 0).rows.length).toBe(1);
  });
});
