/** Small negotiations with payoffs that can be counted by hand, and files of the tests that use them. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Profile, type Scenario, writeScenarioJson } from '@parley/bargain';

/** Writes files to a folder of its own. */
export function filesIn(name: string): (file: string, content: string | object) => string {
  const folder = mkdtempSync(join(tmpdir(), `parley-${name}-`));
  return (file, content) => {
    const path = join(folder, file);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
}

export function profile(
  name: string,
  weights: readonly number[],
  evaluations: readonly number[][],
  reservation = 0,
): Profile {
  return {
    name,
    weights,
    evaluations: evaluations.map((values) => Float64Array.from(values)),
    reservation: { kind: 'value', value: reservation },
    discountFactor: 1,
  };
}

export function scenarioText(scenario: Scenario): string {
  return writeScenarioJson(scenario).text;
}

/**
 * The seller wants no twice and weighs the issues 0.6 and 0.4; the buyer wants yes twice and needs 0.3. With a buyer's
 * weight w on the first issue: (1, 0) of no, no; (0.6, 1 − w) of no, yes; (0.4, w) of yes, no; (0, 1) of yes, yes.
 */
export const TWO_ISSUES: Scenario = {
  name: 'two issues',
  issues: ['first', 'second'].map((name) => ({ name, kind: 'discrete', options: ['no', 'yes'] })),
  constraints: [],
  profiles: [
    profile(
      'Seller',
      [0.6, 0.4],
      [
        [1, 0],
        [1, 0],
      ],
    ),
    profile(
      'Buyer',
      [0.5, 0.5],
      [
        [0, 1],
        [0, 1],
      ],
      0.3,
    ),
  ],
};

/**
 * A tariff of 0, 5 or 10 % and a quota of none, small or large. Payoffs of the exporter are 6·(1, ½, 0) for the tariff
 * and 4·(0, ½, 1) for the quota; those of the importer 5·(0, 0.4, 1) and 5·(1, 0.8, 0).
 */
export const TARIFF_TALKS: Scenario = {
  name: 'tariff and quota',
  issues: [
    { name: 'tariff', kind: 'integer', options: ['0', '5', '10'], values: [0, 5, 10] },
    { name: 'quota', kind: 'discrete', options: ['none', 'small', 'large'] },
  ],
  constraints: [{ when: [[0, [2]]], require: [[1, [0, 1]]] }],
  profiles: [
    profile(
      'Exporter',
      [6, 4],
      [
        [1, 0.5, 0],
        [0, 0.5, 1],
      ],
      1,
    ),
    profile(
      'Importer',
      [5, 5],
      [
        [0, 0.4, 1],
        [1, 0.8, 0],
      ],
    ),
  ],
};
