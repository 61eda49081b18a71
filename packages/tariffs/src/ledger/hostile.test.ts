/** Ledgers, lists, schedules and imports as people get them wrong, and one of a person's own that is right. */

import { formatIssue, InputError, type InputIssue } from '@parley/input';
import { describe, expect, test } from 'vitest';
import { type ProductDutyReport, productDuty } from '../duty/product-duty.js';
import { exposureOf } from '../exposure/exposure.js';
import { timelineOf } from '../exposure/timeline.js';
import { checkCode } from '../products/check-code.js';
import { usTariffs } from '../us-tariffs.fixture.js';
import { decodeBaseSchedule, NO_SCHEDULE } from './base-schedule.js';
import type { Book } from './book.js';
import { checkLedger } from './check-ledger.js';
import { compileLedger, decodeLedger } from './compiled-ledger.js';
import { decodeImports } from './import-table.js';
import { decodeProductList } from './list-file.js';
import { readLedger } from './read-ledger.js';

const HEAD = `ledger: test
title: Test
importer: KOR
covers: { from: 2020-01-01, to: 2026-12-31 }
base: { edition: none }
`;
const measure = (fields: string, id = 'one') =>
  `  - { id: ${id}, authority: A, into: KOR, from: "*", products: goods, in_force: 2025-01-01, ${fields} }\n`;

const read = (text: string) => readLedger(text, 'own.yaml', NO_SCHEDULE);

/** Problems of a ledger that must not be accepted. */
function refused(text: string): readonly InputIssue[] {
  const result = read(text);
  if (result.ok) throw new Error('accepted');
  return result.issues;
}

