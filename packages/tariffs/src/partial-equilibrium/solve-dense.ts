/** Small dense linear systems by elimination with partial pivoting (Golub and Van Loan 2013, section 3.4). */

/**
 * Solves A z = b.
 * @param a n × n, row-major, destroyed
 * @param b right-hand side on entry, solution on exit
 * @returns false when A is singular or not finite
 */
export function solveDense(a: Float64Array, b: Float64Array, n: number): boolean {
  const at = (row: number, column: number) => a[row * n + column] as number;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let row = k + 1; row < n; row++) if (Math.abs(at(row, k)) > Math.abs(at(pivot, k))) pivot = row;
    const size = Math.abs(at(pivot, k));
    if (!(size > 0) || size === Number.POSITIVE_INFINITY) return false;
    if (pivot !== k) {
      for (let column = k; column < n; column++) {
        const kept = at(k, column);
        a[k * n + column] = at(pivot, column);
        a[pivot * n + column] = kept;
      }
      const kept = b[k] as number;
      b[k] = b[pivot] as number;
      b[pivot] = kept;
    }
    for (let row = k + 1; row < n; row++) {
      const factor = at(row, k) / at(k, k);
      if (factor === 0) continue;
      for (let column = k; column < n; column++) a[row * n + column] = at(row, column) - factor * at(k, column);
      b[row] = (b[row] as number) - factor * (b[k] as number);
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    let rest = b[row] as number;
    for (let column = row + 1; column < n; column++) rest -= at(row, column) * (b[column] as number);
    b[row] = rest / at(row, row);
  }
  return b.every(Number.isFinite);
}
