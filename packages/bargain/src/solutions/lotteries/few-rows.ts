/** The same expected gains from fewer outcomes. */

import { type Mixture, tidied } from './lottery.js';

/**
 * A mixture of at most parties + 1 candidates with the same expected gains (Carathéodory 1911): as long as there are
 * more, some change of probabilities leaves all expectations as they are, and is made until a candidate runs out.
 * @param gains candidates × parties
 */
export function withFewRows(mixture: Mixture, gains: Float64Array, parties: number): Mixture {
  let kept = tidied(mixture);
  while (kept.length > parties + 1) {
    const some = kept.slice(0, parties + 2);
    const change = neutralChange(
      some.map(({ position }) => [...gains.subarray(position * parties, (position + 1) * parties), 1]),
    );
    let length = Number.POSITIVE_INFINITY;
    let out = 0;
    some.forEach(({ probability }, i) => {
      if (change[i]! < 0 && probability / -change[i]! < length) {
        length = probability / -change[i]!;
        out = i;
      }
    });
    kept = tidied(
      kept
        .map(({ position, probability }, i) => ({
          position,
          probability: i < some.length ? probability + length * change[i]! : probability,
        }))
        .filter((_, i) => i !== out),
    );
  }
  return kept;
}

/** Numbers, not all 0 and some negative, whose sum of multiples of the vectors is 0: one vector more than entries. */
function neutralChange(vectors: readonly (readonly number[])[]): number[] {
  const count = vectors.length;
  const rows = vectors[0]!.map((_, entry) => {
    const row = vectors.map((vector) => vector[entry]!);
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    return row.map((value) => value / scale);
  });
  // Gauss–Jordan elimination with full pivoting; a column without pivot is free.
  const pivotRow = new Array<number>(count).fill(-1);
  for (let step = 0; step < rows.length; step++) {
    let [at, column, largest] = [-1, -1, 1e-13];
    for (let row = step; row < rows.length; row++) {
      for (let j = 0; j < count; j++) {
        if (pivotRow[j]! < 0 && Math.abs(rows[row]![j]!) > largest)
          [at, column, largest] = [row, j, Math.abs(rows[row]![j]!)];
      }
    }
    if (at < 0) break;
    [rows[step], rows[at]] = [rows[at]!, rows[step]!];
    pivotRow[column] = step;
    const pivot = rows[step]!.map((value) => value / rows[step]![column]!);
    rows[step] = pivot;
    rows.forEach((row, i) => {
      if (i === step) return;
      const factor = row[column]!;
      rows[i] = row.map((value, j) => value - factor * pivot[j]!);
    });
  }
  const free = pivotRow.indexOf(-1);
  const change = pivotRow.map((row, j) => (j === free ? 1 : row < 0 ? 0 : -rows[row]![free]!));
  return change.some((value) => value < 0) ? change : change.map((value) => -value);
}
