/** The shipped data set, for tests. */

import { readFileSync } from 'node:fs';
import { type BaseYear, decodeBaseYear } from '../index.js';

export const wiod2014: BaseYear = decodeBaseYear(
  JSON.parse(readFileSync(new URL('../../../../data/wiod2014/base-year.json', import.meta.url), 'utf8')),
  'data/wiod2014/base-year.json',
);
