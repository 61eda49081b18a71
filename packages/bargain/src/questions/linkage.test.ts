import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOptions, outcomeSpace } from '../problem/outcome-space.js';
import { type BargainingProblem, tabulateProblem } from '../problem/problem.js';
import { problemCases } from '../problem/random-problem.fixture.js';
import { SOLVERS, type SolutionName } from '../solutions/by-name.js';
import { solveBargaining } from '../solve.js';
import { linkageValues, solveWithout } from './linkage.js';
import { logroll } from './logrolling.fixture.js';

const names = Object.keys(SOLVERS) as SolutionName[];

/** The solution among all outcomes, listed. */
function settled(problem: BargainingProblem, solution: SolutionName) {
  return solveBargaining(tabulateProblem(problem), problem.disagreement)[solution];
}

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
      without: { zone: { exists: false, reason: { kind: 'party-out-of-reach' } }, options: null, payoffs: [1, 1] },
      gains: [2, 1],
      jointGain: 3,
    });
  });

  test('an off option that constraints rule out leaves no feasible outcome', () => {
    const problem = { ...logroll, constraints: [{ when: [], require: [[0, [1]]] }] as const };
    const { issues } = linkageValues(problem, { off: [0, 0], solution: 'nash' });
    expect(issues[0]?.without).toEqual({
      zone: { exists: false, reason: { kind: 'no-feasible-outcome' } },
      options: null,
      value: null,
      ties: 0,
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
        const { optionCounts, parties, payoffs } = problem;
        const { remainder } = payoffs;
        const widened: BargainingProblem = {
          ...problem,
          optionCounts: [...optionCounts, 3],
          payoffs: {
            ...payoffs,
            issues: [...payoffs.issues, new Float64Array(3 * parties)],
            ...(remainder
              ? { remainder: (options: Int32Array, out: Float64Array) => remainder(options.subarray(0, -1), out) }
              : {}),
          },
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
        const options = { off, solution };
        expect(full.payoffs ?? null).toEqual(
          settled(problem, solution)?.payoffs ?? (full.zone.exists ? null : problem.disagreement),
        );
        expect(solveWithout(problem, options, [])).toEqual(full);
        for (const { issue, without } of issues) {
          // Leaving the option to a constraint, and listing every outcome, states the same problem afresh.
          const pinned = { when: [], require: [[issue, [off[issue] ?? 0]]] } as const;
          const stated = { ...problem, constraints: [...problem.constraints, pinned] };
          const found = settled(stated, solution);
          expect(without.payoffs).toEqual(found?.payoffs ?? (without.zone.exists ? null : problem.disagreement));
          expect(without.ties).toBe(found?.ties ?? 0);
          expect(without.value).toBe(found?.value ?? null);
          expect(without.options).toEqual(found && outcomeOptions(outcomeSpace(problem.optionCounts), found.outcome));
        }
      }),
    );
  });
});

describe('solveWithout', () => {
  test('the zone never grows as issues are taken off, and neither does the best product or sum', () => {
    fc.assert(
      fc.property(problemCases, fc.constantFrom('nash', 'utilitarian'), ({ problem, off }, solution) => {
        let previous = solveWithout(problem, { off, solution }, []);
        const removed: number[] = [];
        for (let issue = 0; issue < off.length; issue++) {
          removed.push(issue);
          const next = solveWithout(problem, { off, solution }, removed);
          if (next.zone.exists) expect(previous.zone.exists).toBe(true);
          for (const i of removed) if (next.options) expect(next.options[i]).toBe(off[i]);
          if (next.value !== null) expect(next.value).toBeLessThanOrEqual(previous.value ?? -1);
          previous = next;
        }
      }),
    );
  });

  test('rejects off options and issues that are not there', () => {
    for (const off of [[0], [0, 2], [0, -1]]) {
      expect(() => solveWithout(logroll, { off, solution: 'nash' }, [0])).toThrow(RangeError);
    }
    expect(() => solveWithout(logroll, { off: [0, 0], solution: 'nash' }, [2])).toThrow(RangeError);
  });
});
