/** Packages for tests: small spaces, random part-worths, and ratings by them. */

import fc from 'fast-check';
import { forEachOutcome, outcomeSpace } from '../problem/outcome-space.js';
import type { ScenarioIssue } from '../scenario/scenario.js';
import type { RatedPackage } from './package-ratings.js';

/** Issues with so many options each. */
export function issuesOf(counts: readonly number[]): ScenarioIssue[] {
  return counts.map((count, issue) => ({
    name: `issue ${issue}`,
    kind: 'discrete',
    options: Array.from({ length: count }, (_, option) => `option ${option}`),
  }));
}

/** All packages of a space. */
export function allPackages(counts: readonly number[]): number[][] {
  const packages: number[][] = [];
  forEachOutcome(outcomeSpace(counts), (_, options) => packages.push(Array.from(options)));
  return packages;
}

/** Part-worths of 2 to 3 issues with 2 to 3 options, first option 0, at least one other above 0. */
export const worthCases = fc
  .array(fc.array(fc.integer({ min: -4, max: 6 }), { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 })
  .map((worths) => worths.map((own) => [0, ...own]))
  .filter((worths) => worths.flat().some((worth) => worth !== 0));

/** Ratings without error: 10 and the worths of the options. */
export function ratingsOf(
  worths: readonly (readonly number[])[],
  packages: readonly (readonly number[])[],
): RatedPackage[] {
  return packages.map((options) => ({
    options,
    rating: options.reduce((sum, option, issue) => sum + worths[issue]![option]!, 10),
  }));
}
