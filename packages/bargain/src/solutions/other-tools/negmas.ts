/** What NegMAS calls Nash, Kalai, Kalai–Smorodinsky and welfare points, and opposition (version 0.15). */

import type { PayoffRanges } from '../../frontier/payoff-ranges.js';
import { type Solution, solutionAmong } from '../solution.js';
import { bestPoint, distanceToOnes, leastPoint, type Points, signedProduct, welfare } from './best-point.js';

/** NegMAS takes objectives this close, absolutely, for tied. */
const EPSILON = 1e-12;

/**
 * The solutions of NegMAS (`negmas.preferences.ops`), all over the frontier of the individually rational outcomes. The
 * disagreement point is not the reservation value but the larger of that and the party's least payoff over all
 * outcomes. When some party cannot have more than that, NegMAS takes every point for every solution; these have the
 * `value` 0 then. Null when there is no individually rational outcome.
 */
export interface NegmasSolutions {
  /** Largest product of gains. */
  readonly nashPoints: Solution | null;
  /** Largest smallest gain, the egalitarian solution without its ties being broken. */
  readonly kalaiPoints: Solution | null;
  /** Largest smallest payoff. */
  readonly modifiedKalaiPoints: Solution | null;
  /**
   * Least difference between the largest and the smallest share, a share being a party's gain divided by what it would
   * gain with its largest payoff over all outcomes; this need not be near the largest smallest share.
   */
  readonly ksPoints: Solution | null;
  /** Largest sum of payoffs. */
  readonly maxWelfarePoints: Solution | null;
  /**
   * The outcome nearest to (1, …, 1), and its distance, payoffs being divided by the largest of the party over all
   * outcomes (unless that is 0). Null also when that is negative.
   */
  readonly opposition: Solution | null;
}

/**
 * @param rationalFrontier the Pareto frontier of the individually rational outcomes
 * @param reservation reservation value of each party
 * @param ranges of the payoffs over all outcomes
 */
export function negmasSolutions(
  rationalFrontier: Points,
  reservation: readonly number[],
  { least, most }: PayoffRanges,
): NegmasSolutions {
  const { table, rows, tolerance } = rationalFrontier;
  const floor = reservation.map((value, party) => Math.max(value, least[party]!));
  const every = rows.length === 0 ? null : solutionAmong(table, rows, 0, tolerance);
  const unlessFlat = (from: readonly number[], solution: () => Solution | null) =>
    from.some((value, party) => most[party]! - value <= EPSILON) ? every : solution();
  const best = (score: (payoffs: Float64Array) => number) => bestPoint(rationalFrontier, score, EPSILON);
  const share = (payoffs: Float64Array) =>
    payoffs.map((payoff, party) => (payoff - floor[party]!) / (most[party]! - floor[party]!));
  return {
    nashPoints: unlessFlat(floor, () => best((payoffs) => signedProduct(payoffs, floor))),
    kalaiPoints: unlessFlat(floor, () => best((payoffs) => smallest(payoffs.map((u, party) => u - floor[party]!)))),
    modifiedKalaiPoints: unlessFlat(floor, () => best(smallest)),
    ksPoints: unlessFlat(floor, () => leastPoint(rationalFrontier, (payoffs) => spread(share(payoffs)), EPSILON)),
    maxWelfarePoints: unlessFlat(least, () => best(welfare)),
    opposition: most.every((payoff) => payoff >= 0)
      ? leastPoint(rationalFrontier, (payoffs) => distanceToOnes(payoffs, most), EPSILON)
      : null,
  };
}

function smallest(values: Float64Array): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function spread(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) - smallest(values);
}