/** Line of a text in the file, 1-based. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** The problems that decoding throws. */
function thrown(decode: () => unknown): readonly InputIssue[] {
  try {
    decode();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  throw new Error('accepted');
}

describe('a ledger with a mistake is refused with its place', () => {
  test('two measures of one duty from one day at two rates', () => {
    const text = `${HEAD}measures:\n${measure('rate: 10%')}${measure('rate: 25%', 'two')}`;
    const [issue, ...others] = refused(text);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'overlap', path: ['measures', 1, 'products'], file: 'own.yaml' });
    expect(issue?.line).toBe(lineOf(text, 'id: two'));
    expect(issue?.message).toMatch(/two and one are both A from 2025-01-01 .* different rates/);
  });
  test.each([
    ['the same products by another name', 'products: ["8703"], rate: 10%', 'products: 87032301-87032399, rate: 25%'],
    ['one rate, two kinds', 'rate: 10%', 'rate: 10%, kind: floor'],
    ['a named partner on both', 'from: [JPN, USA], rate: 10%', 'from: USA, rate: 25%'],
  ])('overlap: %s', (_, first, second) => {
    const of = (fields: string, id: string) =>
      `  - { id: ${id}, authority: A, into: KOR, in_force: 2025-01-01, ${[
        ['from', 'from: "*"'],
        ['products', 'products: goods'],
      ]
        .filter(([key]) => !fields.includes(`${key}:`))
        .map(([, field]) => `${field}, `)
        .join('')}${fields} }\n`;
    expect(refused(`${HEAD}measures:\n${of(first, 'one')}${of(second, 'two')}`)).toMatchObject([{ code: 'overlap' }]);
  });
  test.each([
    ['another first day', 'rate: 25%, in_force: 2025-02-01'],
    ['another subject', 'rate: 25%, subject: steel'],
    ['the same rate', 'rate: 10%'],
    ['a named partner before everyone', 'rate: 25%, from: USA'],
    ['products taken out', 'rate: 25%, products: ["87"], but_not: ["8703"]'],
    ['an exemption', 'kind: exemption'],
    ['a condition', 'rate: 25%, condition: certified'],
  ])('no overlap: %s', (_, fields) => {
    const one = measure('rate: 10%').replace('goods', '["8703"]');
    const given = new Map(
      'id: two, authority: A, into: KOR, from: "*", products: ["8703"], in_force: 2025-01-01'
        .split(/, (?=\w+:)/)
        .map((field): [string, string] => [field.split(':')[0] ?? '', field]),
    );
    for (const field of fields.split(/, (?=\w+:)/)) given.set(field.split(':')[0] ?? '', field);
    expect(read(`${HEAD}measures:\n${one}  - { ${[...given.values()].join(', ')} }\n`)).toMatchObject({ ok: true });
  });
  test('a product list with a slip of the pen: the nearest is offered', () => {
    const text = `${HEAD}lists: { autos: { title: Cars, codes: ["8703"] } }\nmeasures:\n${measure('rate: 1%').replace('goods', 'auots')}`;
    expect(refused(text)).toMatchObject([
      { code: 'unknown-product-list', path: ['measures', 0, 'products'], hint: 'did you mean autos?' },
    ]);
  });
  test('a slip in but_not too', () => {
    const text = `${HEAD}lists: { autos: { title: Cars, codes: ["8703"] } }\nmeasures:\n${measure('rate: 1%, but_not: auto')}`;
    expect(refused(text)).toMatchObject([{ path: ['measures', 0, 'but_not'], hint: 'did you mean autos?' }]);
  });
  test.each(['870', '8703230', '87032301401', '8703.2'])('a code of odd length: %s', (code) => {
    const [issue] = refused(`${HEAD}measures:\n${measure('rate: 1%').replace('goods', `["${code}"]`)}`);
    expect(issue).toMatchObject({ code: 'unknown-product' });
    expect(issue?.expected).toMatch(/2, 4, 6, 8 or 10 digits/);
  });
  test('letters in a code', () => {
    const [issue] = refused(`${HEAD}lists: { own: { title: T, codes: [87O3] } }\n`);
    expect(issue).toMatchObject({ code: 'unknown-product', path: ['lists', 'own', 'codes', 0] });
    expect(issue?.message).toMatch(/87O3 is neither/);
  });
  test.each(['7609-7604', '7604-760900', '7604-7605-7606'])('a range that is none: %s', (range) => {
    expect(refused(`${HEAD}lists: { own: { title: T, codes: ["${range}"] } }\n`)).toMatchObject([
      { code: 'unknown-product' },
    ]);
  });
  test('25 where 0.25 is meant', () => {
    const text = `${HEAD}measures:\n${measure('rate: 25')}`;
    const [issue] = refused(text);
    expect(issue).toMatchObject({ path: ['measures', 0, 'rate'], line: lineOf(text, 'id: one') });
    expect(formatIssue(issue as InputIssue)).toMatch(/did you mean 25 %/);
  });
  test.each([
    ['a negative rate', '-0.1', /negative/],
    ['a word', 'much', /not a rate/],
  ])('%s', (_, rate, message) => {
    expect(refused(`${HEAD}measures:\n${measure(`rate: ${rate}`)}`)[0]?.message).toMatch(message);
  });
  test.each([
    ['according_to: [low]', 'unknown-reading', 'did you mean law?'],
    ['source: censsus', 'unknown-source', 'did you mean census?'],
    ['instead_of: [tow]', 'unknown-measure', 'did you mean two?'],
  ])('%s', (field, code, hint) => {
    const text = `${HEAD}sources: { census: { title: T, publisher: P } }\nreadings: { law: { title: L } }\nmeasures:\n${measure(`rate: 1%, ${field}`)}${measure('rate: 1%', 'two')}`;
    expect(refused(text)).toMatchObject([{ code, path: ['measures', 0, field.split(':')[0]], hint }]);
  });
  test('a reading that follows one that is not there', () => {
    const text = `${HEAD}readings: { law: { title: L }, other: { title: O, follows: lwa } }\n`;
    expect(refused(text)).toMatchObject([{ code: 'unknown-reading', path: ['readings', 'other', 'follows'] }]);
  });
  test('a stacking rule on a duty that is not there', () => {
    const text = `${HEAD}stacking: [{ duty: A, yields_to: [Section 332] }]\nmeasures:\n${measure('rate: 1%')}`;
    expect(refused(text)).toMatchObject([{ code: 'unknown-duty', path: ['stacking', 0] }]);
  });
  test('duties that yield to each other in a circle, by authority or with their subject', () => {
    const duties = `measures:\n${measure('rate: 1%, subject: x')}${measure('rate: 1%', 'two').replace('authority: A', 'authority: B')}${measure('rate: 1%', 'three').replace('authority: A', 'authority: C')}`;
    const rules = (...pairs: string[][]) =>
      `stacking: [${pairs.map(([duty, above]) => `{ duty: ${duty}, yields_to: [${above}] }`).join(', ')}]\n`;
    for (const circle of [
      rules(['A', 'B'], ['B', 'A']),
      rules(['A x', 'B'], ['B', 'A']),
      rules(['A', 'B'], ['B', 'C'], ['C', 'A x']),
    ]) {
      const text = `${HEAD}${circle}${duties}`;
      expect(refused(text), circle).toMatchObject([
        { code: 'circle', path: ['stacking'], line: lineOf(text, 'stacking') },
      ]);
    }
    expect(read(`${HEAD}${rules(['A', 'B'], ['B', 'C'], ['A', 'C'])}${duties}`)).toMatchObject({ ok: true });
  });
  test('measures that yield to each other in a circle without a rule of the ledger', () => {
    const two = measure('rate: 1%, yields_to: [A]', 'two').replace('authority: A', 'authority: B');
    const text = `${HEAD}measures:\n${measure('rate: 1%, yields_to: [B]')}${two}`;
    expect(refused(text)).toMatchObject([{ code: 'circle' }]);
  });
  test('a measure that yields to a duty that is not there', () => {
    expect(refused(`${HEAD}measures:\n${measure('rate: 1%, yields_to: [Section 332]')}`)).toMatchObject([
      { code: 'unknown-duty', path: ['measures', 0, 'yields_to'] },
    ]);
  });
  test('readings that follow each other in a circle', () => {
    const text = `${HEAD}readings: { law: { title: L, follows: other }, other: { title: O, follows: law } }\nmeasures:\n${measure('rate: 1%')}`;
    expect(refused(text)).toMatchObject([{ code: 'circle', path: ['readings', 'law', 'follows'] }]);
    const alone = `${HEAD}readings: { law: { title: L }, other: { title: O, follows: other } }\n`;
    expect(refused(alone)).toMatchObject([{ code: 'circle', path: ['readings', 'other', 'follows'] }]);
  });
  test('a preference from a column that the schedule has not', () => {
    const text = `${HEAD.replace(
      'edition: none',
      'edition: none, preferences: [{ authority: FTA, column: korsu, partners: [USA], in_force: 2012-03-15 }]',
    )}`;
    const schedule = decodeBaseSchedule('code,mfn,text,korus\n01012100,5,,0\n', 'schedule.csv');
    expect(readLedger(text, 'own.yaml', schedule)).toMatchObject({
      ok: false,
      issues: [{ path: ['base', 'preferences', 0, 'column'], hint: 'did you mean korus?' }],
    });
  });
  test.each([
    ['ended: 2024-12-31', 'ended', /before the first/],
    ['announced: 2025-02-01, signed: 2025-01-01', 'signed', /announced on 2025-02-01/],
    ['status: announced', 'status', /not merely announced/],
  ])('%s', (fields, field, message) => {
    const [issue] = refused(`${HEAD}measures:\n${measure(`rate: 1%, ${fields}`)}`);
    expect(issue).toMatchObject({ code: 'dates', path: ['measures', 0, field] });
    expect(issue?.message).toMatch(message);
  });
  test('a measure over before the ledger begins', () => {
    const text = `${HEAD}measures:\n${measure('rate: 1%, ended: 2019-12-31').replace('2025-01-01', '2018-01-01')}`;
    expect(refused(text)).toMatchObject([{ code: 'dates', path: ['measures', 0, 'ended'] }]);
  });
  test('a measure without a date', () => {
    const text = `${HEAD}measures:\n${measure('rate: 1%').replace('in_force: 2025-01-01, ', '')}`;
    expect(refused(text)).toMatchObject([{ code: 'dates', path: ['measures', 0, 'in_force'] }]);
  });
  test.each(['2025-02-30', '2025-13-01', '1 March 2025', '20250301'])('a day that is none: %s', (day) => {
    expect(refused(`${HEAD}measures:\n${measure('rate: 1%').replace('2025-01-01', `"${day}"`)}`)).toMatchObject([
      { path: ['measures', 0, 'in_force'] },
    ]);
  });
  test('a rate on content without the share it falls on', () => {
    expect(refused(`${HEAD}measures:\n${measure('rate: 50%, kind: content')}`)).toMatchObject([
      { code: 'no-content-share', path: ['measures', 0, 'kind'] },
    ]);
  });
  test('a share of content above one', () => {
    const share = 'content_share: { low: 0.2, central: 0.5, high: 1.5 }';
    expect(refused(`${HEAD}measures:\n${measure(`rate: 50%, kind: content, ${share}`)}`)).toMatchObject([
      { path: ['measures', 0, 'content_share', 'high'] },
    ]);
  });
  test('two measures of one id', () => {
    expect(refused(`${HEAD}measures:\n${measure('rate: 1%')}${measure('rate: 1%')}`)).toMatchObject([
      { code: 'duplicate', path: ['measures', 1, 'id'] },
    ]);
  });
  test('a field that is not one', () => {
    expect(refused(`${HEAD}measures:\n${measure('rate: 1%, raet: 2%')}`)).toMatchObject([{ code: 'unknown-key' }]);
  });
  test('a code without quotes, which YAML takes for a number', () => {
    expect(refused(`${HEAD}measures:\n${measure('rate: 1%').replace('goods', '[8703]')}`)[0]).toMatchObject({
      path: expect.arrayContaining(['measures', 0, 'products']),
    });
  });
  test.each(['', '- a\n- b', 'ledger: [', '{"ledger": 1'])('a file that is no ledger at all: %j', (text) => {
    expect(refused(text).length).toBeGreaterThan(0);
  });
  test('every mistake at once, not the first only', () => {
    const text = `${HEAD}measures:\n${measure('rate: 1%, source: x')}${measure('rate: 1%, ended: 2020-01-01', 'two').replace('goods', '["8a"]')}`;
    expect(new Set(refused(text).map(({ code }) => code))).toEqual(
      new Set(['unknown-source', 'unknown-product', 'dates']),
    );
  });
});

