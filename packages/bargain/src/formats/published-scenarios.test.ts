/** Against sizes and utilities published for scenarios of other tools; conventions are in the reference file. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forEachOutcome, outcomeSpace } from '../problem/outcome-space.js';
import { profilePayoff, reservationValue } from '../scenario/problem-of.js';
import type { Profile } from '../scenario/scenario.js';
import { readScenario } from './read-scenario.js';
import {
  accepted,
  BENCHMARKS,
  filesIn,
  present,
  REFERENCE,
  refused,
  SCENARIOS,
  skipped,
} from './scenario-files.fixture.js';

interface Expected {
  readonly format: string;
  readonly files: readonly string[];
  readonly sizes: readonly number[];
  readonly outcomes: number;
  readonly reservation: readonly number[];
  readonly discount: readonly number[];
  readonly u_min: readonly number[];
  readonly u_max: readonly number[];
  readonly u_sum: readonly number[];
}

const scenarios: Readonly<Record<string, Expected>> = present
  ? JSON.parse(readFileSync(REFERENCE, 'utf8')).scenarios
  : {};

/** Sums round monotonically, so that the extreme payoff is the sum of the extreme contributions. */
function extreme({ weights, evaluations, ceiling = Number.POSITIVE_INFINITY }: Profile, pick: typeof Math.min): number {
  const sum = evaluations.reduce(
    (total, values, issue) => total + pick(...values.map((value) => weights[issue]! * value)),
    0,
  );
  return Math.min(ceiling, sum);
}

describe.skipIf(!present)(`published scenarios${skipped}`, () => {
  test('all of them are tested', () => {
    expect(Object.keys(scenarios)).toHaveLength(17);
  });

  test.each(Object.entries(scenarios))('%s', (_, expected) => {
    const { scenario } = accepted(readScenario(filesIn(SCENARIOS, expected.files)));
    const { issues, profiles } = scenario;
    expect(issues.map(({ options }) => options.length)).toEqual(expected.sizes);
    expect(profiles.map(reservationValue)).toEqual(expected.reservation);
    expect(profiles.map(({ discountFactor }) => discountFactor)).toEqual(expected.discount);
    profiles.forEach((profile, party) => {
      if (expected.outcomes > 1e6) {
        expect(extreme(profile, Math.min)).toBe(expected.u_min[party]);
        expect(extreme(profile, Math.max)).toBe(expected.u_max[party]);
        return;
      }
      let [least, most, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
      const space = outcomeSpace(expected.sizes);
      forEachOutcome(space, (__, options) => {
        const payoff = profilePayoff(profile, options);
        least = Math.min(least, payoff);
        most = Math.max(most, payoff);
        sum += payoff;
      });
      expect(space.size).toBe(expected.outcomes);
      expect(least).toBe(expected.u_min[party]);
      expect(most).toBe(expected.u_max[party]);
      expect(sum / expected.u_sum[party]! || 1).toBeCloseTo(1, 11);
    });
  });

  test.each(Object.entries(scenarios))('%s whatever the order of its files', (_, { files, format }) => {
    const forwards = readScenario(filesIn(SCENARIOS, files));
    const [domain, ...profiles] = files;
    const shuffled = readScenario(filesIn(SCENARIOS, [...profiles, domain!]));
    if (!forwards.ok || !shuffled.ok) throw new Error('refused');
    expect(forwards.format).toBe(format);
    if (format === 'genius-xml') expect(shuffled.scenario).toEqual(forwards.scenario);
    else expect(shuffled.scenario.profiles.at(-1)?.weights).toEqual(forwards.scenario.profiles[0]?.weights);
  });

  test('a GeniusWeb domain file may come with the profiles that embed it', () => {
    const folder = new URL('geniusweb_party/', SCENARIOS);
    const { scenario, warnings } = accepted(readScenario(filesIn(folder)));
    expect(scenario.name).toBe('party');
    expect(scenario.profiles[0]?.reservation).toEqual({ kind: 'package', options: [2, 2, 0, 3, 2, 2] });
    expect(warnings).toBe('');
  });

  test('raw ampersands are read with a warning', () => {
    const { scenario, warnings } = accepted(readScenario(filesIn(new URL('smartphone_cp1252/', SCENARIOS))));
    expect(scenario.issues.flatMap(({ options }) => options)).toContain('AT & T Mobility');
    expect(warnings).toMatch(/SmartPhone\.xml:45.*raw & in “AT & T Mobility”/);
  });

  test('an unknown type is refused where GENIUS stumbles over it', () => {
    const problems = refused(readScenario(filesIn(new URL('malformed_2nd_hand_car_type_price/', SCENARIOS))));
    expect(problems).toMatch(
      /car_dealer\.xml:88:\d+ issue\[6\]: “Price” has the type “price”, but is real in the domain/,
    );
  });

  test('bounds of an integer issue in a range element are refused', () => {
    const problems = refused(readScenario(filesIn(new URL('malformed_web_service_int_range_child/', SCENARIOS))));
    expect(problems).toMatch(/web_service_domain\.xml:8:\d+ issue\[2\]: the bounds .* stand in a <range>/);
  });
});

describe.skipIf(!present)(`benchmark scenarios${skipped}`, () => {
  test.each([
    'p2_1e3',
    'p2_1e4',
    'p2_1e5',
    'p2_1e6',
    'p2_1e8',
    'p2_1e10',
    'p2_1e12',
    'p2_1e16',
    'p3_1e3',
    'p3_1e4',
    'p3_1e5',
    'p3_1e6',
    'p3_1e8',
    'p3_1e10',
  ])('%s is the same in GENIUS XML and GeniusWeb JSON', (name) => {
    const files = filesIn(new URL(`${name}/`, BENCHMARKS));
    const ofKind = (extension: string) => files.filter((file) => file.name.endsWith(extension));
    const xml = accepted(readScenario(ofKind('.xml')));
    const json = accepted(readScenario(ofKind('.json')));
    expect(xml.warnings).toBe('');
    expect(json.warnings).toBe('');
    expect(xml.scenario.issues).toEqual(json.scenario.issues);
    const plain = (profiles: readonly Profile[]) =>
      profiles.map(({ weights, evaluations }) => ({ weights, evaluations }));
    expect(plain(xml.scenario.profiles)).toEqual(plain(json.scenario.profiles));
  });
});
