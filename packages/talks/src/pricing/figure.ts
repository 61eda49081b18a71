/** A figure with its range. */

import type { Range } from '../record/talks-schema.js';

/** Low, central and high, in million USD a year unless said otherwise. */
export type Figure = Range;

export const NOTHING: Figure = { low: 0, central: 0, high: 0 };

export function exactly(value: number): Figure {
  return { low: value, central: value, high: value };
}

/** Sum with all parts at their low, central and high together: the widest range the parts allow. */
export function plus(...figures: readonly Figure[]): Figure {
  return figures.reduce(
    (sum, figure) => ({
      low: sum.low + figure.low,
      central: sum.central + figure.central,
      high: sum.high + figure.high,
    }),
    NOTHING,
  );
}

/** The central value with the least and greatest of the alternatives around it. */
export function spread(central: number, alternatives: readonly number[]): Figure {
  return { low: Math.min(central, ...alternatives), central, high: Math.max(central, ...alternatives) };
}
