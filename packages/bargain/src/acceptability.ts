/** From an outcome at hand to better ones: acceptable to all with few changes, or better for all. */

import { checkTolerance, compared, TIE_WIDTH } from './comparison.js';
import { rationalRows } from './individual-rationality.js';
import { isPosition, type OutcomeSpace, optionAt } from './outcome-space.js';
import { type ParetoFrontier, paretoFrontier } from './pareto-frontier.js';
import { allRows, type PayoffTable, payoffsAt } from './payoff-table.js';
import { gainsOf } from './solutions/solution.js';

/** An acceptable outcome near the one at hand. */
export interface Alternative {
  readonly row: number;
  readonly outcome: number;
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
  /** At least one, in outcome order. */
  readonly alternatives: readonly Alternative[];
}

/**
 * The outcomes acceptable to all parties that differ from a given one in the fewest issues; of those, the ones with
 * the largest product of gains (ties as in the Nash solution, none dominated by another).
 * @param row the outcome at hand, as a row of the table
 * @param disagreement reservation value of each party
 * @returns null when no outcome is acceptable to all
 * @throws RangeError when there is no such row, or the disagreement point or the tolerance is malformed
 */
export function nearestAcceptable(
  space: OutcomeSpace,
  table: PayoffTable,
  row: number,
  disagreement: readonly number[],
  tolerance = 0,
): NearestAcceptable | null {
  checkRow(table, row);
  const rational = rationalRows(table, disagreement, tolerance);
  if (rational.length === 0) return null;
  const here = table.outcomes[row]!;
  const distances = rational.map((other) => changedIssues(space, here, table.outcomes[other]!).length);
  const distance = distances.reduce((least, value) => Math.min(least, value));
  const near = rational.filter((_, i) => distances[i] === distance);
  const gains = gainsOf(table, near, disagreement, tolerance);
  const products = Float64Array.from(near, (_, i) =>
    gains.subarray(i * table.parties, (i + 1) * table.parties).reduce((product, gain) => product * gain, 1),
  );
  const nashProduct = products.reduce((most, value) => Math.max(most, value));
  const best = near.filter((_, i) => products[i]! >= nashProduct * (1 - TIE_WIDTH));
  const alternatives = Array.from(paretoFrontier(table, best, tolerance).rows, (other): Alternative => {
    const outcome = table.outcomes[other]!;
    return { row: other, outcome, payoffs: payoffsAt(table, other), changed: changedIssues(space, here, outcome) };
  });
  return { distance, nashProduct, alternatives };
}

/**
 * The Pareto improvements over an outcome that are themselves on the Pareto frontier: at least as good for every
 * party and better for one, and not to be improved on further. None when the outcome is on the frontier.
 * @param row the outcome at hand, as a row of the table
 * @throws RangeError when there is no such row or the tolerance is malformed
 */
export function improvementsForAll(table: PayoffTable, row: number, tolerance = 0): ParetoFrontier {
  checkRow(table, row);
  checkTolerance(tolerance);
  const here = payoffsAt(table, row).map((payoff) => compared(payoff, tolerance));
  const better = allRows(table).filter((other) => {
    let gained = false;
    for (let party = 0; party < table.parties; party++) {
      const payoff = compared(table.payoffs[other * table.parties + party]!, tolerance);
      if (payoff < here[party]!) return false;
      if (payoff > here[party]!) gained = true;
    }
    return gained;
  });
  // What dominates an improvement is an improvement too, so the frontier of these lies on the whole frontier.
  return paretoFrontier(table, better, tolerance);
}

function changedIssues(space: OutcomeSpace, from: number, to: number): number[] {
  const changed: number[] = [];
  for (let issue = 0; issue < space.optionCounts.length; issue++) {
    if (optionAt(space, from, issue) !== optionAt(space, to, issue)) changed.push(issue);
  }
  return changed;
}

function checkRow(table: PayoffTable, row: number): void {
  if (!isPosition(row, table.outcomes.length)) throw new RangeError(`the payoff table has no row ${row}`);
}
