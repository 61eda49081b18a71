/** A scenario with what its payoffs mean: what reports on it are made from. */

import type { Package } from '../rehearsal/action.js';
import type { Scenario } from '../scenario/scenario.js';
import type { SolvedProblem } from '../solve.js';

export interface StatedNegotiation {
  readonly scenario: Scenario;
  /** What payoffs are in, as in “payoffs in …”. */
  readonly unit: string;
  /** Payoffs are compared as whole multiples of it. */
  readonly tolerance: number;
  /** The package there is without a deal, that others can be told by; null when there is none. */
  readonly noDeal: Package | null;
  /** Whose private values the payoffs hold; null when they hold none. */
  readonly privateOf: string | null;
  /** The frontier and the solutions. @throws IntractableError */
  solved(): SolvedProblem;
}
