/** The Kalai–Smorodinsky bargaining solution. */

import { TIE_WIDTH } from '../problem/comparison.js';
import { leximin } from './leximin.js';
import { gainsOf, type Solver, solutionAmong } from './solution.js';

/**
 * The individually rational outcome in which the party that gets the smallest share of its largest possible gain gets
 * as large a share as possible (Kalai and Smorodinsky 1975, Econometrica 43; on finite sets with leximin ties as in
 * Imai 1983). A party's largest possible gain is over the individually rational outcomes. `value` is the smallest
 * share, between 0 and 1. Null also when some party cannot gain at all, so that its share has no meaning.
 */
export const kalaiSmorodinskySolution: Solver = (table, rational, disagreement, tolerance) => {
  if (rational.length === 0) return null;
  const { parties } = table;
  const shares = gainsOf(table, rational, disagreement, tolerance);
  for (let party = 0; party < parties; party++) {
    let largest = 0;
    for (let at = party; at < shares.length; at += parties) if (shares[at]! > largest) largest = shares[at]!;
    if (largest === 0) return null;
    for (let at = party; at < shares.length; at += parties) shares[at] = shares[at]! / largest;
  }
  const { positions, value } = leximin(shares, parties, TIE_WIDTH);
  const tied = positions.map((position) => rational[position]!);
  return solutionAmong(table, tied, value, tolerance);
};
