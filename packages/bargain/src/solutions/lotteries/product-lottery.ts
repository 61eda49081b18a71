/**
 * The lottery with the largest product of expected gains: Σ powers · log gains is maximised over mixtures by fully
 * corrective Frank–Wolfe steps (von Hohenbalken 1977, Mathematical Programming 13: simplicial decomposition; Jaggi
 * 2013, ICML), the mixture of the candidates in use being found by damped Newton steps (Nesterov and Nemirovskii 1994:
 * the logarithm is self-concordant).
 */

import { factorise, solveFactorised } from '@parley/numeric';
import type { Candidates } from './candidates.js';
import { withFewRows } from './few-rows.js';
import { expectedOf, type Mixture, tidied } from './lottery.js';

/** A product that may be short of the largest by no more than this, relatively, is the largest. */
export const LARGEST_GAP = 1e-9;
/** Where the gap is this small, no more is to be had in doubles. */
const SMALLEST_GAP = 1e-13;
const MOST_CANDIDATES_ADDED = 10_000;
const MOST_NEWTON_STEPS = 200;
/** Added to the diagonal, so that candidates that depend on one another do no harm. */
const RIDGE = 1e-12;

/**
 * The best lottery found; {@link productGap} tells how good it is.
 * @param powers 1 on average
 * @param start a lottery in which every party gains
 */
export function largestProduct(candidates: Candidates, powers: readonly number[], start: Mixture): Mixture {
  const { parties, gains } = candidates;
  let mixture = tidied(start);
  let [best, least] = [mixture, Number.POSITIVE_INFINITY];
  for (let added = 0; added < MOST_CANDIDATES_ADDED; added++) {
    mixture = bestMixture(mixture, candidates, powers);
    const { gap, position } = productGap(expectedOf(mixture, gains, parties), gains, powers);
    if (gap < least) [best, least] = [mixture, gap];
    if (gap <= SMALLEST_GAP || mixture.some((entry) => entry.position === position)) break;
    mixture = [...mixture, { position, probability: 0 }];
  }
  return withFewRows(best, gains, parties);
}

/**
 * How far a product of expected gains may be short of the largest, relatively: with λᵢ = powerᵢ / gainᵢ every mixture
 * has Σ λᵢ gᵢ of at most the largest among the candidates, and a product in proportion of at most that mean to the power
 * of the number of parties (inequality of weighted means).
 * @returns also the position of the candidate with the largest Σ λᵢ gᵢ
 */
export function productGap(
  expected: readonly number[],
  gains: Float64Array,
  powers: readonly number[],
): { readonly gap: number; readonly position: number } {
  const parties = expected.length;
  let position = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at * parties < gains.length; at++) {
    let sum = 0;
    for (let party = 0; party < parties; party++) {
      sum += (powers[party]! * gains[at * parties + party]!) / expected[party]!;
    }
    if (sum > most) [position, most] = [at, sum];
  }
  return { gap: Math.expm1(parties * Math.log(Math.max(1, most / parties))), position };
}

/** The best mixture of the candidates in use; those of no use are left out. */
function bestMixture(start: Mixture, { parties, gains }: Candidates, powers: readonly number[]): Mixture {
  let mixture = start;
  for (let step = 0; step < MOST_NEWTON_STEPS; step++) {
    const direction = newtonDirection(mixture, gains, parties, powers);
    if (!direction) return mixture;
    const { change, decrement } = direction;
    // A full step where the quadratic model can be trusted; damped elsewhere; never beyond where one runs out.
    let length = decrement > 0.25 ? 1 / (1 + decrement) : 1;
    let out = -1;
    mixture.forEach(({ probability }, i) => {
      if (change[i]! < 0 && probability + length * change[i]! <= 0) {
        length = probability / -change[i]!;
        out = i;
      }
    });
    const moved = mixture
      .map(({ position, probability }, i) => ({
        position,
        probability: Math.max(0, probability + length * change[i]!),
      }))
      .filter((_, i) => i !== out);
    const total = moved.reduce((sum, { probability }) => sum + probability, 0);
    mixture = moved.map(({ position, probability }) => ({ position, probability: probability / total }));
    if (out < 0 && decrement < 1e-9) return mixture;
  }
  return mixture;
}

/** The Newton step of Σ powers · log gains among mixtures of the candidates in use, and its decrement; null at the top. */
function newtonDirection(
  mixture: Mixture,
  gains: Float64Array,
  parties: number,
  powers: readonly number[],
): { readonly change: Float64Array; readonly decrement: number } | null {
  const count = mixture.length;
  const expected = expectedOf(mixture, gains, parties);
  const relative = mixture.map(({ position }) =>
    expected.map((gain, party) => gains[position * parties + party]! / gain),
  );
  const slopes = relative.map((own) => own.reduce((sum, value, party) => sum + powers[party]! * value, 0));
  // Second derivatives, bordered by the condition that probabilities sum to 1.
  const order = count + 1;
  const matrix = new Float64Array(order * order);
  const change = new Float64Array(order);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      let sum = i === j ? RIDGE : 0;
      for (let party = 0; party < parties; party++) sum += powers[party]! * relative[i]![party]! * relative[j]![party]!;
      matrix[i * order + j] = sum;
    }
    matrix[i * order + count] = 1;
    matrix[count * order + i] = 1;
    change[i] = slopes[i]! - parties; // the mean slope, so that little is lost to cancellation
  }
  const pivots = new Int32Array(order);
  if (!factorise(matrix, order, pivots)) return null;
  solveFactorised(matrix, order, pivots, change);
  let squared = 0;
  for (let i = 0; i < count; i++) squared += change[i]! * (slopes[i]! - parties);
  return squared > 0 ? { change: change.subarray(0, count), decrement: Math.sqrt(squared) } : null;
}
