/** Files that mean harm, or are broken off: refused with a message, in no time and no memory to speak of. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario } from './read-scenario.js';
import {
  accepted,
  geniusDomain,
  geniusProfile,
  read,
  refused,
  SMALL_DOMAIN,
  SMALL_PROFILE,
} from './scenario-files.fixture.js';

const withProfile = (domain: string) => read({ 'd.xml': domain, 'p.xml': SMALL_PROFILE });

describe('XML', () => {
  test('external entities and other declarations', () => {
    const external = `<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>\n${SMALL_DOMAIN}`;
    expect(refused(withProfile(external))).toMatch(
      /d\.xml:1:1: the file has a declaration “<!DOCTYPE.*no DOCTYPE and no entities/,
    );
    const inside = SMALL_DOMAIN.replace('<utility_space', '<!ENTITY a "b"><utility_space');
    expect(refused(withProfile(inside))).toMatch(/declaration “<!ENTITY/);
  });

  test('entities that multiply', () => {
    const entities = Array.from({ length: 30 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);
    expect(refused(withProfile(`<!DOCTYPE x [${entities.join('')}]>${SMALL_DOMAIN}`))).toMatch(/DOCTYPE/);
  });

  test.each([0.2, 0.5, 0.8, 0.97])('a file broken off after %d of it', (share) => {
    const cut = SMALL_DOMAIN.slice(0, Math.floor(SMALL_DOMAIN.length * share));
    expect(refused(withProfile(cut))).toMatch(/d\.xml:\d+:\d+ .*the file ends inside <\w+> \(expected <\/\w+>\)/);
  });

  test('tags that do not match', () => {
    expect(refused(withProfile(SMALL_DOMAIN.replace('</issue>', '')))).toMatch(
      /d\.xml:13:1 .*<\/objective> closes nothing \(expected <\/issue> for the element of line 4\)/,
    );
    expect(refused(withProfile('</a>'))).toMatch(/<\/a> closes nothing/);
    expect(refused(withProfile('<!-- nothing -->'))).toMatch(/no XML element/);
    expect(refused(withProfile(SMALL_DOMAIN.replace('index="1"', 'index')))).toMatch(
      /the attribute “index” has no value/,
    );
  });

  test('elements nested a hundred thousand deep', () => {
    const deep = '<objective>'.repeat(100_000);
    expect(refused(withProfile(geniusDomain(deep)))).toMatch(/nested more than 200 deep/);
  });

  test('attributes named like the innards of objects', () => {
    const domain = SMALL_DOMAIN.replace('<issue', '<issue __proto__="x" constructor="y" hasOwnProperty="z"');
    expect(accepted(withProfile(domain)).warnings).toBe('');
  });

  test('too many issues and values', () => {
    const range = (index: number, high: number) =>
      `<issue index="${index}" name="i${index}" type="integer" lowerbound="0" upperbound="${high}"/>`;
    expect(refused(withProfile(geniusDomain(range(1, 2147483647))))).toMatch(
      /“i1” has 2147483648 values \(expected at most 10000\)/,
    );
    const many = Array.from({ length: 1001 }, (_, index) => range(index + 1, 1)).join('');
    expect(refused(withProfile(geniusDomain(many)))).toMatch(/1001 issues \(expected at most 1000\)/);
  });

  test('forty issues of any size are fine', () => {
    const issue = (index: number) =>
      `<issue index="${index + 1}" name="i${index}" type="integer" lowerbound="0" upperbound="9999"/>`;
    const issues = Array.from({ length: 40 }, (_, index) => issue(index)).join('');
    const weights = Array.from({ length: 40 }, (_, index) => `<weight index="${index + 1}" value="0.025"/>`).join('');
    const { scenario } = accepted(read({ 'd.xml': geniusDomain(issues), 'p.xml': geniusProfile(issues + weights) }));
    expect(scenario.profiles[0]?.evaluations).toHaveLength(40);
  });
});

describe('JSON', () => {
  const negolog = (fields: string) => `{"issueWeights":{"a":1},"issues":{"a":{"x":1}}${fields}}`;

  test('names like the innards of objects are names', () => {
    const text = '{"issueWeights":{"__proto__":1},"issues":{"__proto__":{"constructor":1,"toString":0}}}';
    const { scenario } = accepted(read({ 'p.json': text }));
    expect(scenario.issues[0]).toEqual({ name: '__proto__', kind: 'discrete', options: ['constructor', 'toString'] });
    expect(scenario.profiles[0]?.evaluations[0]).toEqual(Float64Array.of(1, 0));
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    const own = '{"format":"parley-scenario","version":1,"__proto__":{"polluted":true}}';
    expect(refused(read({ 's.json': own }))).toMatch(/__proto__/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a key given twice', () => {
    expect(refused(read({ 'p.json': negolog(',\n"issueWeights":{"a":2}') }))).toMatch(
      /p\.json:2:1: “issueWeights” is given twice/,
    );
  });

  test.each([
    ['{"a": [1, 2', /p\.json:1:12: the file ends too early/],
    ['{"a": "b', /a text without an end/],
    ['{"a" 1}', /unexpected “1}” \(expected “:”\)/],
    ['{"a": 01}', /unexpected “1}”/],
    ['{"a": tru}', /unexpected “tru}” \(expected a value\)/],
    ['{a: 1}', /a field name in quotes/],
    ['{"a": 1} x', /expected the end of the file/],
    ['{"a": "\n"}', /line break or an unknown escape/],
    ['{"a": 1,}', /a field name in quotes/],
  ])('%s', (text, message) => {
    expect(refused(read({ 'p.json': text }))).toMatch(message);
  });

  test('values nested a hundred thousand deep', () => {
    expect(refused(read({ 'p.json': '['.repeat(100_000) }))).toMatch(/nested more than 200 deep/);
    expect(refused(read({ 'p.json': '{"a":'.repeat(100_000) }))).toMatch(/nested more than 200 deep/);
  });

  test('a range of too many numbers', () => {
    const domain = '{"name":"n","issuesValues":{"n":{"range":{"low":0,"high":1,"step":1e-300}}}}';
    expect(
      refused(read({ 'd.json': domain, 'p.json': `{"LinearAdditiveUtilitySpace":{"domain":${domain}}}` })),
    ).toMatch(/“n” has more than 10000 values/);
  });
});

test('a file of millions of elements, attributes or values is refused before they are all kept', () => {
  const refusedAlone = (name: string, text: string) => refused(read({ [name]: text }));
  expect(refusedAlone('a.xml', `<utility_space>${'<a/>'.repeat(2_000_001)}`)).toMatch(
    /more than 2000000 elements and attributes/,
  );
  expect(refusedAlone('a.json', `[${'0,'.repeat(2_000_001)}0]`)).toMatch(/more than 2000000 values/);
}, 30_000);

test('a file of more than 64 MB is refused before it is parsed', () => {
  const bytes = new Uint8Array(65 * 1024 * 1024);
  expect(refused(readScenario([{ name: 'big.xml', bytes }]))).toMatch(/big\.xml: the file has 68157440 bytes/);
});

test('byte order marks of UTF-8 and UTF-16', () => {
  const utf16 = (text: string, little: boolean) => {
    const bytes = Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0)).flatMap((code) => [
      code & 255,
      code >> 8,
    ]);
    return Uint8Array.from(little ? bytes : bytes.map((_, at) => bytes[at ^ 1]!));
  };
  const utf8 = { name: 'p.xml', bytes: new TextEncoder().encode(`\ufeff${SMALL_PROFILE}`) };
  for (const little of [true, false]) {
    const { scenario, warnings } = accepted(
      readScenario([{ name: 'd.xml', bytes: utf16(SMALL_DOMAIN, little) }, utf8]),
    );
    expect(scenario.issues[0]?.name).toBe('colour');
    expect(warnings).toBe('');
  }
  const odd = { name: 'd.xml', bytes: Uint8Array.of(0xff, 0xfe, 0x3c) };
  expect(refused(readScenario([odd]))).toMatch(/d\.xml: the file is not text/);
});

test('whatever happens to a file, it is read or refused, and never thrown at', () => {
  const texts = [SMALL_DOMAIN, SMALL_PROFILE, '{"issueWeights":{"a":1,"b":0},"issues":{"a":{"x":1},"b":{"y":-1e5}}}'];
  const change = fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }), drop: fc.nat({ max: 3 }) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const files = texts.map((text, file) => {
        const bytes = Array.from(new TextEncoder().encode(text));
        for (const { at, byte, drop } of changes) bytes.splice(at % bytes.length, drop, byte);
        return { name: `${file}.xml`, bytes: Uint8Array.from(bytes) };
      });
      for (const given of [files.slice(0, 2), files.slice(2), files]) {
        const result = readScenario(given);
        if (!result.ok) expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
