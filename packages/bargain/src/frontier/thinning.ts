/** Keeping few of many vectors, with a guarantee of how much anyone can lose by it. */

import { prune } from './pruning.js';
import type { Pruned } from './pruning-rule.js';

/** Vectors that stand for all. */
export interface Thinned extends Pruned {
  /** Party by party: no vector left out is better than some vector kept by more than this. */
  readonly slack: Float64Array;
}

/**
 * Keeps at most `most` vectors such that each one left out is matched by a kept one to within the slack, which is the
 * smallest power of two times a millionth of each party's range that is enough (ε-dominance: Laumanns, Thiele, Deb
 * and Zitzler 2002, Evolutionary Computation 10).
 * @param order as for {@link prune}
 * @param most at least 1
 */
export function thin(points: Float64Array, parties: number, order: Int32Array, most: number): Thinned {
  const ranges = new Float64Array(parties);
  for (let party = 0; party < parties; party++) {
    let high = Number.NEGATIVE_INFINITY;
    let low = Number.POSITIVE_INFINITY;
    for (const position of order) {
      const value = points[position * parties + party]!;
      if (value > high) high = value;
      if (value < low) low = value;
    }
    ranges[party] = high - low;
  }
  const limits = new Float64Array(parties).fill(Number.POSITIVE_INFINITY);
  for (let share = 1e-6; ; share *= 2) {
    const slack = ranges.map((range) => range * share);
    const pruned = prune(points, parties, order, { margin: 0, limits, slack });
    // With a slack as wide as the ranges one vector stands for all.
    if (pruned.kept.length <= most || share > 1) return { ...pruned, slack };
  }
}
