/** What a model of an opponent says, and what every model can do. */

import type { Package } from '../action.js';

/** Additive preferences: payoffs are Σ weight · evaluation, between 0 and 1. */
export interface ModelledPreferences {
  /** Weight of each issue; they sum to 1. */
  readonly weights: readonly number[];
  /** Evaluation of each option of each issue, between 0 and 1, the best option of an issue having 1. */
  readonly evaluations: readonly Float64Array[];
}

/** A model of one opponent; it learns as it is told of offers. */
export interface OpponentModel {
  /**
   * Takes note of an offer of the opponent.
   * @param elapsed share of the rounds that had passed, from 0 to 1
   */
  observe(offer: Package, elapsed: number): void;
  /** What it believes now. */
  preferences(): ModelledPreferences;
}
