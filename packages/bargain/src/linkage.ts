/** Issue linkage: what it is worth to the parties that an issue is on the table. */

import { isPosition, type OutcomeSpace, optionAt } from './outcome-space.js';
import { allRows, type PayoffTable } from './payoff-table.js';
import { type BargainingProblem, tabulateProblem } from './problem.js';
import { SOLVERS, type SolutionName } from './solutions/by-name.js';
import type { Solution } from './solutions/solution.js';
import { DEFAULT_TOLERANCE, type SolveOptions } from './solve.js';
import { type ZoneOfAgreement, zoneOfAgreement } from './zone-of-agreement.js';

/** How issues are taken off the table. */
export interface LinkageOptions extends SolveOptions {
  /** For each issue, the option it stays at when it is off the table. */
  readonly off: readonly number[];
  /** The bargaining solution that predicts the agreement. */
  readonly solution: SolutionName;
  /** The problem's payoff table when it has been listed already; it is listed otherwise. */
  readonly table?: PayoffTable;
}

/** What the parties arrive at. */
export interface Settlement {
  readonly zone: ZoneOfAgreement;
  /** Null without a zone of agreement, or where the solution is undefined (see `payoffs`). */
  readonly solution: Solution | null;
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
 * @throws RangeError when `off` is not one valid option per issue; else as {@link BargainingProblem}'s listing
 */
export function linkageValues(problem: BargainingProblem, options: LinkageOptions): LinkageValues {
  const listed = { ...options, table: options.table ?? tabulateProblem(problem) };
  const full = solveWithout(problem, listed, []);
  const issues = problem.space.optionCounts.map((_, issue): IssueLinkage => {
    const without = solveWithout(problem, listed, [issue]);
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
  checkOff(problem.space, options.off, issues);
  const table = options.table ?? tabulateProblem(problem);
  const tolerance = options.tolerance ?? DEFAULT_TOLERANCE;
  const { disagreement, space } = problem;
  const rows = allRows(table).filter((row) =>
    issues.every((issue) => optionAt(space, table.outcomes[row]!, issue) === options.off[issue]),
  );
  const zone = zoneOfAgreement(table, disagreement, tolerance, rows);
  if (!zone.exists) return { zone, solution: null, payoffs: disagreement };
  const solution = SOLVERS[options.solution](table, zone.rows, disagreement, tolerance);
  return { zone, solution, payoffs: solution?.payoffs ?? null };
}

function difference(a: readonly number[] | null, b: readonly number[] | null): number[] | null {
  return a === null || b === null ? null : a.map((value, party) => value - b[party]!);
}

function checkOff(space: OutcomeSpace, off: readonly number[], issues: readonly number[]): void {
  const { optionCounts } = space;
  if (off.length !== optionCounts.length || !optionCounts.every((count, issue) => isPosition(off[issue]!, count))) {
    throw new RangeError(`the off options [${off.join(', ')}] are not one option of each issue`);
  }
  const unknown = issues.find((issue) => !isPosition(issue, optionCounts.length));
  if (unknown !== undefined) throw new RangeError(`there is no issue ${unknown}`);
}
