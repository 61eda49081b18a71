/** The data sets shipped with Parley, as files. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BaseYear, decodeBaseYear } from '@parley/economy';
import { InputError } from '@parley/input';
import { type DatasetReference, fingerprint } from '@parley/runs';

/** The data folder of this checkout. */
const DATA = new URL('../../../../data/', import.meta.url);
const fileOf = (id: string) => new URL(`${id}/base-year.json`, DATA);

export interface Dataset {
  readonly baseYear: BaseYear;
  readonly reference: DatasetReference;
  readonly file: string;
  readonly bytes: number;
}

/** Ids of the data sets there are. */
export function datasetIds(): string[] {
  return readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(fileOf(entry.name)))
    .map((entry) => entry.name)
    .sort();
}

/** Text of a data set's file, or undefined when there is none of that id. */
export function datasetText(id: string): string | undefined {
  return datasetIds().includes(id) ? readFileSync(fileOf(id), 'utf8') : undefined;
}

/**
 * A data set by id.
 * @throws {InputError} when there is none, or its file is damaged
 */
export function loadDataset(id: string): Dataset {
  const text = datasetText(id);
  if (text === undefined) {
    throw new InputError([
      {
        code: 'unknown-dataset',
        severity: 'error',
        path: [],
        message: `there is no data set named ${id}`,
        expected: datasetIds().join(', '),
      },
    ]);
  }
  const file = `data/${id}/base-year.json`;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new InputError([
      {
        code: 'data-set',
        severity: 'error',
        path: [],
        file,
        message: `not JSON: ${error instanceof Error ? error.message : error}`,
      },
    ]);
  }
  return {
    baseYear: decodeBaseYear(raw, file),
    reference: { id, fingerprint: fingerprint(text) },
    file: fileURLToPath(fileOf(id)),
    bytes: statSync(fileOf(id)).size,
  };
}
