/** The shipped data of 194 countries, for tests. */

import { readFileSync } from 'node:fs';
import { decodeCountryData } from './country-data-file.js';
import { liberationDayCases } from './liberation-day-cases.js';

const FILE = new URL('../../../../data/liberation-day/world-2023.json', import.meta.url);

export const world2023 = JSON.parse(readFileSync(FILE, 'utf8'));
export const cases = liberationDayCases(decodeCountryData(world2023, 'world-2023.json'));