test('a code that is no line of the schedule is a warning in a list, an error when asked for', () => {
  const ledger = {
    ...usTariffs.ledger,
    lists: { own: { title: 'Own', codes: ['87039999', '99999999'] } },
    measures: [],
  };
  expect(checkLedger({ ...ledger, stacking: [], quotas: [] }, usTariffs.schedule)).toMatchObject([
    { code: 'unknown-product', severity: 'warning', path: ['lists', 'own', 'codes', 0] },
  ]);
  expect(checkCode('87039999', usTariffs.schedule)).toMatchObject({ ok: false, issue: { severity: 'error' } });
});

test('the shipped ledger has no errors, and the same after a turn through its compiled form', () => {
  const issues = checkLedger(
    usTariffs.ledger,
    usTariffs.schedule,
    usTariffs.imports.rows.find(({ partner }) => partner === 'KOR')?.codes,
  );
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(decodeLedger(compileLedger(usTariffs.ledger), 'again.json')).toEqual(usTariffs.ledger);
});

test.each([
  ['no JSON', /not JSON/],
  ['{"format":"parley-ledger/9"}', /parley-ledger\/9/],
])('a compiled ledger that is none: %s', (text, message) => {
  expect(thrown(() => decodeLedger(text, 'ledger.json'))[0]?.message).toMatch(message);
});

