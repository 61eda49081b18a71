/** The talks as a bargaining problem: the packages that matter, the solutions, and what each issue is worth there. */

import {
  type BargainingProblem,
  type BargainingResult,
  type Constraint,
  feasibleCount,
  type LinkageValues,
  linkageValues,
  type MergedOutcomes,
  type PayoffTable,
  paretoFrontier,
  rationalCount,
  rationalRows,
  type SolutionName,
  solveProblem,
  tabulateProblem,
  withParties,
  type ZoneOfAgreement,
  zoneOfAgreement,
} from '@parley/bargain';
import type { PrivateLayer } from '../record/private-schema.js';
import type { Choice } from './plan.js';
import type { Pricing } from './pricing.js';
import { redLines, reservationValues } from './private-values.js';

/** Payoffs closer than this, in million USD a year, are one. */
export const PAYOFF_TOLERANCE = 0.01;

export interface TalksBargain {
  readonly problem: BargainingProblem;
  /** The packages that can matter: rows of its table are the rows of `result` and `zone`. */
  readonly outcomes: MergedOutcomes;
  readonly result: BargainingResult;
  /**
   * Packages that every party accepts, or why there is none. Packages worth to everyone just what no deal is worth do
   * not count as agreements.
   */
  readonly zone: ZoneOfAgreement;
  /** Number of packages that the constraints allow. */
  readonly packages: number;
  /** Number of packages in the zone; null where they are too many to be counted. */
  readonly acceptable: number | null;
  /** Indices of the issues on the table. */
  readonly onTable: readonly number[];
}

