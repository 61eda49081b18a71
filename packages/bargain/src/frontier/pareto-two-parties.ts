/** The Pareto frontier of two parties: drop what a coarse staircase already beats, then sort and scan. */

/** Steps of the staircase; only speed depends on it. */
const STEPS = 2048;

/**
 * Positions of the vectors that no other vector dominates, in no particular order.
 * @param keys vectors × 2, finite
 */
export function undominatedOfTwo(keys: Float64Array): Int32Array {
  const order = aboveStaircase(keys);
  order.sort((a, b) => keys[2 * b]! - keys[2 * a]! || keys[2 * b + 1]! - keys[2 * a + 1]!);
  let kept = 0;
  let first = Number.NaN;
  let second = Number.NEGATIVE_INFINITY; // the best the other party has had so far
  for (const position of order) {
    const u = keys[2 * position]!;
    const v = keys[2 * position + 1]!;
    if (v > second || (v === second && u === first)) {
      order[kept++] = position;
      first = u;
      second = v;
    }
  }
  return order.slice(0, kept);
}

/**
 * Positions that survive a linear pass: the first payoff is cut into steps, and a vector falls when some vector on a
 * higher step (so strictly better for the first party) is at least as good for the second.
 */
function aboveStaircase(keys: Float64Array): Int32Array {
  const count = keys.length / 2;
  const positions = new Int32Array(count);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const u = keys[2 * i]!;
    if (u < low) low = u;
    if (u > high) high = u;
    positions[i] = i;
  }
  const perUnit = (STEPS - 1) / (high - low);
  // A range too wide or too narrow for doubles cannot be cut into steps.
  if (count < STEPS || !(perUnit > 0 && perUnit < Number.POSITIVE_INFINITY)) return positions;

  const best = new Float64Array(STEPS + 1).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < count; i++) {
    const step = Math.floor((keys[2 * i]! - low) * perUnit);
    if (keys[2 * i + 1]! > best[step]!) best[step] = keys[2 * i + 1]!;
  }
  for (let step = STEPS - 1; step >= 0; step--) best[step] = Math.max(best[step]!, best[step + 1]!);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const step = Math.floor((keys[2 * i]! - low) * perUnit);
    if (keys[2 * i + 1]! > best[step + 1]!) positions[kept++] = i;
  }
  return positions.slice(0, kept);
}
