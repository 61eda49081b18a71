/** Everything the classical theory says about one bargaining problem. */

import { countPoints } from './frontier/distinct-points.js';
import { type MergedOutcomes, type MergeSettings, mergedOutcomes } from './frontier/merged-outcomes.js';
import { type ParetoFrontier, paretoFrontier } from './frontier/pareto-frontier.js';
import { DEFAULT_TOLERANCE } from './problem/comparison.js';
import { outcomeCount, type PayoffTable } from './problem/payoff-table.js';
import type { BargainingProblem } from './problem/problem.js';
import { type ZoneOfAgreement, zoneOfAgreement } from './questions/zone-of-agreement.js';
import { SOLVERS } from './solutions/by-name.js';
import type { Solution } from './solutions/solution.js';

/** How to solve. */
export interface SolveOptions {
  /** Payoffs are compared as whole multiples of it, in payoff units; 0 for raw doubles. Default 1e-9. */
  readonly tolerance?: number;
}

/** A solved bargaining problem. Rows refer to the payoff table. */
export interface BargainingResult {
  /** The individually rational rows, in outcome order. */
  readonly rational: Int32Array;
  readonly zone: ZoneOfAgreement;
  /** The Pareto frontier of all feasible outcomes. */
  readonly frontier: ParetoFrontier;
  /** The Pareto frontier of the individually rational outcomes. */
  readonly rationalFrontier: ParetoFrontier;
  /** Null without a zone of agreement, as all solutions are. */
  readonly nash: Solution | null;
  /** Null also when some party can gain nothing over its reservation value. */
  readonly kalaiSmorodinsky: Solution | null;
  readonly egalitarian: Solution | null;
  readonly utilitarian: Solution | null;
  /** The tolerance used. */
  readonly tolerance: number;
}

/**
 * Solves a bargaining problem over the outcomes of a table. Solutions select pure outcomes; lotteries over outcomes
 * are not considered.
 * @param disagreement reservation value of each party, in its payoff units
 * @throws RangeError when the disagreement point or the tolerance is malformed
 */
export function solveBargaining(
  table: PayoffTable,
  disagreement: readonly number[],
  options: SolveOptions = {},
): BargainingResult {
  const tolerance = options.tolerance ?? DEFAULT_TOLERANCE;
  const zone = zoneOfAgreement(table, disagreement, tolerance);
  const rational = zone.exists ? zone.rows : new Int32Array(0);
  const frontier = paretoFrontier(table, undefined, tolerance);
  return {
    rational,
    zone,
    frontier,
    rationalFrontier: rationalPart(table, frontier, rational),
    nash: SOLVERS.nash(table, rational, disagreement, tolerance),
    kalaiSmorodinsky: SOLVERS.kalaiSmorodinsky(table, rational, disagreement, tolerance),
    egalitarian: SOLVERS.egalitarian(table, rational, disagreement, tolerance),
    utilitarian: SOLVERS.utilitarian(table, rational, disagreement, tolerance),
    tolerance,
  };
}

/**
 * The frontier of the rational outcomes: what dominates a rational outcome is rational too, so it is the rational part
 * of the whole frontier. Both row lists are increasing.
 */
function rationalPart(table: PayoffTable, frontier: ParetoFrontier, rational: Int32Array): ParetoFrontier {
  let at = 0;
  const rows = frontier.rows.filter((row) => {
    while (at < rational.length && rational[at]! < row) at++;
    return rational[at] === row;
  });
  const { tolerance } = frontier;
  return { rows, outcomes: outcomeCount(table, rows), points: countPoints(table, rows, tolerance), tolerance };
}

/** A problem solved through the outcomes that matter; rows of `result` are rows of `outcomes.table`. */
export interface SolvedProblem {
  readonly outcomes: MergedOutcomes;
  readonly result: BargainingResult;
}

/**
 * Solves a bargaining problem without listing its outcomes where payoffs have structure. All is as if every outcome
 * had been listed, except that rows with strictly better ones beside them are not there.
 * @throws as {@link mergedOutcomes}
 */
export function solveProblem(problem: BargainingProblem, settings: MergeSettings = {}): SolvedProblem {
  const outcomes = mergedOutcomes(problem, settings);
  return { outcomes, result: solveBargaining(outcomes.table, problem.disagreement, settings) };
}
