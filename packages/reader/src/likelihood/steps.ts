/** Numbers as signs: the first bound that holds them. */

/**
 * “to 3” for a number of at most 3, the first of the bounds that holds it; “over 8” past the last.
 * @param bounds rising
 */
export function stepOf(value: number, bounds: readonly number[]): string {
  for (const bound of bounds) if (value <= bound) return `to ${bound}`;
  return `over ${bounds.at(-1)}`;
}
