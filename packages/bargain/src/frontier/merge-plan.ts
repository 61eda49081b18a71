/** In which order issues are merged, and what must be remembered of those merged already. */

import { type Constraint, constraintIssues } from '../problem/constraints.js';
import { checkedTables, type PayoffTerms, type TermTable, tableRange } from '../problem/payoff-terms.js';

/** One issue merged into what is there. */
export interface MergeStep {
  readonly issue: number;
  /** Tables whose issues are all merged after this step, and were not before. */
  readonly tables: readonly TermTable[];
  /** Constraints that can be checked from this step on. */
  readonly constraints: readonly Constraint[];
  /** Issues merged by now whose option later tables or constraints still ask for, in increasing order. */
  readonly live: readonly number[];
  /** The most and the least that all later tables can add, party by party. */
  readonly most: Float64Array;
  readonly least: Float64Array;
}

export interface MergePlan {
  readonly steps: readonly MergeStep[];
  /** Issues are merged in the order of the problem, so that sums round from left to right. */
  readonly inOrder: boolean;
}

/** A plan with more combinations of remembered options than this is not carried out. */
const MOST_STATES = 1 << 20;

/**
 * A plan for merging, or null when the tables and constraints tie so many issues together that too many combinations
 * of options would have to be remembered. Issues are taken in their order when that can be done; otherwise the issue
 * that leaves the fewest combinations is taken next (bucket elimination: Dechter 1999, Artificial Intelligence 113).
 * @throws RangeError when a table does not fit the issues
 */
export function mergePlan(
  optionCounts: readonly number[],
  parties: number,
  payoffs: PayoffTerms,
  constraints: readonly Constraint[],
): MergePlan | null {
  if (payoffs.remainder) return null;
  const tables = checkedTables(optionCounts, parties, payoffs);
  const scopes = [...tables.map(({ issues }) => Array.from(issues)), ...constraints.map(constraintIssues)];
  const inOrder = optionCounts.map((_, issue) => issue);
  for (const order of [inOrder, null]) {
    const issues = order ?? fewestStates(optionCounts, scopes);
    const live = liveIssues(issues, scopes);
    if (statesOf(optionCounts, issues, live) > MOST_STATES) continue;
    return { steps: stepsOf(issues, live, tables, constraints, parties), inOrder: order !== null };
  }
  return null;
}

function stepsOf(
  order: readonly number[],
  live: readonly (readonly number[])[],
  tables: readonly TermTable[],
  constraints: readonly Constraint[],
  parties: number,
): MergeStep[] {
  const place = new Map(order.map((issue, step) => [issue, step]));
  const decidedAt = (issues: Iterable<number>) => Math.max(0, ...Array.from(issues, (issue) => place.get(issue) ?? 0));
  const tablesAt = order.map((): TermTable[] => []);
  for (const table of tables) tablesAt[decidedAt(table.issues)]?.push(table);
  const constraintsAt = order.map((): Constraint[] => []);
  for (const constraint of constraints) {
    constraintsAt[decidedAt(constraintIssues(constraint))]?.push(constraint);
  }
  // From the last step to the first: what later tables can add.
  let most = new Float64Array(parties);
  let least = new Float64Array(parties);
  const steps: MergeStep[] = [];
  for (let step = order.length - 1; step >= 0; step--) {
    const tables = tablesAt[step]!;
    steps.unshift({
      issue: order[step]!,
      tables,
      constraints: constraintsAt[step]!,
      live: live[step]!,
      most,
      least,
    });
    most = most.slice();
    least = least.slice();
    for (const { table } of tables) {
      for (let party = 0; party < parties; party++) {
        const range = tableRange(table, parties, party);
        most[party]! += range.most;
        least[party]! += range.least;
      }
    }
  }
  return steps;
}

/** After each step, the merged issues that share a scope with one not merged yet. */
function liveIssues(order: readonly number[], scopes: readonly (readonly number[])[]): number[][] {
  const place = new Map(order.map((issue, step) => [issue, step]));
  const lastAsked = new Map<number, number>();
  for (const scope of scopes) {
    const last = Math.max(...scope.map((issue) => place.get(issue) ?? 0));
    for (const issue of scope) lastAsked.set(issue, Math.max(last, lastAsked.get(issue) ?? 0));
  }
  return order.map((_, step) =>
    order
      .slice(0, step + 1)
      .filter((issue) => (lastAsked.get(issue) ?? 0) > step)
      .sort((a, b) => a - b),
  );
}

/** The largest number of combinations that one step has to look at. */
function statesOf(
  optionCounts: readonly number[],
  order: readonly number[],
  live: readonly (readonly number[])[],
): number {
  const product = (issues: readonly number[]) => issues.reduce((size, issue) => size * optionCounts[issue]!, 1);
  return Math.max(0, ...order.map((issue, step) => product(live[step - 1] ?? []) * optionCounts[issue]!));
}

function fewestStates(optionCounts: readonly number[], scopes: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const left = new Set(optionCounts.keys());
  while (left.size > 0) {
    let next = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (const issue of left) {
      const rest = new Set(left);
      rest.delete(issue);
      const tied = new Set(
        scopes.flatMap((scope) =>
          scope.some((other) => rest.has(other)) ? scope.filter((other) => !rest.has(other)) : [],
        ),
      );
      let states = optionCounts[issue]!;
      for (const other of tied) if (other !== issue) states *= optionCounts[other]!;
      if (tied.has(issue)) states *= 1.0000001; // of equals, rather one that need not be remembered
      if (states < fewest) [next, fewest] = [issue, states];
    }
    order.push(next);
    left.delete(next);
  }
  return order;
}
