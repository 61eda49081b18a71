/** All packages as points of a chart with one party across and another up. */

import { AGREEABLE, type Bargain, FRONTIER } from '../../worker/protocol.js';

export interface ScatterModel {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly flags: Uint8Array;
  readonly outcomes: Int32Array | Float64Array;
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  /** Rows of the frontier, from left to right. */
  readonly frontier: readonly number[];
  /** Those of them that every party would sign. */
  readonly zone: readonly number[];
}

/** @param across @param up positions of the parties */
export function scatterModel({ cloud, report }: Bargain, across: number, up: number): ScatterModel {
  const parties = report.parties.length;
  const { outcomes, payoffs, flags } = cloud;
  const column = (party: number) =>
    Float64Array.from(outcomes, (_, row) => payoffs[row * parties + party] ?? Number.NaN);
  const x = column(across);
  const y = column(up);
  const frontier: number[] = [];
  flags.forEach((flag, row) => {
    if (flag & FRONTIER) frontier.push(row);
  });
  frontier.sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || (y[b] ?? 0) - (y[a] ?? 0));
  return {
    x,
    y,
    flags,
    outcomes,
    xDomain: extent(x),
    yDomain: extent(y),
    frontier,
    zone: frontier.filter((row) => (flags[row] ?? 0) & AGREEABLE),
  };
}

/** Least and greatest value, with zero and a margin. */
function extent(values: Float64Array): [number, number] {
  let least = 0;
  let most = 0;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const room = 0.05 * (most - least || 1);
  return [least - room, most + room];
}

/** The packages of the frontier that one walks along: those all would sign, or all of them when there are none. */
export function walkRows(model: ScatterModel): readonly number[] {
  return model.zone.length > 0 ? model.zone : model.frontier;
}
