/** Bargaining over finitely many outcomes: problems, frontiers, solutions, and what negotiators ask. */

export {
  type ElicitationWarning,
  type ElicitedWeight,
  type ElicitedWeights,
  elicitedDraws,
  elicitedProfile,
} from './elicitation/elicited-weights.js';
export { type ChoiceFit, choicesOfRanking, fitChoices, type PackageChoice } from './elicitation/package-choices.js';
export { type DesignOptions, type PackageDesign, suggestPackages } from './elicitation/package-design.js';
export { fitRatings, partWorthProfile, type RatedPackage, type RatingFit } from './elicitation/package-ratings.js';
export { type PairwiseComparison, type PairwiseWeights, pairwiseWeights } from './elicitation/pairwise-weights.js';
export type { PartWorthModel } from './elicitation/part-worth-model.js';
export { rankOrderWeights } from './elicitation/rank-order-weights.js';
export type { RatioWeights } from './elicitation/ratio-statements.js';
export { type SwingPoints, swingWeights } from './elicitation/swing-weights.js';
export { type OptionMove, type TradeOff, tradeOffWeights } from './elicitation/trade-off-weights.js';
export { LARGEST_FILE as LARGEST_SCENARIO_FILE } from './formats/limits.js';
export {
  type AffineMap,
  NotExpressibleError,
  type WrittenFile,
  type WrittenProfile,
} from './formats/not-expressible.js';
export { type ReadScenario, readScenario } from './formats/read-scenario.js';
export type { ScenarioFormat, ScenarioSource } from './formats/recognise-file.js';
export { writeScenarioJson } from './formats/scenario-json.js';
export { writeGeniusXml } from './formats/write-genius-xml.js';
export { writeGeniusWebJson } from './formats/write-geniusweb-json.js';
export { frontierPoints } from './frontier/frontier-points.js';
export {
  IntractableError,
  type MergedOutcomes,
  type MergeSettings,
  mergedOutcomes,
} from './frontier/merged-outcomes.js';
export { feasibleCount, rationalCount } from './frontier/outcome-counts.js';
export { type ParetoFrontier, paretoFrontier } from './frontier/pareto-frontier.js';
export { type PayoffRanges, payoffRanges } from './frontier/payoff-ranges.js';
export { analyseOffers, type OfferAnalysis } from './offers/offer-analysis.js';
export { type Offer as RecordedOffer, readOffers, type WrittenOffer } from './offers/offer-record.js';
export { STEP_CLASSES, type StepClass } from './offers/step-classes.js';
export { DEFAULT_TOLERANCE } from './problem/comparison.js';
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
export type { Action, Ending, Move as SessionMove, NoAgreementReason, Offer, Package } from './rehearsal/action.js';
export {
  AGENT_KINDS,
  type AgentName,
  type AgentSettings,
  BOULWARE,
  CONCEDER,
  LINEAR,
  needsCompleteInformation,
  protocolsOf,
} from './rehearsal/agents/by-name.js';
export { finalPayoffs } from './rehearsal/discounting.js';
export { IllegalActionError } from './rehearsal/protocol/illegal-action.js';
export { awaitedParties, type ProtocolName, type ProtocolState, type Rules } from './rehearsal/protocol/protocol.js';
export {
  type MoveReport,
  type OutcomeReport,
  type PartyReport,
  type ReportOptions,
  type SessionReport,
  sessionReport,
} from './rehearsal/report/session-report.js';
export { type Replay, type ReplayDifference, replay, restoreSession } from './rehearsal/session/replay.js';
export { act, advance, awaitedPersons, type Session, startSession } from './rehearsal/session/session.js';
export {
  agentSettingsSchema,
  type Seat,
  type SessionRecord,
  type SessionSetup,
  sessionRecordSchema,
} from './rehearsal/session/session-record.js';
export {
  type Contestant,
  playTournament,
  type TournamentSetup,
  tournament,
  tournamentSize,
} from './rehearsal/tournament/tournament.js';
export type { TournamentSession } from './rehearsal/tournament/tournament-session.js';
export type { Mean, TournamentRow, TournamentTable } from './rehearsal/tournament/tournament-table.js';
export { type AdviceDocument, adviceDocument, type PackageAdvice, packageAdvice } from './report/advice.js';
export type { StatedNegotiation } from './report/stated-negotiation.js';
export { brokenConstraint, openOptions } from './scenario/constraints-of-scenario.js';
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
export { TiedIssuesError, type Untied, untied } from './scenario/untied.js';
export { asymmetricNashSolution } from './solutions/asymmetric-nash.js';
export type { SolutionName } from './solutions/by-name.js';
export { egalitarianSolution } from './solutions/egalitarian.js';
export { kalaiSmorodinskySolution } from './solutions/kalai-smorodinsky.js';
export type { Lottery, LotterySolution, NoLottery } from './solutions/lotteries/lottery.js';
export { lotteryFrontier } from './solutions/lotteries/lottery-frontier.js';
export {
  type LotteryOptions,
  type LotterySolutions,
  lotterySolutions,
  type ProductLottery,
} from './solutions/lotteries/lottery-solutions.js';
export { nashSolution } from './solutions/nash.js';
export { type OtherToolsSolutions, otherToolsSolutions } from './solutions/other-tools/other-tools.js';
export { proportionalSolution } from './solutions/proportional.js';
export type { Solution, Solver } from './solutions/solution.js';
export { tiedPackages } from './solutions/tied-packages.js';
export { utilitarianSolution } from './solutions/utilitarian.js';
export {
  type BargainingResult,
  type SolvedProblem,
  type SolveOptions,
  solveBargaining,
  solveProblem,
} from './solve.js';
export {
  type BeliefDraws,
  drawBeliefs,
  KNOWN,
  type PartyBelief,
  type ReservationBelief,
} from './uncertainty/belief-draws.js';
export {
  type BehaviourModel,
  type BeliefUpdate,
  type Observation,
  updateBeliefs,
} from './uncertainty/belief-update.js';
export {
  type BelievedParty,
  ERROR_RATE,
  type JudgedPackages,
  judgedPackages,
  RATIONALITY,
} from './uncertainty/judged-packages.js';
export {
  type AcceptanceOptions,
  type AcceptanceProgress,
  type AcceptanceResult,
  type PackageAcceptance,
  packageAcceptance,
} from './uncertainty/package-acceptance.js';
export { aboutStatedWeights, bySwing } from './uncertainty/weighed-profiles.js';
export type { WeightBelief } from './uncertainty/weight-belief.js';
