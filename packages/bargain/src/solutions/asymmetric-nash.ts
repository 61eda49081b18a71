/** The asymmetric Nash bargaining solutions. */

import { nashAmong } from './nash.js';
import { averageOne, checkPartyWeights } from './party-weights.js';
import type { Solver } from './solution.js';

/**
 * The Nash solution with bargaining powers (Harsanyi and Selten 1972, Management Science 18; Kalai 1977, International
 * Journal of Game Theory 6): the individually rational outcome with the largest product of gains over the disagreement
 * point, each raised to the power of its party. Powers are scaled to be 1 on average, so that equal ones give the Nash
 * solution and its `value`. Ties are those of the Nash solution.
 * @param powers positive, one per party; only their ratios matter
 * @returns a solver, which throws RangeError when the powers are not one positive number for each party
 */
export function asymmetricNashSolution(powers: readonly number[]): Solver {
  return (table, rational, disagreement, tolerance) => {
    checkPartyWeights(table.parties, powers);
    return nashAmong(table, rational, disagreement, tolerance, averageOne(powers));
  };
}
