/** What NegoLog calls Nash and Kalai points and opposition. */

import { TIE_WIDTH } from '../../problem/comparison.js';
import type { Solution } from '../solution.js';
import { bestPoint, distanceToOnes, type Points, signedProduct, welfare } from './best-point.js';

/**
 * The solutions of NegoLog (`nenv.BidSpace`), over all outcomes and without reservation values. It knows two parties:
 * all are null with any other number.
 */
export interface NegologSolutions {
  /**
   * Largest product of payoffs. Null when payoffs below 0 leave it open whether that is on the frontier: the product
   * of two losses is positive.
   */
  readonly nash: Solution | null;
  /** Largest sum of payoffs, which elsewhere is called utilitarian. */
  readonly kalai: Solution | null;
  /** The Kalai outcome, and its distance from (1, 1). */
  readonly opposition: Solution | null;
}

/**
 * @param frontier the whole Pareto frontier
 * @param least the least payoff of each party over all outcomes
 */
export function negologSolutions(frontier: Points, least: readonly number[]): NegologSolutions {
  if (frontier.table.parties !== 2) return { nash: null, kalai: null, opposition: null };
  const nash = bestPoint(frontier, (payoffs) => signedProduct(payoffs, [0, 0]), TIE_WIDTH);
  const [a = 0, b = 0] = least;
  const onFrontier = (a >= 0 && b >= 0) || ((nash?.value ?? 0) > 0 && (a >= 0 || b >= 0 || a * b < nash!.value));
  const kalai = bestPoint(frontier, welfare, TIE_WIDTH);
  return {
    nash: onFrontier ? nash : null,
    kalai,
    opposition: kalai && { ...kalai, value: distanceToOnes(kalai.payoffs) },
  };
}
