/**
 * Sets of weights described by how large one weight can be as a multiple of another: wᵢ ≤ uᵢⱼ wⱼ for all i and j, with
 * Σ w = 1. Rankings, points within ranges, trade-offs and ratio comparisons all give such sets, and their extremes are
 * known in closed form, because in logarithms they are systems of difference constraints: when all uᵢⱼ are as small as
 * the others make them (shortest paths), the weights in proportion to 1/uᵢⱼ, j = 1 … n, belong to the set and have the
 * largest wᵢ.
 */

/** Weights w with w_i ≤ upper_ij · w_j for all pairs and Σ w = 1. The bounds imply one another: none can be lowered. */
export interface RatioBounds {
  /** Number of weights. */
  readonly count: number;
  /** Most that w_i / w_j can be: count × count, row i, column j; Infinity for no bound. A row of zeros: w_i = 0. */
  readonly upper: Float64Array;
}

/** w of `more` is at most `atMost` times w of `less`. */
export interface RatioLimit {
  readonly more: number;
  readonly less: number;
  /** Above 0; Infinity says nothing. */
  readonly atMost: number;
}

/** Limits that cannot all hold. */
export interface RatioContradiction {
  /** Least factor, above 1, by which every limit must be raised so that all can hold. */
  readonly slack: number;
  /** Positions of the limits of the circle that needs it, in order around the circle. */
  readonly limits: readonly number[];
}

/** Logarithms of ratios closer than this are equal up to rounding. */
const ROUNDING = 1e-12;

/**
 * The set that some limits describe.
 * @param count number of weights
 * @param slack every limit is raised by this factor; at least what {@link ratioContradiction} asks for
 * @throws RangeError when the limits cannot hold together
 */
export function ratioBounds(count: number, limits: readonly RatioLimit[], slack = 1): RatioBounds {
  const upper = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < count; i++) upper[i * count + i] = 1;
  for (const { more, less, atMost } of limits) {
    if (more !== less) upper[more * count + less] = Math.min(upper[more * count + less]!, atMost * slack);
  }
  // Floyd and Warshall's shortest paths, with products for sums.
  for (let k = 0; k < count; k++) {
    for (let i = 0; i < count; i++) {
      const first = upper[i * count + k]!;
      if (i === k || first === Number.POSITIVE_INFINITY) continue;
      for (let j = 0; j < count; j++) {
        if (j === k) continue;
        const path = first * upper[k * count + j]!;
        if (i !== j) upper[i * count + j] = Math.min(upper[i * count + j]!, path);
        else if (path < 1 - 1e-9) throw new RangeError('the limits on the ratios of weights contradict one another');
      }
    }
  }
  return { count, upper };
}

/** The set of all weights in which some weights are 0 and the others obey bounds. */
function withZeroWeights({ count, upper }: RatioBounds, zero: readonly number[]): RatioBounds {
  const changed = upper.slice();
  for (const i of zero) {
    for (let j = 0; j < count; j++) {
      if (j === i) continue;
      changed[i * count + j] = 0;
      if (!zero.includes(j)) changed[j * count + i] = Number.POSITIVE_INFINITY;
    }
  }
  return { count, upper: changed };
}

/**
 * All weights in proportion to numbers from ranges, one per weight.
 * @param low from 0
 * @param high not below `low`, not all 0; Infinity for a number of which nothing is known
 */
export function boxBounds(low: readonly number[], high: readonly number[]): RatioBounds {
  const zero = high.flatMap((most, position) => (most === 0 ? [position] : []));
  const limits = high.flatMap((most, more) =>
    low.flatMap((least, less) =>
      more === less || most === 0 || least === 0 ? [] : [{ more, less, atMost: most / least }],
    ),
  );
  return withZeroWeights(ratioBounds(low.length, limits), zero);
}

/** Least and largest value of one weight over the set, exact. */
export function weightRange({ count, upper }: RatioBounds, weight: number): readonly [low: number, high: number] {
  let most = 0;
  let least = 0;
  for (let j = 0; j < count; j++) {
    least += 1 / upper[weight * count + j]!;
    most += upper[j * count + weight]!;
  }
  return [1 / most, 1 / least];
}

/** The weights of the set that have the largest value of one of them. */
export function weightsWithLargest({ count, upper }: RatioBounds, weight: number): Float64Array {
  const shares = new Float64Array(count);
  let sum = 0;
  for (let j = 0; j < count; j++) {
    shares[j] = 1 / upper[weight * count + j]!;
    sum += shares[j]!;
  }
  return shares.map((share) => share / sum);
}

/**
 * Whether limits contradict one another, and how much. A circle of limits whose product is below 1 cannot hold; the
 * slack is found by raising the limits until the worst circle just holds, circle by circle (Newton's method on the
 * least cycle mean).
 * @returns null when all limits can hold together
 */
export function ratioContradiction(count: number, limits: readonly RatioLimit[]): RatioContradiction | null {
  let worst: RatioContradiction | null = null;
  for (;;) {
    const circle = brokenCircle(count, limits, Math.log(worst?.slack ?? 1));
    if (!circle) return worst;
    const sum = circle.reduce((total, limit) => total + Math.log(limits[limit]!.atMost), 0);
    const slack = Math.exp(-sum / circle.length);
    if (slack <= (worst?.slack ?? 1)) return worst;
    worst = { slack, limits: circle };
  }
}

/** A circle of limits whose logarithms sum to less than 0 after each is raised; by Bellman and Ford. */
function brokenCircle(count: number, limits: readonly RatioLimit[], raise: number): number[] | null {
  // w_more ≤ atMost · w_less: the distance to `more` is at most that to `less` plus the logarithm.
  const distance = new Float64Array(count);
  const arrival = new Int32Array(count).fill(-1);
  let changed = -1;
  for (let round = 0; round < count; round++) {
    changed = -1;
    limits.forEach(({ more, less, atMost }, position) => {
      const reach = distance[less]! + Math.log(atMost) + raise;
      if (more !== less && reach < distance[more]! - ROUNDING) {
        distance[more] = reach;
        arrival[more] = position;
        changed = more;
      }
    });
    if (changed < 0) return null;
  }
  // Whoever was still improved after as many rounds as there are weights hangs on a circle.
  let at = changed;
  for (let i = 0; i < count; i++) at = limits[arrival[at]!]!.less;
  const circle: number[] = [];
  for (let next = at; circle.length === 0 || next !== at; next = limits[arrival[next]!]!.less) {
    circle.push(arrival[next]!);
  }
  return circle;
}
