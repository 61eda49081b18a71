/** The shipped data set and a duty on Korean vehicles, for tests. */

import { readFileSync } from 'node:fs';
import { type BaseYear, decodeBaseYear, type Scenario, type ScenarioInput, scenarioSchema } from '@parley/economy';
import { type Uncertainty, type UncertaintyInput, uncertaintySchema } from './uncertainty.js';

const FILE = 'data/wiod2014/base-year.json';

export const wiod2014: BaseYear = decodeBaseYear(
  JSON.parse(readFileSync(new URL(`../../../../${FILE}`, import.meta.url), 'utf8')),
  FILE,
);

export const autos: ScenarioInput = {
  tariffs: [{ importer: 'USA', exporter: 'KOR', sector: 'MVH', rate: 0.25 }],
};

export const scenarioOf = (input: ScenarioInput): Scenario => scenarioSchema.parse(input);

export const uncertaintyOf = (
  uncertainty: UncertaintyInput['uncertainty'],
  rest: Omit<UncertaintyInput, 'uncertainty'> = {},
): Uncertainty => uncertaintySchema.parse({ uncertainty, ...rest });
