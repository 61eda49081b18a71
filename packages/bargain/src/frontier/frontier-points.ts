/** The distinct payoff vectors of a frontier, each by one outcome. */

import { comparedPayoffs } from '../problem/comparison.js';
import type { PayoffTable } from '../problem/payoff-table.js';
import { distinctPoints } from './distinct-points.js';
import type { ParetoFrontier } from './pareto-frontier.js';

/**
 * One row of each distinct point of a frontier, compared at its tolerance: the row of the lowest outcome. The best for
 * the first party comes first, equals by the next party and so on.
 */
export function frontierPoints(table: PayoffTable, { rows, tolerance }: ParetoFrontier): Int32Array {
  const { parties, payoffs } = table;
  const { firsts } = distinctPoints(comparedPayoffs(table, rows, tolerance), parties);
  return Int32Array.from(firsts, (place) => rows[place]!).sort((a, b) => {
    for (let party = 0; party < parties; party++) {
      const difference = payoffs[b * parties + party]! - payoffs[a * parties + party]!;
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}
