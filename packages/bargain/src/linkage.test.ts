import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkageValues, solveWithout } from './linkage.js';
import { optionAt, outcomeSpace } from './outcome-space.js';
import { type BargainingProblem, tabulateProblem } from './problem.js';
import { problemCases } from './random-problem.fixture.js';
import { SOLVERS, type SolutionName } from './solutions/by-name.js';
import { solveProblem } from './solve.js';

const names = Object.keys(SOLVERS) as SolutionName[];

/** One issue each party gains on and the other loses on: apart they cannot agree, together they can. */
const logroll: BargainingProblem = {
  space: outcomeSpace([2, 2]),
  parties: 2,
  constraints: [],
  disagreement: [0, 0],
  payoff: (options, out) => {
    out[0] = 5 * (options[0] ?? 0) - 2 * (options[1] ?? 0);
    out[1] = -2 * (options[0] ?? 0) + 4 * (options[1] ?? 0);
  },
};

describe('linkageValues', () => {
  test('two issues that only work together are each worth the whole deal', () => {
    const { full, issues } = linkageValues(logroll, { off: [0, 0], solution: 'nash' });
    expect(full.payoffs).toEqual([3, 2]);
    for (const { gains, jointGain, without } of issues) {
      expect(without.payoffs).toEqual([0, 0]);
      expect(gains).toEqual([3, 2]);
      expect(jointGain).toBe(5);
    }
  });

  test('no deal without an issue leaves the disagreement point', () => {
    const problem = { ...logroll, disagreement: [1, 1] };
    const { issues } = linkageValues(problem, { off: [0, 0], solution: 'egalitarian' });
    expect(issues[0]).toMatchObject({
      without: { zone: { exists: false, reason: { kind: 'party-out-of-reach' } }, solution: null, payoffs: [1, 1] },
      gains: [2, 1],
      jointGain: 3,
    });
  });

  test('an off option that constraints rule out leaves no feasible outcome', () => {
    const problem = { ...logroll, constraints: [{ when: [], require: [[0, [1]]] }] as const };
    const { issues } = linkageValues(problem, { off: [0, 0], solution: 'nash' });
    expect(issues[0]?.without).toEqual({
      zone: { exists: false, reason: { kind: 'no-feasible-outcome' } },
      solution: null,
      payoffs: [0, 0],
    });
  });

  test('says nothing of gains where the solution is undefined', () => {
    const { issues } = linkageValues(logroll, { off: [0, 0], solution: 'kalaiSmorodinsky' });
    // Without either issue only the status quo is rational, and nobody can gain from it.
    expect(
      issues.map(({ without, gains, jointGain }) => [without.zone.exists, without.payoffs, gains, jointGain]),
    ).toEqual([
      [true, null, null, null],
      [true, null, null, null],
    ]);
  });

  test.each(names)('taking off an issue that pays nothing changes nothing (%s)', (solution) => {
    fc.assert(
      fc.property(problemCases, fc.nat(2), ({ problem, off }, extra) => {
        const { space, parties, disagreement, payoff } = problem;
        const widened: BargainingProblem = {
          space: outcomeSpace([...space.optionCounts, 3]),
          parties,
          disagreement,
          constraints: problem.constraints,
          payoff: (options, out) => payoff(options.subarray(0, -1), out),
        };
        const { full, issues } = linkageValues(widened, { off: [...off, extra], solution });
        const idle = issues.at(-1);
        expect(idle?.without.payoffs).toEqual(full.payoffs);
        expect(idle?.without.zone.exists).toBe(full.zone.exists);
        expect(idle?.jointGain).toBe(full.payoffs === null ? null : 0);
      }),
    );
  });

  test('settles as the problem with the issue left out does', () => {
    fc.assert(
      fc.property(problemCases, fc.constantFrom(...names), ({ problem, off }, solution) => {
        const { issues, full } = linkageValues(problem, { off, solution });
        expect(full.solution).toEqual(solveProblem(problem)[solution]);
        for (const { issue, without } of issues) {
          // Leaving the option to a constraint instead states the same problem afresh.
          const pinned = { when: [], require: [[issue, [off[issue] ?? 0]]] } as const;
          const stated = solveProblem({ ...problem, constraints: [...problem.constraints, pinned] });
          expect(without.zone.exists).toBe(stated.zone.exists);
          expect(without.solution?.outcome).toBe(stated[solution]?.outcome);
          expect(without.solution?.payoffs).toEqual(stated[solution]?.payoffs);
          expect(without.solution?.ties).toBe(stated[solution]?.ties);
        }
      }),
    );
  });
});

describe('solveWithout', () => {
  test('the zone never grows as issues are taken off, and neither does the best product or sum', () => {
    fc.assert(
      fc.property(problemCases, fc.constantFrom('nash', 'utilitarian'), ({ problem, off }, solution) => {
        const table = tabulateProblem(problem);
        let previous = solveWithout(problem, { off, solution, table }, []);
        const removed: number[] = [];
        for (let issue = 0; issue < off.length; issue++) {
          removed.push(issue);
          const next = solveWithout(problem, { off, solution, table }, removed);
          const before = new Set(previous.zone.exists ? previous.zone.rows : []);
          for (const row of next.zone.exists ? next.zone.rows : []) {
            expect(before).toContain(row);
            for (const i of removed) expect(optionAt(problem.space, table.outcomes[row] ?? 0, i)).toBe(off[i]);
          }
          if (next.solution !== null) expect(next.solution.value).toBeLessThanOrEqual(previous.solution?.value ?? -1);
          previous = next;
        }
      }),
    );
  });

  test('uses a table that is at hand instead of the payoff function', () => {
    const table = tabulateProblem(logroll);
    const deaf = { ...logroll, payoff: () => expect.unreachable('payoffs are not recomputed') };
    expect(solveWithout(deaf, { off: [0, 0], solution: 'nash', table }, [0]).payoffs).toEqual([0, 0]);
    expect(linkageValues(deaf, { off: [0, 0], solution: 'nash', table }).full.payoffs).toEqual([3, 2]);
  });

  test('rejects off options and issues that are not there', () => {
    for (const off of [[0], [0, 2], [0, -1]]) {
      expect(() => solveWithout(logroll, { off, solution: 'nash' }, [0])).toThrow(RangeError);
    }
    expect(() => solveWithout(logroll, { off: [0, 0], solution: 'nash' }, [2])).toThrow(RangeError);
  });
});
