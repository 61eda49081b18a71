/** The definition of the Pareto frontier, written out; slow, and only for tests to compare with. */

import { compared } from '../problem/comparison.js';
import type { PayoffTable } from '../problem/payoff-table.js';

/** Rows that no other row dominates, by comparing all pairs. */
export function paretoFrontierByDefinition(table: PayoffTable, rows: readonly number[], tolerance: number): number[] {
  const vector = (row: number) =>
    Array.from({ length: table.parties }, (_, p) => compared(table.payoffs[row * table.parties + p] ?? 0, tolerance));
  const vectors = rows.map(vector);
  const dominates = (a: number[], b: number[]) =>
    a.every((x, p) => x >= (b[p] ?? 0)) && a.some((x, p) => x > (b[p] ?? 0));
  return rows.filter((_, i) => !vectors.some((other) => dominates(other, vectors[i] ?? [])));
}