test('ten thousand measures are checked', () => {
  const lists = Array.from({ length: 100 }, (_, at) => `  list-${at}: { title: T, codes: ["${1000 + at}"] }\n`).join(
    '',
  );
  // One duty on a hundred lists on a hundred days: every pair of one day is on two lists.
  const measures = Array.from({ length: 10_000 }, (_, at) => {
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(at / 100))).toISOString().slice(0, 10);
    return measure(`rate: ${at % 7}%`, `m${at}`)
      .replace('goods', `list-${at % 100}`)
      .replace('2025-01-01', day);
  }).join('');
  const result = read(`${HEAD}lists:\n${lists}measures:\n${measures}`);
  expect(result).toMatchObject({ ok: true });
  const clash = read(
    `${HEAD}lists:\n${lists}measures:\n${measures}${measure('rate: 30%', 'last').replace('goods', 'list-0')}`,
  );
  expect(clash).toMatchObject({ ok: false, issues: [{ code: 'overlap' }] });
}, 60_000);

describe('list files', () => {
  const list = (text: string) => () => decodeProductList(text, 'lists/own.txt');
  test('as they should be: any white space, codes with dots, ranges', () => {
    expect(list('title: Own\r\nnote: N\r\n\r\n8703.23 8704\r\n\r\n7604-7609 ')()).toEqual({
      title: 'Own',
      note: 'N',
      codes: ['8703.23', '8704', '7604-7609'],
    });
  });
  test.each([
    ['no title', 'source: x\n\n8703\n', 1, /no title/],
    ['no head', '8703 8704\n', 1, /no head/],
    ['an empty file', '', 1, /no head/],
    ['a head that is none', 'title: Own\ntilte: Own\n\n8703\n', 2, /tilte/],
    ['a code with a letter', 'title: Own\n\n8703\n8704 87O5\n', 4, /87O5/],
    ['a code of odd length', 'title: Own\n\n8703\n\n870\n', 5, /870/],
  ])('%s', (_, text, line, message) => {
    const [issue] = thrown(list(text));
    expect(issue).toMatchObject({ file: 'lists/own.txt', line });
    expect(issue?.message).toMatch(message);
  });
});

