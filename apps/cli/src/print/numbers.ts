/** Numbers as the terminal shows them. */

import type { Figure } from '@parley/talks';

/** Million USD, whole, with thousands apart and a sign for gains. */
export function musd(value: number): string {
  const rounded = Math.round(value);
  const text = Math.abs(rounded).toLocaleString('en-US');
  return rounded > 0 ? `+${text}` : rounded < 0 ? `−${text}` : '0';
}

/** Central value with its range: `+798 (458 to 1,072)`. */
export function figure({ low, central, high }: Figure): string {
  if (musd(low) === musd(high)) return musd(central);
  return `${musd(central)} (${musd(low)} to ${musd(high)})`;
}

export function percent(value: number | null, digits = 2): string {
  if (value === null) return '–';
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}

/** A level in million USD. */
export function level(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
