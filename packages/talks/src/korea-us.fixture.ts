/** The shipped example, data sets and ledger, for tests. */

import { exampleTalks, shippedBaseYear, shippedUsTariffs } from '../../../data/shipped.js';
import { type ReadTalks, readTalks } from './index.js';

const wiod2014 = shippedBaseYear('wiod2014');
export const world2023 = shippedBaseYear('world2023');
export const usTariffs = shippedUsTariffs();
export const exampleText = exampleTalks();

export function read(given: string): ReadTalks {
  return readTalks(given, 'talks.yaml', [wiod2014, world2023], [usTariffs]);
}
