/** Figures as the brief prints them. */

import type { Figure } from '@parley/talks';

/** Whole million USD with a sign and thousands apart. */
export function musd(value: number): string {
  const rounded = Math.round(value);
  const text = Math.abs(rounded).toLocaleString('en-US');
  return rounded > 0 ? `+${text}` : rounded < 0 ? `−${text}` : '0';
}

/** Central value, then the range in brackets unless it is a point. */
export function figure({ low, central, high }: Figure): string {
  return musd(low) === musd(high) ? musd(central) : `${musd(central)} [${musd(low)}, ${musd(high)}]`;
}

export function percent(value: number, digits = 3): string {
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}

export function rate(value: number): string {
  return `${Number((100 * value).toPrecision(6))} %`;
}
