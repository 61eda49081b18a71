/** What options are worth, as short bars on one scale. */

export interface WorthRange {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

export interface WorthBar {
  /** Percent of the width. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** End of a scale that holds every figure on both sides of zero; 1 where there is none. */
export function worthEnd(ranges: readonly WorthRange[]): number {
  return Math.max(1, ...ranges.flatMap(({ low, central, high }) => [low, central, high].map(Math.abs)));
}

/**
 * Places of a range on a scale from −end to end. Roots of the figures, so that what is a hundred times smaller is still
 * seen; the order of the figures stays.
 */
export function worthBar({ low, central, high }: WorthRange, end: number): WorthBar {
  const place = (value: number) => 50 + 50 * Math.sign(value) * Math.sqrt(Math.min(1, Math.abs(value) / end));
  return { from: place(Math.min(low, central)), to: place(Math.max(high, central)), at: place(central) };
}
