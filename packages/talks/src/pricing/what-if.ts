/** Scenarios made by hand: a package of the talks, or the base year, with other duties and assumptions laid over it. */

import type { Scenario, TariffRule } from '@parley/economy';
import type { Choice } from './plan.js';
import type { Pricing } from './pricing.js';
import type { Variant } from './variant.js';

export interface WhatIf {
  /** Package to start from; the base year, in which nothing changes, when undefined. */
  readonly from: Choice | undefined;
  /** Duties in the place of those it has; a later rule overrides an earlier one. */
  readonly duties: readonly TariffRule[];
  /** Trade elasticity or id of a set in the place of the talks' central one. */
  readonly elasticity: number | string | undefined;
  /** What becomes of trade imbalances; as the talks have it when undefined. */
  readonly deficits: Scenario['deficits'] | undefined;
}

/** The scenario under a variant, as `parley solve` takes it. With nothing laid over a package it is that package's. */
export function whatIfScenario(
  pricing: Pick<Pricing, 'scenario' | 'plan' | 'variants'>,
  { from, duties, elasticity, deficits }: WhatIf,
  variant: Variant = pricing.variants[0],
): Scenario {
  const start = pricing.scenario(from ?? pricing.plan.noDeal, variant);
  // The alternatives stay what they are; only what the talks take as central gives way.
  const central = variant.elasticity === pricing.variants[0].elasticity;
  return {
    ...start,
    elasticity: central ? (elasticity ?? variant.elasticity) : variant.elasticity,
    deficits: deficits ?? start.deficits,
    tariffs: [...(from ? start.tariffs : []), ...duties],
    trade_costs: from ? start.trade_costs : [],
  };
}
