/** Pruning for any number of parties: every vector is held against an archive of those kept before it. */

import type { Pruned, PruningRule } from './pruning-rule.js';
import { archiveOf, DROPPED, KEPT } from './vector-archive.js';

/** As {@link prune}, for any number of parties. */
export function pruneManyParties(points: Float64Array, parties: number, order: Int32Array, rule: PruningRule): Pruned {
  const count = order.length;
  const places = new Int32Array(points.length / parties).fill(-1);
  const kept = new Int32Array(count);
  const archive = archiveOf(points, parties, rule);
  for (let i = 0; i < count; i++) {
    const position = order[i]!;
    const verdict = archive.verdict(position);
    if (verdict === DROPPED) continue;
    if (verdict === KEPT) {
      places[position] = archive.size;
      kept[archive.size] = position;
      archive.add(position);
    } else {
      places[position] = verdict;
    }
  }
  return { kept: kept.slice(0, archive.size), places };
}
