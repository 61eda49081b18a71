/** A negotiation by names: the issues, their options, and what each party makes of them. */

import type { Constraint } from '../problem/constraints.js';

/** One matter to be settled by choosing one of its options. */
export interface ScenarioIssue {
  readonly name: string;
  /** `integer` and `real` issues are numbers; a real issue is settled on a grid. */
  readonly kind: 'discrete' | 'integer' | 'real';
  /** Options by name, in the order of the source; numbers as they are printed. */
  readonly options: readonly string[];
  /** The numbers behind the options; only for `integer` and `real` issues. */
  readonly values?: readonly number[];
}

/** What a combination of options of several issues is worth beyond the issues one by one. */
export interface GroupEvaluation {
  /** The issues of the group, by position, each once. */
  readonly issues: readonly number[];
  /** Value of each combination, row-major in the order of `issues` (last issue fastest). */
  readonly values: Float64Array;
}

/** A value that is earned when options lie within bounds (Ito, Hattori and Klein 2007, IJCAI: constraint utility). */
export interface HyperRectangle {
  /** Issue, first and last option by position, both inclusive. No bound at all holds always. */
  readonly bounds: readonly (readonly [issue: number, from: number, to: number])[];
  readonly value: number;
  /** The value is earned outside the rectangle instead of inside it. */
  readonly outside?: boolean;
}

/** What a party has without agreement: nothing stated, a payoff, or a package that it could have anyway. */
export type Reservation =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'package'; readonly options: readonly number[] };

/**
 * What packages are worth to one party: Σ weight · evaluation over the issues in their order, then groups, rectangles
 * and the remainder, cut at the ceiling. Units are the party's own.
 */
export interface Profile {
  readonly name: string;
  /** Weight of each issue, as written: they need not sum to one. */
  readonly weights: readonly number[];
  /** Evaluation of each option of each issue. */
  readonly evaluations: readonly Float64Array[];
  readonly groups?: readonly GroupEvaluation[];
  readonly rectangles?: readonly HyperRectangle[];
  /** Anything else a whole package is worth; it takes away all structure, so that packages must be listed. */
  readonly remainder?: (options: ArrayLike<number>) => number;
  /** The payoff is cut here: 1 in GENIUS. */
  readonly ceiling?: number;
  readonly reservation: Reservation;
  /** What a payoff at the end of the time is worth as a fraction of the same payoff at its start; 1 for no discounting. */
  readonly discountFactor: number;
}

/** A negotiation scenario. */
export interface Scenario {
  readonly name: string;
  readonly issues: readonly ScenarioIssue[];
  readonly constraints: readonly Constraint[];
  readonly profiles: readonly Profile[];
}

/** Option of each issue by name, as files and people write a package. */
export function packageNames(issues: readonly ScenarioIssue[], options: ArrayLike<number>): Record<string, string> {
  return Object.fromEntries(issues.map((issue, position) => [issue.name, issue.options[options[position]!] ?? '']));
}
