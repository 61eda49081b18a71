/** Malformed GENIUS files as they are found: forgiven where GENIUS forgives, refused where GENIUS fails. */

import { describe, expect, test } from 'vitest';
import { readScenario } from './read-scenario.js';
import {
  accepted,
  discreteIssue,
  fileOf,
  geniusDomain,
  geniusProfile,
  payoff,
  read,
  refused,
  SMALL_DOMAIN,
  SMALL_PROFILE,
} from './scenario-files.fixture.js';

const small = (profile: string) => read({ 'domain.xml': SMALL_DOMAIN, 'one.xml': profile });

/** SMALL_PROFILE with something replaced. */
function changed(...changes: readonly [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, SMALL_PROFILE);
}

test('a sound scenario has no warnings, and payoffs are weight times evaluation over the maximum', () => {
  const { scenario, warnings } = accepted(small(SMALL_PROFILE));
  expect(warnings).toBe('');
  expect(scenario.name).toBe('domain');
  expect(scenario.profiles[0]).toEqual({
    name: 'one',
    weights: [0.6, 0.4],
    evaluations: [Float64Array.of(0.5, 1), Float64Array.of(0, 0.25, 1)],
    reservation: { kind: 'none' },
    discountFactor: 1,
  });
  expect(payoff(scenario, 0, [0, 1])).toBe(0.6 * 0.5 + 0.4 * 0.25);
});

describe('accepted as GENIUS does', () => {
  test('a: raw & in attribute values; entities stay as they are written', () => {
    const domain = geniusDomain(discreteIssue(1, 'provider', { 'AT & T': null, 'B &amp; C': null }));
    const profile = geniusProfile(
      `<weight index="1" value="1"/>${discreteIssue(1, 'provider', { 'AT & T': 1, 'B &amp; C': 2 })}`,
    );
    const { scenario, warnings } = accepted(read({ 'd.xml': domain, 'p.xml': profile }));
    expect(scenario.issues[0]?.options).toEqual(['AT & T', 'B &amp; C']);
    expect(warnings).toMatch(/d\.xml:5:\d+ .*raw & in “AT & T”/);
    expect(warnings).toMatch(/d\.xml:6:\d+ .*&amp; is kept as written/);
  });

  test('b: bytes of Windows-1252 without a declaration', () => {
    const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
    const domain = geniusDomain(discreteIssue(1, 'cost', { '\xa310,000': null, 'caf\xe9': null }));
    const profile = geniusProfile(
      `<weight index="1" value="1"/>${discreteIssue(1, 'cost', { '\xa310,000': 1, 'caf\xe9': 2 })}`,
    );
    const files = (declaration: string) => [
      { name: 'd.xml', bytes: bytesOf(declaration + domain) },
      { name: 'p.xml', bytes: bytesOf(declaration + profile) },
    ];
    const guessed = accepted(readScenario(files('')));
    expect(guessed.scenario.issues[0]?.options).toEqual(['£10,000', 'café']);
    expect(guessed.warnings).toMatch(/d\.xml: warning: the file is not UTF-8 and was read as Windows-1252/);
    const declared = accepted(readScenario(files('<?xml version="1.0" encoding="ISO-8859-1"?>')));
    expect(declared.scenario.issues).toEqual(guessed.scenario.issues);
    expect(declared.warnings).toBe('');
  });

  test('c: comments and blank lines before the declaration', () => {
    const { warnings } = accepted(small(`\n<!-- profile 1 -->\n<?xml version="1.0"?>\n${SMALL_PROFILE}`));
    expect(warnings).toMatch(/one\.xml:3:1: warning: the XML declaration is not at the start/);
  });

  test('d: no blank between attributes', () => {
    const { scenario, warnings } = accepted(small(changed(['type="discrete" vtype', 'type="discrete"vtype'])));
    expect(scenario.profiles[0]?.evaluations[0]).toEqual(Float64Array.of(0.5, 1));
    expect(warnings).toMatch(/no blank before the attribute “vtype”/);
  });

  test('e: a profile without an objective', () => {
    const { scenario, warnings } = accepted(small(SMALL_PROFILE.replace(/<\/?objective[^>]*>/g, '')));
    expect(scenario.profiles[0]?.weights).toEqual([0.6, 0.4]);
    expect(warnings).toMatch(/no <objective>/);
  });

  test('j: bounds that differ from the domain; the lower bound of the profile counts', () => {
    const domain = geniusDomain('<issue index="1" name="n" type="integer" lowerbound="1" upperbound="3"/>');
    const profile = geniusProfile(`<weight index="1" value="1"/>
<issue index="1" name="n" type="integer" lowerbound="0" upperbound="0"><evaluator slope="0.2" offset="0.1"/></issue>`);
    const { scenario, warnings } = accepted(read({ 'd.xml': domain, 'p.xml': profile }));
    expect([0, 1, 2].map((option) => payoff(scenario, 0, [option]))).toEqual([
      0.2 * 1 + 0.1,
      0.2 * 2 + 0.1,
      0.2 * 3 + 0.1,
    ]);
    expect(warnings).toMatch(/p\.xml:4:1 issue\[1\]: warning: the issue runs from 0 to 0 here and from 1 to 3/);
  });

  test('k: names that differ; the index counts', () => {
    const { scenario, warnings } = accepted(small(changed(['name="colour"', 'name="color"'])));
    expect(scenario.issues[0]?.name).toBe('colour');
    expect(warnings).toMatch(/issue 1 is called “color” here and “colour” in the domain/);
  });

  test('an uncertain profile', () => {
    const { warnings } = accepted(small(SMALL_PROFILE.replace('<utility_space', '<utility_space type="UNCERTAIN"')));
    expect(warnings).toMatch(/uncertain/);
  });

  test('items of similarity functions and other foreign elements', () => {
    const foreign =
      '<similarity_function><criteria_function><item value="red" evaluation="99"/></criteria_function></similarity_function>';
    const { scenario } = accepted(small(changed(['</issue>', `${foreign}</issue>`])));
    expect(scenario.profiles[0]?.evaluations[0]).toEqual(Float64Array.of(0.5, 1));
  });
});

