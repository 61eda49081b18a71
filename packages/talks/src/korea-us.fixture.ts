/** The shipped example and data set, for tests. */

import { readFileSync } from 'node:fs';
import { type BaseYear, decodeBaseYear } from '@parley/economy';
import { type ReadTalks, readTalks } from './index.js';

const root = new URL('../../../', import.meta.url);

export const wiod2014: BaseYear = decodeBaseYear(
  JSON.parse(readFileSync(new URL('data/wiod2014/base-year.json', root), 'utf8')),
  'data/wiod2014/base-year.json',
);

export const exampleText = readFileSync(new URL('examples/korea-us-2025/talks.yaml', root), 'utf8');

export function read(text: string): ReadTalks {
  return readTalks(text, 'talks.yaml', (id) => (id === 'wiod2014' ? wiod2014 : undefined), ['wiod2014']);
}
