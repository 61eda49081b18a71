/** How many readings begin in a stretch of the text. */

import type { Span } from '../reading.js';
import { firstBeginningFrom } from '../text/in-order.js';

/** Counts which of some offsets lie in [from, to). */
export function offsetCounter(offsets: readonly number[]): (span: Span) => number {
  const placed = offsets.map((start) => ({ start })).sort((a, b) => a.start - b.start);
  return ([from, to]) => firstBeginningFrom(placed, to) - firstBeginningFrom(placed, from);
}
