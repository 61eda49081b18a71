/** Issue linkage: what it is worth to the parties that an issue is on the table. */

import { type MergeSettings, mergedOutcomes } from '../frontier/merged-outcomes.js';
import { DEFAULT_TOLERANCE } from '../problem/comparison.js';
import { isPosition } from '../problem/outcome-space.js';
import type { BargainingProblem } from '../problem/problem.js';
import { SOLVERS, type SolutionName } from '../solutions/by-name.js';
import { type ZoneOfAgreement, zoneOfAgreement } from './zone-of-agreement.js';

/** How issues are taken off the table. */
export interface LinkageOptions extends MergeSettings {
  /** For each issue, the option it stays at when it is off the table. */
  readonly off: readonly number[];
  /** The bargaining solution that predicts the agreement. */
  readonly solution: SolutionName;
}

/** What the parties arrive at. */
export interface Settlement {
  readonly zone: ZoneOfAgreement;
  /** Option of each issue; null without a zone of agreement, or where the solution is undefined (see `payoffs`). */
  readonly options: readonly number[] | null;
  /** What the solution maximises, at its maximum; null as `options`. */
  readonly value: number | null;
  /** Number of outcomes tied for the solution; 0 without one. */
  readonly ties: number;
  /**
   * Payoff of each party: the solution's, or the disagreement point without a zone of agreement. Null when there is a
   * zone but the solution is undefined in it (Kalai–Smorodinsky when some party cannot gain).
   */
  readonly payoffs: readonly number[] | null;
}

/** What one issue is worth on the table. */
export interface IssueLinkage {
  readonly issue: number;
  /** The settlement when this issue alone stays at its off option. */
  readonly without: Settlement;
  /** Payoff with the issue less payoff without it, per party; null when one of them is undefined. */
  readonly gains: readonly number[] | null;
  /** Sum of the gains; meaningful when payoffs are in one unit. */
  readonly jointGain: number | null;
}

/** What each issue is worth on the table. */
export interface LinkageValues {
  /** The settlement with all issues on the table. */
  readonly full: Settlement;
  /** One entry per issue, in issue order. */
  readonly issues: readonly IssueLinkage[];
}

/**
 * For each issue, the settlement with all issues on the table against the one with this issue left out (Sebenius
 * 1983, International Organization 37: adding and subtracting issues). A negative gain is possible: an issue may
 * shift the solution against a party.
 * @throws RangeError when `off` is not one valid option per issue; else as {@link mergedOutcomes}
 */
export function linkageValues(problem: BargainingProblem, options: LinkageOptions): LinkageValues {
  const full = solveWithout(problem, options, []);
  const issues = problem.optionCounts.map((_, issue): IssueLinkage => {
    const without = solveWithout(problem, options, [issue]);
    const gains = difference(full.payoffs, without.payoffs);
    return { issue, without, gains, jointGain: gains?.reduce((sum, gain) => sum + gain, 0) ?? null };
  });
  return { full, issues };
}

/**
 * The settlement with some issues off the table, each fixed at its off option. When constraints leave no outcome with
 * these options, the zone does not exist for the reason `no-feasible-outcome`.
 * @param issues the issues to take off the table, by position
 * @throws RangeError as {@link linkageValues}, and when an issue is not there
 */
export function solveWithout(
  problem: BargainingProblem,
  options: LinkageOptions,
  issues: readonly number[],
): Settlement {
  checkOff(problem.optionCounts, options.off, issues);
  const { disagreement } = problem;
  const pinned = issues.map((issue) => ({ when: [], require: [[issue, [options.off[issue]!]]] }) as const);
  const outcomes = mergedOutcomes({ ...problem, constraints: [...problem.constraints, ...pinned] }, options);
  const tolerance = options.tolerance ?? DEFAULT_TOLERANCE;
  const zone = zoneOfAgreement(outcomes.table, disagreement, tolerance);
  if (!zone.exists) return { zone, options: null, value: null, ties: 0, payoffs: disagreement };
  const solution = SOLVERS[options.solution](outcomes.table, zone.rows, disagreement, tolerance);
  if (solution === null) return { zone, options: null, value: null, ties: 0, payoffs: null };
  const { payoffs, value, ties } = solution;
  return { zone, options: outcomes.optionsOf(solution.row), value, ties, payoffs };
}

function difference(a: readonly number[] | null, b: readonly number[] | null): number[] | null {
  return a === null || b === null ? null : a.map((value, party) => value - b[party]!);
}

function checkOff(optionCounts: readonly number[], off: readonly number[], issues: readonly number[]): void {
  if (off.length !== optionCounts.length || !optionCounts.every((count, issue) => isPosition(off[issue]!, count))) {
    throw new RangeError(`the off options [${off.join(', ')}] are not one option of each issue`);
  }
  const unknown = issues.find((issue) => !isPosition(issue, optionCounts.length));
  if (unknown !== undefined) throw new RangeError(`there is no issue ${unknown}`);
}
