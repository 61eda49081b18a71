import { formatIssue } from '@parley/input';
import { describe, expect, test } from 'vitest';
import { agendaOf } from '../index.js';
import { exampleText, read } from '../korea-us.fixture.js';

const small = `talks: t
title: T
as_of: 2025-01-01
base: { dataset: wiod2014 }
parties: { KOR: { name: Korea }, USA: { name: United States } }
sources: { s: { title: S, publisher: P, date: 2025-01-01, language: en } }
issues:
  autos:
    title: Autos
    category: tariff
    options:
      keep: { title: Keep, status_quo: true, measures: [{ authority: A, into: USA, from: KOR, products: MVH, rate: 25% }] }
      zero: { title: Zero, measures: [] }
  beef:
    title: Beef
    category: agriculture
    options:
      keep: { title: Keep, status_quo: true }
      open: { title: Open, stated: { KOR: { low: -2, central: -1, high: 0, because: ours } } }
no_deal: { title: None }
`;
const problems = (text: string) => {
  const result = read(text);
  return result.ok ? '' : result.issues.map(formatIssue).join('\n');
};

test('a small file is read', () => {
  expect(problems(small)).toBe('');
});

describe('each fault is reported with line, column, path and what was expected', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'an unknown sector',
      'products: MVH',
      'products: MHV',
      /^talks\.yaml:12:\d+ issues\.autos\.options\.keep\.measures\[0\]\.products: MHV .*did you mean MVH/,
    ],
    ['a negative rate', 'rate: 25%', 'rate: -0.25', /rate: a rate of -0\.25 is negative/],
    ['a rate of 25', 'rate: 25%', 'rate: 25', /did you mean 25 %\?/],
    [
      'an option without measure or value',
      'stated: { KOR: { low: -2, central: -1, high: 0, because: ours } }',
      'sources: [s]',
      /options\.open: the option has neither measures, .*not_priced/,
    ],
    ['two issues with one id', '  beef:', '  autos:', /talks\.yaml:14:3: Map keys must be unique/],
    [
      'an option of a tariff issue that forgets its measures',
      'zero: { title: Zero, measures: [] }',
      'zero: { title: Zero, not_priced: why }',
      /zero: other options of this issue name measures/,
    ],
    [
      'no status quo',
      'keep: { title: Keep, status_quo: true }',
      'keep: { title: Keep, not_priced: why }',
      /0 options of beef are marked status_quo \(expected exactly one\)/,
    ],
    [
      'a range upside down',
      'low: -2, central: -1',
      'low: -1, central: -2',
      /low -1, central -2, high 0 are not in order/,
    ],
    ['an unknown party', 'stated: { KOR:', 'stated: { KRO:', /KRO is not a known party \(did you mean KOR\?/],
    [
      'an unknown data set',
      'dataset: wiod2014',
      'dataset: wiod2015',
      /wiod2015 is not a data set here \(expected wiod2014/,
    ],
    ['a party without a region', 'parties: { KOR:', 'parties: { PRK:', /PRK is not a region of wiod2014/],
    [
      'an unknown option without a deal',
      'no_deal: { title: None }',
      'no_deal: { title: None, package: { beef: opne } }',
      /no_deal\.package\.beef: opne is not a known option of beef \(did you mean open/,
    ],
    ['a date that is none', 'as_of: 2025-01-01', 'as_of: 2025-13-01', /as_of/],
    [
      'a foreign currency without a rate',
      'stated: { KOR:',
      'transfers: [{ from: KOR, to: USA, amount: 1, currency: KRW }], stated: { KOR:',
      /KRW is not a known exchange rate/,
    ],
  ])('%s', (_, from, to, expected) => {
    expect(small).toContain(from);
    expect(problems(small.replace(from, to))).toMatch(expected);
  });

  test('more packages than can be numbered', () => {
    const more = Array.from(
      { length: 53 },
      (_, k) =>
        `  i${k}: { title: I, category: other, options: { a: { title: A, status_quo: true }, b: { title: B, not_priced: x } } }\n`,
    ).join('');
    expect(problems(small.replace('no_deal:', `${more}no_deal:`))).toMatch(
      /36,028,797,018,963,97\d packages \(expected at most 9,007,199,254,740,992/,
    );
  });

  test('no issues', () => {
    expect(problems(small.replace(/issues:[\s\S]*no_deal/, 'issues: {}\nno_deal'))).toMatch(/no issue is on the table/);
  });
});

describe('the shipped example', () => {
  const result = read(exampleText);
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
  const { talks } = result;

  test('has the issues of the talks, each with two to five options', () => {
    expect(Object.keys(talks.issues)).toEqual([
      'auto-tariff',
      'reciprocal-tariff',
      'steel-aluminium',
      'beef-age-rule',
      'map-data',
      'defence-cost',
      'shipbuilding',
      'energy-purchases',
      'investment-package',
      'form',
    ]);
    for (const issue of Object.values(talks.issues)) {
      expect(Object.keys(issue.options).length).toBeGreaterThanOrEqual(2);
      expect(Object.keys(issue.options).length).toBeLessThanOrEqual(5);
    }
  });

  test('every stated value has a reason, and every position a source with an address', () => {
    for (const issue of Object.values(talks.issues)) {
      for (const option of Object.values(issue.options)) {
        for (const value of Object.values(option.stated ?? {})) expect(value.because).toBeTruthy();
      }
    }
    for (const position of talks.positions) expect(talks.sources[position.source]?.url).toMatch(/^https?:/);
  });

  test('defence cost sharing is contested: out for Korea, linked for the United States', () => {
    const item = agendaOf(talks).find(({ issue }) => issue === 'defence-cost');
    expect(item?.scope).toBe('contested');
    expect(item?.parties.map(({ party, state }) => [party, state])).toEqual([
      ['KOR', 'out'],
      ['USA', 'linked'],
    ]);
  });

  test('the wrong name of the Treasury Secretary is a doubt, not a delegate', () => {
    expect(JSON.stringify(talks.parties)).not.toMatch(/Becerra/);
    expect(
      Object.values(talks.doubts).some(
        (doubt) => doubt.kind === 'office-holder' && JSON.stringify(doubt).includes('Becerra'),
      ),
    ).toBe(true);
  });
});

describe('ledgers of a file', () => {
  test.each<[string, string, string, RegExp]>([
    ['without a day', '  duties_on: 2025-04-24\n', '', /base\.ledgers: ledgers are named, but no day/],
    [
      'before their first day',
      'duties_on: 2025-04-24',
      'duties_on: 2017-12-31',
      /base\.duties_on: us-tariffs begins on 2018-01-01/,
    ],
    [
      'a reading that is none',
      'duties_on: 2025-04-24',
      'duties_on: 2025-04-24\n  according_to: budget-lap',
      /base\.according_to: budget-lap is not a reading .*did you mean budget-lab/,
    ],
  ])('%s', (_, from, to, message) => {
    expect(exampleText).toContain(from);
    expect(problems(exampleText.replace(from, to))).toMatch(message);
  });

  test('a party whose duties the ledger does not follow is a warning, the others are none', () => {
    const warnings = (text: string) => {
      const result = read(text);
      return result.ok ? result.warnings.map(formatIssue).join('\n') : problems(text);
    };
    expect(warnings(exampleText)).not.toMatch(/follows the duties/);
    expect(warnings(exampleText.replace('\nparties:\n', '\nparties:\n  JPN: { name: Japan }\n'))).toMatch(
      /base\.ledgers: warning: us-tariffs follows the duties on KOR: of those on JPN it knows only what falls on everyone/,
    );
  });
});
