/** What an agent makes of an opponent's preferences from its offers. */

import type { Domain } from '../packages/random-package.js';
import { bayesianModel } from './bayesian-model.js';
import { frequencyModel } from './frequency-model.js';
import type { OpponentModel } from './modelled-preferences.js';
import { valueFrequencyModel } from './value-frequency-model.js';

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
