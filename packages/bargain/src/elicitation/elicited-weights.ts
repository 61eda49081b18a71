/** The weights of one party as its answers bound them, and what can be done with them. */

import type { Profile } from '../scenario/scenario.js';
import { randomStreams } from '../uncertainty/random-variates.js';
import { type RatioBounds, weightRange } from './ratio-bounds.js';
import { ratioDraws } from './ratio-polytope.js';

/** What the answers say about the weight of one issue. Weights of all issues sum to 1. */
export interface ElicitedWeight {
  /** Name of the issue. */
  readonly issue: string;
  /** Least weight that the answers allow. */
  readonly low: number;
  /** The weight that stands for all that they allow; the central weights sum to 1. */
  readonly central: number;
  /** Largest weight that the answers allow. */
  readonly high: number;
}

/** Something to look at again in the answers. Statements are known by their position in the list given. */
export type ElicitationWarning =
  /** Swing points: the largest swing is 100 by definition. */
  | { readonly kind: 'largest-not-100'; readonly largest: number }
  /** Issues with the same answer. */
  | { readonly kind: 'tied'; readonly issues: readonly string[] }
  /** Issues that do not matter at all by the answers. */
  | { readonly kind: 'no-weight'; readonly issues: readonly string[] }
  /** Statements that can only hold together when each may be wrong by the factor `slack`. */
  | { readonly kind: 'contradiction'; readonly statements: readonly number[]; readonly slack: number }
  /** Issues of which each is said to matter more than the next, and the last more than the first. */
  | {
      readonly kind: 'intransitive';
      readonly issues: readonly [string, string, string];
      readonly statements: readonly number[];
    }
  /** Saaty's consistency ratio is above the usual limit. */
  | { readonly kind: 'consistency-ratio'; readonly ratio: number; readonly limit: number }
  /** Issues that the answers leave without any upper bound against the others. */
  | { readonly kind: 'not-determined'; readonly issues: readonly string[] }
  /** Answers that the weights fit poorly: answer less fit, and how unusual that is. */
  | { readonly kind: 'outlier'; readonly answer: number; readonly residual: number; readonly studentised: number }
  /** Choices among packages that go round in a circle. */
  | { readonly kind: 'circular-choices'; readonly choices: readonly number[] }
  /** Too few answers for any statement about their error. */
  | { readonly kind: 'no-spare-answers'; readonly answers: number; readonly parameters: number };

/** The weights of one party: a range for each, and the set they come from. */
export interface ElicitedWeights {
  /** One entry per issue, in the order of the issues. */
  readonly weights: readonly ElicitedWeight[];
  /** Whether the answers can all be true at once, within the tolerance of the method. */
  readonly consistent: boolean;
  readonly warnings: readonly ElicitationWarning[];
  /** All weights that the answers allow; the ranges are its extremes. */
  readonly admissible: RatioBounds;
}

/**
 * Puts together ranges and central weights.
 * @param central weights that belong to the admissible set
 */
export function elicitedWeights(
  issues: readonly string[],
  central: ArrayLike<number>,
  admissible: RatioBounds,
  consistent: boolean,
  warnings: readonly ElicitationWarning[],
): ElicitedWeights {
  const weights = issues.map((issue, position): ElicitedWeight => {
    const [low, high] = weightRange(admissible, position);
    // The central weights and the extremes are rounded differently.
    const weight = central[position]!;
    return { issue, low: Math.min(low, weight), central: weight, high: Math.max(high, weight) };
  });
  return { weights, consistent, warnings, admissible };
}

/**
 * A profile with the central weights.
 * @param rest all of the profile but its weights; the evaluations run from 0 for the worst to 1 for the best option of
 *   each issue when the weights come from swings, and in general are those that the answers were about
 */
export function elicitedProfile(elicited: ElicitedWeights, rest: Omit<Profile, 'weights'>): Profile {
  return { ...rest, weights: elicited.weights.map(({ central }) => central) };
}

/**
 * Weights drawn uniformly from all that the answers allow.
 * @param seed a whole number of 32 bits; the same seed gives the same weights
 * @returns draws × issues, issue fastest; the weights of each draw sum to 1
 */
export function elicitedDraws(elicited: ElicitedWeights, draws: number, seed: number): Float64Array {
  const { admissible } = elicited;
  const all = new Float64Array(draws * admissible.count);
  const source = ratioDraws(admissible, randomStreams(seed, 1)[0]!);
  for (let draw = 0; draw < draws; draw++) all.set(source.next().value, draw * admissible.count);
  return all;
}

/** @throws RangeError when there is no issue or two have the same name */
export function checkIssueNames(issues: readonly string[]): void {
  if (issues.length === 0) throw new RangeError('there is no issue to weigh');
  const twice = issues.find((issue, position) => issues.indexOf(issue) !== position);
  if (twice !== undefined) throw new RangeError(`there are two issues named ${twice}`);
}
