/** Rates and dollars as the terminal shows them. */

/** A fraction as a percentage: `25 %`, `12.5 %`. */
export function ratePercent(rate: number, digits = 4): string {
  return `${Number((100 * rate).toFixed(digits))} %`;
}

/** US dollars in the unit that fits: thousand, million or billion. */
export function dollars(usd: number): string {
  const size = Math.abs(usd);
  if (size >= 1e9) return `${(usd / 1e9).toFixed(2)} bn`;
  if (size >= 1e6) return `${(usd / 1e6).toFixed(1)} m`;
  return `${(usd / 1e3).toFixed(0)} k`;
}
