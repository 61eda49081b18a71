/** Names of economies of a data set, in the reader's language. */

import { datasetWords } from '@parley/talks';

/** @param name as the data set has it, for what has no other name */
export function regionName(dataset: string, code: string, name: string, language: 'en' | 'ko'): string {
  return datasetWords(language, dataset)?.names[code] ?? name;
}
