/** Packages drawn at random among those that obey the constraints. */

import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { type Constraint, constraintIssues, satisfies } from '../../problem/constraints.js';
import { permutation, position } from '../../random/seeded.js';
import type { Scenario } from '../../scenario/scenario.js';

/** The issues and the rules about them: the part of a scenario that everybody knows. */
export type Domain = Pick<Scenario, 'issues' | 'constraints'>;

/** Uniform draws before the search; with fewer than one package in about ten feasible it is likely to be needed. */
const MOST_DRAWS = 32;

/**
 * A feasible package: uniform over the feasible ones when they are not rare, otherwise the first that a depth-first
 * search in random order finds.
 * @throws RangeError when there is no feasible package
 */
export function randomPackage({ issues, constraints }: Domain, random: RandomGenerator): number[] {
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const options = issues.map((issue) => position(random, issue.options.length));
    if (satisfies(constraints, options)) return options;
  }
  // Each constraint is looked at as soon as the last issue it speaks of is settled.
  const due = issues.map((_, issue) => constraints.filter((constraint) => lastIssue(constraint) === issue));
  const options = new Array<number>(issues.length).fill(0);
  const settle = (issue: number): boolean => {
    if (issue === issues.length) return true;
    return permutation(random, issues[issue]!.options.length).some((option) => {
      options[issue] = option;
      return satisfies(due[issue]!, options) && settle(issue + 1);
    });
  };
  if (
    !satisfies(
      constraints.filter((constraint) => lastIssue(constraint) < 0),
      options,
    ) ||
    !settle(0)
  ) {
    throw new RangeError('no package obeys the constraints');
  }
  return options;
}

function lastIssue(constraint: Constraint): number {
  return Math.max(-1, ...constraintIssues(constraint));
}
