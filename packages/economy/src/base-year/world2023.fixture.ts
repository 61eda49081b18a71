/** The shipped data set of 2023–24, for tests. */

import { readFileSync } from 'node:fs';
import { type BaseYear, decodeBaseYear } from '../index.js';

export const world2023: BaseYear = decodeBaseYear(
  JSON.parse(readFileSync(new URL('../../../../data/world2023/base-year.json', import.meta.url), 'utf8')),
  'data/world2023/base-year.json',
);
