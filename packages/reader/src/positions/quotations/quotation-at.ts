/** The quotation that holds an offset. */

import type { PreparedText } from '../../text/prepared-text.js';

/** True when an offset stands between quotation marks. */
export function insideQuotation({ quotations }: PreparedText, offset: number): boolean {
  return quotationAt(quotations, offset) !== null;
}

/** The quotation that holds an offset, by binary search. */
export function quotationAt(
  quotations: PreparedText['quotations'],
  offset: number,
): readonly [start: number, end: number] | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  const before = quotations[low - 1];
  return before !== undefined && offset < before[1] ? before : null;
}