describe('refused where GENIUS fails', () => {
  test('e: a domain without an objective', () => {
    const domain = SMALL_DOMAIN.replace(/<\/?objective[^>]*>/g, '');
    expect(refused(read({ 'd.xml': domain, 'p.xml': SMALL_PROFILE }))).toMatch(/d\.xml:2:1 .*no <objective>/);
  });

  test('f: integer bounds in a range element, in the domain and in a profile', () => {
    const inRange = '<issue index="1" name="n" type="integer"><range lowerbound="0" upperbound="9"/></issue>';
    const asAttributes = '<issue index="1" name="n" type="integer" lowerbound="0" upperbound="9"/>';
    const weight = '<weight index="1" value="1"/>';
    const faultyDomain = { 'd.xml': geniusDomain(inRange), 'p.xml': geniusProfile(weight + asAttributes) };
    expect(refused(read(faultyDomain))).toMatch(
      /d\.xml:4:1 issue\[1\]: .*<range>.*expected <issue type="integer" lowerbound/,
    );
    const faultyProfile = { 'd.xml': geniusDomain(asAttributes), 'p.xml': geniusProfile(weight + inRange) };
    expect(refused(read(faultyProfile))).toMatch(/p\.xml:3:30 issue\[1\]: .*no bounds as attributes/);
  });

  test('g: an unknown type', () => {
    const domain = geniusDomain('<issue index="1" name="n" type="real"><range lowerbound="0" upperbound="9"/></issue>');
    const profile = geniusProfile('<weight index="1" value="1"/><issue index="1" name="n" type="price"/>');
    expect(refused(read({ 'd.xml': domain, 'p.xml': profile }))).toMatch(
      /p\.xml:3:30 issue\[1\]: “n” has the type “price”, but is real in the domain \(expected type="real"\)/,
    );
  });

  test('h: items without evaluations', () => {
    const problems = refused(small(changed([' evaluation="5"', ''], [' evaluation="10"', ' evaluation="null"'])));
    expect(problems).toMatch(/one\.xml:5:1 issue\[1\]: the values “red” and “blue” of “colour” have no evaluation/);
  });

  test('i: a profile of another domain', () => {
    const values = Object.fromEntries(Array.from({ length: 1001 }, (_, value) => [`a${value}`, null]));
    const domain = geniusDomain(discreteIssue(1, 'pie', values));
    const profile = geniusProfile(`<weight index="1" value="1"/>${discreteIssue(1, 'pie', { a0: 1, a1: 2 })}`);
    expect(refused(read({ 'd.xml': domain, 'p.xml': profile }))).toMatch(
      /“pie” lacks the values “a2”, “a3”, “a4”, “a5” and 995 more of the domain \(.*is this the profile of another domain\?\)/,
    );
    const fewer = geniusProfile(`<weight index="1" value="1"/>${discreteIssue(1, 'colour', { red: 1, blue: 2 })}`);
    expect(refused(small(fewer))).toMatch(/the issues “2 size” are missing/);
  });

  test('an issue without a weight', () => {
    expect(refused(small(changed(['<weight index="2" value="0.4"/>', ''])))).toMatch(
      /one\.xml:9:1 issue\[2\]: issue 2 “size” has no weight, .*<weight index="2" value="…"\/>/,
    );
  });

  test.each(['Infinity', 'NaN', 'much', ''])('the reservation value “%s”', (value) => {
    const profile = SMALL_PROFILE.replace('</utility_space>', `<reservation value="${value}"/></utility_space>`);
    expect(refused(small(profile))).toMatch(/utility_space\.reservation: the reservation value .* is not a number/);
  });

  test.each([
    ['<weight index="1" value="Infinity"/>', /the weight “Infinity” is not a number/],
    ['<weight value="0.6"/>', /a weight has no index/],
  ])('%s', (weight, message) => {
    expect(refused(small(changed(['<weight index="1" value="0.6"/>', weight])))).toMatch(message);
  });

  test('one index for two issues', () => {
    const domain = geniusDomain(discreteIssue(1, 'a', { x: null }) + discreteIssue(1, 'b', { x: null }));
    expect(refused(read({ 'd.xml': domain, 'p.xml': SMALL_PROFILE }))).toMatch(/the index 1 is given twice/);
  });

  test('an unknown type of utility space', () => {
    expect(refused(small(SMALL_PROFILE.replace('<utility_space', '<utility_space type="odd"')))).toMatch(
      /unknown type “odd”/,
    );
  });
});

