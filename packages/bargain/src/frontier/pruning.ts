/** Which of some partial sums can still lead to an outcome that matters. */

import { pruneManyParties } from './prune-many-parties.js';
import { pruneTwoParties } from './prune-two-parties.js';
import type { Pruned, PruningRule } from './pruning-rule.js';

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
