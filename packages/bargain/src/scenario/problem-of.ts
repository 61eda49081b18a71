/** A scenario as a bargaining problem: names become positions, profiles become tables. */

import type { PayoffFunction } from '../problem/payoff-table.js';
import type { JointTable, PayoffTerms } from '../problem/payoff-terms.js';
import type { BargainingProblem } from '../problem/problem.js';
import { forEachCombination, groupIndex, rectangleValue } from './profile-parts.js';
import type { Profile, Scenario } from './scenario.js';

/** Rectangles over groups with at most this many combinations of options become tables. */
const LARGEST_TABLE = 1 << 16;

/**
 * The bargaining problem of a scenario. The disagreement point is what {@link reservationValue} gives.
 * @throws RangeError when a profile does not fit the issues
 */
export function problemOf(scenario: Scenario): BargainingProblem {
  const { issues, profiles, constraints } = scenario;
  const optionCounts = issues.map((issue) => issue.options.length);
  const parties = profiles.length;
  for (const profile of profiles) checkProfile(profile, optionCounts);
  return {
    optionCounts,
    parties,
    constraints,
    payoffs: termsOf(profiles, optionCounts),
    disagreement: profiles.map(reservationValue),
  };
}

/** Payoff of one party for a package, as {@link problemOf} counts it: left to right over the issues. */
export function profilePayoff(profile: Profile, options: ArrayLike<number>): number {
  let sum = 0;
  profile.evaluations.forEach((evaluations, issue) => {
    sum += profile.weights[issue]! * evaluations[options[issue]!]!;
  });
  for (const { issues, values } of profile.groups ?? []) {
    sum += values[groupIndex(profile, issues, options)]!;
  }
  for (const rectangle of profile.rectangles ?? []) sum += rectangleValue(rectangle, options);
  if (profile.remainder) sum += profile.remainder(options);
  return profile.ceiling === undefined ? sum : Math.min(profile.ceiling, sum);
}

/** A party's reservation value: as stated, or the payoff of the package it has anyway; 0 when nothing is stated. */
export function reservationValue(profile: Profile): number {
  const { reservation } = profile;
  switch (reservation.kind) {
    case 'none':
      return 0;
    case 'value':
      return reservation.value;
    case 'package':
      return profilePayoff(profile, reservation.options);
  }
}

function termsOf(profiles: readonly Profile[], optionCounts: readonly number[]): PayoffTerms {
  const parties = profiles.length;
  const issues = optionCounts.map((count, issue) => {
    const table = new Float64Array(count * parties);
    profiles.forEach(({ weights, evaluations }, party) => {
      for (let option = 0; option < count; option++) {
        table[option * parties + party] = weights[issue]! * evaluations[issue]![option]!;
      }
    });
    return table;
  });
  const joint = new Map<string, JointTable>();
  const loose: { party: number; value: (options: ArrayLike<number>) => number }[] = [];
  const tableFor = (group: readonly number[]): JointTable | undefined => {
    const sorted = [...new Set(group)].sort((a, b) => a - b);
    const size = sorted.reduce((product, issue) => product * optionCounts[issue]!, 1);
    if (size > LARGEST_TABLE) return undefined;
    const found = joint.get(sorted.join()) ?? { issues: sorted, table: new Float64Array(size * parties) };
    joint.set(sorted.join(), found);
    return found;
  };
  const add = (party: number, group: readonly number[], value: (options: ArrayLike<number>) => number) => {
    const found = tableFor(group);
    if (!found) {
      loose.push({ party, value });
      return;
    }
    forEachCombination(found.issues, optionCounts, (row, options) => {
      found.table[row * parties + party]! += value(options);
    });
  };
  profiles.forEach((profile, party) => {
    for (const { issues: group, values } of profile.groups ?? []) {
      add(party, group, (options) => values[groupIndex(profile, group, options)]!);
    }
    for (const rectangle of profile.rectangles ?? []) {
      const group = rectangle.bounds.map(([issue]) => issue);
      add(party, group, (options) => rectangleValue(rectangle, options));
    }
    if (profile.remainder) loose.push({ party, value: profile.remainder });
  });
  const ceilings = profiles.map(({ ceiling = Number.POSITIVE_INFINITY }) => ceiling);
  return {
    issues,
    ...(joint.size > 0 ? { joint: [...joint.values()] } : {}),
    ...(loose.length > 0 ? { remainder: sumOf(loose) } : {}),
    ...(ceilings.some(Number.isFinite) ? { ceilings } : {}),
  };
}

function sumOf(terms: readonly { party: number; value: (options: ArrayLike<number>) => number }[]): PayoffFunction {
  return (options, out) => {
    out.fill(0);
    for (const { party, value } of terms) out[party]! += value(options);
  };
}

function checkProfile(profile: Profile, optionCounts: readonly number[]): void {
  const { name, weights, evaluations } = profile;
  if (weights.length !== optionCounts.length || evaluations.length !== optionCounts.length) {
    throw new RangeError(`${name} has ${weights.length} weights for ${optionCounts.length} issues`);
  }
  optionCounts.forEach((count, issue) => {
    if (evaluations[issue]!.length !== count) {
      throw new RangeError(`${name} evaluates ${evaluations[issue]!.length} options of issue ${issue}, not ${count}`);
    }
  });
}
