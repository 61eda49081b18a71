/** Payoffs that are sums of what single issues and small groups of issues contribute. */

import { isPosition, type OutcomeSpace } from './outcome-space.js';
import type { PayoffFunction } from './payoff-table.js';

/** What a combination of options of several issues contributes beyond the issues one by one. */
export interface JointTable {
  /** The issues of the group, by position, each once. */
  readonly issues: readonly number[];
  /** Combinations of the group's options (row-major in the order of `issues`) × parties, party fastest. */
  readonly table: Float64Array;
}

/** Payoffs as a sum of tables. Kept as plain data so that it can be read as well as evaluated. */
export interface AdditiveTables {
  /** For each issue, options × parties, party fastest. */
  readonly issues: readonly Float64Array[];
  readonly joint?: readonly JointTable[];
}

/**
 * The payoff function of a sum of tables: per issue in issue order, then the joint tables in theirs, so that sums
 * round as if written out from left to right.
 * @throws RangeError when a table does not fit the space
 */
export function additivePayoff(space: OutcomeSpace, parties: number, tables: AdditiveTables): PayoffFunction {
  const { optionCounts } = space;
  if (tables.issues.length !== optionCounts.length) {
    throw new RangeError(`${tables.issues.length} tables for ${optionCounts.length} issues`);
  }
  const terms = [
    ...tables.issues.map((table, issue) => term(space, parties, [issue], table)),
    ...(tables.joint ?? []).map(({ issues, table }) => term(space, parties, issues, table)),
  ];
  return (options, out) => {
    for (let party = 0; party < parties; party++) out[party] = 0;
    for (const { issues, steps, table } of terms) {
      let start = 0;
      for (let i = 0; i < issues.length; i++) start += options[issues[i]!]! * steps[i]!;
      for (let party = 0; party < parties; party++) out[party] = out[party]! + table[start + party]!;
    }
  };
}

/** A table over a group of issues, with how far its index moves per option of each issue. */
interface Term {
  readonly issues: Int32Array;
  readonly steps: Int32Array;
  readonly table: Float64Array;
}

function term(space: OutcomeSpace, parties: number, issues: readonly number[], table: Float64Array): Term {
  const steps = new Int32Array(issues.length);
  let length = parties;
  for (let i = issues.length - 1; i >= 0; i--) {
    const issue = issues[i]!;
    if (!isPosition(issue, space.optionCounts.length) || issues.indexOf(issue) !== i) {
      throw new RangeError(`the group [${issues.join(', ')}] is not a set of issues`);
    }
    steps[i] = length;
    length *= space.optionCounts[issue]!;
  }
  if (table.length !== length) {
    throw new RangeError(`the table over issues [${issues.join(', ')}] has ${table.length} entries, not ${length}`);
  }
  return { issues: Int32Array.from(issues), steps, table };
}
