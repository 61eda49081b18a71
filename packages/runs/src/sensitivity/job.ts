/** A sensitivity run as plain data: what a worker needs besides the base year, and what names the run. */

import type { BaseYear, Scenario, TariffRule } from '@parley/economy';
import type { Choice, Talks } from '@parley/talks';
import { canonicalJson, type DatasetReference, fingerprint } from '../run-id.js';
import type { Experiment } from './experiment.js';
import { scenarioExperiment } from './scenario-experiment.js';
import { talksExperiment } from './talks-experiment.js';
import type { Uncertainty } from './uncertainty.js';

interface Drawing {
  readonly uncertainty: Uncertainty;
  /** A whole number of 32 bits. */
  readonly seed: number;
  readonly draws: number;
}

export interface ScenarioJob extends Drawing {
  readonly kind: 'scenario';
  readonly scenario: Scenario;
}

export interface TalksJob extends Drawing {
  readonly kind: 'talks';
  readonly talks: Talks;
  /** The packages. */
  readonly choices: readonly Choice[];
  /** Duties without a deal, then those of each package. */
  readonly tariffs: readonly (readonly TariffRule[])[];
}

export type SensitivityJob = ScenarioJob | TalksJob;

/** The experiment of a job. @throws {InputError} */
export function experimentOf(job: SensitivityJob, baseYear: BaseYear): Experiment {
  return job.kind === 'scenario'
    ? scenarioExperiment(baseYear, job.scenario, job.uncertainty, job.draws)
    : talksExperiment(job.talks, baseYear, job.choices, job.tariffs, job.uncertainty, job.draws);
}

/** What a run is made of, each part by a name that changes with it. */
export interface SensitivityRun {
  /** `s-` and twelve hexadecimal digits of the SHA-256 of all the rest. */
  readonly run: string;
  readonly dataset: string;
  readonly data: string;
  /** Scenario or talks with packages. */
  readonly question: string;
  readonly uncertainty: string;
  readonly seed: number;
  readonly draws: number;
}

/** Names a run. Titles do not matter. */
export function sensitivityRun(dataset: DatasetReference, job: SensitivityJob): SensitivityRun {
  const { title: _, ...uncertainty } = job.uncertainty;
  const parts = {
    dataset: dataset.id,
    data: dataset.fingerprint,
    question: short(
      job.kind === 'scenario'
        ? { ...job.scenario, title: '' }
        : { talks: job.talks, choices: job.choices, tariffs: job.tariffs },
    ),
    uncertainty: short(uncertainty),
    seed: job.seed,
    draws: job.draws,
  };
  return { run: `s-${short(parts)}`, ...parts };
}

function short(value: unknown): string {
  return fingerprint(canonicalJson(value)).slice(0, 12);
}
