export { editTalks, editYaml, type TalksEdit } from './edit/edit-talks.js';
export { type Hunk, lineDiff, linesOf } from './edit/line-diff.js';
export { type Mention, mentionsOf } from './edit/mentions.js';
export { mergeTalks } from './edit/merge-talks.js';
export { newId } from './edit/new-id.js';
export { NEW_ISSUE_KINDS, type NewIssueKind } from './edit/new-issues.data.js';
export { type NewIssue, type NewParty, type NewTalks, newTalksText } from './edit/new-talks.js';
export { EditError } from './edit/yaml/edit-error.js';
export { type Value, valueAt } from './edit/yaml/json-value.js';
export { type YamlText, yamlText } from './edit/yaml/yaml-text.js';
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
export { createPricing, type PricedPackage, type Pricing, withRecord } from './pricing/pricing.js';
export { tradeCostsOf } from './pricing/scenario-of.js';
export {
  createSchedulePricer,
  type PartyScheduleEffect,
  type ScheduleFlow,
  type SchedulePricer,
  type SchedulePricing,
  type SchedulePricingSteps,
} from './pricing/schedule-pricing.js';
export { talksScenario } from './pricing/talks-scenario.js';
export { type Variant, variantsOf } from './pricing/variant.js';
export { type WhatIf, whatIfScenario } from './pricing/what-if.js';
export { type World, WorldError } from './pricing/worlds.js';
export { type AgendaItem, agendaOf, contestedIssues, type PartyScope, speaksForGovernment } from './record/agenda.js';
export { checkTalks } from './record/check-talks.js';
export { dutyConflicts } from './record/doubts/duty-conflicts.js';
export { economiesOfDuties, withDutyConflicts } from './record/doubts/with-duty-conflicts.js';
export type { Group, Groups } from './record/group-schema.js';
export {
  type AddedClaim,
  type AddedDocument,
  addDocument,
  type LikeEarlier,
  likeEarlier,
  newsOf,
  type ReadDocument,
} from './record/log/add-document.js';
export { claimsOfReading, loggedDocument } from './record/log/claims-of-reading.js';
export { checkedChanges, decided, editableFields, edited } from './record/log/decisions.js';
export { doubtEvidence } from './record/log/doubt-evidence.js';
export {
  type ClaimRecord,
  type ClaimState,
  type DocumentRecord,
  type FoldedLog,
  foldLog,
} from './record/log/fold-log.js';
export { type GrowingRecord, growingRecord } from './record/log/growing-record.js';
export { isOutside } from './record/log/issue-of-claim.js';
export { namesOfRules } from './record/log/names-of-rules.js';
export { logLine, type ReadLog, readLog } from './record/log/read-log.js';
export {
  type Changes,
  type Claim,
  type CommitmentClaim,
  changesSchema,
  type DocumentChanges,
  type DoubtClaim,
  type LoggedDocument,
  type MeasureClaim,
  type PositionClaim,
  type RecordEvent,
} from './record/log/record-event.js';
export { type SpeakerNames, samePerson } from './record/log/speaker-names.js';
export type { Stamp } from './record/log/stamp.js';
export { type RecordOptions, recordOf, type Statement, type TalksRecord } from './record/log/statements.js';
export { talksWithClaims } from './record/log/talks-with-claims.js';
export { namedDatasets, onNamedDataset } from './record/named-datasets.js';
export { type PrivateLayer, privateSchema } from './record/private-schema.js';
export { readPrivate } from './record/read-private.js';
export { checkedTalks, type KnownData, parseTalks, type ReadTalks, readTalks } from './record/read-talks.js';
export { isTalksFiles, TALKS_FILES_FORMAT, type TalksFiles } from './record/talks-files.js';
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
export { type ClaimNews, claimNews, type KnownClaims, type News } from './record/views/claim-news.js';
export { type CommitmentLine, commitmentLines } from './record/views/commitment-lines.js';
export { type ConcessionLine, concessionTracker } from './record/views/concession-tracker.js';
export { type Contradiction, contradictions, sourceRoot } from './record/views/contradictions.js';
export { type Movement, movementBetween } from './record/views/movement.js';
export { type MovedCell, movementSince } from './record/views/movement-since.js';
export { isPlain } from './record/views/plain-claim.js';
export { type MatrixCell, type MatrixRow, positionMatrix } from './record/views/position-matrix.js';
export { type ScopeStep, scopeHistory } from './record/views/scope-history.js';
export {
  type ScopeBand,
  type ScopeBands,
  type ScopeRow,
  scopeBands,
  scopeStates,
} from './record/views/scope-states.js';
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
