/** Which outcomes every party prefers to no agreement. */

import { checkDisagreement, checkTolerance, compared } from '../problem/comparison.js';
import type { PayoffTable } from '../problem/payoff-table.js';

/**
 * The individually rational rows: those that give every party at least its reservation value.
 * @param disagreement reservation value of each party, in its payoff units
 * @param tolerance both sides are compared as whole multiples of it; 0 compares raw doubles
 * @param rows rows among which to look; the whole table when left out
 * @returns rows in the order given (outcome order for the whole table)
 * @throws RangeError when the disagreement point or the tolerance is malformed
 */
export function rationalRows(
  table: PayoffTable,
  disagreement: readonly number[],
  tolerance: number,
  rows?: Int32Array,
): Int32Array {
  checkDisagreement(table.parties, disagreement);
  checkTolerance(tolerance);
  const count = rows?.length ?? table.outcomes.length;
  const found = new Int32Array(count);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const row = rows === undefined ? i : rows[i]!;
    let party = 0;
    while (party < table.parties && accepts(table, row, party, disagreement[party]!, tolerance)) party++;
    if (party === table.parties) found[kept++] = row;
  }
  return kept === count ? found : found.slice(0, kept);
}

/** Whether a row gives a party at least its reservation value. */
export function accepts(
  table: PayoffTable,
  row: number,
  party: number,
  reservation: number,
  tolerance: number,
): boolean {
  const payoff = table.payoffs[row * table.parties + party]!;
  return payoff >= reservation || compared(payoff, tolerance) >= compared(reservation, tolerance);
}
