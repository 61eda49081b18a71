import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { satisfies } from '../problem/constraints.js';
import { payoffFunction } from '../problem/payoff-terms.js';
import type { BargainingProblem } from '../problem/problem.js';
import { problemCases } from '../problem/random-problem.fixture.js';
import { tradeOffs } from './trade-offs.js';

/** Autos matter to the first party, beef to the second, standards to both alike, and nobody minds the flag. */
const talks: BargainingProblem = {
  optionCounts: [3, 2, 2, 2],
  parties: 2,
  constraints: [],
  disagreement: [0, 0],
  payoffs: {
    issues: [
      Float64Array.of(0, 0, 6, -1, 10, -4),
      Float64Array.of(0, 0, -2, 5),
      Float64Array.of(0, 0, 1, 1),
      Float64Array.of(0, 0, 0, 0),
    ],
  },
};

describe('tradeOffs', () => {
  const found = tradeOffs(talks, [0, 0, 0, 0]);

  test('says what the issues are to the parties', () => {
    expect(found.issues.map(({ interest }) => interest)).toEqual(['opposed', 'opposed', 'common', 'indifferent']);
    expect(found.issues.map(({ stakes }) => stakes)).toEqual([
      [10, 4],
      [2, 5],
      [1, 1],
      [0, 0],
    ]);
  });

  test('orders concessions by what they bring per unit of what they cost', () => {
    expect(
      found.concessions.map(({ move, giver, receiver, rate }) => [move.issue, move.option, giver, receiver, rate]),
    ).toEqual([
      [0, 1, 1, 0, 6],
      [0, 2, 1, 0, 2.5],
      [1, 1, 0, 1, 2.5],
    ]);
  });

  test('pairs concessions into trades, best for the one who gains least first', () => {
    expect(
      found.trades.map(({ moves, changes }) => [moves.map(({ issue, option }) => [issue, option]), changes]),
    ).toEqual([
      [
        [
          [0, 1],
          [1, 1],
        ],
        [4, 4],
      ],
      [
        [
          [0, 2],
          [1, 1],
        ],
        [8, 1],
      ],
    ]);
  });

  test('agrees with payoffs of the packages themselves', () => {
    fc.assert(
      fc.property(problemCases, fc.nat(), ({ problem }, seed) => {
        const here = problem.optionCounts.map((count) => seed % count);
        const payoff = payoffFunction(problem.optionCounts, problem.parties, problem.payoffs);
        const payoffsOf = (options: readonly number[]) => {
          const out = new Float64Array(problem.parties);
          payoff(Int32Array.from(options), out);
          return out;
        };
        const base = payoffsOf(here);
        const { issues, trades } = tradeOffs(problem, here);
        for (const { moves } of issues) {
          for (const { issue, option, changes, feasible } of moves) {
            const options = here.map((own, i) => (i === issue ? option : own));
            expect(changes).toEqual(Array.from(payoffsOf(options), (value, party) => value - (base[party] ?? 0)));
            expect(feasible).toBe(satisfies(problem.constraints, options));
          }
        }
        for (const { moves, changes } of trades) {
          const options = here.map((own, i) => moves.find(({ issue }) => issue === i)?.option ?? own);
          expect(changes).toEqual(Array.from(payoffsOf(options), (value, party) => value - (base[party] ?? 0)));
          expect(Math.min(...changes)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('rejects options that are not there', () => {
    expect(() => tradeOffs(talks, [3, 0, 0, 0])).toThrow(RangeError);
  });
});
