/** Decimal numbers as GeniusWeb computes with them: exact, where binary fractions would round. */

import Big from 'big.js';

/** Digits and powers of ten beyond these are no numbers of a scenario, but would take unbounded memory. */
const LONGEST_NUMERAL = 400;
const LARGEST_EXPONENT = 400;

/** A decimal number as it is written; nothing when it is out of all proportion. */
export function decimal(numeral: string): Big | undefined {
  const exponent = Number(/e([+-]?\d+)$/i.exec(numeral)?.[1] ?? 0);
  if (numeral.length > LONGEST_NUMERAL || Math.abs(exponent) > LARGEST_EXPONENT) return undefined;
  return new Big(numeral);
}

/** The decimal number that a binary fraction is printed as. */
export function decimalOf(value: number): Big {
  return new Big(value);
}

/** Division rounds half up to eight decimals, as GeniusWeb does for utilities of numbers. */
const EightDecimals = Big();
EightDecimals.DP = 8;
EightDecimals.RM = 1;

/**
 * Utility of a number by linear interpolation between two, rounded half up to eight decimals
 * (`NumberValueSetUtilities.getUtility`).
 */
export function interpolated(
  value: Big,
  low: { readonly value: Big; readonly utility: Big },
  high: { readonly value: Big; readonly utility: Big },
): number {
  const width = high.value.minus(low.value);
  const rise = high.utility.minus(low.utility).times(value.minus(low.value));
  return Number(new EightDecimals(low.utility.times(width).plus(rise)).div(width).toFixed());
}
