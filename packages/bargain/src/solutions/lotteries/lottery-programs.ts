/** What the solutions over lotteries ask of the set of lotteries, however it is computed. */

import type { Mixture } from './lottery.js';

/** The lotteries that are individually rational in expectation; all are found among these. */
export interface LotteryPrograms {
  /** The lottery with the largest weighted sum of expected gains; weights are not negative. */
  bestSum(weights: readonly number[]): Mixture;
  /** The lottery whose smallest expected gain per weight is largest, then the next, and so on. */
  leximin(weights: readonly number[]): Mixture;
  /**
   * The lottery with the largest product of expected gains, each to the power of its party.
   * @param powers 1 on average
   * @param start a lottery in which every party gains
   */
  largestProduct(powers: readonly number[], start: Mixture): Mixture;
}

/** Thrown when a linear program does not end. */
export class StalledError extends Error {
  override readonly name = 'StalledError';
}
