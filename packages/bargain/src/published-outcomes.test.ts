/** Against outcomes published for scenarios of other negotiation tools; conventions are in the reference file. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paretoFrontier } from './frontier/pareto-frontier.js';
import { outcomeSpace } from './problem/outcome-space.js';
import { type PayoffTable, tabulate } from './problem/payoff-table.js';
import { additivePayoff } from './problem/payoff-terms.js';
import type { Solution } from './solutions/solution.js';
import { solveBargaining } from './solve.js';

const SHARED = new URL('../../../../shared/', import.meta.url);
const REFERENCE = new URL('reference/expected-negotiation.json', SHARED);
const present = existsSync(REFERENCE);

interface ExpectedSolution {
  readonly value: number;
  readonly ties_outcomes: number;
  readonly ties_points: number;
  readonly index: number;
  readonly utilities: readonly number[];
}

interface Expected {
  readonly outcomes: number;
  readonly sizes: readonly number[];
  readonly reservation: readonly number[];
  readonly u_min: readonly number[];
  readonly u_max: readonly number[];
  readonly pareto: { outcomes_float64: number; points_float64: number; outcomes_r9: number; points_r9: number };
  readonly rational_outcomes: number;
  readonly pareto_rational: { outcomes_r9: number; points_r9: number };
  readonly nash: ExpectedSolution;
  readonly ks: ExpectedSolution;
  readonly egalitarian: ExpectedSolution;
  readonly utilitarian: ExpectedSolution;
  readonly files: readonly string[];
}

/** Weight × value of each option of each issue, in the order of the files. */
type Profile = Readonly<Record<string, Readonly<Record<string, number>>>>;

function json(path: string) {
  return JSON.parse(readFileSync(new URL(`data/scenarios/${path}`, SHARED), 'utf8'));
}

/** Reads a linear-additive profile of GeniusWeb or NegoLog. */
function profile(path: string): Profile {
  const file = json(path);
  const inner = file.LinearAdditiveUtilitySpace;
  const issues: readonly string[] = Object.keys(inner?.domain.issuesValues ?? file.issues);
  return Object.fromEntries(
    issues.map((issue) => {
      const weight: number = (inner ?? file).issueWeights[issue];
      const utilities = inner?.issueUtilities[issue];
      const values: Record<string, number> = inner
        ? (utilities.DiscreteValueSetUtilities ?? utilities.discreteutils).valueUtilities
        : file.issues[issue];
      const order: readonly string[] = inner?.domain.issuesValues[issue].values ?? Object.keys(values);
      return [issue, Object.fromEntries(order.map((value) => [value, weight * (values[value] ?? Number.NaN)]))];
    }),
  );
}

/** Lists the outcomes in the order of the first profile. */
function load(files: readonly string[]): { table: PayoffTable; sizes: readonly number[] } {
  const profiles = files.map(profile);
  const issues = Object.entries(profiles[0] ?? {}).map(([issue, values]) => ({ issue, values: Object.keys(values) }));
  const sizes = issues.map(({ values }) => values.length);
  const space = outcomeSpace(sizes);
  const tables = issues.map(({ issue, values }) =>
    Float64Array.from(values.flatMap((value) => profiles.map((p) => p[issue]?.[value] ?? Number.NaN))),
  );
  return { table: tabulate(space, files.length, [], additivePayoff(space, files.length, { issues: tables })), sizes };
}

function expectSolution(found: Solution | null, expected: ExpectedSolution): void {
  expect(found).toMatchObject({
    outcome: expected.index,
    ties: expected.ties_outcomes,
    tiedPoints: expected.ties_points,
  });
  expect(found?.value).toBeCloseTo(expected.value, 9);
  expected.utilities.forEach((utility, party) => {
    expect(found?.payoffs[party]).toBeCloseTo(utility, 9);
  });
}

const skipped = present ? '' : ' (skipped: the reference files are not at hand)';

describe.skipIf(!present)(`published outcomes${skipped}`, () => {
  const scenarios: Readonly<Record<string, Expected>> = present
    ? JSON.parse(readFileSync(REFERENCE, 'utf8')).scenarios
    : {};

  describe.each(['anl2022_domain00', 'anl2022_domain17', 'geniusweb_party', 'negolog_domain11'])('%s', (name) => {
    function solved() {
      const expected = scenarios[name];
      if (expected === undefined) throw new Error(`the reference file has no scenario ${name}`);
      const { table, sizes } = load(expected.files);
      return { expected, table, sizes, result: solveBargaining(table, expected.reservation, { tolerance: 1e-9 }) };
    }

    test('outcomes and utilities', () => {
      const { expected, table, sizes, result } = solved();
      expect(sizes).toEqual(expected.sizes);
      expect(result.outcomes).toBe(expected.outcomes);
      for (const party of expected.reservation.keys()) {
        const utilities = Array.from(table.payoffs).filter((_, at) => at % table.parties === party);
        expect(Math.min(...utilities)).toBe(expected.u_min[party]);
        expect(Math.max(...utilities)).toBe(expected.u_max[party]);
      }
    });

    test('frontiers', () => {
      const { expected, table, result } = solved();
      const exact = paretoFrontier(table);
      expect({
        outcomes_float64: exact.rows.length,
        points_float64: exact.points,
        outcomes_r9: result.frontier.rows.length,
        points_r9: result.frontier.points,
      }).toEqual(expected.pareto);
      expect(result.rational.length).toBe(expected.rational_outcomes);
      expect({
        outcomes_r9: result.rationalFrontier.rows.length,
        points_r9: result.rationalFrontier.points,
      }).toEqual(expected.pareto_rational);
    });

    test('solutions', () => {
      const { expected, result } = solved();
      expectSolution(result.nash, expected.nash);
      expectSolution(result.kalaiSmorodinsky, expected.ks);
      expectSolution(result.egalitarian, expected.egalitarian);
      expectSolution(result.utilitarian, expected.utilitarian);
    });
  });
});
