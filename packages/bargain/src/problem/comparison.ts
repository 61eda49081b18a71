/** How payoffs are compared: as raw doubles, or after rounding to multiples of a tolerance. */

import type { PayoffTable } from './payoff-table.js';

/** Relative width within which the objectives of two outcomes count as tied. */
export const TIE_WIDTH = 1e-9;

/** Tolerance when none is given: payoffs that differ by less than about a billionth of a unit are the same. */
export const DEFAULT_TOLERANCE = 1e-9;

/** A payoff as it is compared: a whole number of tolerances, or the payoff itself when the tolerance is 0. */
export function compared(payoff: number, tolerance: number): number {
  return tolerance > 0 ? Math.round(payoff / tolerance) : payoff;
}

/** What `payoff` is above `reference`, and 0 when it does not compare as greater; never negative. */
export function gainOver(payoff: number, reference: number, tolerance: number): number {
  const gain = payoff - reference;
  if (gain >= tolerance) return gain; // spares the rounding: a whole tolerance always compares as greater
  return compared(payoff, tolerance) > compared(reference, tolerance) ? gain : 0;
}

/**
 * Payoffs of some rows as they are compared.
 * @returns rows × parties, party fastest; may be the table's own array, so only to be read
 */
export function comparedPayoffs(table: PayoffTable, rows: Int32Array | undefined, tolerance: number): Float64Array {
  const { parties, payoffs } = table;
  if (rows === undefined && tolerance === 0) return payoffs;
  const count = rows?.length ?? table.outcomes.length;
  const keys = new Float64Array(count * parties);
  for (let i = 0; i < count; i++) {
    const from = (rows === undefined ? i : rows[i]!) * parties;
    for (let party = 0; party < parties; party++) {
      keys[i * parties + party] = compared(payoffs[from + party]!, tolerance);
    }
  }
  return keys;
}

/**
 * Absolute width of ties among payoffs: {@link TIE_WIDTH} of the largest payoff or reservation value met, and at
 * least of 1, so that payoffs of the order of 1e5 are not told apart by rounding.
 */
export function tieWidth(table: PayoffTable, rows: Int32Array, disagreement: readonly number[]): number {
  let scale = 1;
  for (const value of disagreement) scale = Math.max(scale, Math.abs(value));
  const { parties, payoffs } = table;
  for (let i = 0; i < rows.length; i++) {
    const start = rows[i]! * parties;
    for (let at = start; at < start + parties; at++) {
      const size = Math.abs(payoffs[at]!);
      if (size > scale) scale = size;
    }
  }
  return TIE_WIDTH * scale;
}

/** @throws RangeError when the tolerance is not a finite number ≥ 0 */
export function checkTolerance(tolerance: number): void {
  if (!(tolerance >= 0 && tolerance < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`the tolerance is ${tolerance}; a finite number of at least 0 is needed`);
  }
}

/** @throws RangeError when there is not one finite reservation value per party */
export function checkDisagreement(parties: number, disagreement: readonly number[]): void {
  if (disagreement.length !== parties || !disagreement.every(Number.isFinite)) {
    throw new RangeError(
      `the disagreement point [${disagreement.join(', ')}] is not one number for each of ${parties}`,
    );
  }
}