describe('schedules', () => {
  const schedule = (rows: string) => () => decodeBaseSchedule(`code,mfn,text,fta\n${rows}`, 'schedule.csv');
  test('as they should be: per cent, text where it is none, a preference or none', () => {
    expect(schedule('02013050,,4.4¢/kg,0\n02013080,26.4,,1.7\n02021050,26.4,,\n02022080,26.4,,5¢/kg\n')()).toEqual({
      codes: ['02013050', '02013080', '02021050', '02022080'],
      mfn: [
        { rate: null, text: '4.4¢/kg' },
        { rate: 26.4 / 100, text: '26.4%' },
        { rate: 26.4 / 100, text: '26.4%' },
        { rate: 26.4 / 100, text: '26.4%' },
      ],
      preferences: {
        fta: [{ rate: 0, text: 'Free' }, { rate: 1.7 / 100, text: '1.7%' }, undefined, { rate: null, text: '5¢/kg' }],
      },
    });
  });
  test.each([
    ['a comma too many', '02013050,5,,0\n02013080,26,4,,1\n', 3],
    ['a field too few', '02013050,5,\n', 2],
    ['a rate that is a word', '02013050,free,,0\n', 2],
    ['a negative rate', '02013050,-5,,0\n', 2],
    ['a negative preference', '02013050,5,,-1\n', 2],
    ['a code with a letter', '0201305O,5,,0\n', 2],
    ['a heading', '0201,5,,0\n', 2],
    ['a line twice', '02013050,5,,0\n02013050,6,,0\n', 3],
    ['lines out of order', '02013080,5,,0\n02013050,6,,0\n', 3],
    ['an empty line', '02013050,5,,0\n\n02013080,6,,0\n', 3],
  ])('%s', (_, rows, line) => {
    expect(thrown(schedule(rows))).toMatchObject([{ code: 'schedule', file: 'schedule.csv', line }]);
  });
  test('another head', () => {
    expect(thrown(() => decodeBaseSchedule('hs,rate\n02013050,5\n', 'schedule.csv'))).toMatchObject([{ line: 1 }]);
  });
});

describe('imports', () => {
  const imports = (rows: string) => () =>
    decodeImports([{ text: `code,partner,value,duty\n${rows}`, file: 'imports.csv' }], 2024);
  test('as they should be, with or without a last line feed', () => {
    for (const end of ['', '\n']) {
      expect(imports(`870323,JPN,5,0.5\n870323,KOR,1.5,0${end}`)().rows).toMatchObject([
        { partner: 'JPN', codes: ['870323'], total: 5000, totalDuty: 500 },
        { partner: 'KOR', codes: ['870323'], total: 1500, totalDuty: 0 },
      ]);
    }
  });
  test.each([
    ['a negative value', '870322,KOR,5,0\n870323,KOR,-5,0\n', 3],
    ['a negative duty', '870323,KOR,5,-1\n', 2],
    ['no value', '870323,KOR,,0\n', 2],
    ['a value in words', '870323,KOR,much,0\n', 2],
    ['a value with a comma', '870323,KOR,"1,5",0\n', 2],
    ['a heading', '8703,KOR,5,0\n', 2],
    ['a code with a letter', '87O323,KOR,5,0\n', 2],
    ['a product twice', '870323,KOR,5,0\n870323,KOR,5,0\n', 3],
    ['products out of order', '870323,KOR,5,0\n870322,KOR,5,0\n', 3],
    ['a field too many', '870323,KOR,5,0,1\n', 2],
  ])('%s', (_, rows, line) => {
    expect(thrown(imports(rows))).toMatchObject([{ code: 'imports', file: 'imports.csv', line }]);
  });
  test('another head', () => {
    const decode = () => decodeImports([{ text: 'hs6,partner,usd\n870323,KOR,5\n', file: 'imports.csv' }], 2024);
    expect(thrown(decode)).toMatchObject([{ file: 'imports.csv', line: 1 }]);
  });
});

