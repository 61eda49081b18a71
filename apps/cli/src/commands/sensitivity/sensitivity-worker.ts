/** One thread of a sensitivity run: computes the pieces it is given. */

import type { BaseYear } from '@parley/economy';
import { type Chunk, drawsOf, experimentOf, type SensitivityJob } from '@parley/runs';
import { workerData } from 'piscina';

/** What a thread is started with. */
export interface WorkerStart {
  readonly job: SensitivityJob;
  readonly baseYear: BaseYear;
}

const { job, baseYear } = workerData as WorkerStart;
const draws = drawsOf(experimentOf(job, baseYear), job.seed);

/** @public called by the pool, by file name */
export default function compute(chunk: number): Chunk {
  return draws.compute(chunk, job.draws);
}
