/** Σ a[i] b[i] over stretches of two arrays, in four independent sums so that additions do not wait for each other. */

/**
 * Dot product of a[from …] and b[start …].
 * @param length number of entries
 */
export function dot(a: Float64Array, from: number, b: Float64Array, start: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  const whole = length - (length % 4);
  let i = 0;
  for (; i < whole; i += 4) {
    s0 += a[from + i] * b[start + i];
    s1 += a[from + i + 1] * b[start + i + 1];
    s2 += a[from + i + 2] * b[start + i + 2];
    s3 += a[from + i + 3] * b[start + i + 3];
  }
  let rest = 0;
  for (; i < length; i++) rest += a[from + i] * b[start + i];
  return s0 + s1 + (s2 + s3) + rest;
}
