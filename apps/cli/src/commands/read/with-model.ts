/** What a model adds to the reading of the rules, where a person asks for one. */

import { mergeReadings } from '@parley/reader';
import type { OpenReader } from '../../files/reader.js';
import type { ModelOptions } from '../../model/model-settings.js';
import type { Output } from '../../print/output.js';
import type { FinishedReading } from './finished-readings.js';

/**
 * Asks the model that `--model` names; without the option the reading comes back as it is and no connection is made.
 * What the model says and the document does not bear out is left out and noted.
 */
export async function withModel(
  { document, reading }: FinishedReading,
  { taxonomy }: OpenReader,
  options: ModelOptions,
  output: Output,
): Promise<FinishedReading> {
  if (options.model === undefined) return { document, reading };
  const { modelSettings } = await import('../../model/model-settings.js');
  const settings = modelSettings(options, process.env);
  if (settings === undefined) return { document, reading };
  const { readWithModel } = await import('../../model/read-with-model.js');
  const result = await readWithModel(document, taxonomy, settings);
  for (const { what, why } of result.dropped)
    output.note(`${document.name}: left out of the model’s answer: ${what} (${why})`);
  for (const { start, end, why } of result.unread) {
    output.note(`${document.name}: the model did not read characters ${start} to ${end}: ${why}`);
  }
  return { document, reading: mergeReadings(reading, result.reading, result.extractor) };
}
