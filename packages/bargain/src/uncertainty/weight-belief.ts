/** What is believed of the weights of a party, and draws from it. */

import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { RatioBounds } from '../elicitation/ratio-bounds.js';
import { ratioDraws } from '../elicitation/ratio-polytope.js';
import { hitAndRun } from './hit-and-run.js';
import { dirichletVariate } from './random-variates.js';

/**
 * What is believed of the weights of the issues. All are shares: they sum to 1, whatever the weights of the profile
 * sum to.
 */
export type WeightBelief =
  /** The weights of the profile are the weights. */
  | { readonly kind: 'known' }
  /**
   * Dirichlet distribution about a centre, by default the weights of the profile. A share s has the standard deviation
   * √(s (1 − s) / (concentration + 1)).
   */
  | { readonly kind: 'dirichlet'; readonly concentration: number; readonly centre?: readonly number[] }
  /** Uniform over all weights: nothing is known. */
  | { readonly kind: 'uniform' }
  /** Uniform over all weights within ranges, one per issue. */
  | { readonly kind: 'ranges'; readonly low: readonly number[]; readonly high: readonly number[] }
  /** Uniform over all weights in an order: the issues by position, the most important first. */
  | { readonly kind: 'ranking'; readonly order: readonly number[] }
  /** Uniform over all weights whose ratios obey bounds, as elicitation gives them. */
  | { readonly kind: 'ratios'; readonly bounds: RatioBounds };

/**
 * Endless draws of weight shares.
 * @param centre shares of the profile's own weights
 * @throws RangeError when the belief does not fit the issues or leaves no weights
 */
export function weightDraws(
  belief: WeightBelief,
  centre: readonly number[],
  generator: RandomGenerator,
): Generator<Float64Array, never, void> {
  const issues = centre.length;
  switch (belief.kind) {
    case 'known':
      return repeated(() => Float64Array.from(centre));
    case 'uniform':
      return repeated(() => dirichletVariate(generator, new Array<number>(issues).fill(1)));
    case 'dirichlet': {
      const shapes = dirichletShapes(belief.centre ?? centre, belief.concentration, issues);
      return repeated(() => dirichletVariate(generator, shapes));
    }
    case 'ranking': {
      const order = checkedOrder(belief.order, issues);
      // In falling order, uniform weights are uniform among those in that order.
      return repeated(() => {
        const sorted = dirichletVariate(generator, new Array<number>(issues).fill(1)).sort().reverse();
        const weights = new Float64Array(issues);
        order.forEach((issue, rank) => {
          weights[issue] = sorted[rank]!;
        });
        return weights;
      });
    }
    case 'ranges':
      return rangeDraws(belief.low, belief.high, issues, generator);
    case 'ratios':
      if (belief.bounds.count !== issues) {
        throw new RangeError(`bounds on ${belief.bounds.count} weights for ${issues} issues`);
      }
      return ratioDraws(belief.bounds, generator);
  }
}

function* repeated(draw: () => Float64Array): Generator<Float64Array, never, void> {
  for (;;) yield draw();
}

function dirichletShapes(centre: readonly number[], concentration: number, issues: number): number[] {
  const sum = centre.reduce((total, weight) => total + weight, 0);
  if (
    centre.length !== issues ||
    !centre.every((weight) => weight >= 0) ||
    !(sum > 0 && sum < Number.POSITIVE_INFINITY)
  ) {
    throw new RangeError(`the centre [${centre.join(', ')}] is not ${issues} weights of at least 0 with a sum above 0`);
  }
  if (!(concentration > 0 && concentration < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`the concentration is ${concentration}; a finite number above 0 is needed`);
  }
  return centre.map((weight) => (weight / sum) * concentration);
}

function checkedOrder(order: readonly number[], issues: number): readonly number[] {
  const sorted = [...order].sort((a, b) => a - b);
  if (order.length !== issues || !sorted.every((issue, position) => issue === position)) {
    throw new RangeError(`the order [${order.join(', ')}] is not one of all ${issues} issues`);
  }
  return order;
}

/** Uniform over the part of the simplex inside a box. Issues with a range of one point keep it. */
function* rangeDraws(
  low: readonly number[],
  high: readonly number[],
  issues: number,
  generator: RandomGenerator,
): Generator<Float64Array, never, void> {
  if (low.length !== issues || high.length !== issues || !low.every((least, i) => least >= 0 && least <= high[i]!)) {
    throw new RangeError(`the ranges are not ${issues} pairs with 0 ≤ low ≤ high`);
  }
  const least = low.reduce((sum, weight) => sum + weight, 0);
  const most = high.reduce((sum, weight) => sum + weight, 0);
  if (!(least <= 1 + 1e-9 && most >= 1 - 1e-9)) {
    throw new RangeError(`weights within the ranges sum to ${least} – ${most}, never to 1`);
  }
  const share = most > least ? Math.min(1, Math.max(0, (1 - least) / (most - least))) : 0;
  // At either end of the sums there is one set of weights only.
  const open = share > 0 && share < 1 ? low.flatMap((weight, issue) => (weight < high[issue]! ? [issue] : [])) : [];
  const start = Float64Array.from(open, (issue) => low[issue]! + share * (high[issue]! - low[issue]!));
  const inequalities = open.flatMap((issue, i) => [
    { variables: [i], coefficients: [1], bound: high[issue]! },
    { variables: [i], coefficients: [-1], bound: -low[issue]! },
  ]);
  const fixed = Float64Array.from(low, (weight, issue) => weight + share * (high[issue]! - weight));
  for (const point of hitAndRun({ start, inequalities }, generator)) {
    const weights = fixed.slice();
    open.forEach((issue, i) => {
      weights[issue] = Math.min(high[issue]!, Math.max(low[issue]!, point[i]!));
    });
    yield weights;
  }
  throw new Error('hit-and-run has no end');
}
