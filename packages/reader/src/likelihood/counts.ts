/** How many readings share a value, or begin in a stretch of the text. */

import type { Span } from '../reading.js';

/** How often each value occurs. */
export function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Counts which of some offsets lie in [from, to). */
export function offsetCounter(offsets: readonly number[]): (span: Span) => number {
  const sorted = Float64Array.from(offsets).sort();
  const below = (offset: number) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ([from, to]) => below(to) - below(from);
}
