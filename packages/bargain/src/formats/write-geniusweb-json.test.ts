/** GeniusWeb files as written: round trips, exact weights, and reservations as packages. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profilePayoff, reservationValue } from '../scenario/problem-of.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import { packagesOf, scenarios } from './random-scenarios.fixture.js';
import { readScenario } from './read-scenario.js';
import { expectMapped, isSpread, readBack, refusal, scenarioOf, withoutReservation } from './round-trips.fixture.js';
import { accepted, BENCHMARKS, filesIn, present, SCENARIOS, skipped } from './scenario-files.fixture.js';
import { writeGeniusXml } from './write-genius-xml.js';
import { writeGeniusWebJson } from './write-geniusweb-json.js';

describe('GeniusWeb JSON', () => {
  test('payoffs come back under the stated map, names as they were', () => {
    fc.assert(
      fc.property(scenarios({ values: 'any', numbers: true }), (scenario) => {
        fc.pre(scenario.profiles.every((profile) => isSpread(scenario, profile)));
        const free = withoutReservation(scenario);
        const written = writeGeniusWebJson(free);
        const back = readBack(written);
        expectMapped(free, written, back);
        expect(back.name).toBe(scenario.name);
        expect(back.issues.map(({ name, options }) => [name, options])).toEqual(
          scenario.issues.map(({ name, options }) => [name, options]),
        );
        expect(back.profiles.map(({ name }) => name)).toEqual(scenario.profiles.map(({ name }) => name));
      }),
    );
  });

  test('groups come back as parts', () => {
    fc.assert(
      fc.property(scenarios({ values: 'any', groups: true }), (scenario) => {
        fc.pre(scenario.profiles.every((profile) => isSpread(scenario, profile)));
        const free = withoutReservation(scenario);
        const written = writeGeniusWebJson(free);
        expectMapped(free, written, readBack(written));
      }),
    );
  });

  test('a reservation keeps the same packages acceptable', () => {
    fc.assert(
      fc.property(scenarios({ values: 'unit', groups: true }), (scenario) => {
        const packages = packagesOf(scenario);
        const reachable = scenario.profiles.map((profile) => {
          const most = Math.max(...packages.map((options) => profilePayoff(profile, options)));
          return reservationValue(profile) <= most;
        });
        if (reachable.includes(false)) {
          expect(refusal(() => writeGeniusWebJson(scenario))).toBe('reservation');
          return;
        }
        const back = readBack(writeGeniusWebJson(scenario));
        scenario.profiles.forEach((profile, party) => {
          const other = back.profiles[party]!;
          const [before, after] = [reservationValue(profile), reservationValue(other)];
          for (const options of packages) {
            const gain = profilePayoff(profile, options) - before;
            if (Math.abs(gain) > 1e-9) expect(profilePayoff(other, options) >= after - 1e-10).toBe(gain > 0);
          }
        });
      }),
    );
  });

  test('a profile that GeniusWeb takes is written to the last digit', () => {
    const scenario = scenarioOf({ weights: [0.1, 0.9], reservation: { kind: 'package', options: [1, 0] } });
    const written = writeGeniusWebJson(scenario);
    expect(readBack(written)).toEqual(scenario);
    expect(written.profiles[0]?.map).toEqual({ scale: 1, offset: 0 });
  });

  test('payoffs that are all the same stay so, though their parts cancel only up to rounding', () => {
    const weights = [-4.999999999995451, 0.725];
    const scenario = scenarioOf({
      weights,
      evaluations: [Float64Array.of(0.075, 0.075), Float64Array.of(-0.675, -0.675)],
    });
    const written = writeGeniusWebJson(scenario);
    expectMapped(scenario, written, readBack(written));
  });

  test('weights that do not add up to one are scaled, the residue on the largest', () => {
    const written = writeGeniusWebJson(scenarioOf({ weights: [1, 2] }));
    expect(written.profiles[0]?.map).toEqual({ scale: 1 / 3, offset: 0 });
    expect(readBack(written).profiles[0]?.weights).toEqual([0.333333333333333, 0.666666666666667]);
  });

  test('what is lost is said', () => {
    const { notes, profiles } = writeGeniusWebJson(scenarioOf({ name: '한국', discountFactor: 0.5 }));
    expect(notes).toHaveLength(2);
    expect(notes.join()).toMatch(/no discounting: the factor 0\.5.*becomes Party 한국/);
    expect(profiles[0]?.name).toBe('Party 한국.json');
  });

  test('what GeniusWeb cannot hold', () => {
    const of = (changes: Partial<Profile>, more: Partial<Scenario> = {}) =>
      refusal(() => writeGeniusWebJson(scenarioOf(changes, more)));
    const group = { issues: [0, 1], values: Float64Array.of(0, 0, 0, 0.5) };
    expect(of({ groups: [group] })).toBe('nothing');
    expect(of({ groups: [group, { issues: [1], values: new Float64Array(2) }] })).toBe('groups');
    expect(of({ rectangles: [{ bounds: [], value: 1 }] })).toBe('rectangles');
    expect(of({ remainder: () => 0 })).toBe('remainder');
    expect(of({}, { constraints: [{ when: [], require: [[0, [1]]] }] })).toBe('constraints');
    expect(of({ ceiling: 0.5 })).toBe('ceiling');
    expect(of({ reservation: { kind: 'value', value: 2 } })).toBe('reservation');
  });
});

describe.skipIf(!present)(`reference scenarios${skipped}`, () => {
  test.each(['p2_1e3', 'p3_1e4', 'p2_1e16'])('%s comes back to the last digit from both formats', (name) => {
    const files = filesIn(new URL(`${name}/`, BENCHMARKS)).filter((file) => file.name.endsWith('.json'));
    const { scenario } = accepted(readScenario(files));
    const numbers = ({ profiles }: Scenario) => profiles.map(({ weights, evaluations }) => ({ weights, evaluations }));
    expect(numbers(readBack(writeGeniusXml(scenario)))).toEqual(numbers(scenario));
    expect(numbers(readBack(writeGeniusWebJson(scenario)))).toEqual(numbers(scenario));
  });

  test.each([
    ['england_zimbabwe', []],
    ['lunch', ['Lunch.xml', 'Lunch_util1.xml', 'Lunch_util2.xml']],
    ['vacation_3p_mixed_int', []],
    ['test_int_4p', []],
    ['party_9p', []],
  ] as const)('%s in GENIUS XML and GeniusWeb JSON', (name, names) => {
    const folder = new URL(`${name}/`, SCENARIOS);
    const { scenario } = accepted(readScenario(names.length > 0 ? filesIn(folder, names) : filesIn(folder)));
    const xml = writeGeniusXml(scenario);
    expectMapped(scenario, xml, readBack(xml));
    // Two profiles of the large party domain are cut at 1, which GeniusWeb does not do.
    const uncut = { ...scenario, profiles: scenario.profiles.map(({ ceiling: _, ...profile }) => profile) };
    const json = writeGeniusWebJson(uncut);
    expectMapped(uncut, json, readBack(json));
  });
});
