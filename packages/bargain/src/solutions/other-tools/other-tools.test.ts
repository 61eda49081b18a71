/** Against what the tools themselves answer for scenarios of theirs, and worked examples of where they part ways. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../formats/read-scenario.js';
import { payoffRanges } from '../../frontier/payoff-ranges.js';
import type { BargainingProblem } from '../../problem/problem.js';
import { problemOf } from '../../scenario/problem-of.js';
import { solveProblem } from '../../solve.js';
import type { Solution } from '../solution.js';
import { otherToolsSolutions } from './other-tools.js';

const SHARED = new URL('../../../../../../shared/', import.meta.url);
const REFERENCE = new URL('reference/expected-negotiation.json', SHARED);
const present = existsSync(REFERENCE);
const skipped = present ? '' : ' (skipped: the reference files are not at hand)';

interface Expected {
  readonly value: number | null;
  readonly utilities: readonly number[];
  readonly index?: number;
  readonly ties?: number;
  readonly ties_outcomes?: number;
  readonly ties_points?: number;
}

type ExpectedName =
  | 'variant_ks_min_spread'
  | 'variant_nash_dmin'
  | 'variant_egalitarian_dmin'
  | 'variant_ks_dmin'
  | 'variant_genius_kalai'
  | 'utilitarian_no_rv'
  | 'maxmin_raw_no_rv';

type Scenario = Readonly<Record<ExpectedName, Expected | undefined>> & {
  readonly parties: number;
  readonly reservation: readonly number[];
  readonly opposition_raw_to_ones: number;
  readonly u_min: readonly number[];
  readonly u_max: readonly number[];
  readonly files: readonly string[];
};

const scenarios: Readonly<Record<string, Scenario>> = present
  ? JSON.parse(readFileSync(REFERENCE, 'utf8')).scenarios
  : {};

function load(files: readonly string[]): BargainingProblem {
  const read = readScenario(
    files.map((name) => ({ name, bytes: readFileSync(new URL(`data/scenarios/${name}`, SHARED)) })),
  );
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('; '));
  return problemOf(read.scenario);
}

function solve(problem: BargainingProblem) {
  const { outcomes, result } = solveProblem(problem);
  return otherToolsSolutions(problem, outcomes, result);
}

function expectPoint(found: Solution | null, expected: Expected | undefined): void {
  if (!expected || expected.value === null) throw new Error('nothing is expected');
  expect(found?.value).toBeCloseTo(expected.value, 9);
  if (expected.index !== undefined) {
    expect(found?.outcome).toBe(expected.index);
    expected.utilities.forEach((utility, party) => {
      expect(found?.payoffs[party]).toBeCloseTo(utility, 9);
    });
  }
  if (expected.ties_points !== undefined) expect(found?.tiedPoints).toBe(expected.ties_points);
  const ties = expected.ties ?? expected.ties_outcomes;
  if (ties !== undefined) expect(found?.ties).toBe(ties);
}

describe.skipIf(!present)(`scenarios of other tools${skipped}`, () => {
  test('there are seventeen', () => {
    expect(Object.keys(scenarios)).toHaveLength(17);
  });

  test.each(Object.keys(scenarios))('%s', (name) => {
    const expected = scenarios[name]!;
    const { genius, negmas, anl2022, negolog } = solve(load(expected.files));

    const kalai = expected.variant_genius_kalai!;
    if (kalai.value! < 2) expectPoint(genius.kalaiSmorodinsky, kalai);
    else expect(genius.kalaiSmorodinsky).toBeNull();
    expectPoint(genius.socialWelfare, expected.utilitarian_no_rv);
    expect(genius.opposition?.value).toBeCloseTo(expected.opposition_raw_to_ones, 12);

    if (expected.variant_nash_dmin) {
      expectPoint(negmas.nashPoints, expected.variant_nash_dmin);
      expectPoint(negmas.ksPoints, expected.variant_ks_min_spread);
      // NegMAS does not break ties, so that it has all of those among which the reference looks further.
      const egalitarian = expected.variant_egalitarian_dmin!;
      expect(negmas.kalaiPoints?.value).toBeCloseTo(egalitarian.value!, 9);
      expect(negmas.kalaiPoints?.ties).toBeGreaterThanOrEqual(egalitarian.ties_outcomes!);
      const maxmin = expected.maxmin_raw_no_rv!;
      if (maxmin.utilities.every((utility, party) => utility >= expected.reservation[party]!)) {
        expectPoint(negmas.modifiedKalaiPoints, maxmin);
      }
    } else {
      // No agreement is individually rational, or a party has the same payoff always: NegMAS takes every point then.
      const flat = expected.u_min.some((least, party) => least === expected.u_max[party]);
      expect(negmas.nashPoints?.value).toBe(flat ? 0 : undefined);
      expect(negmas.ksPoints?.ties).toBe(negmas.kalaiPoints?.ties);
    }

    if (expected.parties === 2) {
      expectPoint(anl2022.kalai, kalai);
      expectPoint(anl2022.socialWelfare, expected.utilitarian_no_rv);
      expectPoint(negolog.kalai, expected.utilitarian_no_rv);
      expect(negolog.nash?.payoffs).toEqual(anl2022.nash?.payoffs);
    } else {
      expect(anl2022.kalai ?? negolog.kalai).toBeNull();
    }
  });

  test.each(Object.keys(scenarios))('%s: the classical solutions from the disagreement point of NegMAS', (name) => {
    const expected = scenarios[name]!;
    const problem = load(expected.files);
    const { least, most } = payoffRanges(problem);
    expect(least).toEqual(expected.u_min);
    expect(most).toEqual(expected.u_max);
    const disagreement = problem.disagreement.map((value, party) => Math.max(value, least[party]!));
    const { result } = solveProblem({ ...problem, disagreement });
    if (!expected.variant_nash_dmin) {
      expect(result.kalaiSmorodinsky).toBeNull();
      return;
    }
    expectPoint(result.nash, expected.variant_nash_dmin);
    expectPoint(result.kalaiSmorodinsky, expected.variant_ks_dmin);
    expectPoint(result.egalitarian, expected.variant_egalitarian_dmin);
  });

  test('GENIUS takes two parties below their reservation values for a gain', () => {
    const { genius } = solve(load(scenarios.domain16_6p!.files));
    expect(genius.nash?.payoffs.map((payoff) => Math.round(payoff * 100) / 100)).toEqual([
      0.98, 0.85, 0.63, 0.42, 0.89, 0.84,
    ]);
  });
});

/** One issue whose options have the payoffs given. */
function choice(payoffs: readonly (readonly number[])[], disagreement: readonly number[]): BargainingProblem {
  return {
    optionCounts: [payoffs.length],
    parties: disagreement.length,
    constraints: [],
    payoffs: { issues: [Float64Array.from(payoffs.flat())] },
    disagreement,
  };
}

