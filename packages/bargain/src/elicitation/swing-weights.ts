/** Weights from swings: how much going from the worst to the best option of each issue matters. */

import { checkIssueNames, type ElicitationWarning, type ElicitedWeights, elicitedWeights } from './elicited-weights.js';
import { boxBounds } from './ratio-bounds.js';

/** Points for one swing. The swing that matters most has 100; a range says how sure the answer is. */
export interface SwingPoints {
  readonly issue: string;
  readonly points: number | { readonly low: number; readonly high: number; readonly central?: number };
}

/**
 * Swing weights (von Winterfeldt and Edwards 1986, Decision Analysis and Behavioral Research, ch. 8): points divided by
 * their sum. With ranges of points, each weight takes every value from lowᵢ / (lowᵢ + Σ highⱼ) to
 * highᵢ / (highᵢ + Σ lowⱼ), sums over the other issues; central weights are those of the middles of the ranges.
 * @throws RangeError when points are not numbers from 0 to 100 in the order low ≤ central ≤ high, when all are 0, or
 *   when two swings are of one issue
 */
export function swingWeights(swings: readonly SwingPoints[]): ElicitedWeights {
  const issues = swings.map(({ issue }) => issue);
  checkIssueNames(issues);
  const ranges = swings.map(rangeOf);
  const sum = ranges.reduce((total, { central }) => total + central, 0);
  if (!(sum > 0)) throw new RangeError('all swings have 0 points; the largest has 100');
  const zero = ranges.flatMap(({ high }, position) => (high === 0 ? [position] : []));
  const warnings: ElicitationWarning[] = [];
  const largest = Math.max(...ranges.map(({ high }) => high));
  if (largest !== 100) warnings.push({ kind: 'largest-not-100', largest });
  if (zero.length > 0) warnings.push({ kind: 'no-weight', issues: zero.map((position) => issues[position]!) });
  return elicitedWeights(
    issues,
    ranges.map(({ central }) => central / sum),
    boxBounds(
      ranges.map(({ low }) => low),
      ranges.map(({ high }) => high),
    ),
    largest === 100,
    [...warnings, ...ties(issues, ranges)],
  );
}

interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

function rangeOf({ issue, points }: SwingPoints): Range {
  const { low, high, central } =
    typeof points === 'number' ? { low: points, high: points, central: points } : { central: undefined, ...points };
  const middle = central ?? (low + high) / 2;
  if (!(low >= 0 && low <= middle && middle <= high && high <= 100)) {
    const given = central === undefined ? [low, high] : [low, central, high];
    throw new RangeError(`the swing of ${issue} has ${given.join(' – ')} points; 0 ≤ low ≤ high ≤ 100 is needed`);
  }
  return { low, central: middle, high };
}

/** Issues above 0 with the same range of points. */
function ties(issues: readonly string[], ranges: readonly Range[]): ElicitationWarning[] {
  const groups = new Map<string, string[]>();
  ranges.forEach(({ low, central, high }, position) => {
    if (high === 0) return;
    const key = `${low} ${central} ${high}`;
    groups.set(key, [...(groups.get(key) ?? []), issues[position]!]);
  });
  return [...groups.values()].flatMap((tied) => (tied.length > 1 ? [{ kind: 'tied', issues: tied } as const] : []));
}
