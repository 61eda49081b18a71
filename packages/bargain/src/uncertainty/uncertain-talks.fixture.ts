/** Talks over two yes-or-no issues, small enough that every probability has a closed form. */

import { forEachOutcome, outcomeOptions, outcomeSpace } from '../problem/outcome-space.js';
import { type BargainingProblem, tabulateProblem } from '../problem/problem.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import type { AcceptanceProgress, AcceptanceResult, FrontierOutcomes } from './package-acceptance.js';

function profile(name: string, weights: readonly number[], wants: 0 | 1, reservation: number): Profile {
  return {
    name,
    weights,
    evaluations: weights.map(() => Float64Array.of(1 - wants, wants)),
    reservation: { kind: 'value', value: reservation },
    discountFactor: 1,
  };
}

/**
 * The seller wants no twice and weighs the issues 0.6 and 0.4; the buyer wants yes twice. With a buyer's weight w on
 * the first issue: payoffs (1, 0) of no, no; (0.6, 1 − w) of no, yes; (0.4, w) of yes, no; (0, 1) of yes, yes.
 */
export const TWO_ISSUES: Scenario = {
  name: 'two issues',
  issues: ['first', 'second'].map((name) => ({ name, kind: 'discrete', options: ['no', 'yes'] })),
  constraints: [],
  profiles: [profile('Seller', [0.6, 0.4], 0, 0), profile('Buyer', [0.5, 0.5], 1, 0.3)],
};

/** Its four packages, in the order of the payoffs above. */
export const FOUR_PACKAGES: readonly (readonly number[])[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

/** All outcomes, listed: the frontier is looked for among them. */
export function listedOutcomes(problem: BargainingProblem): FrontierOutcomes {
  const space = outcomeSpace(problem.optionCounts);
  const table = tabulateProblem(problem);
  return { table, optionsOf: (row) => outcomeOptions(space, table.outcomes[row]!) };
}

/** All packages of a scenario. */
export function packagesOf({ issues }: Scenario): number[][] {
  const packages: number[][] = [];
  forEachOutcome(outcomeSpace(issues.map(({ options }) => options.length)), (_, options) =>
    packages.push(Array.from(options)),
  );
  return packages;
}

/** Runs to the end. */
export function finished(steps: Generator<AcceptanceProgress, AcceptanceResult, void>): AcceptanceResult {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
