/** The talks as a bargaining problem: all packages, the frontier, the solutions, and what each issue is worth there. */

import {
  additivePayoff,
  type BargainingProblem,
  type BargainingResult,
  type Constraint,
  type LinkageValues,
  linkageValues,
  type PayoffTable,
  type SolutionName,
  solveBargaining,
  tabulateProblem,
  type ZoneOfAgreement,
  zoneOfAgreement,
} from '@parley/bargain';
import type { Pricing } from './pricing.js';

/** Payoffs closer than this, in million USD a year, are one. */
export const PAYOFF_TOLERANCE = 0.01;

export interface TalksBargain {
  readonly problem: BargainingProblem;
  readonly table: PayoffTable;
  readonly result: BargainingResult;
  /**
   * Packages that every party prefers to no deal or at least does not mind, or why there is none. Packages worth to
   * everyone just what no deal is worth do not count as agreements.
   */
  readonly zone: ZoneOfAgreement;
  /** Indices of the issues on the table. */
  readonly onTable: readonly number[];
}

/**
 * Prices every combination of modelled options and solves the bargaining problem against no deal.
 * @param onTable ids of the issues on the table; the others stay as without a deal
 * @param progress called after each world with how many of how many are solved
 * @throws {WorldError} when a combination has no equilibrium
 */
export function bargainOf(
  pricing: Pricing,
  onTable: readonly string[] = pricing.plan.issues.map((issue) => issue.id),
  progress?: (done: number, of: number) => void,
): TalksBargain {
  const { plan } = pricing;
  const parties = plan.parties.length;
  const open = plan.issues.flatMap((issue, index) => (onTable.includes(issue.id) ? [index] : []));

  const joint = plan.modelled.filter((issue) => open.includes(issue));
  const combinations = pricing.combinations(joint);
  const jointTable = new Float64Array(combinations.length * parties);
  combinations.forEach((choice, row) => {
    jointTable.set(pricing.modelled(choice), row * parties);
    progress?.(row + 1, combinations.length);
  });
  const additive = plan.issues.map((issue, index) => {
    const table = new Float64Array(issue.options.length * parties);
    issue.options.forEach((_, option) => {
      table.set(
        pricing.contracted(index, option).map((figure) => figure.central),
        option * parties,
      );
    });
    return table;
  });
  const problem: BargainingProblem = {
    space: plan.space,
    parties,
    constraints: [...plan.constraints, ...closed(pricing, open)],
    payoff: additivePayoff(plan.space, parties, { issues: additive, joint: [{ issues: joint, table: jointTable }] }),
    disagreement: new Array<number>(parties).fill(0),
  };
  const table = tabulateProblem(problem);
  const result = solveBargaining(table, problem.disagreement, { tolerance: PAYOFF_TOLERANCE });
  const zone = zoneOfAgreement(table, problem.disagreement, PAYOFF_TOLERANCE, unlikeNoDeal(table));
  return { problem, table, result, zone, onTable: open };
}

/** Rows in which some party's payoff differs from that without a deal. */
function unlikeNoDeal({ payoffs, parties, outcomes }: PayoffTable): Int32Array {
  const differs = (row: number) => {
    for (let party = 0; party < parties; party++) {
      if (Math.abs(payoffs[row * parties + party] ?? 0) >= PAYOFF_TOLERANCE) return true;
    }
    return false;
  };
  return Int32Array.from(outcomes.keys()).filter(differs);
}

/** What each issue on the table is worth to each party under a solution. */
export function linkageOf(pricing: Pricing, bargain: TalksBargain, solution: SolutionName): LinkageValues {
  return linkageValues(bargain.problem, {
    off: [...pricing.plan.noDeal],
    solution,
    table: bargain.table,
    tolerance: PAYOFF_TOLERANCE,
  });
}

/** Issues off the table keep their no-deal option. */
function closed(pricing: Pricing, open: readonly number[]): Constraint[] {
  return pricing.plan.issues.flatMap((issue, index) =>
    open.includes(index) ? [] : [{ when: [], require: [[index, [issue.noDeal]]] }],
  );
}
