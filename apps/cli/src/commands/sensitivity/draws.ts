/** Computes the draws of a run, here or on worker threads, and keeps what is finished in a file. */

import { appendFileSync, existsSync, truncateSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { BaseYear } from '@parley/economy';
import {
  type Chunk,
  chunkCount,
  drawsOf,
  type Experiment,
  readResumed,
  resumeHeader,
  resumeLine,
  type SensitivityJob,
  type SensitivityRun,
} from '@parley/runs';
import { Piscina } from 'piscina';
import { readText } from '../../files/read-text.js';
import { workerFile } from '../../files/worker-file.js';
import type { Output } from '../../print/output.js';
import { drawProgress } from './progress.js';
import type { WorkerStart } from './sensitivity-worker.js';

export interface DrawingOptions {
  /** Threads; 0 computes in this one. The figures are the same. */
  readonly workers: number;
  /** File that finished draws are kept in and taken from. */
  readonly resume?: string;
}

/**
 * All pieces of a run, those that are in the file taken from there.
 * @throws {InputError} when the file belongs to another run
 */
export async function computeDraws(
  job: SensitivityJob,
  run: SensitivityRun,
  experiment: Experiment,
  baseYear: BaseYear,
  options: DrawingOptions,
  output: Output,
): Promise<readonly Chunk[]> {
  const log = options.resume === undefined ? undefined : openLog(options.resume, run, experiment.columns);
  const finished = [...(log?.chunks ?? [])];
  const sizeOf = ({ figures }: Chunk) => figures.length / experiment.columns;
  const already = finished.reduce((sum, chunk) => sum + sizeOf(chunk), 0);
  if (already > 0) output.note(`${already} of ${job.draws} draws taken from ${options.resume}`);
  const known = new Set(finished.map(({ chunk }) => chunk));
  const missing = Array.from({ length: chunkCount(job.draws) }, (_, chunk) => chunk).filter((c) => !known.has(c));
  const progress = drawProgress(output, already, job.draws);
  const keep = (chunk: Chunk) => {
    // Written before the next one starts, so that an interruption loses nothing that was finished.
    log?.append(chunk);
    finished.push(chunk);
    progress.finished(sizeOf(chunk));
  };
  const workers = Math.min(options.workers, missing.length);
  try {
    if (workers === 0) await computeHere(job, experiment, missing, keep);
    else await computeOnThreads({ job, baseYear }, workers, missing, keep);
  } finally {
    progress.stop();
  }
  return finished;
}

async function computeHere(
  job: SensitivityJob,
  experiment: Experiment,
  missing: readonly number[],
  keep: (chunk: Chunk) => void,
): Promise<void> {
  const draws = drawsOf(experiment, job.seed);
  for (const chunk of missing) {
    keep(draws.compute(chunk, job.draws));
    // Lets Ctrl-C through.
    await setImmediate();
  }
}

async function computeOnThreads(
  start: WorkerStart,
  workers: number,
  missing: readonly number[],
  keep: (chunk: Chunk) => void,
): Promise<void> {
  const file = workerFile('sensitivity-worker', './', import.meta.url);
  const pool = new Piscina({ ...file, workerData: start, minThreads: workers, maxThreads: workers });
  try {
    await Promise.all(missing.map(async (chunk) => keep((await pool.run(chunk)) as Chunk)));
  } finally {
    await pool.destroy();
  }
}

/** Reads the file, cuts off what was not written to its end, and goes on from there. */
function openLog(file: string, run: SensitivityRun, columns: number) {
  const text = existsSync(file) ? readText(file) : '';
  const { chunks, whole } = readResumed(text, file, run, columns);
  if (whole === 0) writeFileSync(file, resumeHeader(run));
  else if (whole < text.length) truncateSync(file, Buffer.byteLength(text.slice(0, whole)));
  return { chunks, append: (chunk: Chunk) => appendFileSync(file, resumeLine(chunk)) };
}