describe('where the tools part ways', () => {
  const payoffs = [
    [0.9, 0.3],
    [0.6, 0.5],
    [0.5, 0.55],
    [0.2, 0.25],
  ];

  test('one frontier, by hand', () => {
    const { genius, negmas, anl2022, negolog } = solve(choice(payoffs, [0.5, 0]));
    expect(genius.nash).toMatchObject({ row: 0, value: expect.closeTo(0.4 * 0.3, 12) });
    expect(genius.kalaiSmorodinsky).toMatchObject({ row: 2, value: expect.closeTo(0.05, 12) });
    expect(genius.opposition?.value).toBeCloseTo(Math.hypot(0.4, 0.5), 12);
    // The second party's disagreement payoff is 0.25, its least.
    expect(negmas.nashPoints).toMatchObject({ row: 1, value: expect.closeTo(0.1 * 0.25, 12) });
    expect(negmas.kalaiPoints).toMatchObject({ row: 1, value: expect.closeTo(0.1, 12) });
    expect(negmas.ksPoints).toMatchObject({ row: 1, value: expect.closeTo(0.25 / 0.3 - 0.1 / 0.4, 12) });
    expect(negmas.opposition?.value).toBeCloseTo(Math.hypot(1 - 0.6 / 0.9, 1 - 0.5 / 0.55), 12);
    expect(anl2022.nash).toMatchObject({ row: 1, value: expect.closeTo(0.3, 12) });
    expect(anl2022.opposition?.value).toBeCloseTo(Math.hypot(0.5, 0.45), 12);
    expect(negolog.kalai).toMatchObject({ row: 0, value: expect.closeTo(1.2, 12) });
    expect(negolog.opposition?.value).toBeCloseTo(Math.hypot(0.1, 0.7), 12);
  });

  test('what cannot be told is not told', () => {
    const large = solve(
      choice(
        [
          [3, 1],
          [1, 3],
        ],
        [0, 0],
      ),
    );
    expect(large.genius).toMatchObject({ opposition: null, kalaiSmorodinsky: null });
    expect(large.negmas.opposition?.value).toBeCloseTo(2 / 3, 12);
    // The product of the two losses, 1, is larger than any on the frontier, and not on it.
    const losses = solve(
      choice(
        [
          [0.5, 0.5],
          [-1, -1],
        ],
        [0, 0],
      ),
    );
    expect(losses.negolog).toMatchObject({ nash: null, kalai: { value: 1 } });
    expect(losses.anl2022.nash?.value).toBe(0.25);
  });
});
