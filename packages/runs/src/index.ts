export { canonicalJson, type DatasetReference, fingerprint, policyRunId, runId } from './run-id.js';
export { type RunNames, runNames } from './run-names.js';
export type { Assumption, ChoiceAssumption, RangeAssumption } from './sensitivity/assumption.js';
export { type Chunk, chunkCount, type Draws, drawsOf, type FailedDraw } from './sensitivity/chunks.js';
export type { Distribution } from './sensitivity/distribution.js';
export type { Driver } from './sensitivity/drivers.js';
export type { Experiment } from './sensitivity/experiment.js';
export {
  experimentOf,
  type ScenarioJob,
  type SensitivityJob,
  type SensitivityRun,
  sensitivityRun,
  type TalksJob,
} from './sensitivity/job.js';
export type { Spread } from './sensitivity/quantiles.js';
export { type AssumptionReport, type DrawingReport, drawingReport } from './sensitivity/report.js';
export { type Resumed, readResumed, resumeHeader, resumeLine } from './sensitivity/resume-log.js';
export { type Sample, sampleOf } from './sensitivity/sample.js';
export { type ScenarioExperiment, scenarioExperiment } from './sensitivity/scenario-experiment.js';
export { type FigureReport, type RegionSensitivity, regionSensitivities } from './sensitivity/scenario-report.js';
export { talksExperiment } from './sensitivity/talks-experiment.js';
export {
  type CentralPackage,
  type PackageSensitivity,
  type PartReport,
  type PayoffSensitivity,
  packageSensitivities,
} from './sensitivity/talks-report.js';
export {
  defaultUncertainty,
  type Uncertainty,
  type UncertaintyInput,
  uncertaintySchema,
} from './sensitivity/uncertainty.js';
export { VERSION } from './version.js';
export { type WrittenScenario, writtenRuns } from './written-runs.js';
