/** Our own scenario files: everything comes back, and faults are named with their place. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarios } from './random-scenarios.fixture.js';
import { readScenario } from './read-scenario.js';
import { refusal, scenarioOf } from './round-trips.fixture.js';
import { accepted, fileOf } from './scenario-files.fixture.js';
import { writeScenarioJson } from './scenario-json.js';

describe('our own JSON', () => {
  test('everything comes back but a remainder', () => {
    fc.assert(
      fc.property(
        scenarios({ values: 'any', numbers: true, groups: true, rectangles: true, ceiling: true, constraints: true }),
        (scenario) => {
          const { name, text } = writeScenarioJson(scenario);
          const result = readScenario([fileOf(name, text)]);
          expect(accepted(result).scenario).toEqual(scenario);
          expect(result).toMatchObject({ format: 'parley-json', warnings: [] });
        },
      ),
    );
    expect(refusal(() => writeScenarioJson(scenarioOf({ remainder: () => 0 })))).toBe('remainder');
    expect(refusal(() => writeScenarioJson(scenarioOf({ weights: [Number.POSITIVE_INFINITY, 1] })))).toBe('number');
  });

  test.each<[string, (file: string) => string, RegExp]>([
    [
      'an unknown field',
      (file) => file.replace('"weights"', '"colour":1,"weights"'),
      /profiles\[0\]\.colour: “colour” is not a field/,
    ],
    ['a missing field', (file) => file.replace('"constraints":[],', ''), /test\.json:\d+:\d+ constraints: /],
    [
      'a wrong type',
      (file) => file.replace('[0.4,0.6]', '[0.4,"much"]'),
      /profiles\[0\]\.weights\[1\]: .*expected number/,
    ],
    [
      'too few weights',
      (file) => file.replace('[0.4,0.6]', '[0.4]'),
      /profiles\[0\]: the weights and evaluations do not fit/,
    ],
    [
      'an unknown option',
      (file) => file.replace('[]', '[{"when":[[0,[2]]],"require":[]}]'),
      /constraints\[0\]: .*not there/,
    ],
    [
      'names given twice',
      (file) => file.replace('["x","y"]', '["x","x"]'),
      /issues\[0\]: several options are called “x”/,
    ],
    ['numbers for names', (file) => file.replace('"discrete"', '"integer"'), /the integer issue has 0 values/],
    ['no fraction', (file) => file.replace('"discountFactor":1', '"discountFactor":0'), /discountFactor/],
    [
      'a misfit package',
      (file) => file.replace('"kind":"none"', '"kind":"package","options":[0]'),
      /reservation: the reserved package/,
    ],
  ])('%s', (_, change, message) => {
    const { name, text } = writeScenarioJson(scenarioOf());
    const result = readScenario([fileOf(name, change(text))]);
    expect(result.ok).toBe(false);
    const problems = result.ok
      ? ''
      : result.issues.map(
          (issue) => `${issue.file}:${issue.line}:${issue.column} ${path(issue.path)}: ${issue.message}`,
        );
    expect([problems].flat().join('\n')).toMatch(message);
  });
});

function path(keys: readonly (string | number)[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}