describe('days beyond the ledger', () => {
  test('before any data only the base duty stands', () => {
    const { total_rate, stack } = productDuty(usTariffs, { exporter: 'KOR', on: '1999-12-31' }, '87032301');
    // KORUS is in force from 15 March 2012.
    expect(stack).toMatchObject([{ authority: 'MFN', rate: 0.025 }]);
    expect(total_rate).toBe(0.025);
    expect(productDuty(usTariffs, { exporter: 'KOR', on: '2012-03-14' }, '87032301').total_rate).toBe(0.025);
    expect(productDuty(usTariffs, { exporter: 'KOR', on: '2012-03-15' }, '87032301').total_rate).toBe(0);
  });
  test('the ledger says which days it knows', () => {
    expect(usTariffs.ledger.covers).toEqual({ from: '2018-01-01', to: '2026-07-31', partners: ['KOR'] });
  });
});

test('an exporter nobody knows: no imports, no exposure, and the rest of the world’s duty', () => {
  expect(exposureOf(usTariffs, { exporter: 'XYZ', on: '2025-06-04' })).toBeUndefined();
  expect(timelineOf(usTariffs, 'XYZ', '2025-01-01', '2025-12-31')).toBeUndefined();
  const { total_rate, imports_2024_usd } = productDuty(usTariffs, { exporter: 'XYZ', on: '2025-06-04' }, '72083700');
  expect([total_rate, imports_2024_usd]).toEqual([0.5, null]);
});

describe('a cap', () => {
  const book = (measures: string): Book => {
    const result = read(`${HEAD}measures:\n${measures}`);
    if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
    return {
      ledger: result.ledger,
      schedule: decodeBaseSchedule('code,mfn,text\n01012100,5,\n01012900,20,\n', 'schedule.csv'),
      imports: decodeImports([{ text: 'code,partner,value,duty\n', file: 'imports.csv' }], 2024),
      sectorOf: new Map(),
    };
  };
  const cap = measure('rate: 15%, kind: cap, from: JPN', 'cap').replace('from: "*", ', '');
  test.each([
    ['alone it adds what lifts the base to its rate', '', '01012100', 0.15],
    ['alone, above its rate, nothing', '', '01012900', 0.2],
    ['over a higher duty it cuts', measure('rate: 25%'), '01012100', 0.15],
    ['over a lower duty it leaves it', measure('rate: 3%'), '01012100', 0.08],
    [
      'over a duty not yet in force it stands alone',
      measure('rate: 3%').replace('2025-01-01', '2025-07-01'),
      '01012100',
      0.15,
    ],
  ])('%s', (_, under, code, total) => {
    expect(productDuty(book(under + cap), { exporter: 'JPN', on: '2025-03-01' }, code).total_rate).toBeCloseTo(
      total,
      12,
    );
  });
});

