export {
  type BargainOptions,
  bargainOf,
  choiceOfRow,
  linkageOf,
  PAYOFF_TOLERANCE,
  type PackageCloud,
  packageCloud,
  type TalksBargain,
} from './pricing/bargaining.js';
export { type Effects, effectsOf, type FlowEffect, type RegionEffect } from './pricing/effects.js';
export { exactly, type Figure, plus } from './pricing/figure.js';
export { type NamedGroup, vetoGroups } from './pricing/groups.js';
export type { Payoff, StatedPart, TransferPart } from './pricing/payoff.js';
export {
  type Choice,
  choiceOf,
  type IssuePlan,
  namesOf,
  PackageError,
  type PartyPlan,
  type Plan,
  planOf,
  withOption,
} from './pricing/plan.js';
export { createPricing, type PricedPackage, type Pricing } from './pricing/pricing.js';
export { tradeCostsOf } from './pricing/scenario-of.js';
export { talksScenario } from './pricing/talks-scenario.js';
export { type Variant, variantsOf } from './pricing/variant.js';
export { type World, WorldError } from './pricing/worlds.js';
export { type AgendaItem, agendaOf, contestedIssues, type PartyScope, speaksForGovernment } from './record/agenda.js';
export { checkTalks } from './record/check-talks.js';
export { dutyConflicts } from './record/doubts/duty-conflicts.js';
export type { Group, Groups } from './record/group-schema.js';
export { claimsOfReading, loggedDocument, talksIssueOf } from './record/log/claims-of-reading.js';
export {
  type ClaimRecord,
  type ClaimState,
  type DocumentRecord,
  type FoldedLog,
  foldLog,
} from './record/log/fold-log.js';
export { logLine, type ReadLog, readLog } from './record/log/read-log.js';
export {
  type Changes,
  type Claim,
  type CommitmentClaim,
  changesSchema,
  type DoubtClaim,
  type LoggedDocument,
  type MeasureClaim,
  type PositionClaim,
  type RecordEvent,
} from './record/log/record-event.js';
export { type RecordOptions, recordOf, type Statement, type TalksRecord } from './record/log/statements.js';
export { talksWithClaims } from './record/log/talks-with-claims.js';
export { namedDatasets, onNamedDataset } from './record/named-datasets.js';
export { type PrivateLayer, privateSchema } from './record/private-schema.js';
export { readPrivate } from './record/read-private.js';
export { checkedTalks, type KnownData, parseTalks, type ReadTalks, readTalks } from './record/read-talks.js';
export type { TalksFiles } from './record/talks-files.js';
export {
  type Issue,
  type Option,
  type Position,
  type Range,
  type ScopeState,
  type Stance,
  type StatedValue,
  type Talks,
  talksSchema,
} from './record/talks-schema.js';
export { type Language, type Text, textIn } from './record/text.js';
export { changesSince, type MovedStance, type RecordChanges } from './record/views/changes-since.js';
export { type ClaimNews, claimNews, type News } from './record/views/claim-news.js';
export { type CommitmentLine, commitmentLines } from './record/views/commitment-lines.js';
export { type ConcessionLine, concessionTracker } from './record/views/concession-tracker.js';
export { type Contradiction, contradictions, sourceRoot } from './record/views/contradictions.js';
export { type Movement, movementBetween } from './record/views/movement.js';
export { type MatrixCell, type MatrixRow, positionMatrix } from './record/views/position-matrix.js';
export { type ScopeStep, scopeHistory } from './record/views/scope-history.js';
export { type HistoryStep, stanceHistory } from './record/views/stance-history.js';
export {
  type BargainReport,
  bargainReport,
  type ContestedReport,
  type LinkageReport,
  type PointReport,
  type SolutionReport,
} from './report/bargain-report.js';
export {
  type LedgerReport,
  ledgerReports,
  type MeasureReport,
  measureReport,
  statusQuoMeasures,
} from './report/measures-report.js';
export {
  type OptionReport,
  optionReport,
  optionReports,
  type PackageReport,
  type PayoffReport,
  packageReport,
  type RunNamer,
} from './report/package-report.js';
export { type FallbackReport, type PrivateReport, privateReport } from './report/private-report.js';
export {
  type GroupReport,
  type RatificationReport,
  ratificationReport,
  type SettlementReport,
} from './report/ratification-report.js';
export { type ShapleyReport, shapleyReport } from './report/shapley-report.js';
export { type DatasetWords, datasetWords } from './words/dataset-names.data.js';
export { signedDecimal, signedWhole } from './words/numbers.js';
export { VOCABULARY, type Vocabulary } from './words/vocabulary.data.js';
