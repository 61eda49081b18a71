/** From an outcome at hand to one that all accept, with as few changes as can be. */

import { type MergeSettings, mergedOutcomes } from '../frontier/merged-outcomes.js';
import { paretoFrontier } from '../frontier/pareto-frontier.js';
import { DEFAULT_TOLERANCE, TIE_WIDTH } from '../problem/comparison.js';
import { compareOptions, isPosition } from '../problem/outcome-space.js';
import { payoffsAt } from '../problem/payoff-table.js';
import type { BargainingProblem } from '../problem/problem.js';
import { ofFirstParties, withParties } from '../problem/with-parties.js';
import { gainsOf } from '../solutions/solution.js';
import { rationalRows } from './individual-rationality.js';

/** An acceptable outcome near the one at hand. */
export interface Alternative {
  /** Option of each issue. */
  readonly options: readonly number[];
  readonly payoffs: readonly number[];
  /** The issues settled differently from the outcome at hand. */
  readonly changed: readonly number[];
}

/** The acceptable outcomes nearest to an outcome. */
export interface NearestAcceptable {
  /** Number of issues in which they differ from the outcome at hand; 0 when that is acceptable itself. */
  readonly distance: number;
  /** Their product of gains over the disagreement point. */
  readonly nashProduct: number;
  /** At least one, and at most {@link MOST_ALTERNATIVES}, in outcome order. */
  readonly alternatives: readonly Alternative[];
}

/** Of tied alternatives no more than these are listed. */
export const MOST_ALTERNATIVES = 100;

/**
 * The outcomes acceptable to all parties that differ from a given one in the fewest issues; of those, the ones with
 * the largest product of gains (ties as in the Nash solution, none dominated by another). The number of changes is
 * merged like the payoff of one more party.
 * @param here option of each issue of the outcome at hand, whether the constraints allow it or not
 * @returns null when no outcome is acceptable to all
 * @throws RangeError when an option is not there; else as {@link mergedOutcomes}
 */
export function nearestAcceptable(
  problem: BargainingProblem,
  here: readonly number[],
  settings: MergeSettings = {},
): NearestAcceptable | null {
  const { optionCounts, parties, disagreement } = problem;
  checkOptions(optionCounts, here);
  const tolerance = settings.tolerance ?? DEFAULT_TOLERANCE;
  const changes = optionCounts.map((count, issue) =>
    Float64Array.from({ length: count }, (_, option) => (option === here[issue] ? 0 : -1)),
  );
  const counted = withParties(problem, [{ issues: changes, reservation: -optionCounts.length }]);
  const outcomes = mergedOutcomes(counted, { ...settings, rationalOnly: true });
  const rational = rationalRows(outcomes.table, counted.disagreement, tolerance);
  if (rational.length === 0) return null;
  const distanceOf = (row: number) => 0 - outcomes.table.payoffs[row * (parties + 1) + parties]!;
  const distance = rational.reduce((least, row) => Math.min(least, distanceOf(row)), Number.POSITIVE_INFINITY);
  const near = rational.filter((row) => distanceOf(row) === distance);
  const table = ofFirstParties(outcomes.table, parties, near);
  const gains = gainsOf(table, Int32Array.from(near.keys()), disagreement, tolerance);
  const products = Float64Array.from(near, (_, i) =>
    gains.subarray(i * parties, (i + 1) * parties).reduce((product, gain) => product * gain, 1),
  );
  const nashProduct = products.reduce((most, value) => Math.max(most, value));
  const best = Int32Array.from(near.keys()).filter((i) => products[i]! >= nashProduct * (1 - TIE_WIDTH));
  const alternatives: Alternative[] = [];
  for (const i of paretoFrontier(table, best, tolerance).rows) {
    for (const options of outcomes.packagesOf(near[i]!)) {
      if (alternatives.length === MOST_ALTERNATIVES) break;
      alternatives.push({ options, payoffs: payoffsAt(table, i), changed: changedIssues(here, options) });
    }
  }
  return { distance, nashProduct, alternatives: alternatives.sort((a, b) => compareOptions(a.options, b.options)) };
}

/** Issues that two outcomes settle differently. */
function changedIssues(from: readonly number[], to: readonly number[]): number[] {
  return [...from.keys()].filter((issue) => from[issue] !== to[issue]);
}

/** @throws RangeError when the options are not one valid option per issue */
export function checkOptions(optionCounts: readonly number[], options: readonly number[]): void {
  if (options.length !== optionCounts.length || !options.every((option, i) => isPosition(option, optionCounts[i]!))) {
    throw new RangeError(`the options [${options.join(', ')}] are not one option of each issue`);
  }
}
