/** What the bargaining solutions have in common. */

import { countPoints } from '../frontier/distinct-points.js';
import { gainOver } from '../problem/comparison.js';
import { outcomeCount, type PayoffTable, payoffsAt } from '../problem/payoff-table.js';

/** The outcome a bargaining solution selects. */
export interface Solution {
  /** Row of the outcome in the payoff table. */
  readonly row: number;
  /** Index of the outcome; the lowest of those tied. */
  readonly outcome: number;
  /** Payoff of each party. */
  readonly payoffs: readonly number[];
  /** What the solution maximises, at its maximum. */
  readonly value: number;
  /** Number of outcomes tied for it, this one included. */
  readonly ties: number;
  /** Number of distinct payoff vectors among them. */
  readonly tiedPoints: number;
  /** Rows of the outcomes tied, in outcome order; `row` is the first. */
  readonly tiedRows: Int32Array;
}

/**
 * A bargaining solution.
 * @param rational the individually rational rows, in outcome order
 * @param disagreement reservation value of each party
 * @param tolerance payoffs are compared as whole multiples of it; 0 compares raw doubles
 * @returns the outcome selected; null when no outcome is individually rational or the solution is undefined
 */
export type Solver = (
  table: PayoffTable,
  rational: Int32Array,
  disagreement: readonly number[],
  tolerance: number,
) => Solution | null;

/** The solution standing for tied rows, given in outcome order. */
export function solutionAmong(table: PayoffTable, tied: Int32Array, value: number, tolerance: number): Solution {
  const row = tied[0]!;
  return {
    row,
    outcome: table.outcomes[row]!,
    payoffs: payoffsAt(table, row),
    value,
    ties: outcomeCount(table, tied),
    tiedPoints: countPoints(table, tied, tolerance),
    tiedRows: tied,
  };
}

/** Gains of some rows over the disagreement point: rows × parties, party fastest, none negative. */
export function gainsOf(
  table: PayoffTable,
  rows: Int32Array,
  disagreement: readonly number[],
  tolerance: number,
): Float64Array {
  const { parties, payoffs } = table;
  const gains = new Float64Array(rows.length * parties);
  for (let i = 0; i < rows.length; i++) {
    for (let party = 0; party < parties; party++) {
      gains[i * parties + party] = gainOver(payoffs[rows[i]! * parties + party]!, disagreement[party]!, tolerance);
    }
  }
  return gains;
}
