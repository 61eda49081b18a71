/** Ranks of a series, and how two of them go together. */

/** Ranks from 0, equal values sharing the mean of theirs. */
export function ranksOf(series: Float64Array): Float64Array {
  const order = Uint32Array.from(series.keys()).sort((a, b) => series[a] - series[b]);
  const ranks = new Float64Array(series.length);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && series[order[end]] === series[order[first]]) end++;
    for (let place = first; place < end; place++) ranks[order[place]] = (first + end - 1) / 2;
    first = end;
  }
  return ranks;
}

/** Variation that rounding alone gives, against the largest figure. */
const ROUNDING = 1e-12;

/** Whether a series has more than one figure, but for rounding. */
export function varies(series: Float64Array): boolean {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of series) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return greatest - least > ROUNDING * Math.max(Math.abs(least), Math.abs(greatest));
}

/**
 * Pearson correlation of two series; of two rankings, Spearman's rank correlation.
 * @returns null where one of them does not vary
 */
export function correlation(a: Float64Array, b: Float64Array): number | null {
  if (!varies(a) || !varies(b)) return null;
  const n = a.length;
  let meanA = 0;
  let meanB = 0;
  for (let i = 0; i < n; i++) {
    meanA += a[i] / n;
    meanB += b[i] / n;
  }
  let together = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let i = 0; i < n; i++) {
    together += (a[i] - meanA) * (b[i] - meanB);
    squaresA += (a[i] - meanA) ** 2;
    squaresB += (b[i] - meanB) ** 2;
  }
  return together / Math.sqrt(squaresA * squaresB);
}
