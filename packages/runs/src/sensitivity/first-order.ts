/**
 * First-order index: the share of a figure's variance that knowing one assumption alone would remove,
 *
 *     S = Var( E[y | x] ) / Var(y),
 *
 * from the draws there are, by grouping them by x. Squares within groups are noise that also spreads the group means;
 * what they add is taken off:
 *
 *     S = ( SSB − (g − 1) · SSW / (n − g) ) / ( SSB + SSW ),    not below 0.
 *
 * Sources: Sobol (1993), Sensitivity estimates for nonlinear mathematical models; Plischke, Borgonovo and Smith
 * (2013), Global sensitivity measures from given data, European Journal of Operational Research 226(3); the correction
 * is Kelley's (1935), An unbiased correlation ratio measure, PNAS 21(9).
 */

import { varies } from './ranks.js';

export interface FirstOrder {
  /** From 0 to 1. */
  readonly index: number;
  /** Two standard deviations of the index of an assumption that explains nothing: below it, it may be chance. */
  readonly noise: number;
}

/** @returns null where the figure does not vary */
export function firstOrder(series: Float64Array, groups: Uint32Array, groupCount: number): FirstOrder | null {
  if (!varies(series)) return null;
  const counts = new Float64Array(groupCount);
  const sums = new Float64Array(groupCount);
  let mean = 0;
  for (let i = 0; i < series.length; i++) {
    counts[groups[i]]++;
    sums[groups[i]] += series[i];
    mean += series[i] / series.length;
  }
  let total = 0;
  for (const value of series) total += (value - mean) ** 2;
  let between = 0;
  let filled = 0;
  counts.forEach((count, group) => {
    if (count === 0) return;
    filled++;
    between += count * (sums[group] / count - mean) ** 2;
  });
  if (series.length <= filled) return null;
  const noise = ((filled - 1) * Math.max(0, total - between)) / (series.length - filled);
  // Without influence SSB is χ² with g − 1 degrees of freedom, in units of the variance of a draw.
  const chance = (2 / series.length) * Math.sqrt(2 * (filled - 1) * ((series.length - 1) / (series.length - filled)));
  return { index: Math.min(1, Math.max(0, (between - noise) / total)), noise: chance };
}

/** Groups of equal size along the ranking of an assumption: about n^0.4 of them, from 2 to 50. */
export function groupsAlong(ranks: Float64Array): { groups: Uint32Array; groupCount: number } {
  const n = ranks.length;
  const groupCount = Math.max(2, Math.min(50, Math.round(n ** 0.4)));
  return {
    groups: Uint32Array.from(ranks, (rank) => Math.min(groupCount - 1, Math.floor((rank * groupCount) / n))),
    groupCount,
  };
}
