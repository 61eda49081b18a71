/** How many outcomes there are, and how many of them every party accepts, without listing them. */

import { compared } from '../problem/comparison.js';
import { satisfies } from '../problem/constraints.js';
import { addTables } from '../problem/payoff-terms.js';
import type { BargainingProblem } from '../problem/problem.js';
import { type MergePlan, type MergeStep, mergePlan } from './merge-plan.js';

/** Partial outcomes looked at before counting is given up. */
const MOST_VISITS = 2.5e7;
/** What sums taken in different orders may differ by, relatively. */
const ROUNDING = 1e-13;

/** Number of outcomes that obey the constraints; null when they tie too many issues together to be counted. */
export function feasibleCount({ optionCounts, constraints }: BargainingProblem): bigint | null {
  const issues = optionCounts.map((count) => new Float64Array(count));
  const plan = mergePlan(optionCounts, 1, { issues }, constraints);
  if (!plan) return null;
  let states = new Map([['', { options: [] as readonly number[], count: 1n }]]);
  let live: readonly number[] = [];
  const options = new Int32Array(optionCounts.length);
  for (const step of plan.steps) {
    const next = new Map<string, { options: readonly number[]; count: bigint }>();
    for (const state of states.values()) {
      live.forEach((issue, i) => {
        options[issue] = state.options[i]!;
      });
      for (let option = 0; option < optionCounts[step.issue]!; option++) {
        options[step.issue] = option;
        if (!satisfies(step.constraints, options)) continue;
        const kept = step.live.map((issue) => options[issue]!);
        const key = kept.join();
        next.set(key, { options: kept, count: (next.get(key)?.count ?? 0n) + state.count });
      }
    }
    states = next;
    live = step.live;
  }
  return states.get('')?.count ?? 0n;
}

/**
 * Number of individually rational outcomes: all partial outcomes are followed until it is certain that every
 * completion is rational, or none. Null when payoffs have no structure or too many partial outcomes are in doubt.
 * @param tolerance payoffs and reservation values are compared as whole multiples of it; 0 compares raw doubles
 * @param mostVisits partial outcomes looked at before giving up
 */
export function rationalCount(problem: BargainingProblem, tolerance: number, mostVisits = MOST_VISITS): bigint | null {
  const { optionCounts, parties, payoffs, disagreement, constraints } = problem;
  const ceilings = payoffs.ceilings ?? new Array<number>(parties).fill(Number.POSITIVE_INFINITY);
  const reaches = (party: number, payoff: number) =>
    payoff >= disagreement[party]! || compared(payoff, tolerance) >= compared(disagreement[party]!, tolerance);
  if (ceilings.some((ceiling, party) => !reaches(party, ceiling))) return 0n;
  const plan = mergePlan(optionCounts, parties, payoffs, constraints);
  return plan && followed(plan, problem, reaches, mostVisits);
}

function followed(
  { steps }: MergePlan,
  { optionCounts, parties }: BargainingProblem,
  reaches: (party: number, payoff: number) => boolean,
  mostVisits: number,
): bigint | null {
  const completions = completionsOf(steps, optionCounts);
  const sums = Array.from({ length: steps.length + 1 }, () => new Float64Array(parties));
  const options = new Int32Array(optionCounts.length);
  let visits = 0;
  let whole = 0n;
  let single = 0; // leaves are counted in a double, which is quicker

  const verdict = (depth: number): 'all' | 'none' | 'some' => {
    const { most, least } = steps[depth - 1]!;
    let all = completions[depth] !== null;
    for (let party = 0; party < parties; party++) {
      const value = sums[depth]![party]!;
      const noise = ROUNDING * Math.max(1, Math.abs(value), Math.abs(most[party]!), Math.abs(least[party]!));
      if (!reaches(party, value + most[party]! + noise)) return 'none';
      if (!reaches(party, value + least[party]! - noise)) all = false;
    }
    return all ? 'all' : 'some';
  };
  const follow = (depth: number): boolean => {
    if (++visits > mostVisits) return false;
    if (depth === steps.length) {
      for (let party = 0; party < parties; party++) if (!reaches(party, sums[depth]![party]!)) return true;
      single++;
      return true;
    }
    const decision = depth === 0 ? 'some' : verdict(depth);
    if (decision === 'none') return true;
    if (decision === 'all') {
      whole += completions[depth]!;
      return true;
    }
    const { issue, constraints, tables } = steps[depth]!;
    for (let option = 0; option < optionCounts[issue]!; option++) {
      options[issue] = option;
      if (constraints.length > 0 && !satisfies(constraints, options)) continue;
      const next = sums[depth + 1]!;
      next.set(sums[depth]!);
      addTables(tables, options, parties, next);
      if (!follow(depth + 1)) return false;
    }
    return true;
  };
  return follow(0) ? whole + BigInt(single) : null;
}

/** Number of completions after each step; null where a constraint is still to be checked. */
function completionsOf(steps: readonly MergeStep[], optionCounts: readonly number[]): (bigint | null)[] {
  const completions: (bigint | null)[] = [1n];
  for (const { issue, constraints } of [...steps].reverse()) {
    const after = completions[0] ?? null;
    completions.unshift(after === null || constraints.length > 0 ? null : after * BigInt(optionCounts[issue]!));
  }
  return completions;
}
