/** Pruning for two parties: one sweep from the best of the first party to its worst. */

import type { Pruned, PruningRule } from './pruning-rule.js';

/** As {@link prune}, for two parties and without slack. */
export function pruneTwoParties(points: Float64Array, order: Int32Array, { margin, limits }: PruningRule): Pruned {
  const count = order.length;
  const places = new Int32Array(points.length / 2).fill(-1);
  const kept = new Int32Array(count);
  const [firstLimit, secondLimit] = [limits[0]!, limits[1]!];
  let found = 0;
  // The best of the second party among all vectors passed, and among those better for the first by the margin.
  let best = Number.NEGATIVE_INFINITY;
  let bestAhead = Number.NEGATIVE_INFINITY;
  let ahead = 0;
  for (let i = 0; i < count; i++) {
    const position = order[i]!;
    const u = points[2 * position]!;
    const v = points[2 * position + 1]!;
    while (ahead < i && points[2 * order[ahead]!]! > u + margin) {
      const other = points[2 * order[ahead]! + 1]!;
      if (other > bestAhead) bestAhead = other;
      ahead++;
    }
    const dropped = (best > v + margin && v <= secondLimit) || (bestAhead >= v && u <= firstLimit);
    if (v > best) best = v;
    if (dropped) continue;
    const last = found === 0 ? -1 : kept[found - 1]!;
    if (last === -1 || points[2 * last]! !== u || points[2 * last + 1]! !== v) kept[found++] = position;
    places[position] = found - 1;
  }
  return { kept: kept.slice(0, found), places };
}
