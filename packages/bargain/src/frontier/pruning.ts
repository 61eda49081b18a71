/** Which of some partial sums can still lead to an outcome that matters. */

import { pruneManyParties } from './prune-many-parties.js';
import { pruneTwoParties } from './prune-two-parties.js';

/** When a vector may be dropped. */
export interface PruningRule {
  /**
   * A vector is dropped when another is at least as good for every party and better by more than this for one, so
   * that it stays better whatever is added to both and however sums are rounded and compared.
   */
  readonly margin: number;
  /**
   * Party by party: being better counts only for vectors that are not above this, since above it both may end at the
   * party's ceiling. Infinite without a ceiling.
   */
  readonly limits: Float64Array;
  /**
   * Party by party: a vector is also dropped when another falls short of it by no more than this. Zero for exact
   * frontiers.
   */
  readonly slack?: Float64Array;
}

/** What is left of some vectors. */
export interface Pruned {
  /** Positions of the vectors kept, in the order that {@link sortingKeys} and {@link prune} work in. */
  readonly kept: Int32Array;
  /** For each vector the place in `kept` of itself or of its equal; −1 when it was dropped. */
  readonly places: Int32Array;
}

/** The keys by which vectors must be sorted: a vector that another dominates has no greater key. */
export function sortingKeys(points: Float64Array, parties: number): Float64Array {
  const count = points.length / parties;
  const keys = new Float64Array(count);
  if (parties === 2) {
    for (let i = 0; i < count; i++) keys[i] = points[2 * i]!;
    return keys;
  }
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let at = i * parties; at < (i + 1) * parties; at++) sum += points[at]!;
    keys[i] = sum;
  }
  return keys;
}

/**
 * Drops what the rule lets be dropped; equal vectors are told together.
 * @param points vectors × parties, party fastest
 * @param order positions, all or some, by decreasing sorting key, equal keys in decreasing lexicographic order
 */
export function prune(points: Float64Array, parties: number, order: Int32Array, rule: PruningRule): Pruned {
  return parties === 2 && rule.slack === undefined
    ? pruneTwoParties(points, order, rule)
    : pruneManyParties(points, parties, order, rule);
}
