/**
 * Scenarios in which no issue depends on another: issues that tables, rectangles or constraints tie together become one
 * issue whose options are the combinations that are allowed. Tools that know additive payoffs alone can then play them.
 */

import { type Constraint, constraintIssues, satisfies } from '../problem/constraints.js';
import { forEachCombination, groupIndex, rectangleValue } from './profile-parts.js';
import type { Profile, Scenario, ScenarioIssue } from './scenario.js';

/** Combinations that one issue of the result may have as options. */
const MOST_COMBINATIONS = 10_000;

/** Thrown when a scenario cannot be rid of its ties. */
export class TiedIssuesError extends Error {
  override readonly name = 'TiedIssuesError';
}

export interface Untied {
  /** Payoffs are the same, package by package, to rounding. */
  readonly scenario: Scenario;
  /** For each issue of the result, the issues it stands for, by position. */
  readonly members: readonly (readonly number[])[];
  /** For each issue and option of the result, the options of its members. */
  readonly combinations: readonly (readonly (readonly number[])[])[];
}

/**
 * Joins tied issues.
 * @throws TiedIssuesError when a joined issue would have too many options, a constraint leaves none, or payoffs have
 *   no structure
 */
export function untied(scenario: Scenario): Untied {
  const { issues, constraints, profiles } = scenario;
  const loose = profiles.find(({ remainder }) => remainder);
  if (loose) throw new TiedIssuesError(`nothing is known of how the payoffs of ${loose.name} are made up`);
  const members = components(scenario);
  const combinations = members.map((own) => allowed(own, issues, constraints));
  return {
    scenario: {
      name: scenario.name,
      constraints: [],
      issues: members.map((own, at) => joinedIssue(own, issues, combinations[at]!)),
      profiles: profiles.map((profile) => joinedProfile(profile, members, combinations)),
    },
    members,
    combinations,
  };
}

/** Sets of issues that depend on one another, each in increasing order, by their first issue. */
function components({ issues, constraints, profiles }: Scenario): number[][] {
  const leader = issues.map((_, issue) => issue);
  const find = (issue: number): number => {
    let at = issue;
    while (leader[at] !== at) at = leader[at]!;
    return at;
  };
  const scopes = [
    ...constraints.map(constraintIssues),
    ...profiles.flatMap(({ groups = [], rectangles = [] }) => [
      ...groups.map((group) => [...group.issues]),
      ...rectangles.map(({ bounds }) => bounds.map(([issue]) => issue)),
    ]),
  ];
  for (const [first, ...others] of scopes) {
    for (const other of others) {
      const [a, b] = [find(first!), find(other)];
      leader[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const sets = new Map<number, number[]>();
  issues.forEach((_, issue) => {
    const set = sets.get(find(issue)) ?? [];
    sets.set(find(issue), [...set, issue]);
  });
  return [...sets.values()];
}

/** Options of some issues that the constraints on them allow together. */
function allowed(own: readonly number[], issues: readonly ScenarioIssue[], constraints: readonly Constraint[]) {
  const relevant = constraints.filter((constraint) =>
    constraintIssues(constraint).some((issue) => own.includes(issue)),
  );
  const size = own.reduce((product, issue) => product * issues[issue]!.options.length, 1);
  const names = own.map((issue) => issues[issue]!.name).join(', ');
  if (own.length > 1 && size > MOST_COMBINATIONS) {
    throw new TiedIssuesError(
      `${names} depend on one another, and their options make ${size} combinations; at most ${MOST_COMBINATIONS}`,
    );
  }
  const found: number[][] = [];
  const optionCounts = issues.map(({ options }) => options.length);
  forEachCombination(own, optionCounts, (_, options) => {
    if (satisfies(relevant, options)) found.push(own.map((issue) => options[issue]!));
  });
  if (found.length === 0) throw new TiedIssuesError(`the constraints allow no combination of options of ${names}`);
  return found;
}

function joinedIssue(
  own: readonly number[],
  issues: readonly ScenarioIssue[],
  combinations: readonly (readonly number[])[],
): ScenarioIssue {
  const [only] = own;
  if (own.length === 1) {
    const issue = issues[only!]!;
    if (combinations.length === issue.options.length) return issue;
    return { name: issue.name, kind: 'discrete', options: combinations.map(([option]) => issue.options[option!]!) };
  }
  return {
    name: own.map((issue) => issues[issue]!.name).join(' + '),
    kind: 'discrete',
    options: combinations.map((combination) =>
      combination.map((option, place) => issues[own[place]!]!.options[option]!).join(' + '),
    ),
  };
}

function joinedProfile(
  profile: Profile,
  members: readonly (readonly number[])[],
  combinations: readonly (readonly (readonly number[])[])[],
): Profile {
  const { name, ceiling, discountFactor, reservation, rectangles = [] } = profile;
  // A rectangle without bounds always holds: its value goes to the first issue.
  const constant = rectangles.reduce(
    (sum, { bounds, value, outside = false }) => (bounds.length > 0 || outside ? sum : sum + value),
    0,
  );
  const parts = members.map((own, at) => joinedPart(profile, own, combinations[at]!, at === 0 ? constant : 0));
  return {
    name,
    weights: parts.map(({ weight }) => weight),
    evaluations: parts.map(({ values }) => values),
    ...(ceiling !== undefined && { ceiling }),
    discountFactor,
    reservation:
      reservation.kind === 'package'
        ? { kind: 'package', options: joinedPackage(reservation.options, members, combinations) }
        : reservation,
  };
}

/** Weight and evaluations of one issue of the result: those of the file when the issue stands for itself. */
function joinedPart(
  profile: Profile,
  own: readonly number[],
  combinations: readonly (readonly number[])[],
  constant: number,
): { weight: number; values: Float64Array } {
  const { weights, evaluations, groups = [], rectangles = [] } = profile;
  const ownGroups = groups.filter(({ issues }) => own.includes(issues[0]!));
  const ownRectangles = rectangles.filter(({ bounds }) => bounds.length > 0 && own.includes(bounds[0]![0]));
  if (own.length === 1 && ownGroups.length === 0 && ownRectangles.length === 0 && constant === 0) {
    const [issue] = own;
    return {
      weight: weights[issue!]!,
      values: Float64Array.from(combinations, ([option]) => evaluations[issue!]![option!]!),
    };
  }
  const options = new Int32Array(evaluations.length);
  const values = Float64Array.from(combinations, (combination) => {
    own.forEach((issue, at) => {
      options[issue] = combination[at]!;
    });
    let value = own.reduce((sum, issue) => sum + weights[issue]! * evaluations[issue]![options[issue]!]!, constant);
    for (const { issues, values: table } of ownGroups) value += table[groupIndex(profile, issues, options)]!;
    for (const rectangle of ownRectangles) value += rectangleValue(rectangle, options);
    return value;
  });
  return { weight: 1, values };
}

function joinedPackage(
  options: readonly number[],
  members: readonly (readonly number[])[],
  combinations: readonly (readonly (readonly number[])[])[],
): number[] {
  return members.map((own, at) => {
    const wanted = own.map((issue) => options[issue]!);
    const found = combinations[at]!.findIndex((combination) => combination.every((option, i) => option === wanted[i]));
    if (found < 0) throw new TiedIssuesError('the package that a party has anyway breaks a constraint');
    return found;
  });
}
