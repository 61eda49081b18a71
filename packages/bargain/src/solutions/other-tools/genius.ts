/** What GENIUS calls Nash, Kalai–Smorodinsky, social welfare and opposition (version 10.4). */

import { TIE_WIDTH } from '../../problem/comparison.js';
import type { Solution } from '../solution.js';
import { asymmetry, bestPoint, distanceToOnes, leastPoint, type Points, signedProduct, welfare } from './best-point.js';

/** GENIUS looks for differences below this; with many parties no outcome may have any. */
const LARGEST_ASYMMETRY = 2;

/** The solutions of GENIUS (classes BidSpace and MultilateralAnalysis). Payoffs are meant to lie in 0…1. */
export interface GeniusSolutions {
  /**
   * Largest product of payoffs less reservation values over the whole frontier. Signs are kept: when an even number of
   * parties is below its reservation value the product is positive, so such an outcome can win. Null when no product
   * exceeds −1.
   */
  readonly nash: Solution | null;
  /**
   * Least sum of differences |uᵢ − uⱼ| over all pairs of parties, on the whole frontier and without reservation
   * values. Null when no outcome has less than 2.
   */
  readonly kalaiSmorodinsky: Solution | null;
  /** Largest sum of payoffs on the whole frontier, without reservation values; null when none exceeds −1. */
  readonly socialWelfare: Solution | null;
  /** The outcome nearest to (1, …, 1), and its distance; null when a payoff may exceed 1. */
  readonly opposition: Solution | null;
}

/**
 * @param frontier the whole Pareto frontier
 * @param reservation reservation value of each party
 * @param most the largest payoff of each party over all outcomes
 */
export function geniusSolutions(
  frontier: Points,
  reservation: readonly number[],
  most: readonly number[],
): GeniusSolutions {
  // Only when nobody can have more than 1 is the outcome nearest to (1, …, 1) on the frontier.
  const onScale = most.every((payoff) => payoff <= 1 + TIE_WIDTH);
  return {
    nash: bestPoint(frontier, (payoffs) => signedProduct(payoffs, reservation), TIE_WIDTH, -1),
    kalaiSmorodinsky: leastPoint(frontier, asymmetry, TIE_WIDTH, LARGEST_ASYMMETRY),
    socialWelfare: bestPoint(frontier, welfare, TIE_WIDTH, -1),
    opposition: onScale ? leastPoint(frontier, (payoffs) => distanceToOnes(payoffs), TIE_WIDTH) : null,
  };
}