describe('terms beside the utilities', () => {
  const terms = (after: string) => {
    const result = accepted(small(SMALL_PROFILE.replace('</utility_space>', `${after}</utility_space>`)));
    return { profile: result.scenario.profiles[0]!, warnings: result.warnings };
  };

  test('a reservation value and a discount factor', () => {
    const { profile } = terms('<reservation value="0.8"/><discount_factor value="0.5"/>');
    expect(profile).toMatchObject({ reservation: { kind: 'value', value: 0.8 }, discountFactor: 0.5 });
    expect(terms('<reservation value="-Infinity"/>').profile.reservation).toEqual({ kind: 'none' });
  });

  test.each(['0', '0.0', '-1', '2.0', 'NaN', 'x'])('the discount factor %s counts as 1', (value) => {
    const { profile, warnings } = terms(`<discount_factor value="${value}"/>`);
    expect(profile.discountFactor).toBe(1);
    expect(warnings).toMatch(/counts as 1, as in GENIUS/);
  });

  test('weights that do not add up to one count as written; payoffs above 1 are cut', () => {
    const heavy = accepted(small(changed(['value="0.6"', 'value="1.5"'])));
    expect(heavy.warnings).toMatch(/the weights add up to 1\.9, not 1/);
    expect(heavy.warnings).toMatch(/payoffs can add up to 1\.9 and are cut at 1/);
    expect(heavy.scenario.profiles[0]?.ceiling).toBe(1);
    expect(payoff(heavy.scenario, 0, [1, 2])).toBe(1);
    expect(payoff(heavy.scenario, 0, [0, 1])).toBe(1.5 * 0.5 + 0.4 * 0.25);
    const light = accepted(small(changed(['value="0.6"', 'value="0.5"'])));
    expect(light.warnings).toMatch(/the weights add up to 0\.9, not 1/);
    expect(light.scenario.profiles[0]?.ceiling).toBeUndefined();
  });

  test('issues need not start at 1, and nested objectives come before the issues beside them', () => {
    const objective = (index: number, inner: string) =>
      `<objective index="${index}" name="o" type="objective">${inner}</objective>`;
    const x = { x: null, y: null };
    const domain = geniusDomain(discreteIssue(7, 'late', x) + objective(5, discreteIssue(9, 'early', x)));
    const e = { x: 1, y: 4 };
    const profile = geniusProfile(
      `<weight index="7" value="0.3"/><weight index="5" value="99"/>${discreteIssue(7, 'late', e)}${objective(
        5,
        `<weight index="9" value="0.7"/>${discreteIssue(9, 'early', e)}`,
      )}`,
    );
    const { scenario } = accepted(read({ 'd.xml': domain, 'p.xml': profile }));
    expect(scenario.issues.map(({ name }) => name)).toEqual(['early', 'late']);
    expect(scenario.profiles[0]?.weights).toEqual([0.7, 0.3]);
  });
});

