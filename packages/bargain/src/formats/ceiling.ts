/** The cut at 1 that GENIUS makes: kept only where a payoff can reach it, since it hides how payoffs add up. */

import { type Report, refuse, warn } from './report.js';

/** How far a sum of weights may be off one by rounding. */
const ROUNDING = 1e-9;

/**
 * The largest payoff of an additive profile, summed left to right as payoffs are, so that no payoff comes out above it.
 */
export function largestPayoff(weights: readonly number[], evaluations: readonly Float64Array[]): number {
  return evaluations.reduce((sum, values, issue) => {
    const weight = weights[issue]!;
    return sum + values.reduce((largest, value) => Math.max(largest, weight * value), Number.NEGATIVE_INFINITY);
  }, 0);
}

/** `{ ceiling: 1 }` when payoffs up to `largest` would be cut, with a warning unless it is rounding. */
export function ceilingFor(report: Report, largest: number): { ceiling?: number } {
  if (largest <= 1) return {};
  if (largest > 1 + ROUNDING) {
    const message = `payoffs can add up to ${rounded(largest)} and are cut at 1, as in GENIUS`;
    warn(report, { code: 'cut-at-one', path: ['utility_space'], message });
  }
  return { ceiling: 1 };
}

/** Warns when weights do not add up to one: they count as written. */
export function warnOfWeights(report: Report, weights: readonly number[], at?: number): void {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= ROUNDING) return;
  const message = `the weights add up to ${rounded(sum)}, not 1; they count as written`;
  warn(report, { code: 'weights-sum', path: ['weight'], message, ...(at === undefined ? {} : { at }) });
}

/** Refuses payoffs that overflow. */
export function isFinitePayoff(report: Report, largest: number): boolean {
  if (Number.isFinite(largest)) return true;
  const message = 'payoffs add up beyond the largest number';
  refuse(report, { code: 'overflow', path: [], message, expected: 'weights and evaluations of ordinary size' });
  return false;
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(6)));
}
