/** Binary search in lists that are in the order of the text. */

import type { Span } from '../reading.js';

interface Placed {
  readonly start: number;
}

interface Spanned {
  readonly span: Span;
}

/** Index of the first item that begins at an offset or after it; the length when there is none. */
export function firstBeginningFrom(items: readonly Placed[], offset: number): number {
  return firstFrom(items, offset, startOfPlaced);
}

/** Index of the first sentence of a paragraph. */
export function firstOfParagraph(sentences: readonly { readonly paragraph: number }[], paragraph: number): number {
  return firstFrom(sentences, paragraph, (sentence) => sentence.paragraph);
}

/** Index of the last item that begins at an offset or before it; −1 when there is none. */
export function lastBeginningBy(items: readonly Placed[], offset: number): number {
  return firstBeginningFrom(items, offset + 1) - 1;
}

/** The items that begin in [from, to). */
export function beginningWithin<T extends Placed>(items: readonly T[], from: number, to: number): readonly T[] {
  return within(items, from, to, startOfPlaced);
}

/** The items whose spans begin in [from, to). */
export function spansBeginningWithin<T extends Spanned>(items: readonly T[], from: number, to: number): readonly T[] {
  return within(items, from, to, startOfSpanned);
}

const startOfPlaced = ({ start }: Placed): number => start;
const startOfSpanned = ({ span }: Spanned): number => span[0];

function within<T>(items: readonly T[], from: number, to: number, startOf: (item: T) => number): readonly T[] {
  const first = firstFrom(items, from, startOf);
  let end = first;
  while (end < items.length && startOf(items[end]!) < to) end += 1;
  return items.slice(first, end);
}

function firstFrom<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
