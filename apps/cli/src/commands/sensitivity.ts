/** `parley sensitivity`: how the results of a scenario or of talks spread over what is uncertain. */

import { availableParallelism } from 'node:os';
import { NotConvergedError, type Scenario, scenarioSchema } from '@parley/economy';
import { InputError, type LocatedDocument, readDocument } from '@parley/input';
import {
  type CentralPackage,
  type DrawingReport,
  defaultUncertainty,
  drawingReport,
  drawsOf,
  type Experiment,
  packageSensitivities,
  regionSensitivities,
  runId,
  type Sample,
  type ScenarioJob,
  type SensitivityJob,
  sampleOf,
  scenarioExperiment,
  sensitivityRun,
  type TalksJob,
  talksExperiment,
  type Uncertainty,
  uncertaintySchema,
  writtenRuns,
} from '@parley/runs';
import { bargainOf, type Choice, choiceOf, choiceOfRow, packageReport } from '@parley/talks';
import { type Dataset, loadDataset } from '../files/datasets.js';
import { readText } from '../files/read-text.js';
import { type OpenTalks, openTalks } from '../files/talks.js';
import { withPlace } from '../files/with-place.js';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { parsePackage } from './price.js';
import { computeDraws } from './sensitivity/draws.js';
import { printScenario, printTalks } from './sensitivity/print.js';
import { header, noteWarnings } from './talks-header.js';

export interface SensitivityCommand {
  readonly dataset?: string;
  readonly scenario?: string;
  readonly package?: string;
  readonly uncertainty?: string;
  readonly draws: number;
  readonly seed: number;
  readonly workers?: number;
  readonly resume?: string;
  readonly json?: boolean;
}

/** What is wrong with the options, in a sentence; they are a scenario or talks, not both. */
export function sensitivityUsage(talks: string | undefined, options: SensitivityCommand): string | undefined {
  if (talks !== undefined) {
    if (options.dataset === undefined && options.scenario === undefined) return undefined;
    return 'talks name their own data set and measures: leave --dataset and --scenario away';
  }
  if (options.package !== undefined) return '--package belongs to talks';
  if (options.dataset !== undefined && options.scenario !== undefined) return undefined;
  return 'a talks folder is needed, or both --dataset and --scenario';
}

export async function sensitivityCommand(
  talks: string | undefined,
  options: SensitivityCommand,
  output: Output,
): Promise<void> {
  if (talks !== undefined) await talksSensitivity(openTalks(talks), options, output);
  else await scenarioSensitivity(loadDataset(options.dataset ?? ''), options.scenario ?? '', options, output);
}

async function scenarioSensitivity(
  dataset: Dataset,
  file: string,
  options: SensitivityCommand,
  output: Output,
): Promise<void> {
  const { baseYear } = dataset;
  const sets = baseYear.elasticitySets.map(({ id }) => id);
  const read = readDocument(readText(file), file, scenarioSchema);
  if (!read.ok) throw new InputError(read.issues);
  const scenario: Scenario = read.value;
  const { uncertainty, document } = uncertaintyOf(options.uncertainty, sets);
  // The scenario alone first, so that its problems are not taken for those of the uncertainty file.
  const alone: Uncertainty = { uncertainty: [], talks_ranges: 'central' };
  const central = withPlace(read.document, () => scenarioExperiment(baseYear, scenario, alone, 0).central());
  const experiment = inFile(document, () => scenarioExperiment(baseYear, scenario, uncertainty, options.draws));
  const job: ScenarioJob = { kind: 'scenario', scenario, uncertainty, ...drawing(options) };
  const { sample, drawn } = await drawnSample(job, dataset, experiment, options, output);
  const report = {
    dataset: baseYear.id,
    fingerprint: dataset.reference.fingerprint,
    base_year: baseYear.year,
    unit: baseYear.unit,
    scenario_run: runId(dataset.reference, scenario),
    ...drawn,
    regions: regionSensitivities(experiment, central, sample),
  };
  output.out(options.json ? toJson(report) : printScenario(report));
}

