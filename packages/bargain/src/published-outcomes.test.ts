/** Against outcomes published for scenarios of other negotiation tools; conventions are in the reference file. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario } from './formats/read-scenario.js';
import { feasibleCount, rationalCount } from './frontier/outcome-counts.js';
import { paretoFrontier } from './frontier/pareto-frontier.js';
import { problemOf } from './scenario/problem-of.js';
import { packageNames } from './scenario/scenario.js';
import type { Solution } from './solutions/solution.js';
import { solveProblem } from './solve.js';

const SHARED = new URL('../../../../shared/', import.meta.url);
const REFERENCE = new URL('reference/expected-negotiation.json', SHARED);
const HAS_REFERENCE = existsSync(REFERENCE);

interface ExpectedSolution {
  readonly value: number;
  readonly ties_outcomes: number;
  readonly ties_points: number;
  readonly outcome: Readonly<Record<string, string>>;
  readonly utilities: readonly number[];
}

interface Expected {
  readonly outcomes: number;
  readonly sizes: readonly number[];
  readonly reservation: readonly number[];
  readonly pareto: { outcomes_float64: number; points_float64: number; outcomes_r9: number; points_r9: number };
  readonly rational_outcomes: number;
  /** Left out where nothing is rational. */
  readonly pareto_rational?: { outcomes_r9: number; points_r9: number };
  readonly nash: ExpectedSolution | null;
  readonly ks: ExpectedSolution | null;
  readonly egalitarian: ExpectedSolution | null;
  readonly utilitarian: ExpectedSolution | null;
  readonly files: readonly string[];
}

function solved({ files }: Expected) {
  const read = readScenario(
    files.map((name) => ({ name, bytes: readFileSync(new URL(`data/scenarios/${name}`, SHARED)) })),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const problem = problemOf(read.scenario);
  return { scenario: read.scenario, problem, ...solveProblem(problem) };
}

if (HAS_REFERENCE) {
  const scenarios: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(REFERENCE, 'utf8')).scenarios;

  describe.each(Object.entries(scenarios))('%s', (_, expected) => {
    const { scenario, problem, outcomes, result } = solved(expected);

    test('outcomes and frontiers', () => {
      const count = (rows: Int32Array) => Number(rows.reduce((sum, row) => sum + outcomes.countOf(row), 0n));
      const exact = paretoFrontier(outcomes.table);
      expect(problem.optionCounts).toEqual(expected.sizes);
      expect(problem.disagreement).toEqual(expected.reservation);
      expect(feasibleCount(problem)).toBe(BigInt(expected.outcomes));
      expect(rationalCount(problem, 1e-9)).toBe(BigInt(expected.rational_outcomes));
      expect({
        outcomes_float64: count(exact.rows),
        points_float64: exact.points,
        outcomes_r9: count(result.frontier.rows),
        points_r9: result.frontier.points,
      }).toEqual(expected.pareto);
      expect({
        outcomes_r9: count(result.rationalFrontier.rows),
        points_r9: result.rationalFrontier.points,
      }).toEqual(expected.pareto_rational ?? { outcomes_r9: 0, points_r9: 0 });
    });

    test.each([
      ['nash', 'nash'],
      ['kalaiSmorodinsky', 'ks'],
      ['egalitarian', 'egalitarian'],
      ['utilitarian', 'utilitarian'],
    ] as const)('%s', (ours, theirs) => {
      const found: Solution | null = result[ours];
      const published = expected[theirs];
      if (!published || !found) {
        expect([found ?? null, published ?? null]).toEqual([null, null]);
        return;
      }
      expect([found.ties, found.tiedPoints]).toEqual([published.ties_outcomes, published.ties_points]);
      expect(found.value).toBeCloseTo(published.value, 12);
      expect(found.payoffs).toEqual(published.utilities);
      // The file writes numbers without a trailing ".0".
      const written = packageNames(scenario.issues, outcomes.optionsOf(found.row));
      expect(Object.fromEntries(Object.entries(written).map(([issue, option]) => [issue, String(option)]))).toEqual(
        Object.fromEntries(Object.entries(published.outcome).map(([issue, option]) => [issue, String(option)])),
      );
    });
  });
} else {
  test.skip('outcomes published for scenarios of other tools (the reference files are not at hand)', () => undefined);
}
