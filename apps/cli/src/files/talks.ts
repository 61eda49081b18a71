/** Talks files with the data set they name, ready to price. */

import type { Scenario } from '@parley/economy';
import { InputError, type InputIssue } from '@parley/input';
import { runId } from '@parley/runs';
import { createPricing, type Pricing, type ReadTalks, type RunNamer, readTalks } from '@parley/talks';
import { type Dataset, datasetIds, loadDataset } from './datasets.js';
import { readText, talksPath } from './read-text.js';

export interface OpenTalks {
  readonly file: string;
  readonly text: string;
  readonly dataset: Dataset;
  readonly pricing: Pricing;
  readonly nameRun: RunNamer;
  /** Scenarios of the runs named so far, by run: what `parley solve` takes. */
  runs(): Record<string, Scenario>;
  readonly warnings: readonly InputIssue[];
}

/** Reads and checks a talks file. @throws {InputError} when the file cannot be read */
export function checkTalksFile(path: string): {
  file: string;
  text: string;
  read: ReadTalks;
  dataset: Dataset | undefined;
} {
  const file = talksPath(path);
  const text = readText(file);
  let dataset: Dataset | undefined;
  const read = readTalks(
    text,
    file,
    (id) => {
      if (!datasetIds().includes(id)) return undefined;
      dataset = loadDataset(id);
      return dataset.baseYear;
    },
    datasetIds(),
  );
  return { file, text, read, dataset };
}

/** Opens talks for pricing. @throws {InputError} with every error of the file: a file with errors is not priced */
export function openTalks(path: string): OpenTalks {
  const { file, text, read, dataset } = checkTalksFile(path);
  if (!read.ok) throw new InputError(read.issues);
  if (!dataset) throw new Error('checked talks name a data set');
  const { reference } = dataset;
  return {
    file,
    text,
    dataset,
    pricing: createPricing(read.talks, dataset.baseYear),
    ...rememberRuns((scenario) => runId(reference, scenario)),
    warnings: read.warnings,
  };
}

/** Names each scenario once, and keeps it under its name; a brief cites the same runs many times. */
function rememberRuns(nameRun: RunNamer): { nameRun: RunNamer; runs: () => Record<string, Scenario> } {
  const names = new WeakMap<object, string>();
  const runs = new Map<string, Scenario>();
  return {
    nameRun(scenario) {
      const known = names.get(scenario) ?? nameRun(scenario);
      names.set(scenario, known);
      runs.set(known, scenario);
      return known;
    },
    runs: () => Object.fromEntries([...runs].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
