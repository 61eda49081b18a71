/** Random additive scenarios for tests, by seed. */

import type { Constraint } from '../problem/constraints.js';
import { generatorFor, position, uniform } from '../random/seeded.js';
import type { Profile, Scenario } from '../scenario/scenario.js';

export interface RandomScenarioSettings {
  readonly issues?: number;
  readonly options?: number;
  readonly parties?: number;
  readonly reservation?: number;
  readonly discountFactor?: number;
  readonly constraints?: readonly Constraint[];
}

/** Weights sum to 1, evaluations of each issue are the numbers from 0 to 1 in equal steps, shuffled. */
export function randomScenario(seed: number, settings: RandomScenarioSettings = {}): Scenario {
  const { issues = 4, options = 4, parties = 2, reservation = 0, discountFactor = 1, constraints = [] } = settings;
  const profiles = Array.from({ length: parties }, (_, party): Profile => {
    const random = generatorFor(seed, party);
    const weights = Array.from({ length: issues }, () => 0.1 + uniform(random));
    const total = weights.reduce((a, b) => a + b, 0);
    return {
      name: `party ${party}`,
      weights: weights.map((weight) => weight / total),
      evaluations: weights.map(() => {
        const left = Array.from({ length: options }, (_, option) => option / (options - 1));
        return Float64Array.from(left.map(() => 0).map(() => left.splice(position(random, left.length), 1)[0] ?? 0));
      }),
      reservation: { kind: 'value', value: reservation },
      discountFactor,
    };
  });
  return {
    name: `random ${seed}`,
    issues: Array.from({ length: issues }, (_, issue) => ({
      name: `issue ${issue}`,
      kind: 'discrete',
      options: Array.from({ length: options }, (_, option) => `option ${option}`),
    })),
    constraints,
    profiles,
  };
}

/** Two parties with opposed evaluations on every issue but different weights: much to trade off. */
export function opposedScenario(seed: number, settings: RandomScenarioSettings = {}): Scenario {
  const scenario = randomScenario(seed, settings);
  const options = scenario.issues[0]?.options.length ?? 0;
  const rising = Float64Array.from({ length: options }, (_, option) => option / (options - 1));
  const profiles = scenario.profiles.map((profile, party) => ({
    ...profile,
    evaluations: profile.evaluations.map(() => (party === 0 ? rising : rising.map((value) => 1 - value))),
  }));
  return { ...scenario, profiles };
}

/** 16 issues of 10 options: 10^16 packages. */
export function hugeScenario(seed: number, settings: RandomScenarioSettings = {}): Scenario {
  return randomScenario(seed, { issues: 16, options: 10, ...settings });
}
