/** Figures as the brief prints them. */

import { type Figure, signedDecimal, signedWhole } from '@parley/talks';

/** Whole million USD with a sign and thousands apart. */
export const musd = signedWhole;

/** Central value, then the range in brackets unless it is a point. */
export function figure({ low, central, high }: Figure): string {
  return musd(low) === musd(high) ? musd(central) : `${musd(central)} [${musd(low)}, ${musd(high)}]`;
}

export function percent(value: number): string {
  return signedDecimal(value, 3);
}

/** A number of things, thousands apart. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

export function rate(value: number): string {
  return `${Number((100 * value).toPrecision(6))} %`;
}
