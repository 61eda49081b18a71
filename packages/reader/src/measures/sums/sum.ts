/** A sum of money as it is written, and the sign before its figure. */

import type { MoneyRules } from '../rules/money-rules.js';

/** A sum: its value in units of its currency. */
export interface Sum {
  readonly value: number;
  readonly currency: string;
  readonly start: number;
  readonly end: number;
  /** Written with a bare `$`, which several countries share. */
  readonly bareDollar: boolean;
}

/** The sign of a currency that ends before an offset. */
export function signBefore(
  text: string,
  start: number,
  money: MoneyRules,
): { readonly sign: string; readonly currency: string; readonly start: number } | null {
  let end = start;
  if (/[ \u00a0]/.test(text[end - 1] ?? '')) end -= 1;
  const last = text[end - 1];
  if (last === undefined || !money.symbolEnds.has(last)) return null;
  for (const { sign, currency } of money.symbols) {
    const from = end - sign.length;
    if (from < 0 || !text.startsWith(sign, from)) continue;
    if (/^[A-Za-z]/.test(sign) && /[A-Za-z]/.test(text[from - 1] ?? '')) continue;
    return { sign, currency, start: from };
  }
  return null;
}

/** Products of decimals are rounded to what was written (4.1 × 1e9). */
export function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
