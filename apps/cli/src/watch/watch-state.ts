/** What is remembered between polls, in `log/watch.json` beside the talks. It is private: it may be deleted, and is not shared. */

import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError, strictFields } from '@parley/input';
import { z } from 'zod';
import { feedStateSchema } from './feed-state.js';

const folderStateSchema = strictFields({
  /** Keys of files dealt with. */
  known: z.array(z.string()).default([]),
  /** Keys of files that were still being written. */
  waiting: z.array(z.string()).default([]),
});

const watchStateSchema = strictFields({
  version: z.literal(1),
  /** By address. */
  feeds: z.record(z.string(), feedStateSchema).default({}),
  /** By path. */
  folders: z.record(z.string(), folderStateSchema).default({}),
});

export type WatchState = z.output<typeof watchStateSchema>;

/** The file of the state of some talks. */
export function watchStatePath(talksFile: string): string {
  return join(dirname(talksFile), 'log', 'watch.json');
}

/**
 * The state; an empty one when there is no file yet.
 * @throws {InputError} when the file cannot be read or is damaged: it is never overwritten then
 */
export function readWatchState(path: string): WatchState {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { version: 1, feeds: {}, folders: {} };
    }
    throw fault(path, error instanceof Error ? error.message : String(error));
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw fault(path, 'the file is damaged');
  }
  const read = watchStateSchema.safeParse(raw);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw fault(path, `${first?.path.map(String).join('.') || 'the file'}: ${first?.message ?? 'not a state'}`);
}

/** Writes the state, readable by its owner alone, in one step: a poll that is cut short leaves the old one. */
export function writeWatchState(path: string, state: WatchState): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(state, null, 1)}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, path);
}

function fault(file: string, message: string): InputError {
  const expected = 'what an earlier poll wrote; move the file away to start afresh';
  return new InputError([{ code: 'watch-state', severity: 'error', path: [], file, message, expected }]);
}
