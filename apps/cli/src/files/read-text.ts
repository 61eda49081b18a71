/** Text files a user names. */

import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError, LARGEST_DOCUMENT } from '@parley/input';

/** UTF-16 code units never outnumber bytes, so a file over this cannot hold a document that is read. */
const LARGEST_FILE = 4 * LARGEST_DOCUMENT;

/**
 * Text of a file.
 * @throws {InputError} when it cannot be read, is not UTF-8, or is too large to be one
 */
export function readText(path: string): string {
  const fail = (message: string, expected?: string): never => {
    throw new InputError([
      { code: 'file', severity: 'error', path: [], file: path, message, ...(expected && { expected }) },
    ]);
  };
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) {
      return fail(`the file has ${(size / 1e6).toFixed(0)} MB`, `at most ${LARGEST_FILE / 1e6} MB`);
    }
    bytes = readFileSync(path);
  } catch (error) {
    return fail(reason(error));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('the file is not UTF-8 text', 'YAML or JSON in UTF-8');
  }
}

/** The talks file of a folder or of a file. */
export function talksPath(path: string): string {
  try {
    if (statSync(path).isDirectory()) return join(path, 'talks.yaml');
  } catch {
    // Reported by readText, which names the path.
  }
  return path;
}

/** Name of a talks file: that of its folder, or its own where it is not `talks.yaml`. */
export function talksId(file: string): string {
  return basename(file) === 'talks.yaml' ? basename(dirname(resolve(file))) : basename(file).replace(/\.ya?ml$/, '');
}

function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOENT') return 'there is no such file';
    if (error.code === 'EISDIR') return 'this is a folder, not a file';
    if (error.code === 'EACCES') return 'the file may not be read';
  }
  return error instanceof Error ? error.message : String(error);
}
