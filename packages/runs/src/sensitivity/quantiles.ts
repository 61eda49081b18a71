/** How a figure is spread over the draws. */

import { quantileSorted } from 'simple-statistics';

export interface Spread {
  readonly mean: number;
  readonly minimum: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly maximum: number;
}

/**
 * Mean and quantiles of a series, with linear interpolation between neighbouring draws (type 7 of Hyndman and Fan
 * 1996, Sample quantiles in statistical packages, The American Statistician 50(4)).
 * @throws {RangeError} a series without figures
 */
export function spreadOf(series: Float64Array): Spread {
  if (series.length === 0) throw new RangeError('no figures');
  const sorted = Array.from(series.slice().sort());
  const at = (share: number) => quantileSorted(sorted, share);
  return {
    mean: series.reduce((sum, value) => sum + value, 0) / series.length,
    minimum: at(0),
    p5: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    maximum: at(1),
  };
}

/** Share of the draws whose figure is at least so much, in percent. */
export function percentAtLeast(series: Float64Array, least: number): number {
  return (100 * series.filter((value) => value >= least).length) / series.length;
}
