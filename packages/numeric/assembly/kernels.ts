/**
 * The products of src/matrix-products.ts with two lanes of 128 bits, in AssemblyScript. Sums are taken in the same order
 * as there, so that both give the same bytes. Built into src/kernels-wasm.ts by `npm run kernels`.
 */

/** out[r] = Σc a[r, c] x[c]; pointers are byte addresses. */
export function multiply(a: usize, rows: i32, columns: i32, x: usize, out: usize): void {
  const pairs = columns >> 1;
  const odd = columns & 1;
  const width = (<usize>columns) << 3;
  let r = 0;
  for (; r + 3 < rows; r += 4) {
    let row0 = a + <usize>r * width;
    let row1 = row0 + width;
    let row2 = row1 + width;
    let row3 = row2 + width;
    let at = x;
    let s0 = f64x2.splat(0);
    let s1 = f64x2.splat(0);
    let s2 = f64x2.splat(0);
    let s3 = f64x2.splat(0);
    for (let c = 0; c < pairs; c++) {
      const value = v128.load(at);
      s0 = f64x2.add(s0, f64x2.mul(v128.load(row0), value));
      s1 = f64x2.add(s1, f64x2.mul(v128.load(row1), value));
      s2 = f64x2.add(s2, f64x2.mul(v128.load(row2), value));
      s3 = f64x2.add(s3, f64x2.mul(v128.load(row3), value));
      at += 16;
      row0 += 16;
      row1 += 16;
      row2 += 16;
      row3 += 16;
    }
    let t0 = f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1);
    let t1 = f64x2.extract_lane(s1, 0) + f64x2.extract_lane(s1, 1);
    let t2 = f64x2.extract_lane(s2, 0) + f64x2.extract_lane(s2, 1);
    let t3 = f64x2.extract_lane(s3, 0) + f64x2.extract_lane(s3, 1);
    if (odd) {
      const value = load<f64>(at);
      t0 += load<f64>(row0) * value;
      t1 += load<f64>(row1) * value;
      t2 += load<f64>(row2) * value;
      t3 += load<f64>(row3) * value;
    }
    const to = out + ((<usize>r) << 3);
    store<f64>(to, t0);
    store<f64>(to, t1, 8);
    store<f64>(to, t2, 16);
    store<f64>(to, t3, 24);
  }
  for (; r < rows; r++) {
    let row = a + <usize>r * width;
    let at = x;
    let sum = f64x2.splat(0);
    for (let c = 0; c < pairs; c++) {
      sum = f64x2.add(sum, f64x2.mul(v128.load(row), v128.load(at)));
      at += 16;
      row += 16;
    }
    let total = f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
    if (odd) total += load<f64>(row) * load<f64>(at);
    store<f64>(out + ((<usize>r) << 3), total);
  }
}

/** out[c] += Σr weights[r] a[r, c]; pointers are byte addresses. */
export function addTransposed(a: usize, rows: i32, columns: i32, weights: usize, out: usize): void {
  const pairs = columns >> 1;
  const odd = columns & 1;
  const width = (<usize>columns) << 3;
  let r = 0;
  for (; r + 3 < rows; r += 4) {
    let row0 = a + <usize>r * width;
    let row1 = row0 + width;
    let row2 = row1 + width;
    let row3 = row2 + width;
    const from = weights + ((<usize>r) << 3);
    const w0 = load<f64>(from);
    const w1 = load<f64>(from, 8);
    const w2 = load<f64>(from, 16);
    const w3 = load<f64>(from, 24);
    const v0 = f64x2.splat(w0);
    const v1 = f64x2.splat(w1);
    const v2 = f64x2.splat(w2);
    const v3 = f64x2.splat(w3);
    let to = out;
    for (let c = 0; c < pairs; c++) {
      const first = f64x2.add(f64x2.mul(v0, v128.load(row0)), f64x2.mul(v1, v128.load(row1)));
      const second = f64x2.add(f64x2.mul(v2, v128.load(row2)), f64x2.mul(v3, v128.load(row3)));
      v128.store(to, f64x2.add(v128.load(to), f64x2.add(first, second)));
      to += 16;
      row0 += 16;
      row1 += 16;
      row2 += 16;
      row3 += 16;
    }
    if (odd) {
      const sum = w0 * load<f64>(row0) + w1 * load<f64>(row1) + (w2 * load<f64>(row2) + w3 * load<f64>(row3));
      store<f64>(to, load<f64>(to) + sum);
    }
  }
  for (; r < rows; r++) {
    let row = a + <usize>r * width;
    const weight = load<f64>(weights + ((<usize>r) << 3));
    const value = f64x2.splat(weight);
    let to = out;
    for (let c = 0; c < pairs; c++) {
      v128.store(to, f64x2.add(v128.load(to), f64x2.mul(value, v128.load(row))));
      to += 16;
      row += 16;
    }
    if (odd) store<f64>(to, load<f64>(to) + weight * load<f64>(row));
  }
}
