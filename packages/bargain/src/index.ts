/** Bargaining over finitely many outcomes: spaces, payoffs, frontiers, solutions and linkage. */

export { type ParetoFrontier, paretoFrontier } from './frontier/pareto-frontier.js';
export { type Constraint, type IssueOptions, satisfies } from './problem/constraints.js';
export {
  forEachOutcome,
  type OutcomeSpace,
  outcomeIndex,
  outcomeOptions,
  outcomeSpace,
  TooManyOutcomesError,
} from './problem/outcome-space.js';
export { PayoffError, type PayoffFunction, type PayoffTable, payoffsAt, tabulate } from './problem/payoff-table.js';
export { type JointTable, type PayoffTerms, payoffFunction } from './problem/payoff-terms.js';
export { type BargainingProblem, tabulateProblem } from './problem/problem.js';
export {
  type Alternative,
  MOST_ALTERNATIVES,
  type NearestAcceptable,
  nearestAcceptable,
} from './questions/acceptability.js';
export { rationalRows } from './questions/individual-rationality.js';
export {
  type IssueLinkage,
  type LinkageOptions,
  type LinkageValues,
  linkageValues,
  type Settlement,
  solveWithout,
} from './questions/linkage.js';
export {
  type Improvement,
  improvementsForAll,
  type PostSettlement,
  postSettlement,
} from './questions/post-settlement.js';
export {
  type BestOffer,
  type NearestOutcome,
  type NoZoneReason,
  type PartyInConflict,
  type PartyOutOfReach,
  type ZoneOfAgreement,
  zoneOfAgreement,
} from './questions/zone-of-agreement.js';
export type { SolutionName } from './solutions/by-name.js';
export { egalitarianSolution } from './solutions/egalitarian.js';
export { kalaiSmorodinskySolution } from './solutions/kalai-smorodinsky.js';
export { nashSolution } from './solutions/nash.js';
export type { Solution, Solver } from './solutions/solution.js';
export { utilitarianSolution } from './solutions/utilitarian.js';
export { type BargainingResult, DEFAULT_TOLERANCE, type SolveOptions, solveBargaining, solveProblem } from './solve.js';
