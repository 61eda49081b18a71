/**
 * Dense linear systems by LU with partial pivoting, in place (Golub and Van Loan 2013, algorithms 3.4.1 and 3.2.1).
 *
 * Matrices are row-major. Four columns are eliminated at a time and the rest of the matrix is updated two rows at a
 * time, so that each number fetched from memory is used several times.
 */

import { dot } from './dot.js';

/** Columns eliminated before the rest of the matrix is touched. */
const PANEL = 4;

/**
 * Overwrites `a` with its factors: P A = L U, L unit lower triangular below the diagonal, U on and above it.
 * @param a n × n matrix, row-major
 * @param n order of the matrix
 * @param pivots at least n entries, overwritten: row exchanged with row k at step k
 * @returns false when a pivot is exactly zero or something is not finite (then `a` is meaningless)
 */
export function factorise(a: Float64Array, n: number, pivots: Int32Array): boolean {
  for (let start = 0; start < n; start += PANEL) {
    const end = Math.min(start + PANEL, n);
    for (let k = start; k < end; k++) {
      const pivot = largestBelow(a, n, k);
      pivots[k] = pivot;
      if (pivot < 0) return false;
      if (pivot !== k) exchangeRows(a, n, k, pivot);
      eliminateInPanel(a, n, k, end);
    }
    if (end < n) {
      finishPivotRows(a, n, start, end);
      updateBelow(a, n, start);
    }
  }
  return true;
}

/**
 * Overwrites `b` with the solution of A z = b.
 * @param a factors and @param pivots exchanges, from {@link factorise}
 * @param b right-hand side on entry, solution on exit (first n entries)
 */
export function solveFactorised(a: Float64Array, n: number, pivots: Int32Array, b: Float64Array): void {
  for (let k = 0; k < n; k++) {
    const pivot = pivots[k];
    const entry = b[pivot];
    b[pivot] = b[k];
    b[k] = entry;
  }
  for (let i = 1; i < n; i++) b[i] -= dot(a, i * n, b, 0, i);
  for (let i = n - 1; i >= 0; i--) {
    const row = i * n;
    b[i] = (b[i] - dot(a, row + i + 1, b, i + 1, n - i - 1)) / a[row + i];
  }
}

/**
 * Overwrites `b` with the solution of Aᵀ z = b.
 * @param a factors and @param pivots exchanges, from {@link factorise} of A (not of Aᵀ)
 * @param b right-hand side on entry, solution on exit (first n entries)
 */
export function solveTransposedFactorised(a: Float64Array, n: number, pivots: Int32Array, b: Float64Array): void {
  // Row by row, as the matrix lies in memory: each unknown is taken out of the equations after it.
  for (let k = 0; k < n; k++) {
    const row = k * n;
    const known = b[k] / a[row + k];
    b[k] = known;
    for (let j = k + 1; j < n; j++) b[j] -= a[row + j] * known;
  }
  for (let k = n - 1; k > 0; k--) {
    const row = k * n;
    const known = b[k];
    for (let j = 0; j < k; j++) b[j] -= a[row + j] * known;
  }
  for (let k = n - 1; k >= 0; k--) {
    const pivot = pivots[k];
    const entry = b[pivot];
    b[pivot] = b[k];
    b[k] = entry;
  }
}

/** Row at or below k with the largest entry of column k, or −1 when that is zero or not finite. */
function largestBelow(a: Float64Array, n: number, k: number): number {
  let row = -1;
  let largest = 0;
  for (let i = k; i < n; i++) {
    const size = Math.abs(a[i * n + k]);
    if (!(size <= largest)) {
      // Written so that NaN is taken, and caught below.
      largest = size;
      row = i;
      if (!(size < Number.POSITIVE_INFINITY)) return -1;
    }
  }
  return row;
}

function exchangeRows(a: Float64Array, n: number, k: number, other: number): void {
  const first = k * n;
  const second = other * n;
  for (let j = 0; j < n; j++) {
    const entry = a[first + j];
    a[first + j] = a[second + j];
    a[second + j] = entry;
  }
}

/** Multipliers of column k, and their effect on the other columns of the panel. */
function eliminateInPanel(a: Float64Array, n: number, k: number, end: number): void {
  const pivotRow = k * n;
  const pivot = a[pivotRow + k];
  for (let i = k + 1; i < n; i++) {
    const row = i * n;
    const multiplier = a[row + k] / pivot;
    a[row + k] = multiplier;
    for (let j = k + 1; j < end; j++) a[row + j] -= multiplier * a[pivotRow + j];
  }
}

/** What the panel's own rows still owe each other to the right of the panel. */
function finishPivotRows(a: Float64Array, n: number, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    for (let k = start; k < i; k++) {
      const multiplier = a[i * n + k];
      for (let j = end; j < n; j++) a[i * n + j] -= multiplier * a[k * n + j];
    }
  }
}

/** Takes the four rows of the panel from all rows below it. */
function updateBelow(a: Float64Array, n: number, start: number): void {
  const u0 = start * n;
  const u1 = u0 + n;
  const u2 = u1 + n;
  const u3 = u2 + n;
  const end = start + PANEL;
  let i = end;
  for (; i + 1 < n; i += 2) {
    const row = i * n;
    const next = row + n;
    const a0 = a[row + start];
    const a1 = a[row + start + 1];
    const a2 = a[row + start + 2];
    const a3 = a[row + start + 3];
    const b0 = a[next + start];
    const b1 = a[next + start + 1];
    const b2 = a[next + start + 2];
    const b3 = a[next + start + 3];
    for (let j = end; j < n; j++) {
      const v0 = a[u0 + j];
      const v1 = a[u1 + j];
      const v2 = a[u2 + j];
      const v3 = a[u3 + j];
      a[row + j] -= a0 * v0 + a1 * v1 + (a2 * v2 + a3 * v3);
      a[next + j] -= b0 * v0 + b1 * v1 + (b2 * v2 + b3 * v3);
    }
  }
  if (i < n) {
    const row = i * n;
    const a0 = a[row + start];
    const a1 = a[row + start + 1];
    const a2 = a[row + start + 2];
    const a3 = a[row + start + 3];
    for (let j = end; j < n; j++) {
      a[row + j] -= a0 * a[u0 + j] + a1 * a[u1 + j] + (a2 * a[u2 + j] + a3 * a[u3 + j]);
    }
  }
}
