/** The egalitarian bargaining solution. */

import { tieWidth } from '../problem/comparison.js';
import { leximin } from './leximin.js';
import { gainsOf, type Solver, solutionAmong } from './solution.js';

/**
 * The individually rational outcome in which the party that gains least over its reservation value gains most, then
 * the next, and so on (Kalai 1977, Econometrica 45; leximin extension: Imai 1983, Econometrica 51). It compares gains
 * between parties, so their payoffs must be in one unit. `value` is the smallest gain.
 */
export const egalitarianSolution: Solver = (table, rational, disagreement, tolerance) => {
  if (rational.length === 0) return null;
  const gains = gainsOf(table, rational, disagreement, tolerance);
  const { positions, value } = leximin(gains, table.parties, tieWidth(table, rational, disagreement));
  const tied = positions.map((position) => rational[position]!);
  return solutionAmong(table, tied, value, tolerance);
};
