/** Sorting vectors that come as runs which are sorted already. */

/**
 * Positions of all vectors, those with the greater key first, vectors of equal key in decreasing lexicographic order,
 * by merging neighbouring runs.
 * @param starts where each run starts, increasing; the first is 0
 * @param keys key of each vector, not increasing within a run
 * @param points vectors × parties, party fastest
 */
export function sortedRuns(
  starts: readonly number[],
  keys: Float64Array,
  points: Float64Array,
  parties: number,
): Int32Array {
  const count = keys.length;
  let from = new Int32Array(count);
  for (let i = 0; i < count; i++) from[i] = i;
  let to = new Int32Array(count);
  let bounds = [...starts, count];
  while (bounds.length > 2) {
    const next = [0];
    let run = 0;
    for (; run + 2 < bounds.length; run += 2) {
      mergeTwo(from, to, bounds[run]!, bounds[run + 1]!, bounds[run + 2]!, keys, points, parties);
      next.push(bounds[run + 2]!);
    }
    if (run + 1 < bounds.length) {
      to.set(from.subarray(bounds[run]!, count), bounds[run]!);
      next.push(count);
    }
    bounds = next;
    [from, to] = [to, from];
  }
  return from;
}

function mergeTwo(
  from: Int32Array,
  to: Int32Array,
  start: number,
  middle: number,
  end: number,
  keys: Float64Array,
  points: Float64Array,
  parties: number,
): void {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takeLeft = right === end || (left < middle && precedes(from[left]!, from[right]!, keys, points, parties));
    to[at] = takeLeft ? from[left++]! : from[right++]!;
  }
}

function precedes(a: number, b: number, keys: Float64Array, points: Float64Array, parties: number): boolean {
  const difference = keys[a]! - keys[b]!;
  if (difference !== 0) return difference > 0;
  for (let party = 0; party < parties; party++) {
    const x = points[a * parties + party]!;
    const y = points[b * parties + party]!;
    if (x !== y) return x > y;
  }
  return true;
}
