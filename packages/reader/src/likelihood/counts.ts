/** How many readings share a value, or begin in a stretch of the text. */

import type { Span } from '../reading.js';
import { firstBeginningFrom } from '../text/in-order.js';

/** How often each value occurs. */
export function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Counts which of some offsets lie in [from, to). */
export function offsetCounter(offsets: readonly number[]): (span: Span) => number {
  const placed = offsets.map((start) => ({ start })).sort((a, b) => a.start - b.start);
  return ([from, to]) => firstBeginningFrom(placed, to) - firstBeginningFrom(placed, from);
}
