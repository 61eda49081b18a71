/** How consistent a matrix of pairwise comparisons is, as the analytic hierarchy process measures it. */

/**
 * Mean consistency index of random reciprocal matrices of order 1, 2, … 15 on the scale 1/9 … 9 (Saaty 1980, The
 * Analytic Hierarchy Process, p. 21).
 */
const RANDOM_INDICES: readonly number[] = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/** Largest consistency ratio that counts as consistent (Saaty 1980). */
export const CONSISTENCY_LIMIT = 0.1;

/** The principal eigenvalue and eigenvector of a non-negative matrix. */
export interface PrincipalEigenvector {
  /** Non-negative, with sum 1. */
  readonly vector: Float64Array;
  readonly value: number;
}

/** Iterations and relative change at which the power method stops. */
const MOST_ITERATIONS = 100_000;
const CONVERGED = 1e-15;

/**
 * The principal eigenvector by the power method.
 * @param matrix n × n, row-major, non-negative and irreducible, with a positive diagonal
 */
export function principalEigenvector(matrix: Float64Array, n: number): PrincipalEigenvector {
  let vector = new Float64Array(n).fill(1 / n);
  let value = n;
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    const image = new Float64Array(n);
    value = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) image[i]! += matrix[i * n + j]! * vector[j]!;
      value += image[i]!;
    }
    let change = 0;
    for (let i = 0; i < n; i++) {
      image[i]! /= value;
      change = Math.max(change, Math.abs(image[i]! - vector[i]!));
    }
    vector = image;
    if (change <= CONVERGED) break;
  }
  return { vector, value };
}

/** Consistency of a complete matrix of comparisons. */
export interface Consistency {
  /** Principal eigenvalue λ; n for perfect consistency. */
  readonly eigenvalue: number;
  /** (λ − n) / (n − 1). */
  readonly index: number;
  /** Index over the random index of the order; null for one or two issues and for more than 15. */
  readonly ratio: number | null;
}

/** Saaty's consistency index and ratio. @param matrix complete and reciprocal, n × n */
export function consistencyOf(matrix: Float64Array, n: number): Consistency {
  const eigenvalue = principalEigenvector(matrix, n).value;
  const index = n > 1 ? (eigenvalue - n) / (n - 1) : 0;
  const random = RANDOM_INDICES[n - 1] ?? 0;
  return { eigenvalue, index, ratio: random > 0 ? index / random : null };
}
