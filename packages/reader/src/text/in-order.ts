/** Binary search in lists that are in the order of the text. */

/** Index of the first item that begins at an offset or after it; the length when there is none. */
export function firstBeginningFrom(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last item that begins at an offset or before it; −1 when there is none. */
export function lastBeginningBy(items: readonly { readonly start: number }[], offset: number): number {
  return firstBeginningFrom(items, offset + 1) - 1;
}

/** The items that begin in [from, to). */
export function beginningWithin<T extends { readonly start: number }>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const first = firstBeginningFrom(items, from);
  let end = first;
  while (end < items.length && items[end]!.start < to) end += 1;
  return items.slice(first, end);
}
