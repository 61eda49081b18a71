/** A bargaining problem as stated, before anything is listed or solved. */

import type { Constraint } from './constraints.js';
import { outcomeSpace } from './outcome-space.js';
import { type PayoffTable, tabulate } from './payoff-table.js';
import { type PayoffTerms, payoffFunction } from './payoff-terms.js';

/** Who bargains over what: the outcomes, what they are worth, and what each party has without agreement. */
export interface BargainingProblem {
  /** Number of options of each issue, each a positive integer. */
  readonly optionCounts: readonly number[];
  /** Number of parties. */
  readonly parties: number;
  readonly constraints: readonly Constraint[];
  readonly payoffs: PayoffTerms;
  /** The disagreement point: the reservation value of each party, in its payoff units. */
  readonly disagreement: readonly number[];
}

/**
 * All feasible outcomes of a problem with their payoffs, listed one by one; errors as in {@link tabulate}.
 * @throws TooManyOutcomesError when there are more than 2^31 − 1
 */
export function tabulateProblem({ optionCounts, parties, constraints, payoffs }: BargainingProblem): PayoffTable {
  return tabulate(outcomeSpace(optionCounts), parties, constraints, payoffFunction(optionCounts, parties, payoffs));
}
