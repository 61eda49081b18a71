/** Talks files with the data set they name, ready to price. */

import { InputError, type InputIssue } from '@parley/input';
import { type RunNames, runNames } from '@parley/runs';
import { checkedTalks, createPricing, type Pricing, parseTalks, type ReadTalks } from '@parley/talks';
import { type Dataset, datasetIds, loadDataset } from './datasets.js';
import { readText, talksPath } from './read-text.js';

export interface OpenTalks extends RunNames {
  readonly file: string;
  readonly dataset: Dataset;
  readonly pricing: Pricing;
  readonly warnings: readonly InputIssue[];
}

/** Reads and checks a talks file. @throws {InputError} when the file cannot be read */
export function checkTalksFile(path: string): {
  file: string;
  read: ReadTalks;
  dataset: Dataset | undefined;
} {
  const file = talksPath(path);
  const parsed = parseTalks(readText(file), file);
  const named = parsed.ok ? parsed.value.base.dataset : undefined;
  const dataset = named !== undefined && datasetIds().includes(named) ? loadDataset(named) : undefined;
  const read = checkedTalks(parsed, dataset?.baseYear, datasetIds());
  return { file, read, dataset };
}

/** Opens talks for pricing. @throws {InputError} with every error of the file: a file with errors is not priced */
export function openTalks(path: string): OpenTalks {
  const { file, read, dataset } = checkTalksFile(path);
  if (!read.ok) throw new InputError(read.issues);
  if (!dataset) throw new Error('checked talks name a data set');
  return {
    file,
    dataset,
    pricing: createPricing(read.talks, dataset.baseYear),
    ...runNames(dataset.reference),
    warnings: read.warnings,
  };
}
