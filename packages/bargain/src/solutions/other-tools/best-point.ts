/** The best points of a list by a score, as other tools look for them. */

import type { PayoffTable } from '../../problem/payoff-table.js';
import { type Solution, solutionAmong } from '../solution.js';

/** Where a tool looks. */
export interface Points {
  readonly table: PayoffTable;
  /** Rows in outcome order. */
  readonly rows: Int32Array;
  /** Tolerance at which distinct payoff vectors are counted. */
  readonly tolerance: number;
}

/**
 * The point with the largest score; points within `width` of it tie, and the first outcome of these stands for them.
 * The tools themselves show one of the tied, which one depends on rounding and on the order in which they look.
 * @param score of the payoffs of a point, party by party
 * @param above only scores above this count
 * @returns null when no point scores above that; `value` is the largest score
 */
export function bestPoint(
  { table, rows, tolerance }: Points,
  score: (payoffs: Float64Array) => number,
  width: number,
  above = Number.NEGATIVE_INFINITY,
): Solution | null {
  const { parties, payoffs } = table;
  let best = above;
  const scores = Float64Array.from(rows, (row) => score(payoffs.subarray(row * parties, (row + 1) * parties)));
  for (const value of scores) if (value > best) best = value;
  if (!(best > above)) return null;
  const tied = rows.filter((_, i) => scores[i]! > above && scores[i]! >= best - width);
  return solutionAmong(table, tied, best, tolerance);
}

/** As {@link bestPoint}, for the smallest score; only scores below `below` count. */
export function leastPoint(
  points: Points,
  score: (payoffs: Float64Array) => number,
  width: number,
  below = Number.POSITIVE_INFINITY,
): Solution | null {
  const found = bestPoint(points, (payoffs) => -score(payoffs), width, -below);
  return found && { ...found, value: 0 - found.value };
}

/** Σ of payoffs, left to right. */
export function welfare(payoffs: Float64Array): number {
  return payoffs.reduce((sum, payoff) => sum + payoff, 0);
}

/** Π of payoffs over reference points, left to right, whatever their signs. */
export function signedProduct(payoffs: Float64Array, reference: readonly number[]): number {
  return payoffs.reduce((product, payoff, party) => product * (payoff - reference[party]!), 1);
}

/** Σ over pairs of parties of the absolute difference of their payoffs. */
export function asymmetry(payoffs: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < payoffs.length; i++) {
    for (let j = i + 1; j < payoffs.length; j++) sum += Math.abs(payoffs[i]! - payoffs[j]!);
  }
  return sum;
}

/** Euclidean distance of payoffs, each divided by its scale, from the point at which every party has 1. */
export function distanceToOnes(payoffs: ArrayLike<number>, scales?: readonly number[]): number {
  let sum = 0;
  for (let party = 0; party < payoffs.length; party++) sum += (1 - payoffs[party]! / (scales?.[party] || 1)) ** 2;
  return Math.sqrt(sum);
}
