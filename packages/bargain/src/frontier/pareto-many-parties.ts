/** The Pareto frontier of any number of parties: an elimination window, then an archive in the order of sums. */

import { pruneManyParties } from './prune-many-parties.js';

/** Vectors held in the elimination window; only speed depends on it. */
const WINDOW = 24;

/**
 * Positions of the vectors that no other vector dominates, in no particular order.
 * @param keys vectors × parties, finite
 */
export function undominatedOfMany(keys: Float64Array, parties: number): Int32Array {
  const sums = vectorSums(keys, parties);
  const survivors = afterWindow(keys, parties, sums);
  // A dominator has the larger sum, or the same sum after rounding and is lexicographically larger.
  const order = survivors.slice().sort((a, b) => sums[b]! - sums[a]! || compareLexicographically(keys, parties, b, a));
  const limits = new Float64Array(parties).fill(Number.POSITIVE_INFINITY);
  const { places } = pruneManyParties(keys, parties, order, { margin: 0, limits });
  return survivors.filter((position) => places[position]! >= 0);
}

/** Positions that no vector of a small window of high sums dominates; the window is refilled while passing. */
function afterWindow(keys: Float64Array, parties: number, sums: Float64Array): Int32Array {
  const count = sums.length;
  const positions = new Int32Array(count);
  const window: number[] = [];
  let kept = 0;
  for (let i = 0; i < count; i++) {
    let member = 0;
    while (member < window.length && !dominates(keys, parties, window[member]!, i)) member++;
    if (member < window.length) {
      moveForward(window, member);
      continue;
    }
    positions[kept++] = i;
    if (window.length < WINDOW) {
      window.push(i);
    } else {
      let weakest = 0;
      for (let k = 1; k < WINDOW; k++) if (sums[window[k]!]! < sums[window[weakest]!]!) weakest = k;
      if (sums[i]! > sums[window[weakest]!]!) window[weakest] = i;
    }
  }
  return positions.slice(0, kept);
}

/** What has just eliminated a vector is likely to eliminate the next ones: try it earlier. */
function moveForward(list: number[], place: number): void {
  if (place === 0) return;
  const target = place >> 1;
  const moved = list[place]!;
  list[place] = list[target]!;
  list[target] = moved;
}

function vectorSums(keys: Float64Array, parties: number): Float64Array {
  const sums = new Float64Array(keys.length / parties);
  for (let i = 0; i < sums.length; i++) {
    let sum = 0;
    for (let party = 0; party < parties; party++) sum += keys[i * parties + party]!;
    sums[i] = sum;
  }
  return sums;
}

/** Whether vector a is at least vector b in every entry. */
function covers(keys: Float64Array, parties: number, a: number, b: number): boolean {
  for (let party = 0; party < parties; party++) {
    if (keys[a * parties + party]! < keys[b * parties + party]!) return false;
  }
  return true;
}

function dominates(keys: Float64Array, parties: number, a: number, b: number): boolean {
  return covers(keys, parties, a, b) && !covers(keys, parties, b, a);
}

function compareLexicographically(keys: Float64Array, parties: number, a: number, b: number): number {
  for (let party = 0; party < parties; party++) {
    const [x, y] = [keys[a * parties + party]!, keys[b * parties + party]!];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
