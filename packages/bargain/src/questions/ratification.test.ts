import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOptions, outcomeSpace } from '../problem/outcome-space.js';
import { payoffsAt } from '../problem/payoff-table.js';
import { type BargainingProblem, tabulateProblem } from '../problem/problem.js';
import { problemCases } from '../problem/random-problem.fixture.js';
import { SOLVERS, type SolutionName } from '../solutions/by-name.js';
import { groupPayoff, type RatifyingGroup, ratification } from './ratification.js';

const solutions = Object.keys(SOLVERS) as SolutionName[];

/** A group for each case, with a value of −2…2 for every option and a reservation value. */
const cases = problemCases.chain(({ problem }) =>
  fc.record({
    problem: fc.constant(problem),
    groups: fc.array(
      fc.record({
        issues: fc.tuple(
          ...problem.optionCounts.map((count) =>
            fc
              .array(fc.integer({ min: -2, max: 2 }), { minLength: count, maxLength: count })
              .map((values) => Float64Array.from(values)),
          ),
        ),
        reservation: fc.integer({ min: -3, max: 2 }),
      }),
      { maxLength: 3 },
    ),
  }),
);

describe('ratification', () => {
  test('equals a search through all outcomes', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...solutions), ({ problem, groups }, solution) => {
        const listed = tabulateProblem(problem);
        const space = outcomeSpace(problem.optionCounts);
        const accepted = (vetoes: readonly RatifyingGroup[]) =>
          Int32Array.from(listed.outcomes.keys()).filter((row) => {
            const options = outcomeOptions(space, listed.outcomes[row] ?? 0);
            return (
              payoffsAt(listed, row).every((payoff, party) => payoff >= (problem.disagreement[party] ?? 0)) &&
              vetoes.every((group) => groupPayoff(problem, group, options) >= group.reservation)
            );
          });
        const found = ratification(problem, groups, { solution });
        for (const [settlement, vetoes] of [
          [found.without, []],
          [found.with, groups],
          ...found.groups.flatMap(({ group, alone, lifted }) => [
            [alone, groups.filter((_, other) => other === group)] as const,
            [lifted, groups.filter((_, other) => other !== group)] as const,
          ]),
        ] as const) {
          const rows = accepted(vetoes);
          expect(settlement.zoneExists).toBe(rows.length > 0);
          if (settlement.outcomes !== null) expect(settlement.outcomes).toBe(BigInt(rows.length));
          const expected = SOLVERS[solution](listed, rows, problem.disagreement, 1e-9);
          expect(settlement.payoffs).toEqual(rows.length === 0 ? problem.disagreement : (expected?.payoffs ?? null));
          expect(settlement.options).toEqual(expected && outcomeOptions(space, expected.outcome));
        }
      }),
    );
  });

  test('a veto never enlarges the zone, and lifting one never shrinks it', () => {
    fc.assert(
      fc.property(cases, ({ problem, groups }) => {
        const found = ratification(problem, groups, { solution: 'nash' });
        const size = (settlement: { outcomes: bigint | null }) => settlement.outcomes ?? 0n;
        expect(size(found.with) <= size(found.without)).toBe(true);
        for (const { alone, lifted } of found.groups) {
          expect(size(alone) <= size(found.without)).toBe(true);
          expect(size(found.with) <= size(lifted)).toBe(true);
        }
      }),
    );
  });

  test('names the group that stops what governments would sign', () => {
    const problem: BargainingProblem = {
      optionCounts: [2],
      parties: 2,
      constraints: [],
      disagreement: [0, 0],
      payoffs: { issues: [Float64Array.of(0, 0, 3, 2)] },
    };
    const farmers = { issues: [Float64Array.of(0, -5)], reservation: -1 };
    const found = ratification(problem, [farmers], { solution: 'nash' });
    expect(found.without).toMatchObject({ outcomes: 2n, payoffs: [3, 2] });
    expect(found.with).toMatchObject({ outcomes: 1n, payoffs: [0, 0] });
    expect(found.groups[0]).toMatchObject({ payoff: -5, shortfall: 4 });
  });
});
