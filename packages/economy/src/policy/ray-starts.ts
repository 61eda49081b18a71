/**
 * Starting points for searches that may have several optima: the tops along a ray from no tariff outwards.
 *
 * Optima of one government differ mostly in how high its tariffs are as a whole. Along s/θ, cut to the bounds, the objective
 * is computed at a dozen values of s; each local top of that curve starts a search.
 */

import type { Economy } from '../model/economy.js';
import { type Instruments, setRates } from './instruments.js';
import type { Objective } from './objective.js';
import { logValue, type PolicyWorld, visit } from './policy-world.js';

/** Multiples of 1/θ. */
const STEPS = [0, 0.125, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 8, 20];

/** 1/θ of each instrument, times a factor, within its bounds. At 1: what a small seller's market would bear. */
export function inverseElasticities(economy: Economy, instruments: Instruments, factor = 1): Float64Array {
  const perSector = economy.regions.length ** 2;
  return Float64Array.from({ length: instruments.count }, (_, k) => {
    const sector = Math.floor(instruments.flows[instruments.starts[k]] / perSector);
    const rate = factor / economy.tradeElasticities[sector];
    return Math.min(Math.max(rate, instruments.lower[k]), instruments.upper[k]);
  });
}

/**
 * Rates at the local tops of an objective along the ray, highest first.
 * @param tariffs those of everyone else; left as they are
 */
export function topsAlongRay(
  world: PolicyWorld,
  tariffs: Float64Array,
  instruments: Instruments,
  objective: Objective,
): Float64Array[] {
  const tried = tariffs.slice();
  const points = STEPS.map((factor) => {
    const rates = inverseElasticities(world.economy, instruments, factor);
    setRates(instruments, rates, tried);
    return { rates, value: visit(world, tried) ? logValue(world, objective) : Number.NEGATIVE_INFINITY };
  });
  return points
    .filter(
      ({ value }, k) =>
        value > Number.NEGATIVE_INFINITY && !(points[k - 1]?.value > value) && !(points[k + 1]?.value >= value),
    )
    .sort((a, b) => b.value - a.value)
    .map(({ rates }) => rates);
}
