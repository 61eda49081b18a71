/** What an agent makes of an opponent's preferences from its offers. */

import type { Package } from '../action.js';
import type { Domain } from '../packages/random-package.js';
import { bayesianModel } from './bayesian-model.js';
import { frequencyModel } from './frequency-model.js';
import { valueFrequencyModel } from './value-frequency-model.js';

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

/**
 * The models by name: `frequency` that of HardHeaded, `value frequency` that of Smith, `bayesian` that of Hindriks and
 * Tykhonov.
 */
export type ModelName = 'frequency' | 'value frequency' | 'bayesian';

/** A model that has seen nothing yet. */
export function opponentModel(name: ModelName, { issues }: Pick<Domain, 'issues'>): OpponentModel {
  const optionCounts = issues.map(({ options }) => options.length);
  switch (name) {
    case 'frequency':
      return frequencyModel(optionCounts);
    case 'value frequency':
      return valueFrequencyModel(optionCounts);
    case 'bayesian':
      return bayesianModel(optionCounts);
  }
}
