/** What changes between two packages, issue by issue, and what each change is worth to each party. */

import { profilePayoff } from '../scenario/problem-of.js';
import type { Profile } from '../scenario/scenario.js';

/** One issue that is settled differently. */
interface IssueChange {
  readonly issue: number;
  readonly from: number;
  readonly to: number;
  /** Change of each party's payoff by this issue alone: weight × change of the evaluation. */
  readonly payoffs: readonly number[];
}

/** The difference between two packages. */
export interface PackageChange {
  /** The issues that differ, in issue order. */
  readonly issues: readonly IssueChange[];
  /** Change of each party's payoff. */
  readonly payoffs: readonly number[];
  /**
   * What of it no single issue accounts for: groups of issues, rectangles, the remainder and the ceiling. For a party
   * that adds up its issues this is 0 exactly.
   */
  readonly jointly: readonly number[];
}

/**
 * The change from one package to another.
 * @param from option of each issue
 * @param to option of each issue
 */
export function packageChange(
  profiles: readonly Profile[],
  from: readonly number[],
  to: readonly number[],
): PackageChange {
  const issues = from.flatMap((option, issue): IssueChange[] => {
    const now = to[issue]!;
    if (now === option) return [];
    const payoffs = profiles.map(({ weights, evaluations }) => {
      const values = evaluations[issue]!;
      return weights[issue]! * values[now]! - weights[issue]! * values[option]!;
    });
    return [{ issue, from: option, to: now, payoffs }];
  });
  const payoffs = profiles.map((profile) => profilePayoff(profile, to) - profilePayoff(profile, from));
  const jointly = profiles.map((profile, party) => {
    if (isAdditive(profile)) return 0;
    return payoffs[party]! - issues.reduce((sum, change) => sum + change.payoffs[party]!, 0);
  });
  return { issues, payoffs, jointly };
}

function isAdditive({ groups, rectangles, remainder, ceiling }: Profile): boolean {
  return !groups?.length && !rectangles?.length && !remainder && ceiling === undefined;
}
