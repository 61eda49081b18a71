/** Telling equal payoff vectors together, in linear time. */

import { comparedPayoffs } from '../problem/comparison.js';
import type { PayoffTable } from '../problem/payoff-table.js';

/** Vectors grouped by equality. */
export interface DistinctPoints {
  /** For each vector, which distinct vector it is (0, 1, … in order of first appearance). */
  readonly ids: Int32Array;
  /** For each distinct vector, the first place it appears. */
  readonly firsts: Int32Array;
}

/** Groups equal vectors by open-addressing hashing. @param keys vectors × parties, finite */
export function distinctPoints(keys: Float64Array, parties: number): DistinctPoints {
  const count = keys.length / parties;
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  const slotIds = new Int32Array(slots).fill(-1);
  const ids = new Int32Array(count);
  const firsts = new Int32Array(count);
  const double = new Float64Array(1);
  const words = new Int32Array(double.buffer);
  let found = 0;
  for (let i = 0; i < count; i++) {
    let hash = 0;
    for (let party = 0; party < parties; party++) {
      double[0] = keys[i * parties + party]! + 0; // −0 must hash as 0
      hash = Math.imul(hash ^ words[0]!, 0x9e3779b1);
      hash = Math.imul((hash ^ (hash >>> 15)) + words[1]!, 0x85ebca77);
      hash ^= hash >>> 13;
    }
    let slot = hash & (slots - 1);
    let id = slotIds[slot]!;
    while (id !== -1 && !sameVector(keys, parties, firsts[id]!, i)) {
      slot = (slot + 1) & (slots - 1);
      id = slotIds[slot]!;
    }
    if (id === -1) {
      id = found++;
      slotIds[slot] = id;
      firsts[id] = i;
    }
    ids[i] = id;
  }
  return { ids, firsts: firsts.slice(0, found) };
}

/** Number of distinct payoff vectors among some rows, compared at the tolerance. */
export function countPoints(table: PayoffTable, rows: Int32Array, tolerance: number): number {
  if (rows.length < 2) return rows.length;
  return distinctPoints(comparedPayoffs(table, rows, tolerance), table.parties).firsts.length;
}

function sameVector(keys: Float64Array, parties: number, a: number, b: number): boolean {
  for (let party = 0; party < parties; party++) {
    if (keys[a * parties + party] !== keys[b * parties + party]) return false;
  }
  return true;
}
