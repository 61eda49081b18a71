/** Bargaining over finitely many outcomes: problems, frontiers, solutions, and what negotiators ask. */

export {
  IntractableError,
  type MergedOutcomes,
  type MergeSettings,
  mergedOutcomes,
} from './frontier/merged-outcomes.js';
export { feasibleCount, rationalCount } from './frontier/outcome-counts.js';
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
export { type FurtherParty, withParties } from './problem/with-parties.js';
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
  type GroupVeto,
  groupPayoff,
  type Ratification,
  type RatificationOptions,
  type RatifiedSettlement,
  type RatifyingGroup,
  ratification,
  ratified,
} from './questions/ratification.js';
export {
  type IssueShapley,
  type ShapleyLinkage,
  type ShapleyOptions,
  shapleyLinkage,
} from './questions/shapley-linkage.js';
export { overReservation, overWeight, type SolutionStretch } from './questions/solution-paths.js';
export {
  type Concession,
  type IssueStakes,
  type Move,
  type Trade,
  type TradeOffs,
  tradeOffs,
} from './questions/trade-offs.js';
export {
  type BestOffer,
  type NearestOutcome,
  type NoZoneReason,
  type PartyInConflict,
  type PartyOutOfReach,
  type ZoneOfAgreement,
  zoneOfAgreement,
} from './questions/zone-of-agreement.js';
export { problemOf, profilePayoff, reservationValue } from './scenario/problem-of.js';
export {
  type GroupEvaluation,
  type HyperRectangle,
  type Profile,
  packageNames,
  type Reservation,
  type Scenario,
  type ScenarioIssue,
} from './scenario/scenario.js';
export type { SolutionName } from './solutions/by-name.js';
export { egalitarianSolution } from './solutions/egalitarian.js';
export { kalaiSmorodinskySolution } from './solutions/kalai-smorodinsky.js';
export { nashSolution } from './solutions/nash.js';
export type { Solution, Solver } from './solutions/solution.js';
export { utilitarianSolution } from './solutions/utilitarian.js';
export {
  type BargainingResult,
  DEFAULT_TOLERANCE,
  type SolvedProblem,
  type SolveOptions,
  solveBargaining,
  solveProblem,
} from './solve.js';
