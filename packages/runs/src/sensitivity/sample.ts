/** All draws together: one series of figures per column, and the values of the assumptions beside them. */

import type { Chunk, Draws, FailedDraw } from './chunks.js';

/** The draws that have figures, in order, and those that have none. */
export interface Sample {
  readonly draws: number;
  readonly converged: number;
  readonly failed: readonly FailedDraw[];
  /** Figures of a column over the draws that have them. */
  column(index: number): Float64Array;
  /** Values of an assumption over the same draws. */
  assumption(index: number): Float64Array;
}

/** @param chunks every piece of the run, in any order */
export function sampleOf(chunks: readonly Chunk[], columns: number, draws: Draws): Sample {
  const ordered = [...chunks].sort((a, b) => a.chunk - b.chunk);
  const rows: Float64Array[] = [];
  const values: Float64Array[] = [];
  let draw = 0;
  for (const { figures, failed } of ordered) {
    const missing = new Set(failed.map((failure) => failure.draw));
    for (let at = 0; at < figures.length; at += columns, draw++) {
      if (missing.has(draw)) continue;
      rows.push(figures.subarray(at, at + columns));
      values.push(draws.values(draw));
    }
  }
  return {
    draws: draw,
    converged: rows.length,
    failed: ordered.flatMap((chunk) => chunk.failed),
    column: (index) => Float64Array.from(rows, (row) => row[index]),
    assumption: (index) => Float64Array.from(values, (row) => row[index]),
  };
}