test('a real issue has 21 points, evaluated at the value itself', () => {
  const range = '<range lowerbound="2" upperbound="3"/>';
  const issue = (inner = '') => `<issue index="1" name="price" type="real">${range}${inner}</issue>`;
  const evaluated = (evaluator: string) => {
    const profile = geniusProfile(`<weight index="1" value="1"/>${issue(evaluator)}`);
    return accepted(read({ 'd.xml': geniusDomain(issue()), 'p.xml': profile }));
  };
  const at = (evaluator: string) => evaluated(evaluator).scenario.profiles[0]!.evaluations[0]!;
  const { issues } = evaluated('<evaluator ftype="constant" parameter0="0.3"/>').scenario;
  expect(issues[0]?.values).toHaveLength(21);
  expect(issues[0]?.values?.[1]).toBeCloseTo(2.05, 12);
  expect(issues[0]?.values?.at(-1)).toBe(3);
  expect(at('<evaluator ftype="constant" parameter0="0.3"/>')[7]).toBe(0.3);
  expect(at('<evaluator ftype="linear" parameter0="3" parameter1="-1"/>')[5]).toBeCloseTo(0.75, 12);
  expect(at('<evaluator ftype="LINEAR" parameter0="0" parameter1="9"/>')[5]).toBe(1);
  const triangle = at('<evaluator ftype="triangular" parameter0="2" parameter1="3" parameter2="2.5"/>');
  expect([0, 5, 10, 15, 20].map((point) => Number(triangle[point]!.toFixed(12)))).toEqual([0, 0.5, 1, 0.5, 0]);
  expect(at('<evaluator ftype="faratin"/>')[0]).toBe(-1);
  const unknown = geniusProfile(`<weight index="1" value="1"/>${issue('<evaluator ftype="odd"/>')}`);
  expect(refused(read({ 'd.xml': geniusDomain(issue()), 'p.xml': unknown }))).toMatch(/the evaluator “odd” is unknown/);
  const none = geniusProfile(`<weight index="1" value="1"/>${issue()}`);
  expect(refused(read({ 'd.xml': geniusDomain(issue()), 'p.xml': none }))).toMatch(/has no evaluator/);
});

test('evaluations below 0.00001 count nothing, and items outside the domain count towards the maximum', () => {
  const tiny = changed(['evaluation="5"', 'evaluation="0.000001"'], ['evaluation="10"', 'evaluation="0.000002"']);
  expect(accepted(small(tiny)).scenario.profiles[0]?.evaluations[0]).toEqual(Float64Array.of(0, 0));
  const more = changed([
    '<item index="1" value="red"',
    '<item index="9" value="gold" evaluation="20"/><item index="1" value="red"',
  ]);
  const { scenario, warnings } = accepted(small(more));
  expect(scenario.profiles[0]?.evaluations[0]).toEqual(Float64Array.of(0.25, 0.5));
  expect(warnings).toMatch(/“gold” of “colour” are not in the domain/);
});

test('the order of the parties is that of the files', () => {
  const names = (files: readonly string[]) => {
    const result = readScenario(files.map((name) => fileOf(name, name === 'd.xml' ? SMALL_DOMAIN : SMALL_PROFILE)));
    return accepted(result).scenario.profiles.map(({ name }) => name);
  };
  expect(names(['z.xml', 'd.xml', 'a.xml'])).toEqual(['z', 'a']);
  expect(names(['x/p.xml', 'd.xml', 'y/p.xml'])).toEqual(['p', 'p (2)']);
});
