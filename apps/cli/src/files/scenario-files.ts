/** Files of a negotiation scenario that a user names, one by one or by folder. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_SCENARIO_FILE, readScenario, type Scenario, type ScenarioFormat } from '@parley/bargain';
import { compareText, InputError, type InputIssue } from '@parley/input';

export interface ScenarioFiles {
  readonly scenario: Scenario;
  readonly format: ScenarioFormat;
  readonly warnings: readonly InputIssue[];
}

/**
 * Reads a scenario. A folder stands for all files in it.
 * @throws {InputError} when a file cannot be read, is too large, or the files make no scenario
 */
export function openScenario(paths: readonly string[]): ScenarioFiles {
  const files = paths.flatMap(inFolder).map((name) => ({ name, bytes: bytesOf(name) }));
  const read = readScenario(files);
  if (!read.ok) throw new InputError(read.issues);
  return read;
}

function inFolder(path: string): string[] {
  if (!statOf(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(path, name))
    .sort(compareText);
}

function bytesOf(path: string): Uint8Array {
  const { size } = statOf(path);
  // Refused before it is read: a file of any size can be named.
  if (size > LARGEST_SCENARIO_FILE) {
    throw fault(
      path,
      `the file has ${Math.round(size / 2 ** 20)} MB`,
      `a scenario file of at most ${LARGEST_SCENARIO_FILE / 2 ** 20} MB`,
    );
  }
  return readFileSync(path);
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    throw fault(path, 'there is no such file', 'a file or folder');
  }
}

function fault(file: string, message: string, expected: string): InputError {
  return new InputError([{ code: 'file', severity: 'error', path: [], file, message, expected }]);
}
