/** The Nash bargaining solution. */

import { paretoFrontier } from '../frontier/pareto-frontier.js';
import { TIE_WIDTH } from '../problem/comparison.js';
import { gainsOf, type Solution, type Solver, solutionAmong } from './solution.js';

/**
 * The individually rational outcome with the largest product of gains over the disagreement point (Nash 1950,
 * Econometrica 18). `value` is that product. Products within 1e-9 of the largest, relatively, tie; when the largest
 * is 0 all individually rational outcomes do. Of those tied, only the ones no other of them dominates count.
 */
export const nashSolution: Solver = (table, rational, disagreement, tolerance) =>
  nashAmong(table, rational, disagreement, tolerance);

/** The Nash solution, with every gain raised to the power of its party where powers are given. */
export function nashAmong(...[table, rational, disagreement, tolerance, powers]: NashArguments): Solution | null {
  if (rational.length === 0) return null;
  const { parties } = table;
  const gains = gainsOf(table, rational, disagreement, tolerance);
  if (powers) for (let at = 0; at < gains.length; at++) gains[at] = gains[at]! ** powers[at % parties]!;
  const products = new Float64Array(rational.length);
  let best = 0;
  for (let i = 0; i < products.length; i++) {
    let product = 1;
    for (let party = 0; party < parties; party++) product *= gains[i * parties + party]!;
    products[i] = product;
    if (product > best) best = product;
  }
  const tied = rational.filter((_, i) => products[i]! >= best * (1 - TIE_WIDTH));
  return solutionAmong(table, paretoFrontier(table, tied, tolerance).rows, best, tolerance);
}

type NashArguments = [...Parameters<Solver>, powers?: readonly number[]];
