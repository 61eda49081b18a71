/** Bargaining over finitely many outcomes: spaces, payoffs, frontiers, solutions and linkage. */

export {
  type Alternative,
  improvementsForAll,
  type NearestAcceptable,
  nearestAcceptable,
} from './acceptability.js';
export { type AdditiveTables, additivePayoff, type JointTable } from './additive-payoff.js';
export { type Constraint, type IssueOptions, satisfies } from './constraints.js';
export { rationalRows } from './individual-rationality.js';
export {
  type IssueLinkage,
  type LinkageOptions,
  type LinkageValues,
  linkageValues,
  type Settlement,
  solveWithout,
} from './linkage.js';
export {
  forEachOutcome,
  type OutcomeSpace,
  outcomeIndex,
  outcomeOptions,
  outcomeSpace,
  TooManyOutcomesError,
} from './outcome-space.js';
export { type ParetoFrontier, paretoFrontier } from './pareto-frontier.js';
export { PayoffError, type PayoffFunction, type PayoffTable, payoffsAt, tabulate } from './payoff-table.js';
export { type BargainingProblem, tabulateProblem } from './problem.js';
export type { SolutionName } from './solutions/by-name.js';
export { egalitarianSolution } from './solutions/egalitarian.js';
export { kalaiSmorodinskySolution } from './solutions/kalai-smorodinsky.js';
export { nashSolution } from './solutions/nash.js';
export type { Solution, Solver } from './solutions/solution.js';
export { utilitarianSolution } from './solutions/utilitarian.js';
export { type BargainingResult, DEFAULT_TOLERANCE, type SolveOptions, solveBargaining, solveProblem } from './solve.js';
export {
  type BestOffer,
  type NearestOutcome,
  type NoZoneReason,
  type PartyInConflict,
  type PartyOutOfReach,
  type ZoneOfAgreement,
  zoneOfAgreement,
} from './zone-of-agreement.js';
