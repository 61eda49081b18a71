/** Files of documents that a command names: files, folders with all that is in them, and standard input. */

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, InputError } from '@parley/input';

export interface DocumentFile {
  /** Path as named, or `-`. */
  readonly path: string;
  readonly bytes: number;
  /** Time of the last change in milliseconds; 0 for standard input. */
  readonly modified: number;
}

/** Kept out of folders: what a record or a workplace keeps for itself, and the reader's own output. */
const SKIPPED = /^\.|^node_modules$|\.(?:jsonl|ya?ml|json)$/i;

/**
 * Documents of the paths, in order; a folder's in the order of their names. Links are not followed.
 * @throws {InputError} for a path that is not there
 */
export function documentFiles(paths: readonly string[]): DocumentFile[] {
  return paths.flatMap((path) => (path === '-' ? [{ path, bytes: 0, modified: 0 }] : filesAt(path)));
}

function filesAt(path: string): DocumentFile[] {
  let found: ReturnType<typeof lstatSync>;
  try {
    found = lstatSync(path);
  } catch {
    throw new InputError([
      {
        code: 'file',
        severity: 'error',
        path: [],
        file: path,
        message: 'there is no such file',
        expected: 'documents, folders of documents, or - for standard input',
      },
    ]);
  }
  if (!found.isDirectory()) return [{ path, bytes: found.size, modified: found.mtimeMs }];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.test(name))
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return filesAt(inside);
      return entry.isFile() ? filesAt(inside) : [];
    });
}

/** Bytes of a document; standard input for `-`. @throws {InputError} when it cannot be read */
export function documentBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new InputError([
      {
        code: 'file',
        severity: 'error',
        path: [],
        file: path,
        message: error instanceof Error ? error.message : String(error),
      },
    ]);
  }
}
