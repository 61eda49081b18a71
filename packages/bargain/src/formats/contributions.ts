/**
 * The payoffs of a profile as sums of non-negative contributions of issues and groups of issues, which is what other
 * formats can hold.
 */

import type { Profile } from '../scenario/scenario.js';
import { type AffineMap, NotExpressibleError } from './not-expressible.js';

/** What one issue, or one group of issues, contributes to the payoff. */
export interface Contribution {
  /** One issue, or the issues of a group. */
  readonly issues: readonly number[];
  /** For each option, or each combination row-major. */
  readonly values: Float64Array;
  readonly lowest: number;
  readonly highest: number;
}

/** Bounds of a payoff that is a sum of contributions. */
export interface PayoffRange {
  readonly lowest: number;
  readonly highest: number;
}

/** Contributions of the issues one by one: weight · evaluation. */
export function issueContributions({ weights, evaluations }: Profile): Contribution[] {
  return evaluations.map((values, issue) =>
    contribution(
      [issue],
      values.map((value) => weights[issue]! * value),
    ),
  );
}

/** A contribution with its bounds. */
export function contribution(issues: readonly number[], values: Float64Array): Contribution {
  return {
    issues,
    values,
    lowest: values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    highest: values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  };
}

/** The least and the most that contributions add up to. */
export function rangeOf(contributions: readonly Contribution[]): PayoffRange {
  return {
    lowest: contributions.reduce((sum, { lowest }) => sum + lowest, 0),
    highest: contributions.reduce((sum, { highest }) => sum + highest, 0),
  };
}

/**
 * The contributions under an affine map of the payoff, none negative: each is lowered by its least value where one is
 * negative, and what that leaves of the sum goes to the first.
 */
export function mapped(contributions: readonly Contribution[], { scale, offset }: AffineMap): Contribution[] {
  const scaled = contributions.map(({ issues, values }) =>
    contribution(issues, scale === 1 ? values : values.map((value) => scale * value)),
  );
  if (offset === 0 && scaled.every(({ lowest }) => lowest >= 0)) return scaled;
  const rest = rangeOf(scaled).lowest + offset;
  return scaled.map(({ issues, values, lowest }, position) => {
    const added = position === 0 ? Math.max(0, rest) : 0;
    return contribution(
      issues,
      values.map((value) => Math.max(0, value - lowest) + added),
    );
  });
}

/**
 * Refuses what no other format holds.
 * @throws NotExpressibleError naming the format
 */
export function checkExpressible(profile: Profile, format: string): void {
  const { name, remainder, rectangles = [] } = profile;
  if (remainder) {
    throw new NotExpressibleError('remainder', `${format} has no place for payoffs given by a function (${name})`);
  }
  if (rectangles.length > 0) {
    throw new NotExpressibleError('rectangles', `${format} has no place for values earned within bounds (${name})`);
  }
  for (const values of profile.evaluations) {
    if (!values.every(Number.isFinite)) {
      throw new NotExpressibleError('number', `${name} has evaluations that are not finite`);
    }
  }
}
