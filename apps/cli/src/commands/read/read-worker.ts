/** One thread that reads documents: opens the reader once and reads the files it is given. */

import { InputError, type InputIssue } from '@parley/input';
import type { GivenSource } from '@parley/reader';
import { workerData } from 'piscina';
import { documentBytes } from '../../files/document-files.js';
import { openReader } from '../../files/reader.js';
import type { FinishedReading } from './finished-readings.js';

/** What a thread is started with. */
export interface WorkerStart {
  /** Rule files of the user's own. */
  readonly rules: readonly string[];
  /** What is given of every document, but its name. */
  readonly given: Omit<GivenSource, 'name'>;
}

/** What a thread gives back: what was read, or why nothing could be. An error would lose its kind on the way. */
export type WorkerReading = FinishedReading | { readonly issues: readonly InputIssue[] };

const { rules, given } = workerData as WorkerStart;
const reader = openReader(rules);

/** @public called by the pool, by file name */
export default async function readFile(path: string): Promise<WorkerReading> {
  try {
    return await reader.read(documentBytes(path), { ...given, name: path });
  } catch (error) {
    if (error instanceof InputError) return { issues: error.issues };
    throw error;
  }
}
