/** The utilitarian bargaining solution. */

import { tieWidth } from '../problem/comparison.js';
import { type Solver, solutionAmong } from './solution.js';

/**
 * The individually rational outcome with the largest sum of payoffs (Harsanyi 1955; Myerson 1981). It adds payoffs of
 * different parties, so they must be in one unit. `value` is that sum.
 */
export const utilitarianSolution: Solver = (table, rational, disagreement, tolerance) => {
  if (rational.length === 0) return null;
  const { parties, payoffs } = table;
  const sums = new Float64Array(rational.length);
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < sums.length; i++) {
    let sum = 0;
    for (let party = 0; party < parties; party++) sum += payoffs[rational[i]! * parties + party]!;
    sums[i] = sum;
    if (sum > best) best = sum;
  }
  const least = best - tieWidth(table, rational, disagreement);
  const tied = rational.filter((_, i) => sums[i]! >= least);
  return solutionAmong(table, tied, best, tolerance);
};