async function talksSensitivity(talks: OpenTalks, options: SensitivityCommand, output: Output): Promise<void> {
  noteWarnings(talks, output);
  const { pricing, dataset } = talks;
  const { elasticity, elasticity_range } = pricing.talks.base;
  const shipped = pricing.baseYear.elasticitySets.map(({ id }) => id);
  const { uncertainty, document } = uncertaintyOf(
    options.uncertainty,
    elasticity_range.length > 0 ? [...new Set([elasticity, ...elasticity_range])] : shipped,
  );
  const packages = packagesOf(talks, options.package, output);
  const choices = packages.map(({ choice }) => choice);
  const tariffs = [pricing.plan.noDeal, ...choices].map((choice) => pricing.scenario(choice).tariffs);
  const experiment = inFile(document, () =>
    talksExperiment(pricing.talks, pricing.baseYear, choices, tariffs, uncertainty, options.draws),
  );
  const job: TalksJob = { kind: 'talks', talks: pricing.talks, choices, tariffs, uncertainty, ...drawing(options) };
  const { sample, drawn } = await drawnSample(job, dataset, experiment, options, output);
  const report = {
    ...header(talks),
    ...drawn,
    packages: packageSensitivities(packages, experiment, sample),
  };
  output.out(options.json ? toJson({ ...report, scenarios: writtenRuns(talks) }) : printTalks(talks, report));
}

/** The package that was named, or each package that some solution chooses under the central figures. */
function packagesOf(
  talks: OpenTalks,
  named: string | undefined,
  output: Output,
): (CentralPackage & { readonly choice: Choice })[] {
  const { pricing, nameRun } = talks;
  const central = (choice: Choice, solutions: readonly string[]) => ({
    choice,
    solutions,
    report: packageReport(pricing, choice, nameRun),
  });
  if (named !== undefined) return [central(choiceOf(pricing.plan, parsePackage(named)), [])];
  const bargain = withProgress(output, 'solving', (progress) => bargainOf(pricing, { progress }));
  const { nash, kalaiSmorodinsky, egalitarian, utilitarian } = bargain.result;
  const found = new Map<number, string[]>();
  for (const [name, solution] of Object.entries({
    nash,
    kalai_smorodinsky: kalaiSmorodinsky,
    egalitarian,
    utilitarian,
  })) {
    if (bargain.zone.exists && solution) found.set(solution.row, [...(found.get(solution.row) ?? []), name]);
  }
  if (found.size === 0) {
    throw new InputError([
      {
        code: 'no-package',
        severity: 'error',
        path: [],
        file: talks.file,
        message: 'no package leaves every party better off than no deal, so that there is no solution to draw',
        expected: 'a package: --package issue=option,…',
      },
    ]);
  }
  return [...found].map(([row, names]) => central(choiceOfRow(bargain, row), names));
}

/** Draws the job. @throws {NotConvergedError} when not one draw has an equilibrium */
async function drawnSample(
  job: SensitivityJob,
  dataset: Dataset,
  experiment: Experiment,
  options: SensitivityCommand,
  output: Output,
): Promise<{ sample: Sample; drawn: DrawingReport }> {
  const run = sensitivityRun(dataset.reference, job);
  const settings = { ...options, workers: options.workers ?? defaultWorkers() };
  const chunks = await computeDraws(job, run, experiment, dataset.baseYear, settings, output);
  const draws = drawsOf(experiment, job.seed);
  const sample = sampleOf(chunks, experiment.columns, draws);
  if (sample.converged === 0) {
    const message = `none of the ${sample.draws} draws has an equilibrium; the first: ${sample.failed[0]?.why}`;
    throw new NotConvergedError({ status: 'stalled', iterations: 0, residual: Number.NaN, message });
  }
  if (sample.failed.length > 0) {
    output.note(`${sample.failed.length} of ${sample.draws} draws have no equilibrium and are in no figure`);
  }
  return { sample, drawn: drawingReport(run, experiment.assumptions, sample, draws) };
}

function uncertaintyOf(
  file: string | undefined,
  sets: readonly (string | number)[],
): { uncertainty: Uncertainty; document?: LocatedDocument } {
  if (file === undefined) return { uncertainty: defaultUncertainty(sets) };
  const read = readDocument(readText(file), file, uncertaintySchema);
  if (!read.ok) throw new InputError(read.issues);
  return { uncertainty: read.value, document: read.document };
}

function inFile<T>(document: LocatedDocument | undefined, work: () => T): T {
  return document ? withPlace(document, work) : work();
}

function drawing({ seed, draws }: SensitivityCommand) {
  return { seed, draws };
}

/** A thread per core; on a single core none. */
function defaultWorkers(): number {
  const cores = availableParallelism();
  return cores > 1 ? cores : 0;
}
