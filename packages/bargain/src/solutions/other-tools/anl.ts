/** The special outcomes of the scenarios of the Automated Negotiation League 2022. */

import { TIE_WIDTH } from '../../problem/comparison.js';
import type { Solution } from '../solution.js';
import { asymmetry, bestPoint, distanceToOnes, leastPoint, type Points, signedProduct, welfare } from './best-point.js';

/**
 * What the league's tools write into `specials.json`, over the whole frontier and without reservation values. They
 * know two parties: all are null with any other number.
 */
export interface AnlSolutions {
  /** Largest product of payoffs; null when none is positive. */
  readonly nash: Solution | null;
  /** Least difference |u₁ − u₂|; null when none is below 10. */
  readonly kalai: Solution | null;
  /** Largest sum of payoffs; null when none is positive. */
  readonly socialWelfare: Solution | null;
  /** The Kalai outcome, and its distance from (1, 1). */
  readonly opposition: Solution | null;
}

/** @param frontier the whole Pareto frontier */
export function anlSolutions(frontier: Points): AnlSolutions {
  if (frontier.table.parties !== 2) return { nash: null, kalai: null, socialWelfare: null, opposition: null };
  const kalai = leastPoint(frontier, asymmetry, TIE_WIDTH, 10);
  return {
    nash: bestPoint(frontier, (payoffs) => signedProduct(payoffs, [0, 0]), TIE_WIDTH, 0),
    kalai,
    socialWelfare: bestPoint(frontier, welfare, TIE_WIDTH, 0),
    opposition: kalai && { ...kalai, value: distanceToOnes(kalai.payoffs) },
  };
}
