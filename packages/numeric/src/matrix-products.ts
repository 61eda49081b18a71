/**
 * Products of a dense row-major matrix with vectors, four rows at a time: each entry of the vector is read once for four
 * rows, and the sums do not wait for each other. Even and odd columns are summed apart, in the order of two lanes, so that
 * the vector instructions of kernels.ts give the same bytes.
 */

/**
 * out[outAt + r] = Σc a[aAt + r·columns + c] · x[xAt + c] for every row r.
 * @param a matrix, `rows` × `columns` from `aAt`
 */
export function multiply(
  a: Float64Array,
  aAt: number,
  rows: number,
  columns: number,
  x: Float64Array,
  xAt: number,
  out: Float64Array,
  outAt: number,
): void {
  multiplyRows(a, aAt, columns, rows, columns, x, xAt, out, outAt);
}

/** {@link multiply} of part of a wider matrix, whose rows begin `stride` apart. */
export function multiplyRows(
  a: Float64Array,
  aAt: number,
  stride: number,
  rows: number,
  columns: number,
  x: Float64Array,
  xAt: number,
  out: Float64Array,
  outAt: number,
): void {
  const even = columns - (columns % 2);
  let r = 0;
  for (; r + 3 < rows; r += 4) {
    const row0 = aAt + r * stride;
    const row1 = row0 + stride;
    const row2 = row1 + stride;
    const row3 = row2 + stride;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let t0 = 0;
    let t1 = 0;
    let t2 = 0;
    let t3 = 0;
    for (let c = 0; c < even; c += 2) {
      const first = x[xAt + c];
      const second = x[xAt + c + 1];
      s0 += a[row0 + c] * first;
      t0 += a[row0 + c + 1] * second;
      s1 += a[row1 + c] * first;
      t1 += a[row1 + c + 1] * second;
      s2 += a[row2 + c] * first;
      t2 += a[row2 + c + 1] * second;
      s3 += a[row3 + c] * first;
      t3 += a[row3 + c + 1] * second;
    }
    s0 += t0;
    s1 += t1;
    s2 += t2;
    s3 += t3;
    if (even < columns) {
      const last = x[xAt + even];
      s0 += a[row0 + even] * last;
      s1 += a[row1 + even] * last;
      s2 += a[row2 + even] * last;
      s3 += a[row3 + even] * last;
    }
    out[outAt + r] = s0;
    out[outAt + r + 1] = s1;
    out[outAt + r + 2] = s2;
    out[outAt + r + 3] = s3;
  }
  for (; r < rows; r++) {
    const row = aAt + r * stride;
    let s = 0;
    let t = 0;
    for (let c = 0; c < even; c += 2) {
      s += a[row + c] * x[xAt + c];
      t += a[row + c + 1] * x[xAt + c + 1];
    }
    s += t;
    if (even < columns) s += a[row + even] * x[xAt + even];
    out[outAt + r] = s;
  }
}

/**
 * out[outAt + c] += Σr weights[weightsAt + r] · a[aAt + r·columns + c] for every column c.
 * @param a matrix, `rows` × `columns` from `aAt`
 */
export function addTransposed(
  a: Float64Array,
  aAt: number,
  rows: number,
  columns: number,
  weights: Float64Array,
  weightsAt: number,
  out: Float64Array,
  outAt: number,
): void {
  addRows(a, aAt, columns, rows, columns, weights, weightsAt, out, outAt);
}

/** {@link addTransposed} of part of a wider matrix, whose rows begin `stride` apart. */
export function addRows(
  a: Float64Array,
  aAt: number,
  stride: number,
  rows: number,
  columns: number,
  weights: Float64Array,
  weightsAt: number,
  out: Float64Array,
  outAt: number,
): void {
  let r = 0;
  for (; r + 3 < rows; r += 4) {
    const row0 = aAt + r * stride;
    const row1 = row0 + stride;
    const row2 = row1 + stride;
    const row3 = row2 + stride;
    const w0 = weights[weightsAt + r];
    const w1 = weights[weightsAt + r + 1];
    const w2 = weights[weightsAt + r + 2];
    const w3 = weights[weightsAt + r + 3];
    for (let c = 0; c < columns; c++) {
      out[outAt + c] += w0 * a[row0 + c] + w1 * a[row1 + c] + (w2 * a[row2 + c] + w3 * a[row3 + c]);
    }
  }
  for (; r < rows; r++) {
    const row = aAt + r * stride;
    const weight = weights[weightsAt + r];
    for (let c = 0; c < columns; c++) out[outAt + c] += weight * a[row + c];
  }
}
