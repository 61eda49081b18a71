export { type GivenSource, readSource, sourceFromText } from './document/read-source.js';
export type { DocumentFormat, SourceDocument } from './document/source-document.js';
export {
  CAPACITIES,
  CATEGORIES,
  COMMITMENT_STATUSES,
  COMMITMENT_VERBS,
  INFERABLE,
  STANCES,
  STRENGTHS,
} from './kinds.js';
export { inTen, isLikely, LEAST_LIKELIHOOD, type PartedReading, partedReading } from './likelihood/likely-reading.js';
export { joinModelReadings } from './model/join-model-readings.js';
export { type Extracted, type MergedReading, mergeReadings } from './model/merge-readings.js';
export type { DroppedItem, ModelAnswer, ModelReading, TaxonomyIssue } from './model/model-answer.js';
export {
  type ChatBody,
  easierBody,
  type ModelCall,
  type ModelRequest,
  modelRequest,
  type ResponseFormat,
} from './model/model-request.js';
export { readModelAnswer } from './model/read-model-answer.js';
export { createReader, type Reader, type TaxonomyEntry } from './reader.js';
export type {
  AmountRead,
  Capacity,
  CommitmentRead,
  DateRead,
  EconomyMentioned,
  Inferable,
  IssueMentioned,
  Likelihood,
  MeasureRead,
  Organisation,
  OrganisationKind,
  Person,
  PositionRead,
  Quote,
  QuoteState,
  Reading,
  Slip,
  SlipKind,
  Span,
  Stance,
  Strength,
} from './reading.js';
export { mergeRules } from './rules/merge-rules.js';
export { type ReadingRulesData, readingRulesSchema, readRules } from './rules/reading-rules.js';
export {
  type ArrivalIndex,
  arrivalIndex,
  type ClusterMember,
  type SimilarityIndex,
  type SourceCluster,
  similarityIndex,
} from './similarity/similarity-index.js';
