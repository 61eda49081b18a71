/** Distances between payoff vectors in the parties' ranges on the Pareto frontier, so that units do not matter. */

import type { PayoffTable } from '../problem/payoff-table.js';

/** Measures payoffs against a frontier. */
export interface PayoffScale {
  /** Smallest payoff of each party on the frontier. */
  readonly lowest: readonly number[];
  /** Largest payoff of each party on the frontier. */
  readonly highest: readonly number[];
  /** Euclidean distance of two payoff vectors, each party's payoff in units of its range. */
  distance(a: ArrayLike<number>, b: ArrayLike<number>): number;
  /** Distance to the nearest payoff vector of the frontier. */
  toFrontier(payoffs: ArrayLike<number>): number;
}

/**
 * The scale of a frontier. A party with the same payoff everywhere on it is measured in its own units.
 * @param frontier a row per Pareto-optimal payoff vector; other rows would be taken for such
 * @throws RangeError when it has no rows
 */
export function payoffScale({ parties, payoffs }: Pick<PayoffTable, 'parties' | 'payoffs'>): PayoffScale {
  if (payoffs.length === 0) throw new RangeError('a frontier without payoffs has no scale');
  const lowest = new Array<number>(parties).fill(Number.POSITIVE_INFINITY);
  const highest = new Array<number>(parties).fill(Number.NEGATIVE_INFINITY);
  payoffs.forEach((payoff, at) => {
    const party = at % parties;
    lowest[party] = Math.min(lowest[party]!, payoff);
    highest[party] = Math.max(highest[party]!, payoff);
  });
  const ranges = highest.map((most, party) => most - lowest[party]! || 1);
  const distance = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
    let sum = 0;
    for (let party = 0; party < parties; party++) sum += ((a[party]! - b[party]!) / ranges[party]!) ** 2;
    return Math.sqrt(sum);
  };
  return {
    lowest,
    highest,
    distance,
    toFrontier: (from) => {
      let nearest = Number.POSITIVE_INFINITY;
      for (let start = 0; start < payoffs.length; start += parties) {
        nearest = Math.min(nearest, distance(from, payoffs.subarray(start, start + parties)));
      }
      return nearest;
    },
  };
}
