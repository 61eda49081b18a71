/** Payoffs as sums of what single issues and groups of issues contribute: plain data, read as well as evaluated. */

import { isPosition } from './outcome-space.js';
import type { PayoffFunction } from './payoff-table.js';

/** What a combination of options of several issues contributes beyond the issues one by one. */
export interface JointTable {
  /** The issues of the group, by position, each once. */
  readonly issues: readonly number[];
  /** Combinations of the group's options (row-major in the order of `issues`) × parties, party fastest. */
  readonly table: Float64Array;
}

/** Payoffs of all parties as a sum of tables, cut at a ceiling. */
export interface PayoffTerms {
  /** For each issue, options × parties, party fastest. */
  readonly issues: readonly Float64Array[];
  readonly joint?: readonly JointTable[];
  /** What a whole package is worth besides; nothing is known of its structure. */
  readonly remainder?: PayoffFunction;
  /** A party's payoff is cut here, party by party; infinite for no ceiling. */
  readonly ceilings?: readonly number[];
}

/**
 * The payoff function of a sum: per issue in issue order, then the joint tables in theirs, then the remainder, so that
 * sums round as if written out from left to right; the ceiling last.
 * @throws RangeError when a table does not fit the options
 */
export function payoffFunction(optionCounts: readonly number[], parties: number, terms: PayoffTerms): PayoffFunction {
  const tables = checkedTables(optionCounts, parties, terms);
  const { remainder, ceilings } = terms;
  const rest = new Float64Array(parties);
  return (options, out) => {
    for (let party = 0; party < parties; party++) out[party] = 0;
    addTables(tables, options, parties, out);
    if (remainder) {
      rest.fill(Number.NaN);
      remainder(options, rest);
      for (let party = 0; party < parties; party++) out[party] = out[party]! + rest[party]!;
    }
    if (ceilings) for (let party = 0; party < parties; party++) out[party] = Math.min(ceilings[party]!, out[party]!);
  };
}

/** A table over a group of issues, with how far its index moves per option of each issue. */
export interface TermTable {
  readonly issues: Int32Array;
  readonly steps: Int32Array;
  readonly table: Float64Array;
}

/** Adds to `out` what some tables have for the options, table by table. */
export function addTables(
  tables: readonly TermTable[],
  options: ArrayLike<number>,
  parties: number,
  out: Float64Array,
): void {
  for (const { issues, steps, table } of tables) {
    let start = 0;
    for (let i = 0; i < issues.length; i++) start += options[issues[i]!]! * steps[i]!;
    for (let party = 0; party < parties; party++) out[party]! += table[start + party]!;
  }
}

/** The least and the most that a table has for one party. */
export function tableRange(table: Float64Array, parties: number, party: number): { least: number; most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = party; at < table.length; at += parties) {
    if (table[at]! < least) least = table[at]!;
    if (table[at]! > most) most = table[at]!;
  }
  return { least, most };
}

/** All tables of a sum, one per issue first, then the joint ones. @throws RangeError when one does not fit */
export function checkedTables(
  optionCounts: readonly number[],
  parties: number,
  { issues, joint = [], ceilings }: PayoffTerms,
): TermTable[] {
  if (issues.length !== optionCounts.length) {
    throw new RangeError(`${issues.length} tables for ${optionCounts.length} issues`);
  }
  if (ceilings && ceilings.length !== parties) {
    throw new RangeError(`${ceilings.length} ceilings for ${parties} parties`);
  }
  return [
    ...issues.map((table, issue) => termTable(optionCounts, parties, [issue], table)),
    ...joint.map(({ issues: group, table }) => termTable(optionCounts, parties, group, table)),
  ];
}

function termTable(
  optionCounts: readonly number[],
  parties: number,
  issues: readonly number[],
  table: Float64Array,
): TermTable {
  const steps = new Int32Array(issues.length);
  let length = parties;
  for (let i = issues.length - 1; i >= 0; i--) {
    const issue = issues[i]!;
    if (!isPosition(issue, optionCounts.length) || issues.indexOf(issue) !== i) {
      throw new RangeError(`the group [${issues.join(', ')}] is not a set of issues`);
    }
    steps[i] = length;
    length *= optionCounts[issue]!;
  }
  if (table.length !== length) {
    throw new RangeError(`the table over issues [${issues.join(', ')}] has ${table.length} entries, not ${length}`);
  }
  return { issues: Int32Array.from(issues), steps, table };
}
