/** The outcomes that lotteries are made of. */

import { distinctPoints } from '../../frontier/distinct-points.js';
import { paretoFrontier } from '../../frontier/pareto-frontier.js';
import { checkDisagreement, checkTolerance, compared } from '../../problem/comparison.js';
import type { PayoffTable } from '../../problem/payoff-table.js';

/** Outcomes none of which is worse than another for all: no other outcome is needed in a lottery. */
export interface Candidates {
  readonly parties: number;
  /** Row of each candidate in the payoff table, increasing. */
  readonly rows: Int32Array;
  /** Candidates × parties: payoffs less reservation values, 0 where they compare as equal. */
  readonly gains: Float64Array;
  /** Largest absolute gain of each party; 1 when all are 0. */
  readonly scales: readonly number[];
}

/**
 * The candidates of a table: the first row of every distinct vector on its Pareto frontier.
 * @param tolerance payoffs and reservation values are compared as whole multiples of it
 * @throws RangeError when the disagreement point or the tolerance is malformed
 */
export function lotteryCandidates(table: PayoffTable, disagreement: readonly number[], tolerance: number): Candidates {
  const { parties, payoffs } = table;
  checkDisagreement(parties, disagreement);
  checkTolerance(tolerance);
  const gains = payoffs.map((payoff, at) => {
    const reservation = disagreement[at % parties]!;
    return compared(payoff, tolerance) === compared(reservation, tolerance) ? 0 : payoff - reservation;
  });
  const undominated = paretoFrontier({ parties, outcomes: table.outcomes, payoffs: gains }).rows;
  const { firsts } = distinctPoints(vectorsAt(gains, undominated, parties), parties);
  const rows = Int32Array.from(firsts, (first) => undominated[first]!);
  const own = vectorsAt(gains, rows, parties);
  const scales = Array.from({ length: parties }, (_, party) => {
    let scale = 0;
    for (let at = party; at < own.length; at += parties) scale = Math.max(scale, Math.abs(own[at]!));
    return scale || 1;
  });
  return { parties, rows, gains: own, scales };
}

/** Vectors of some rows, one after the other. */
export function vectorsAt(vectors: Float64Array, rows: Int32Array, parties: number): Float64Array {
  const picked = new Float64Array(rows.length * parties);
  rows.forEach((row, i) => {
    picked.set(vectors.subarray(row * parties, (row + 1) * parties), i * parties);
  });
  return picked;
}
