/** Whether the parties left anything on the table: packages better for all than the deal they have. */

import { type MergeSettings, mergedOutcomes } from '../frontier/merged-outcomes.js';
import { type ParetoFrontier, paretoFrontier } from '../frontier/pareto-frontier.js';
import { checkTolerance, compared, DEFAULT_TOLERANCE } from '../problem/comparison.js';
import { allRows, type PayoffTable } from '../problem/payoff-table.js';
import { payoffFunction } from '../problem/payoff-terms.js';
import type { BargainingProblem } from '../problem/problem.js';
import { nashSolution } from '../solutions/nash.js';
import { checkOptions } from './acceptability.js';

/** A package in the place of the deal. */
export interface Improvement {
  /** Option of each issue. */
  readonly options: readonly number[];
  readonly payoffs: readonly number[];
  /** What each party gains over the deal; never negative. */
  readonly gains: readonly number[];
}

/** What a post-settlement settlement could bring (Raiffa 1985, Negotiation Journal 1). */
export interface PostSettlement {
  /** Payoffs of the deal. */
  readonly payoffs: readonly number[];
  /** No package is better for some party and worse for none. */
  readonly efficient: boolean;
  /** The packages on the frontier that are worse for none and better for some, in outcome order. */
  readonly improvements: readonly Improvement[];
  /** Of these the one with the largest product of gains over the deal: the Nash solution with the deal to fall back on. */
  readonly recommended: Improvement | null;
}

/**
 * What is left on the table after a deal.
 * @param deal option of each issue
 * @throws RangeError when an option is not there; else as {@link mergedOutcomes}
 */
export function postSettlement(
  problem: BargainingProblem,
  deal: readonly number[],
  settings: MergeSettings = {},
): PostSettlement {
  const { optionCounts, parties } = problem;
  checkOptions(optionCounts, deal);
  const tolerance = settings.tolerance ?? DEFAULT_TOLERANCE;
  const payoffs = new Float64Array(parties);
  payoffFunction(optionCounts, parties, problem.payoffs)(Int32Array.from(deal), payoffs);
  const fallback = { ...problem, disagreement: Array.from(payoffs) };
  const outcomes = mergedOutcomes(fallback, { ...settings, rationalOnly: true });
  const { rows } = improvementsForAll(outcomes.table, fallback.disagreement, tolerance);
  const improvement = (row: number): Improvement => {
    const own = Array.from(outcomes.table.payoffs.subarray(row * parties, (row + 1) * parties));
    return {
      options: outcomes.optionsOf(row),
      payoffs: own,
      gains: own.map((payoff, party) => Math.max(0, payoff - payoffs[party]!)),
    };
  };
  const best = nashSolution(outcomes.table, rows, fallback.disagreement, tolerance);
  return {
    payoffs: fallback.disagreement,
    efficient: rows.length === 0,
    improvements: Array.from(rows, improvement),
    recommended: best && improvement(best.row),
  };
}

/**
 * The rows of a table that are on its Pareto frontier and better than some payoffs for a party, worse for none.
 * @param payoffs payoff of each party to improve on
 * @throws RangeError when the tolerance is malformed
 */
export function improvementsForAll(table: PayoffTable, payoffs: readonly number[], tolerance = 0): ParetoFrontier {
  checkTolerance(tolerance);
  const here = payoffs.map((payoff) => compared(payoff, tolerance));
  const better = allRows(table).filter((row) => {
    let gained = false;
    for (let party = 0; party < table.parties; party++) {
      const payoff = compared(table.payoffs[row * table.parties + party]!, tolerance);
      if (payoff < here[party]!) return false;
      if (payoff > here[party]!) gained = true;
    }
    return gained;
  });
  // What dominates an improvement is an improvement too, so the frontier of these lies on the whole frontier.
  return paretoFrontier(table, better, tolerance);
}
