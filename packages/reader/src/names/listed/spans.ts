/** Looking up spans that are in order. */

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Index of the first span that ends after an offset; the length when there is none. */
export function firstEndingAfter(spans: readonly Placed[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that covers an offset, else the first after it. */
export function atOrAfter<T extends Placed>(spans: readonly T[], offset: number): T | undefined {
  return spans[firstEndingAfter(spans, offset)];
}

/** The last span that ends at an offset or before it. */
export function lastBefore<T extends Placed>(spans: readonly T[], offset: number): T | undefined {
  return spans[firstEndingAfter(spans, offset) - 1];
}
