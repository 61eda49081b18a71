/** Which data sets a talks file names, and the file put on another one. */

import type { Read } from '@parley/input';
import type { Talks } from './talks-schema.js';

/** Ids of the data sets that talks name, their own first. */
export function namedDatasets({ base }: Pick<Talks, 'base'>): string[] {
  const { dataset, compare_with: other } = base;
  return other === undefined || other === dataset ? [dataset] : [dataset, other];
}

/** Parsed talks as if they named another data set; as they are when it is undefined. */
export function onNamedDataset(read: Read<Talks>, dataset: string | undefined): Read<Talks> {
  if (!read.ok || dataset === undefined) return read;
  return { ...read, value: { ...read.value, base: { ...read.value.base, dataset } } };
}
