/** The Pareto frontier of any number of parties: an elimination window, then sort by sum and filter. */

import { distinctPoints } from './distinct-points.js';

/** Vectors held in the elimination window; only speed depends on it. */
const WINDOW = 24;

/**
 * Positions of the vectors that no other vector dominates, in no particular order.
 * @param keys vectors × parties, finite
 */
export function undominatedOfMany(keys: Float64Array, parties: number): Int32Array {
  const sums = vectorSums(keys, parties);
  const survivors = afterWindow(keys, parties, sums);
  const points = new Float64Array(survivors.length * parties);
  survivors.forEach((position, i) => {
    points.set(keys.subarray(position * parties, (position + 1) * parties), i * parties);
  });
  const { ids, firsts } = distinctPoints(points, parties);
  const onFrontier = filterSorted(points, parties, firsts);
  return survivors.filter((_, i) => onFrontier[ids[i]!] === 1);
}

/**
 * Which of some distinct vectors are undominated. A dominator has the larger sum, or the same sum after rounding and
 * is lexicographically larger; so in that order every vector need only be held against those kept before it.
 * @returns 1 or 0 for each entry of `firsts`
 */
function filterSorted(points: Float64Array, parties: number, firsts: Int32Array): Uint8Array {
  const sums = vectorSums(points, parties);
  const order = new Int32Array(firsts.length);
  for (let id = 0; id < order.length; id++) order[id] = id;
  order.sort((a, b) => {
    const [i, j] = [firsts[a]!, firsts[b]!];
    return sums[i] === sums[j] ? compareLexicographically(points, parties, j, i) : sums[i]! > sums[j]! ? -1 : 1;
  });
  const onFrontier = new Uint8Array(firsts.length);
  const kept: number[] = [];
  for (const id of order) {
    const position = firsts[id]!;
    let dominator = 0;
    while (dominator < kept.length && !covers(points, parties, kept[dominator]!, position)) dominator++;
    if (dominator === kept.length) {
      kept.push(position);
      onFrontier[id] = 1;
    } else {
      moveForward(kept, dominator);
    }
  }
  return onFrontier;
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
