/**
 * Logistic regression with few weights: the sum of their magnitudes is held down (the lasso), so that most are nought and the rest can be
 * read. Climbed by accelerated proximal gradients (Beck and Teboulle 2009, FISTA with constant step, equations 4.1 to 4.3).
 *
 * The packages for logistic regression within reach take dense matrices and no such penalty.
 */

/** A reading to learn from: the numbers of its signs, and whether it was right. */
export interface Example {
  readonly signs: readonly number[];
  readonly right: boolean;
}

export interface Fit {
  readonly base: number;
  readonly weights: Float64Array;
}

const STEPS = 2000;

/**
 * Weights that make the examples most likely, less `penalty` times the sum of their magnitudes. The base is not held.
 * @param size number of signs
 */
export function fitSparseLogistic(examples: readonly Example[], size: number, penalty: number): Fit {
  const step = 1 / (0.25 * largestEigenvalue(examples, size));
  let at = new Float64Array(size + 1);
  let ahead = Float64Array.from(at);
  let momentum = 1;
  const slope = new Float64Array(size + 1);
  for (let round = 0; round < STEPS; round += 1) {
    slopeAt(examples, ahead, size, slope);
    const next = new Float64Array(size + 1);
    for (let i = 0; i <= size; i += 1) {
      const moved = valueAt(ahead, i) - step * valueAt(slope, i);
      next[i] = i === size ? moved : Math.sign(moved) * Math.max(0, Math.abs(moved) - step * penalty);
    }
    const later = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = next.map((value, i) => value + ((momentum - 1) / later) * (value - valueAt(at, i)));
    at = next;
    momentum = later;
  }
  return { base: valueAt(at, size), weights: at.subarray(0, size) };
}

/** Slope of the logarithm of the chance that the examples are wrong, at given weights. */
export function slopeAt(
  examples: readonly Example[],
  weights: Float64Array,
  size: number,
  slope: Float64Array = new Float64Array(size + 1),
): Float64Array {
  slope.fill(0);
  for (const { signs, right } of examples) {
    let odds = valueAt(weights, size);
    for (const sign of signs) odds += valueAt(weights, sign);
    const off = 1 / (1 + Math.exp(-odds)) - (right ? 1 : 0);
    for (const sign of signs) slope[sign] = valueAt(slope, sign) + off;
    slope[size] = valueAt(slope, size) + off;
  }
  return slope;
}

/** Of the matrix of products of signs over the examples, the base as one more sign: by the power method, rounded up. */
function largestEigenvalue(examples: readonly Example[], size: number): number {
  let vector = new Float64Array(size + 1).fill(1);
  let value = 1;
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(size + 1);
    for (const { signs } of examples) {
      let product = valueAt(vector, size);
      for (const sign of signs) product += valueAt(vector, sign);
      for (const sign of signs) next[sign] = valueAt(next, sign) + product;
      next[size] = valueAt(next, size) + product;
    }
    value = Math.hypot(...next);
    vector = next.map((one) => one / value);
  }
  return 1.02 * value;
}

function valueAt(values: Float64Array, i: number): number {
  return values[i] as number;
}
