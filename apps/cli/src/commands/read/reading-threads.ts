/** Threads that read documents, for folders of many. */

import { availableParallelism } from 'node:os';
import { InputError } from '@parley/input';
import { Piscina } from 'piscina';
import type { DocumentFile } from '../../files/document-files.js';
import { workerFile } from '../../files/worker-file.js';
import type { FinishedReading } from './finished-readings.js';
import type { WorkerReading, WorkerStart } from './read-worker.js';

/** Fewer documents are read sooner than threads are ready. */
const FEWEST = 200;

/** More threads than this take more memory than they save time: each holds the rules and its own compiled code. */
const MOST = 4;

/** Threads for so many documents: one per core, none for few documents or a single core. */
export function threadsFor(documents: number): number {
  const cores = availableParallelism();
  return documents < FEWEST || cores < 2 ? 0 : Math.min(cores, MOST);
}

/** Documents read on threads. */
export interface ReadingThreads {
  /** Reads one file. @throws {InputError} when it holds no text to read */
  read(file: DocumentFile): Promise<FinishedReading>;
  close(): Promise<void>;
}

/** Starts the threads. */
export function openThreads(threads: number, start: WorkerStart): ReadingThreads {
  const file = workerFile('read-worker', './', import.meta.url);
  const pool = new Piscina({ ...file, workerData: start, minThreads: threads, maxThreads: threads });
  return {
    async read({ path }) {
      const read = (await pool.run(path)) as WorkerReading;
      if ('issues' in read) throw new InputError(read.issues);
      return read;
    },
    close: () => pool.destroy(),
  };
}
