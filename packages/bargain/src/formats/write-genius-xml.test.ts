/** GENIUS files as written: round trips, and how GENIUS and strict XML parsers take them apart. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reservationValue } from '../scenario/problem-of.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import { isWellFormed, parseAsGenius } from './genius-parser.reference.js';
import { scenarios } from './random-scenarios.fixture.js';
import { reportOn } from './report.js';
import { expectMapped, isSpread, readBack, refusal, scenarioOf } from './round-trips.fixture.js';
import { writeGeniusXml } from './write-genius-xml.js';
import { readXml, type XmlElement } from './xml-tree.js';

describe('GENIUS XML', () => {
  test('payoffs come back under the stated map, names as they were', () => {
    fc.assert(
      fc.property(scenarios({ values: 'any', numbers: true, ceiling: true }), (scenario) => {
        fc.pre(scenario.profiles.every((profile) => isSpread(scenario, profile)));
        const written = writeGeniusXml(scenario);
        const back = readBack(written);
        expectMapped(scenario, written, back);
        expect(back.issues.map(({ name, options }) => [name, options])).toEqual(
          scenario.issues.map(({ name, options }) => [name, options]),
        );
        scenario.profiles.forEach((profile, party) => {
          const { scale, offset } = written.profiles[party]!.map;
          const { reservation, discountFactor } = back.profiles[party]!;
          expect(discountFactor).toBe(profile.discountFactor);
          expect(reservation).toEqual(
            profile.reservation.kind === 'none'
              ? { kind: 'none' }
              : { kind: 'value', value: scale * reservationValue(profile) + offset },
          );
        });
      }),
    );
  });

  test('GENIUS and strict parsers take the files apart alike', () => {
    fc.assert(
      fc.property(scenarios({ values: 'unit', numbers: true }), (scenario) => {
        const { domain, profiles } = writeGeniusXml(scenario);
        for (const { text } of [domain, ...profiles]) {
          expect(isWellFormed(text)).toBe(true);
          const unmarked = text.replace(/<\?parley escaped\?>/, '');
          expect(shape(parseAsGenius(text))).toEqual(shape(readXml(reportOn('x', unmarked), unmarked)!));
        }
      }),
    );
  });

  test('payoffs from 0 to 1 stay as they are, also where one issue counts negatively', () => {
    fc.assert(
      fc.property(scenarios({ values: 'unit' }), (scenario) => {
        const scaled = {
          ...scenario,
          profiles: scenario.profiles.map((profile) => ({
            ...profile,
            weights: profile.weights.map((weight) => weight / scenario.issues.length),
          })),
        };
        expect(writeGeniusXml(scaled).profiles.every(({ map }) => map.scale === 1 && map.offset === 0)).toBe(true);
      }),
    );
    const scenario = scenarioOf({ evaluations: [Float64Array.of(-0.25, 1), Float64Array.of(0.25, 0.5)] });
    const written = writeGeniusXml(scenario);
    expect(written.profiles[0]?.map).toEqual({ scale: 1, offset: 0 });
    expectMapped(scenario, written, readBack(written));
  });

  test('issues of numbers stay numbers where every party is on a line', () => {
    const values = [3, 4, 5];
    const issue = { name: 'n', kind: 'integer' as const, options: values.map(String), values };
    const of = (evaluations: number[]) =>
      scenarioOf({ weights: [1], evaluations: [Float64Array.from(evaluations)] }, { issues: [issue] });
    const straight = writeGeniusXml(of([1, 0.75, 0.5]));
    expect(readBack(straight).issues).toEqual([issue]);
    expect(straight.notes).toEqual([]);
    const bent = writeGeniusXml(of([1, 0.2, 0.5]));
    expect(readBack(bent).issues[0]).toEqual({ name: 'n', kind: 'discrete', options: ['3', '4', '5'] });
    expect(bent.notes).toEqual([expect.stringMatching(/integer issue “n” is written as a discrete one/)]);
  });

  test('what GENIUS cannot hold', () => {
    const of = (changes: Partial<Profile>, more: Partial<Scenario> = {}) =>
      refusal(() => writeGeniusXml(scenarioOf(changes, more)));
    expect(of({})).toBe('nothing');
    expect(of({ groups: [{ issues: [0, 1], values: new Float64Array(4) }] })).toBe('groups');
    expect(of({ rectangles: [{ bounds: [], value: 1 }] })).toBe('rectangles');
    expect(of({ remainder: () => 0 })).toBe('remainder');
    expect(of({}, { constraints: [{ when: [], require: [[0, [1]]] }] })).toBe('constraints');
    expect(of({ weights: [Number.NaN, 1] })).toBe('number');
    for (const name of ['a > b', 'a\u0000b', 'a\ud800b']) expect(of({}, { name })).toBe('name');
  });
});

/** Tags and attributes without places. */
function shape({ tag, attributes, children }: XmlElement): unknown {
  return { tag, attributes: Object.fromEntries(attributes), children: children.map(shape) };
}
