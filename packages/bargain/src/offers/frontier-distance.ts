/** How far an offer is from the Pareto frontier, and what each party could still have had at nobody's cost. */

import { payoffScale } from '../frontier/payoff-scale.js';
import { compared } from '../problem/comparison.js';
import type { PayoffTable } from '../problem/payoff-table.js';

/** Where a payoff vector lies with respect to a frontier. */
export interface FrontierDistance {
  /**
   * Euclidean distance to the nearest frontier point, each party's payoff measured in its range over the frontier. A
   * party that has the same payoff all along the frontier counts in its own units.
   */
  readonly distance: number;
  /** Row of the nearest frontier point; the first of those equally near. */
  readonly nearest: number;
  /** Whether no frontier point is at least as good for all parties and better for one. */
  readonly onFrontier: boolean;
  /**
   * For each party, the most it could gain, in its payoff units, on a frontier point that is at least as good for every
   * party: what is left on the table. Not to be had by all at once.
   */
  readonly leftOnTable: readonly number[];
  /** For each party, the row where it would gain that; null where it could gain nothing. */
  readonly bestRows: readonly (number | null)[];
}

/**
 * Measures one payoff vector against a frontier.
 * @param frontier payoff table all of whose rows are Pareto-optimal
 * @param payoffs one payoff per party
 * @param tolerance payoffs are compared as whole multiples of it; 0 compares raw doubles
 * @throws RangeError when the frontier is empty or the payoffs are not one per party
 */
export function frontierDistance(frontier: PayoffTable, payoffs: readonly number[], tolerance = 0): FrontierDistance {
  const { parties, outcomes, payoffs: points } = frontier;
  if (outcomes.length === 0) throw new RangeError('the frontier has no point');
  if (payoffs.length !== parties) throw new RangeError(`${payoffs.length} payoffs for ${parties} parties`);
  const scale = payoffScale(frontier);
  const leftOnTable = payoffs.map(() => 0);
  const bestRows = payoffs.map((): number | null => null);
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < outcomes.length; row++) {
    const point = points.subarray(row * parties, (row + 1) * parties);
    const distance = scale.distance(payoffs, point);
    let covers = true;
    for (let party = 0; party < parties; party++) {
      covers &&= compared(point[party]!, tolerance) >= compared(payoffs[party]!, tolerance);
    }
    if (distance < least) {
      least = distance;
      nearest = row;
    }
    if (!covers) continue;
    for (let party = 0; party < parties; party++) {
      const gain = point[party]! - payoffs[party]!;
      if (compared(point[party]!, tolerance) > compared(payoffs[party]!, tolerance) && gain > leftOnTable[party]!) {
        leftOnTable[party] = gain;
        bestRows[party] = row;
      }
    }
  }
  return {
    distance: least,
    nearest,
    onFrontier: bestRows.every((row) => row === null),
    leftOnTable,
    bestRows,
  };
}
