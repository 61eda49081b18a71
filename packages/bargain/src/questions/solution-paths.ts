/** How a solution moves when a reservation value or a weight does. */

import { type MergeSettings, mergedOutcomes } from '../frontier/merged-outcomes.js';
import { DEFAULT_TOLERANCE } from '../problem/comparison.js';
import { isPosition } from '../problem/outcome-space.js';
import type { BargainingProblem } from '../problem/problem.js';
import { SOLVERS, type SolutionName } from '../solutions/by-name.js';
import { rationalRows } from './individual-rationality.js';

/** A stretch of values over which the solution stays the same package. */
export interface SolutionStretch {
  /** First and last of the values given that it holds for. */
  readonly from: number;
  readonly to: number;
  /** Option of each issue; null without a zone of agreement, or where the solution is undefined. */
  readonly options: readonly number[] | null;
  /** Payoff of each party at `from`; the disagreement point without a zone. */
  readonly payoffs: readonly number[];
}

/**
 * The solution for each of some reservation values of one party.
 * @param values reservation values, in any order; stretches come in theirs
 * @throws RangeError when the party is not there; else as {@link mergedOutcomes}
 */
export function overReservation(
  problem: BargainingProblem,
  party: number,
  values: readonly number[],
  solution: SolutionName,
  settings: MergeSettings = {},
): SolutionStretch[] {
  checkPosition('party', party, problem.parties);
  // The frontier does not depend on reservation values, only what of it is rational does; ties at the tolerance are
  // as wide as the largest value needs.
  const widest = values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  const outcomes = mergedOutcomes(withReservation(problem, party, widest), settings);
  return stretches(values, (value) => {
    const { disagreement } = withReservation(problem, party, value);
    const rows = rationalRows(outcomes.table, disagreement, settings.tolerance ?? DEFAULT_TOLERANCE);
    const found = SOLVERS[solution](outcomes.table, rows, disagreement, settings.tolerance ?? DEFAULT_TOLERANCE);
    return { options: found && outcomes.optionsOf(found.row), payoffs: found?.payoffs ?? disagreement };
  });
}

/**
 * The solution when what one issue is worth to one party is multiplied by each of some factors; tables over several
 * issues stay as they are.
 * @param factors multiples of the issue's values; 1 is the problem as it is
 * @throws RangeError when the party or the issue is not there; else as {@link mergedOutcomes}
 */
export function overWeight(
  problem: BargainingProblem,
  party: number,
  issue: number,
  factors: readonly number[],
  solution: SolutionName,
  settings: MergeSettings = {},
): SolutionStretch[] {
  checkPosition('party', party, problem.parties);
  checkPosition('issue', issue, problem.optionCounts.length);
  const { parties, payoffs, disagreement } = problem;
  return stretches(factors, (factor) => {
    const issues = payoffs.issues.map((table, other) =>
      other === issue ? table.map((value, at) => (at % parties === party ? factor * value : value)) : table,
    );
    const outcomes = mergedOutcomes(
      { ...problem, payoffs: { ...payoffs, issues } },
      { ...settings, rationalOnly: true },
    );
    const tolerance = settings.tolerance ?? DEFAULT_TOLERANCE;
    const rows = rationalRows(outcomes.table, disagreement, tolerance);
    const found = SOLVERS[solution](outcomes.table, rows, disagreement, tolerance);
    return { options: found && outcomes.optionsOf(found.row), payoffs: found?.payoffs ?? disagreement };
  });
}

function stretches(
  values: readonly number[],
  solve: (value: number) => Pick<SolutionStretch, 'options' | 'payoffs'>,
): SolutionStretch[] {
  const found: SolutionStretch[] = [];
  for (const value of values) {
    const next = solve(value);
    const last = found.at(-1);
    if (last && String(last.options) === String(next.options)) found[found.length - 1] = { ...last, to: value };
    else found.push({ from: value, to: value, ...next });
  }
  return found;
}

function withReservation(problem: BargainingProblem, party: number, value: number): BargainingProblem {
  return { ...problem, disagreement: problem.disagreement.map((own, other) => (other === party ? value : own)) };
}

function checkPosition(what: string, position: number, count: number): void {
  if (!isPosition(position, count)) throw new RangeError(`there is no ${what} ${position}`);
}
