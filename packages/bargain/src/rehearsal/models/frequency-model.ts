/**
 * The frequency model of HardHeaded (Van Krimpen, Looije and Hajizadeh 2013, “HardHeaded”, in: Complex Automated
 * Negotiations, Springer, section 3): what an opponent keeps from one offer to the next matters to it, and what it
 * offers often it likes.
 */

import type { Package } from '../action.js';
import type { OpponentModel } from './modelled-preferences.js';

/** How fast weights are learned: shared between the issues, this much is added to those kept. */
const LEARNING_RATE = 0.2;

/** @param optionCounts number of options of each issue */
export function frequencyModel(optionCounts: readonly number[]): OpponentModel {
  const issues = optionCounts.length;
  const step = LEARNING_RATE / issues;
  const counts = optionCounts.map((count) => new Float64Array(count).fill(1));
  let weights: readonly number[] = optionCounts.map(() => 1 / issues);
  let last: Package | null = null;
  return {
    observe(offer) {
      const previous = last;
      if (previous) weights = reweighted(weights, step, (issue) => offer[issue] === previous[issue]);
      counts.forEach((count, issue) => {
        count[offer[issue]!]! += 1;
      });
      last = offer;
    },
    preferences: () => ({ weights, evaluations: counts.map(sharesOfLargest) }),
  };
}

/** Weights of the issues kept grow by a step before all are scaled to sum to 1 again, unless they are at their most. */
function reweighted(weights: readonly number[], step: number, kept: (issue: number) => boolean): number[] {
  const total = 1 + step * weights.filter((_, issue) => kept(issue)).length;
  const most = 1 - (weights.length * step) / total;
  const grown = weights.map((weight, issue) => (kept(issue) && weight < most ? weight + step : weight));
  const sum = grown.reduce((a, b) => a + b, 0);
  return grown.map((weight) => weight / sum);
}

/** Numbers as shares of the largest of them, which must be positive. */
export function sharesOfLargest(values: Float64Array): Float64Array {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  return values.map((value) => value / largest);
}
