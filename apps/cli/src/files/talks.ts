/** Talks files with the data set and the ledgers they name, ready to price. */

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError, type InputIssue } from '@parley/input';
import { type RunNames, runNames } from '@parley/runs';
import {
  checkedTalks,
  createPricing,
  onNamedDataset,
  type Pricing,
  parseTalks,
  type ReadTalks,
  readLog,
  talksWithClaims,
} from '@parley/talks';
import type { Book } from '@parley/tariffs';
import { type Dataset, datasetIds, loadDataset } from './datasets.js';
import { ledgerIds, loadShippedBook, packShippedBook } from './ledgers.js';
import { loadOwnBook, packOwnBook } from './own-ledgers.js';
import { readText, talksPath } from './read-text.js';
import { logText, recordFiles } from './record.js';

export interface OpenTalks extends RunNames {
  readonly file: string;
  readonly dataset: Dataset;
  readonly books: readonly Book[];
  readonly pricing: Pricing;
  readonly warnings: readonly InputIssue[];
}

export interface CheckedTalksFile {
  readonly file: string;
  readonly read: ReadTalks;
  readonly dataset: Dataset | undefined;
  readonly books: readonly Book[];
}

/**
 * Reads and checks a talks file.
 * @param on another data set than the file names
 * @throws {InputError} when the file, or a ledger it names, cannot be read
 */
export function checkTalksFile(path: string, on?: string): CheckedTalksFile {
  const file = talksPath(path);
  const parsed = onNamedDataset(parseTalks(readText(file), file), on);
  const base = parsed.ok ? parsed.value.base : undefined;
  const dataset = base !== undefined && datasetIds().includes(base.dataset) ? loadDataset(base.dataset) : undefined;
  const books = (base?.ledgers ?? []).flatMap((id) => {
    if (ledgerIds().includes(id)) return [loadShippedBook(id).book];
    const own = ownLedger(file, id);
    return own === undefined ? [] : [loadOwnBook(own).book];
  });
  const read = checkedTalks(parsed, dataset?.baseYear, books, { datasets: datasetIds(), ledgers: ledgerIds() });
  return { file, read: withRecord(read, file), dataset, books };
}

/** The talks with what was accepted into the log beside them; its faults are warnings: the talks can still be priced. */
function withRecord(read: ReadTalks, file: string): ReadTalks {
  if (!read.ok) return read;
  const { events, issues } = readLog(logText(file), recordFiles(file).log);
  const warnings = [...read.warnings, ...issues.map((issue) => ({ ...issue, severity: 'warning' as const }))];
  return { ...read, talks: talksWithClaims(read.talks, events), warnings };
}

/**
 * Opens talks for pricing.
 * @param on another data set than the file names
 * @throws {InputError} with every error of the file: a file with errors is not priced
 */
export function openTalks(path: string, on?: string): OpenTalks {
  const { file, read, dataset, books } = checkTalksFile(path, on);
  if (!read.ok) throw new InputError(read.issues);
  if (!dataset) throw new Error('checked talks name a data set');
  return {
    file,
    dataset,
    books,
    pricing: createPricing(read.talks, dataset.baseYear, books),
    ...runNames(dataset.reference),
    warnings: read.warnings,
  };
}

/** The same talks on another data set. @throws {InputError} */
export function onDataset(
  { pricing, books }: OpenTalks,
  id: string,
): RunNames & { pricing: Pricing; dataset: Dataset } {
  const dataset = loadDataset(id);
  return { dataset, pricing: createPricing(pricing.talks, dataset.baseYear, books), ...runNames(dataset.reference) };
}

/** A ledger that talks may name, as one text for the workbench; undefined when there is none. @throws {InputError} */
export function packedLedger(talks: string, id: string): string | undefined {
  const own = ownLedger(talks, id);
  return packShippedBook(id) ?? (own === undefined ? undefined : packOwnBook(own));
}

/** A ledger kept beside the talks: `ledgers/ID.yaml`, or a folder `ledgers/ID`. */
function ownLedger(file: string, id: string): string | undefined {
  return [join(dirname(file), 'ledgers', `${id}.yaml`), join(dirname(file), 'ledgers', id)].find(existsSync);
}
