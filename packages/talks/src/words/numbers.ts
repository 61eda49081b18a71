/** Numbers in plain text: a true minus sign, a plus for gains, thousands apart. */

/** Whole number with its sign; 0 without one. */
export function signedWhole(value: number): string {
  const rounded = Math.round(value);
  const text = Math.abs(rounded).toLocaleString('en-US');
  return rounded > 0 ? `+${text}` : rounded < 0 ? `−${text}` : '0';
}

/** Number with its sign and fixed decimals; what rounds to zero has no sign. */
export function signedDecimal(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}
