/** A bargaining problem as stated, before anything is listed or solved. */

import type { Constraint } from './constraints.js';
import type { OutcomeSpace } from './outcome-space.js';
import { type PayoffFunction, type PayoffTable, tabulate } from './payoff-table.js';

/** Who bargains over what: the outcomes, what they are worth, and what each party has without agreement. */
export interface BargainingProblem {
  readonly space: OutcomeSpace;
  /** Number of parties. */
  readonly parties: number;
  readonly constraints: readonly Constraint[];
  readonly payoff: PayoffFunction;
  /** The disagreement point: the reservation value of each party, in its payoff units. */
  readonly disagreement: readonly number[];
}

/** All feasible outcomes of a problem with their payoffs; errors as in {@link tabulate}. */
export function tabulateProblem(problem: BargainingProblem): PayoffTable {
  return tabulate(problem.space, problem.parties, problem.constraints, problem.payoff);
}
