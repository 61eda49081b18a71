/**
 * Small symmetric positive semi-definite systems A z = b, by LDLᵀ with the diagonal scaled to one.
 *
 * Made for the normal equations of a least-squares problem with a handful of nearly collinear columns: a column whose
 * pivot vanishes next to its own scale carries no new information and gets weight zero.
 */

/** Relative pivot below which a column counts as a combination of the ones before it. */
const COLLINEAR = 1e-14;

/**
 * Overwrites `b` with a solution of A z = b.
 * @param a symmetric matrix, row-major with row length `stride`; only the leading n × n block is read
 * @param stride row length of `a`
 * @param b right-hand side on entry, solution on exit (first n entries)
 * @param n order of the system
 * @param work at least n·n entries, overwritten
 * @returns false when the matrix is zero or not finite (then `b` is meaningless)
 */
export function solveSymmetric(
  a: Float64Array,
  stride: number,
  b: Float64Array,
  n: number,
  work: Float64Array,
): boolean {
  let pivots = 0;
  // L below the diagonal, D on it, in `work` (n × n).
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * stride + j];
      for (let k = 0; k < j; k++) sum -= work[i * n + k] * work[j * n + k] * work[k * n + k];
      if (i === j) {
        if (!Number.isFinite(sum)) return false;
        const kept = sum > COLLINEAR * a[i * stride + i];
        work[i * n + i] = kept ? sum : 0;
        if (kept) pivots++;
      } else {
        work[i * n + j] = work[j * n + j] > 0 ? sum / work[j * n + j] : 0;
      }
    }
  }
  if (pivots === 0) return false;
  for (let i = 0; i < n; i++) {
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= work[i * n + k] * b[k];
    b[i] = sum;
  }
  for (let i = 0; i < n; i++) b[i] = work[i * n + i] > 0 ? b[i] / work[i * n + i] : 0;
  for (let i = n - 1; i >= 0; i--) {
    if (work[i * n + i] === 0) {
      b[i] = 0;
      continue;
    }
    let sum = b[i];
    for (let k = i + 1; k < n; k++) sum -= work[k * n + i] * b[k];
    b[i] = sum;
  }
  return true;
}
