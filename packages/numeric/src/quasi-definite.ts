/**
 * Small symmetric quasi-definite systems [−A Bᵀ; B C] z = b with A and C positive definite, by LDLᵀ. No exchanges are
 * needed (Vanderbei 1995, SIAM J. Optim. 5(1)), and the signs of D tell whether the matrix is what it should be.
 */

/** Relative pivot below which the matrix counts as singular. */
const SINGULAR = 1e-14;

/**
 * Overwrites the lower triangle of `a` with L below the diagonal and D on it.
 * @param a symmetric n × n matrix, row-major; only the lower triangle is read
 * @param negatives order of the block −A
 * @returns false when the signs of D are not `negatives` times minus and then plus, or something is not finite
 */
export function factoriseQuasiDefinite(a: Float64Array, n: number, negatives: number): boolean {
  for (let j = 0; j < n; j++) {
    const row = j * n;
    let pivot = a[row + j];
    let scale = Math.abs(pivot);
    for (let k = 0; k < j; k++) {
      // Entry (j, k) still lacks its division by D, so that both products are at hand.
      const product = a[row + k];
      const multiplier = product / a[k * n + k];
      a[row + k] = multiplier;
      pivot -= multiplier * product;
      scale += Math.abs(multiplier * product);
    }
    const signed = j < negatives ? -pivot : pivot;
    if (!(signed > SINGULAR * scale && signed < Number.POSITIVE_INFINITY)) return false;
    a[row + j] = pivot;
    for (let i = j + 1; i < n; i++) {
      let sum = a[i * n + j];
      for (let k = 0; k < j; k++) sum -= a[i * n + k] * a[row + k];
      a[i * n + j] = sum;
    }
  }
  return true;
}

/**
 * Overwrites `b` with the solution of the system.
 * @param a factors from {@link factoriseQuasiDefinite}
 * @param b right-hand side on entry, solution on exit (first n entries)
 */
export function solveQuasiDefinite(a: Float64Array, n: number, b: Float64Array): void {
  for (let i = 1; i < n; i++) {
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= a[i * n + k] * b[k];
    b[i] = sum;
  }
  for (let i = 0; i < n; i++) b[i] /= a[i * n + i];
  for (let i = n - 1; i > 0; i--) {
    const known = b[i];
    for (let k = 0; k < i; k++) b[k] -= a[i * n + k] * known;
  }
}