describe('a person’s own ledger: Korea on beef of the United States', () => {
  // KORUS: 40 % in 2012, less 2.667 points a year, free from 2026, over quantities of a safeguard (annex 2-B, annex 3-A).
  const text = `ledger: korea-beef
title: Korea, duties on beef
importer: KOR
covers: { from: 2024-01-01, to: 2027-12-31 }
base:
  authority: MFN
  edition: "2025"
  preferences: [{ authority: KORUS, column: korus, partners: [USA], in_force: 2012-03-15 }]
sources: { customs: { title: Tariff, publisher: Korea Customs Service, url: "https://unipass.customs.go.kr" } }
readings:
  law: { title: As in law }
  quota-full: { title: With the safeguard quantity used up, follows: law }
lists:
  beef: { title: Beef, source: customs, codes: ["0201", "0202"] }
measures:
  - { id: safeguard, authority: Agricultural safeguard, into: KOR, from: USA, products: beef, rate: 24%, kind: replaces, legal: KORUS annex 3-A, in_force: 2025-01-01, ended: 2026-12-31, source: customs, according_to: [quota-full] }
  - { id: retaliation, authority: Retaliation, into: KOR, from: "*", except: [AUS], products: beef, but_not: ["02022000"], rate: 10%, in_force: 2026-07-01, source: customs }
quotas:
  - { id: safeguard-2025, title: Safeguard quantity of 2025, authority: Agricultural safeguard, kind: tariff-rate, into: KOR, from: USA, products: beef, volume: 348000, unit: t, per: year, in_quota_rate: 2.7%, out_of_quota_rate: 24%, in_force: 2025-01-01, ended: 2025-12-31 }
`;
  const result = readLedger(
    text,
    'korea-beef.yaml',
    decodeBaseSchedule('code,mfn,text,korus\n02011000,40,,2.7\n02013000,40,,2.7\n02022000,40,,2.7\n', 'schedule.csv'),
  );
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
  const book: Book = {
    ledger: result.ledger,
    schedule: decodeBaseSchedule(
      'code,mfn,text,korus\n02011000,40,,2.7\n02013000,40,,2.7\n02022000,40,,2.7\n',
      'schedule.csv',
    ),
    imports: decodeImports(
      [
        {
          text: 'code,partner,value,duty\n02011000,USA,100,2.7\n02013000,AUS,400,160\n02013000,USA,700,18.9\n02022000,USA,200,5.4\n',
          file: 'imports.csv',
        },
      ],
      2024,
    ),
    sectorOf: new Map([
      ['020110', 'FOD'],
      ['020130', 'FOD'],
      ['020220', 'AGR'],
    ]),
  };
  const duty = (code: string, on: string, exporter = 'USA', accordingTo?: string): ProductDutyReport =>
    productDuty(book, { exporter, on, accordingTo }, code);

  test('it is read without a warning', () => {
    expect(result.warnings).toEqual([]);
  });
  test.each([
    ['02013000', '2025-06-01', 'USA', undefined, 0.027],
    ['02013000', '2025-06-01', 'AUS', undefined, 0.4],
    ['02013000', '2025-06-01', 'USA', 'quota-full', 0.24],
    ['02013000', '2026-06-30', 'USA', undefined, 0.027],
    ['02013000', '2026-07-01', 'USA', undefined, 0.127],
    ['02013000', '2026-07-01', 'USA', 'quota-full', 0.34],
    ['02022000', '2026-07-01', 'USA', undefined, 0.027],
    ['02013000', '2026-07-01', 'AUS', undefined, 0.4],
    ['02013000', '2026-07-01', 'BRA', undefined, 0.5],
  ])('%s on %s from %s, reading %s: %d', (code, on, exporter, accordingTo, total) => {
    expect(duty(code, on, exporter, accordingTo).total_rate).toBeCloseTo(total, 12);
  });
  test('the quota is named in its year and for its partner', () => {
    expect(duty('02013000', '2025-06-01').quotas).toMatchObject([
      { id: 'safeguard-2025', kind: 'tariff-rate', volume: 348000 },
    ]);
    expect(duty('02013000', '2026-01-01').quotas).toEqual([]);
    expect(duty('02013000', '2025-06-01', 'AUS').quotas).toEqual([]);
  });
  test('a heading whose lines pay differently is the average of its imports', () => {
    // 0202.20 alone is out of the retaliation: 0201 pays 12.7 %, 0202 pays 2.7 %; the chapter 800 to 200.
    const chapter = duty('02', '2026-07-01');
    expect(chapter.total_rate).toBeCloseTo((800 * 0.127 + 200 * 0.027) / 1000, 12);
    expect(chapter.lines.map(({ weight, total_rate }) => [weight, total_rate])).toEqual([
      [0.8, 0.127],
      [0.2, 0.027],
    ]);
  });
  test('exposure and timeline', () => {
    const report = exposureOf(book, { exporter: 'USA', on: '2026-07-01' });
    expect(report).toMatchObject({ importer: 'KOR', imports_2024_usd: 1_000_000, spread_over_lines: false });
    expect(report?.additional_rate).toBeCloseTo(0.8 * 0.1, 12);
    expect(report?.base_rate).toBeCloseTo(0.027, 12);
    expect(report?.duty_bill_usd).toBe(27_000 + 80_000);
    expect(report?.by_sector).toEqual([
      { sector: 'FOD', imports_usd: 800_000, rate: 0.1, duty_usd: 80_000 },
      { sector: 'AGR', imports_usd: 200_000, rate: 0, duty_usd: 0 },
    ]);
    expect(timelineOf(book, 'USA', '2025-01-01', '2027-12-31')?.rows.map(({ date }) => date)).toEqual([
      '2025-01-01',
      '2026-07-01',
    ]);
  });
});
