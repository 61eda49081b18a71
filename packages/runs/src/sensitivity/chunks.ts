/** Draws in pieces of one size, so that the figures do not depend on who computes which. */

import { halton } from '@parley/numeric';
import { valueAt } from './assumption.js';
import type { Experiment } from './experiment.js';

/** Draws a piece. */
const CHUNK = 25;

/** A draw without figures. */
export interface FailedDraw {
  readonly draw: number;
  readonly why: string;
}

/** The figures of consecutive draws. */
export interface Chunk {
  readonly chunk: number;
  /** Draws × columns, column fastest; NaN where a draw failed. */
  readonly figures: Float64Array;
  readonly failed: readonly FailedDraw[];
}

/** How many pieces so many draws make. */
export function chunkCount(draws: number): number {
  return Math.ceil(draws / CHUNK);
}

/** First draw of a piece, and the one after its last. */
export function chunkBounds(chunk: number, draws: number): readonly [number, number] {
  return [chunk * CHUNK, Math.min(draws, (chunk + 1) * CHUNK)];
}

export interface Draws {
  /** Values of the assumptions in one draw, from 0; a new array. */
  values(draw: number): Float64Array;
  /** Computes a piece. */
  compute(chunk: number, draws: number): Chunk;
}

/**
 * The draws of an experiment: points of a randomised Halton sequence, one coordinate per assumption.
 * @param seed a whole number of 32 bits
 */
export function drawsOf(experiment: Experiment, seed: number): Draws {
  const { assumptions, columns } = experiment;
  const sequence = halton(assumptions.length, seed);
  const point = new Float64Array(assumptions.length);
  const values = (draw: number) => {
    sequence.point(draw, point);
    return point.map((u, place) => valueAt(assumptions[place], u));
  };
  return {
    values,
    compute(chunk, draws) {
      const [first, end] = chunkBounds(chunk, draws);
      const figures = new Float64Array((end - first) * columns);
      const failed: FailedDraw[] = [];
      for (let draw = first; draw < end; draw++) {
        const row = figures.subarray((draw - first) * columns, (draw - first + 1) * columns);
        const why = experiment.run(values(draw), row);
        if (why === undefined) continue;
        failed.push({ draw, why });
        row.fill(Number.NaN);
      }
      return { chunk, figures, failed };
    },
  };
}
