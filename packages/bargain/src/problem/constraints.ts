/** Rules that rule out combinations of options: "if these issues are settled so, those must be settled so". */

import { isPosition, type OutcomeSpace } from './outcome-space.js';

/** An issue together with the options of it that are meant, both by position. */
export type IssueOptions = readonly [issue: number, options: readonly number[]];

/**
 * When every issue in `when` has one of its options, every issue in `require` must have one of its options. An empty
 * `when` always applies; an empty option list in `require` forbids what `when` describes.
 */
export interface Constraint {
  readonly when: readonly IssueOptions[];
  readonly require: readonly IssueOptions[];
}

/** The issues that a constraint asks about. */
export function constraintIssues({ when, require }: Constraint): number[] {
  return [...when, ...require].map(([issue]) => issue);
}

/**
 * Whether an outcome obeys all constraints.
 * @param options the option of each issue
 */
export function satisfies(constraints: readonly Constraint[], options: ArrayLike<number>): boolean {
  for (const constraint of constraints) {
    if (matches(constraint.when, options) && !matches(constraint.require, options)) return false;
  }
  return true;
}

/**
 * Checks that constraints only speak of issues and options that exist.
 * @throws RangeError naming the constraint otherwise
 */
export function checkConstraints(space: Pick<OutcomeSpace, 'optionCounts'>, constraints: readonly Constraint[]): void {
  constraints.forEach((constraint, position) => {
    for (const [issue, options] of [...constraint.when, ...constraint.require]) {
      const count = space.optionCounts[issue];
      if (count === undefined) throw new RangeError(`constraint ${position} names issue ${issue}, which is not there`);
      const unknown = options.find((option) => !isPosition(option, count));
      if (unknown !== undefined) {
        throw new RangeError(`constraint ${position} names option ${unknown} of issue ${issue}, which is not there`);
      }
    }
  });
}

function matches(entries: readonly IssueOptions[], options: ArrayLike<number>): boolean {
  for (const [issue, allowed] of entries) {
    if (!allowed.includes(options[issue] ?? -1)) return false;
  }
  return true;
}
