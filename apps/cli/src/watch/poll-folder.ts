/** New and changed files of a folder that documents are put in. */

import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, InputError } from '@parley/input';
import type { WatchedPage } from './watched-page.js';

interface FoundFile {
  /** Path within the folder, with `/`. */
  readonly path: string;
  readonly change: 'new' | 'changed';
  /** Stands for this state of the file among the known ones. */
  readonly key: string;
  /** The file; null when it changed while it was read, or is gone: the next poll finds it again. */
  read(): Promise<WatchedPage | null>;
}

export interface FolderPoll {
  /** Files to read, in the order of their paths. */
  readonly files: readonly FoundFile[];
  /** Keys of files that may still be being written; to be given to the next poll. */
  readonly waiting: ReadonlySet<string>;
  /** Files that are not read, each told of once if its key is kept. */
  readonly skipped: readonly { readonly path: string; readonly why: string; readonly key: string }[];
}

export interface PollFolderOptions {
  readonly now: Date;
  /** Milliseconds that a file must have been left alone; 5,000 by default. */
  readonly steadyFor?: number;
  /** Files that were waiting at the last poll: those that have not changed since are read. */
  readonly waiting?: ReadonlySet<string>;
  /** Largest file that is read, in bytes; 50 MB by default. */
  readonly largest?: number;
}

/** Ends of the names of files that hold documents. */
const KINDS = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'pdf', 'docx', 'eml']);

const DEEPEST = 32;
const MOST_FILES = 100_000;

/**
 * Looks through a folder and its sub-folders. Links are not followed; hidden files and those that programs keep while they
 * write (`~$…`, `.part`) are passed over.
 *
 * A file's key goes into `known` only when it has been dealt with, so that nothing is lost if that fails.
 * @param known keys of files that have been dealt with, see {@link withKnown}
 * @throws {InputError} when the folder cannot be read, or holds too many files
 */
export function pollFolder(dir: string, known: ReadonlySet<string>, options: PollFolderOptions): FolderPoll {
  const { now, steadyFor = 5_000, waiting: earlier = new Set(), largest = 50_000_000 } = options;
  const paths = new Set([...known].map(pathOf));
  const files: FoundFile[] = [];
  const waiting = new Set<string>();
  const skipped: { path: string; why: string; key: string }[] = [];
  for (const path of filesOf(dir, skipped)) {
    const state = stateOf(dir, path);
    if (state === undefined) continue;
    const key = keyOf(path, state);
    if (known.has(key)) continue;
    const why = reasonToSkip(path, state, largest);
    if (why !== undefined) skipped.push({ path, why, key });
    else if (!earlier.has(key) && Math.abs(now.getTime() - state.changed) < steadyFor) waiting.add(key);
    else if (!earlier.has(key) && state.changed > now.getTime()) waiting.add(key);
    else {
      files.push({
        path,
        change: paths.has(path) ? 'changed' : 'new',
        key,
        read: () => readSteady(dir, path, key),
      });
    }
  }
  return { files, waiting, skipped: skipped.filter(({ key }) => !known.has(key)) };
}

/** The known files with some more; a file's earlier state gives way to its new one. */
export function withKnown(known: ReadonlySet<string>, keys: Iterable<string>): Set<string> {
  const byPath = new Map([...known].map((key) => [pathOf(key), key]));
  for (const key of keys) byPath.set(pathOf(key), key);
  return new Set([...byPath.values()].sort(compareText));
}

interface FileState {
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly changed: number;
}

function keyOf(path: string, { size, changed }: FileState): string {
  return `${path}\t${size}\t${changed}`;
}

/** Paths may hold anything but a zero byte; size and time stand last. */
function pathOf(key: string): string {
  return key.slice(0, key.lastIndexOf('\t', key.lastIndexOf('\t') - 1));
}

function stateOf(dir: string, path: string): FileState | undefined {
  try {
    const state = lstatSync(join(dir, path));
    return state.isFile() ? { size: state.size, changed: state.mtimeMs } : undefined;
  } catch {
    // Gone since it was listed.
    return undefined;
  }
}

function reasonToSkip(path: string, { size }: FileState, largest: number): string | undefined {
  const kind = /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase();
  if (kind === undefined || !KINDS.has(kind)) return 'not a kind of file that is read';
  if (size > largest) return `too large: ${(size / 1e6).toFixed(0)} MB, at most ${largest / 1e6}`;
  return undefined;
}

async function readSteady(dir: string, path: string, key: string): Promise<WatchedPage | null> {
  try {
    const bytes = await readFile(join(dir, path));
    const state = stateOf(dir, path);
    if (state === undefined || keyOf(path, state) !== key || bytes.byteLength !== state.size) return null;
    return { bytes: new Uint8Array(bytes), given: { name: path } };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw unreadable(join(dir, path), error);
  }
}

/** Paths of the files, in order; what is not a file is told of. */
function filesOf(dir: string, skipped: { path: string; why: string; key: string }[]): string[] {
  const found: string[] = [];
  const skip = (path: string, why: string) => skipped.push({ path, why, key: keyOf(path, { size: 0, changed: 0 }) });
  const look = (below: string, depth: number) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(dir, below), { withFileTypes: true });
    } catch (error) {
      if (below === '') throw unreadable(dir, error);
      skip(below, 'the folder cannot be read');
      return;
    }
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (/^[.~]|\.(?:part|crdownload|download|tmp|swp)$|~$/i.test(entry.name)) continue;
      if (entry.isSymbolicLink()) skip(path, 'a link: links are not followed');
      else if (entry.isDirectory()) {
        if (depth < DEEPEST) look(path, depth + 1);
        else skip(path, `more than ${DEEPEST} folders deep`);
      } else if (entry.isFile()) found.push(path);
      if (found.length > MOST_FILES) throw unreadable(dir, new Error(`it holds more than ${MOST_FILES} files`));
    }
  };
  look('', 0);
  return found.sort(compareText);
}

function unreadable(file: string, error: unknown): InputError {
  const message = error instanceof Error ? error.message : String(error);
  return new InputError([
    { code: 'watch', severity: 'error', path: [], file, message, expected: 'a folder of documents' },
  ]);
}
