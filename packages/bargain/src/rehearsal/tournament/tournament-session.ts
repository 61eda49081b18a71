/** One session of a tournament, as its table needs it. */

import type { Ending } from '../action.js';

/** The result of one session of a tournament. */
export interface TournamentSession {
  /** Position of the scenario. */
  readonly scenario: number;
  readonly seed: number;
  /** Position of the contestant that played each party. */
  readonly seats: readonly number[];
  readonly ending: Ending;
  /** Discounted payoff of each party. */
  readonly payoffs: readonly number[];
  /**
   * Discounted gain of each party over its discounted reservation value, as a share of the largest gain it could make
   * at the start: 0 without a deal, 1 at best; 0 throughout for a party that can gain nothing.
   */
  readonly normalised: readonly number[];
  /** Product of the normalised payoffs; 0 when one is not positive. */
  readonly nashProduct: number;
  /** Distance of the deal from the frontier, see `payoffScale`; null without a deal. */
  readonly distanceToFrontier: number | null;
}
