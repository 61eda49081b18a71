/** The proportional bargaining solutions. */

import { tieWidth } from '../problem/comparison.js';
import { leximin } from './leximin.js';
import { checkPartyWeights } from './party-weights.js';
import { gainsOf, type Solver, solutionAmong } from './solution.js';

/**
 * The proportional solution with given weights (Kalai 1977, Econometrica 45): the individually rational outcome in
 * which the smallest of the gains over the reservation values, each divided by the weight of its party, is largest,
 * then the next, and so on. A party of twice the weight is meant to gain twice as much. Equal weights give the
 * egalitarian solution. `value` is the smallest weighted gain.
 * @param weights positive, one per party; only their ratios decide which outcome is selected
 * @returns a solver, which throws RangeError when the weights are not one positive number for each party
 */
export function proportionalSolution(weights: readonly number[]): Solver {
  return (table, rational, disagreement, tolerance) => {
    const { parties } = table;
    checkPartyWeights(parties, weights);
    if (rational.length === 0) return null;
    const shares = gainsOf(table, rational, disagreement, tolerance).map((gain, at) => gain / weights[at % parties]!);
    // As wide as the rounding of the payoffs of the heaviest party: wider, and outcomes that are worse for it would tie.
    const width = tieWidth(table, rational, disagreement) / Math.max(...weights);
    const { positions, value } = leximin(shares, parties, width);
    const tied = positions.map((position) => rational[position]!);
    return solutionAmong(table, tied, value, tolerance);
  };
}
