/** What each issue is worth on the table, averaged over the orders in which issues can be put there. */

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { BargainingProblem } from '../problem/problem.js';
import { permutation } from '../random/seeded.js';
import { type LinkageOptions, type Settlement, solveWithout } from './linkage.js';

/** With more issues than this, orders are drawn instead of all being taken. */
const MOST_EXACT = 12;

export interface ShapleyOptions extends LinkageOptions {
  /** Issues to value, by position; the others are on the table throughout. All issues when left out. */
  readonly issues?: readonly number[];
  /** Orders drawn when there are too many to take all. Default 500. */
  readonly draws?: number;
  /** Seed of the draws. Default 1. */
  readonly seed?: number;
}

/** The Shapley value of one issue. */
export interface IssueShapley {
  readonly issue: number;
  /** What the issue adds to each party's payoff, averaged over orders. */
  readonly gains: readonly number[];
  /** Standard error of each average; zeros when all orders were taken. */
  readonly standardErrors: readonly number[];
}

export interface ShapleyLinkage {
  /** With none of the issues on the table, and with all of them. The values add up to the difference. */
  readonly none: Settlement;
  readonly all: Settlement;
  readonly issues: readonly IssueShapley[];
  /** Orders averaged over; null for all of them. */
  readonly draws: number | null;
}

/**
 * Shapley values of issues (Shapley 1953; applied to the agenda of a negotiation): each issue gets the change of the
 * settlement that it brings when it is put on the table, on average over all orders, party by party.
 * @returns null where the solution is undefined for some set of issues
 * @throws RangeError as {@link solveWithout}
 */
export function shapleyLinkage(problem: BargainingProblem, options: ShapleyOptions): ShapleyLinkage | null {
  const issues = options.issues ?? problem.optionCounts.map((_, issue) => issue);
  const settlements = new Map<string, Settlement>();
  /** The settlement with some of the issues on the table. */
  const settled = (on: ReadonlySet<number>): Settlement => {
    const off = issues.filter((issue) => !on.has(issue));
    const key = off.join();
    const found = settlements.get(key) ?? solveWithout(problem, options, off);
    settlements.set(key, found);
    return found;
  };
  const exact = issues.length <= MOST_EXACT;
  const gains = exact
    ? overSubsets(issues, problem.parties, settled)
    : overDraws(issues, problem.parties, settled, options);
  if (gains === null) return null;
  return {
    none: settled(new Set()),
    all: settled(new Set(issues)),
    issues: gains,
    draws: exact ? null : (options.draws ?? 500),
  };
}

/** All orders at once: a set of n others before an issue comes up in n! (N − n − 1)! of N! orders. */
function overSubsets(
  issues: readonly number[],
  parties: number,
  settled: (on: ReadonlySet<number>) => Settlement,
): IssueShapley[] | null {
  const count = issues.length;
  const factorial = [1];
  for (let n = 1; n <= count; n++) factorial.push(factorial[n - 1]! * n);
  const values: IssueShapley[] = [];
  for (let own = 0; own < count; own++) {
    const gains = new Array<number>(parties).fill(0);
    for (let subset = 0; subset < 1 << count; subset++) {
      if (subset & (1 << own)) continue;
      const before = new Set(issues.filter((_, i) => subset & (1 << i)));
      const step = difference(settled(new Set([...before, issues[own]!])), settled(before));
      if (step === null) return null;
      const weight = (factorial[before.size]! * factorial[count - before.size - 1]!) / factorial[count]!;
      step.forEach((gain, party) => {
        gains[party]! += weight * gain;
      });
    }
    values.push({ issue: issues[own]!, gains, standardErrors: new Array<number>(parties).fill(0) });
  }
  return values;
}

function overDraws(
  issues: readonly number[],
  parties: number,
  settled: (on: ReadonlySet<number>) => Settlement,
  { draws = 500, seed = 1 }: ShapleyOptions,
): IssueShapley[] | null {
  const random = xoroshiro128plus(seed);
  const sums = issues.map(() => new Float64Array(parties));
  const squares = issues.map(() => new Float64Array(parties));
  for (let draw = 0; draw < draws; draw++) {
    const order = permutation(random, issues.length);
    const on = new Set<number>();
    for (const place of order) {
      const before = settled(on);
      on.add(issues[place]!);
      const step = difference(settled(on), before);
      if (step === null) return null;
      step.forEach((gain, party) => {
        sums[place]![party]! += gain;
        squares[place]![party]! += gain * gain;
      });
    }
  }
  return issues.map((issue, place) => {
    const gains = Array.from(sums[place]!, (sum) => sum / draws);
    const standardErrors = gains.map((mean, party) =>
      draws > 1 ? Math.sqrt(Math.max(0, squares[place]![party]! / draws - mean * mean) / (draws - 1)) : Number.NaN,
    );
    return { issue, gains, standardErrors };
  });
}

function difference(a: Settlement, b: Settlement): number[] | null {
  const { payoffs } = b;
  return a.payoffs && payoffs && a.payoffs.map((payoff, party) => payoff - payoffs[party]!);
}
