/** Packages in a rectangle of the chart, and what they have in common. */

import type { Box } from '../../../state/bargain-address.js';
import { AGREEABLE, FRONTIER } from '../../../worker/protocol.js';
import type { ScatterModel } from '../scatter-model.js';

export interface Selection {
  /** Rows of the cloud, the largest sum of payoffs first; at most {@link MOST_LISTED}. */
  readonly rows: readonly number[];
  /** How many there are. */
  readonly count: number;
  readonly agreeable: number;
  readonly frontier: number;
  /** For each issue, how many of the packages hold each option. */
  readonly options: readonly (readonly number[])[];
}

const MOST_LISTED = 200;

/**
 * @param strides @param optionCounts how an outcome's number is made of the options, by issue
 */
export function selectPackages(
  { x, y, flags, outcomes }: Pick<ScatterModel, 'x' | 'y' | 'flags' | 'outcomes'>,
  box: Box,
  strides: readonly number[],
  optionCounts: readonly number[],
): Selection {
  const rows: number[] = [];
  const options = optionCounts.map((count) => new Array<number>(count).fill(0));
  let agreeable = 0;
  let frontier = 0;
  for (let row = 0; row < x.length; row++) {
    const across = x[row] as number;
    const up = y[row] as number;
    if (across < box.x[0] || across > box.x[1] || up < box.y[0] || up > box.y[1]) continue;
    rows.push(row);
    const flag = flags[row] as number;
    if (flag & AGREEABLE) agreeable++;
    if (flag & FRONTIER) frontier++;
    const outcome = outcomes[row] as number;
    options.forEach((counts, issue) => {
      const option = Math.floor(outcome / (strides[issue] ?? 1)) % counts.length;
      counts[option] = (counts[option] ?? 0) + 1;
    });
  }
  const sum = (row: number) => (x[row] as number) + (y[row] as number);
  rows.sort((a, b) => sum(b) - sum(a) || a - b);
  return { rows: rows.slice(0, MOST_LISTED), count: rows.length, agreeable, frontier, options };
}
