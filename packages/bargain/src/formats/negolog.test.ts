/** NegoLog scenarios: profiles without a domain. */

import { describe, expect, test } from 'vitest';
import { accepted, payoff, read, refused } from './scenario-files.fixture.js';

describe('NegoLog', () => {
  const negolog = (weights = '"10":0.4,"2":0.6', reservation = '0.25', second = '{"b":0.5,"a":1}') =>
    `{"reservationValue":${reservation},"issueWeights":{${weights}},"issues":{"10":{"y":0,"x":1},"2":${second}}}`;

  test('issues and values come in the order of the first profile', () => {
    const { scenario, warnings } = accepted(
      read({
        'folder/one.json': negolog(),
        'folder/two.json': negolog('"2":0.5,"10":0.5', '-Infinity', '{"a":0,"b":1}'),
      }),
    );
    expect(warnings).toBe('');
    expect(scenario.name).toBe('folder');
    expect(scenario.issues.map(({ name, options }) => [name, options])).toEqual([
      ['10', ['y', 'x']],
      ['2', ['b', 'a']],
    ]);
    expect(scenario.profiles.map(({ reservation }) => reservation)).toEqual([
      { kind: 'value', value: 0.25 },
      { kind: 'none' },
    ]);
    expect(payoff(scenario, 0, [1, 0])).toBe(0.4 * 1 + 0.6 * 0.5);
    expect(payoff(scenario, 1, [1, 0])).toBe(0.5 * 1 + 0.5 * 1);
  });

  test('weights count as written', () => {
    const { scenario, warnings } = accepted(read({ 'one.json': negolog('"10":0.4,"2":0.7') }));
    expect(scenario.profiles[0]?.ceiling).toBeUndefined();
    expect(warnings).toMatch(/add up to 1\.1, not 1/);
  });

  test('statistics are left aside, faults are refused', () => {
    const { warnings } = accepted(read({ 'one.json': negolog(), 'specs.json': '{"NumberOfBids":4,"Opposition":0.1}' }));
    expect(warnings).toMatch(/specs\.json: warning: the file is NegoLog’s statistics and was left aside/);
    expect(refused(read({ 'one.json': negolog(), 'two.json': negolog('"10":1') }))).toMatch(
      /two\.json:1:1 issueWeights: “2” are missing/,
    );
    expect(refused(read({ 'one.json': negolog(), 'two.json': negolog(undefined, undefined, '{"a":1}') }))).toMatch(
      /“b” are missing/,
    );
    expect(refused(read({ 'one.json': negolog(undefined, 'Infinity') }))).toMatch(
      /reservationValue.*the number Infinity/,
    );
  });
});
