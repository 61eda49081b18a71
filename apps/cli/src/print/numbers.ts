/** Numbers as the terminal shows them. */

import { type Figure, signedDecimal, signedWhole } from '@parley/talks';

/** Million USD, whole, with thousands apart and a sign for gains. */
export const musd = signedWhole;

/** Central value with its range: `+798 (458 to 1,072)`. */
export function figure({ low, central, high }: Figure): string {
  if (musd(low) === musd(high)) return musd(central);
  return `${musd(central)} (${musd(low)} to ${musd(high)})`;
}

export function percent(value: number | null, digits = 2): string {
  return value === null ? '–' : signedDecimal(value, digits);
}

/** A level in million USD. */
export function level(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
