/** Which parties cannot be satisfied together. */

import type { PayoffTable } from '../problem/payoff-table.js';
import { accepts } from './individual-rationality.js';

/**
 * Every pair of parties that accept no outcome in common. When all pairs can be satisfied but not all parties at
 * once, one set that cannot, from which no party can be left out.
 * @param rows rows to look among, with no row that all parties accept
 */
export function conflictingSets(
  table: PayoffTable,
  rows: Int32Array,
  disagreement: readonly number[],
  tolerance: number,
): number[][] {
  // Only the patterns of who accepts matter, and there are few of them.
  const patterns = new Map<string, readonly boolean[]>();
  for (const row of rows) {
    const pattern = disagreement.map((value, party) => accepts(table, row, party, value, tolerance));
    patterns.set(pattern.join(), pattern);
  }
  const satisfiable = (parties: readonly number[]): boolean =>
    [...patterns.values()].some((pattern) => parties.every((party) => pattern[party]));

  const everyone = disagreement.map((_, party) => party);
  const pairs = everyone.flatMap((a) => everyone.slice(a + 1).map((b) => [a, b]));
  const conflicting = pairs.filter((pair) => !satisfiable(pair));
  if (conflicting.length > 0) return conflicting;

  let smallest = everyone;
  for (const party of everyone) {
    const without = smallest.filter((other) => other !== party);
    if (!satisfiable(without)) smallest = without;
  }
  return [smallest];
}