export interface BargainOptions {
  /** Ids of the issues on the table; the others stay as without a deal. All of them when left out. */
  readonly onTable?: readonly string[];
  /** Reservation values and red lines; without them every party's reservation value is what no deal is worth. */
  readonly privately?: PrivateLayer;
  /** Called after each world with how many of how many are solved. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Prices every combination of modelled options and solves the bargaining problem: payoffs are conditioned on those
 * combinations, and everything that adds up is merged issue by issue.
 * @throws {WorldError} when a combination has no equilibrium
 */
export function bargainOf(pricing: Pricing, options: BargainOptions = {}): TalksBargain {
  const { plan } = pricing;
  const { onTable = plan.issues.map(({ id }) => id), privately, progress } = options;
  const open = plan.issues.flatMap((issue, index) => (onTable.includes(issue.id) ? [index] : []));
  const problem: BargainingProblem = {
    optionCounts: plan.optionCounts,
    parties: plan.parties.length,
    constraints: [...plan.constraints, ...closed(pricing, open), ...redLines(plan, privately)],
    payoffs: payoffTerms(pricing, open, progress),
    disagreement: reservationValues(plan, privately),
  };
  const { outcomes, result } = solveProblem(problem, { tolerance: PAYOFF_TOLERANCE });
  return {
    problem,
    outcomes,
    result,
    zone: agreements(problem, outcomes.table),
    packages: Number(feasibleCount(problem) ?? Number.NaN),
    acceptable: acceptableCount(problem),
    onTable: open,
  };
}

/** Option of each issue in a row of the bargain. */
export function choiceOfRow({ outcomes }: TalksBargain, row: number): Choice {
  return outcomes.optionsOf(row);
}

/** Every package with its payoffs, for drawing. */
export interface PackageCloud {
  readonly table: PayoffTable;
  /** Rows of the zone of agreement, and of the Pareto frontier. */
  readonly zone: Int32Array;
  readonly frontier: Int32Array;
}

/**
 * All packages, or when there are more than `most` only those that matter.
 * @param most packages that can be listed
 */
export function packageCloud({ problem, outcomes, packages }: TalksBargain, most: number): PackageCloud {
  const table = packages <= most ? tabulateProblem(problem) : outcomes.table;
  return {
    table,
    zone: rationalRows(table, problem.disagreement, PAYOFF_TOLERANCE, unlikeNoDeal(table)),
    frontier: paretoFrontier(table, undefined, PAYOFF_TOLERANCE).rows,
  };
}

/** What each issue on the table is worth to each party under a solution. */
export function linkageOf(pricing: Pricing, { problem }: TalksBargain, solution: SolutionName): LinkageValues {
  return linkageValues(problem, { off: pricing.plan.noDeal, solution, tolerance: PAYOFF_TOLERANCE });
}

function payoffTerms(
  pricing: Pricing,
  open: readonly number[],
  progress: BargainOptions['progress'],
): BargainingProblem['payoffs'] {
  const { plan } = pricing;
  const parties = plan.parties.length;
  const joint = plan.modelled.filter((issue) => open.includes(issue));
  const combinations = pricing.combinations(joint);
  const table = new Float64Array(combinations.length * parties);
  combinations.forEach((choice, row) => {
    table.set(pricing.modelled(choice), row * parties);
    progress?.(row + 1, combinations.length);
  });
  const issues = plan.issues.map(({ options }, issue) => {
    const own = new Float64Array(options.length * parties);
    options.forEach((_, option) => {
      own.set(
        pricing.contracted(issue, option).map((figure) => figure.central),
        option * parties,
      );
    });
    return own;
  });
  return { issues, ...(joint.length > 0 ? { joint: [{ issues: joint, table }] } : {}) };
}

/** The zone among packages that are worth something else than no deal to some party. */
function agreements(problem: BargainingProblem, merged: PayoffTable): ZoneOfAgreement {
  const { disagreement } = problem;
  const zone = zoneOfAgreement(merged, disagreement, PAYOFF_TOLERANCE, unlikeNoDeal(merged));
  if (zone.exists || zone.reason.kind !== 'no-feasible-outcome') return zone;
  // No deal itself is better than every package, so that none of them was kept: list them to say what is in the way.
  const size = problem.optionCounts.reduce((product, count) => product * count, 1);
  if (size > MOST_LISTED) return zone;
  const listed = tabulateProblem(problem);
  return zoneOfAgreement(listed, disagreement, PAYOFF_TOLERANCE, unlikeNoDeal(listed));
}

/** Packages listed for an explanation. */
const MOST_LISTED = 2_000_000;

/** Rows in which some party's payoff differs from that without a deal. */
function unlikeNoDeal({ payoffs, parties, outcomes }: PayoffTable): Int32Array {
  const differs = (row: number) => {
    for (let party = 0; party < parties; party++) {
      if (Math.round((payoffs[row * parties + party] ?? 0) / PAYOFF_TOLERANCE) !== 0) return true;
    }
    return false;
  };
  return Int32Array.from(outcomes.keys()).filter(differs);
}

function acceptableCount(problem: BargainingProblem): number | null {
  const all = rationalCount(problem, PAYOFF_TOLERANCE);
  if (all === null) return null;
  if (problem.disagreement.some((reservation) => reservation > 0)) return Number(all);
  const same = rationalCount(boundedByNoDeal(problem), PAYOFF_TOLERANCE);
  return same === null ? null : Number(all - same);
}

/** The problem in which nobody accepts anything but what no deal is worth: losses count like gains. */
function boundedByNoDeal(problem: BargainingProblem): BargainingProblem {
  const { parties, payoffs, disagreement } = problem;
  const negated = (table: Float64Array, party: number) =>
    Float64Array.from({ length: table.length / parties }, (_, row) => -(table[row * parties + party] ?? 0));
  return withParties(
    { ...problem, disagreement: disagreement.map(() => 0) },
    disagreement.map((_, party) => ({
      issues: payoffs.issues.map((table) => negated(table, party)),
      joint: (payoffs.joint ?? []).map(({ issues, table }) => ({ issues, values: negated(table, party) })),
      reservation: 0,
    })),
  );
}

/** Issues off the table keep their no-deal option. */
function closed(pricing: Pricing, open: readonly number[]): Constraint[] {
  return pricing.plan.issues.flatMap((issue, index) =>
    open.includes(index) ? [] : [{ when: [], require: [[index, [issue.noDeal]]] }],
  );
}
