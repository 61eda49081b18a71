import { describe, expect, test } from 'vitest';
import { NO_SCHEDULE } from '../ledger/base-schedule.js';
import { usTariffs } from '../us-tariffs.fixture.js';
import { CHAPTERS } from './chapters.data.js';
import { checkCode } from './check-code.js';

const { schedule, imports } = usTariffs;
const korea = imports.rows.find(({ partner }) => partner === 'KOR')?.codes ?? [];
const check = (text: string) => checkCode(text, schedule, ['products'], korea);
const problem = (text: string) => {
  const checked = check(text);
  if (checked.ok) throw new Error(`${text} is taken for ${checked.code}`);
  return checked.issue;
};

describe('codes that exist', () => {
  test.each([
    ['87', '87'],
    ['8703', '8703'],
    ['8703.23', '870323'],
    ['8703.23.01', '87032301'],
    ['8703.23.01.40', '8703230140'],
    // Statistical suffixes change from year to year; the line is what counts.
    ['8703.23.01.99', '8703230199'],
    // Special provisions are in the imports, not in the schedule.
    ['9801001090', '9801001090'],
  ])('%s', (text, code) => {
    expect(check(text)).toEqual({ ok: true, code });
  });
  test('every line of the schedule, and every code of Korea’s imports', () => {
    for (const code of [...schedule.codes, ...korea]) expect(check(code), code).toEqual({ ok: true, code });
  });
  test('without a schedule any code of the right form in a chapter that exists', () => {
    expect(checkCode('8703.99.99', NO_SCHEDULE)).toEqual({ ok: true, code: '87039999' });
    expect(checkCode('7701', NO_SCHEDULE).ok).toBe(false);
  });
});

describe('codes that do not', () => {
  test('a heading of chapter 99 is none, however little of the schedule was read', () => {
    const chapter = { codes: [], mfn: [], preferences: {} };
    for (const read of [schedule, chapter]) {
      const checked = checkCode('9903.94.01', read, [], korea);
      expect(checked).toMatchObject({ ok: false, issue: { message: expect.stringMatching(/not a product/) } });
    }
    expect(checkCode('9803.00.99', chapter, [], korea).ok).toBe(false);
    expect(checkCode('9999.95.00.00', chapter, [], korea).ok).toBe(true);
  });
  test('a line that is none: near ones of the same heading are offered', () => {
    const issue = problem('8703.23.02');
    expect(issue).toMatchObject({ code: 'unknown-product', severity: 'error', path: ['products'] });
    expect(issue.message).toBe('8703.23.02 is not a line of the schedule');
    expect(issue.hint).toMatch(/^did you mean 8703\.23\.01/);
  });
  test('a line whose end is wrong: one digit off comes before two', () => {
    const [, first] = /did you mean ([\d.]+)/.exec(problem('7208.37.10').hint ?? '') ?? [];
    expect(first).toBe('7208.37.00');
  });
  test('a subheading that is none', () => {
    expect(problem('8703.29').hint).toMatch(/8703\.2\d/);
  });
  test('a heading that is none', () => {
    expect(problem('8799').hint).toMatch(/did you mean 87\d\d/);
  });
  test('ten digits on no line are told by their line', () => {
    expect(problem('8703.23.02.40').hint).toMatch(/8703\.23\.01/);
  });
  test.each(['8703.29', '8799', '8703.23.02', '0299', '2804.99.99.99'])('what is offered for %s exists', (text) => {
    for (const [offered] of (problem(text).hint ?? '').matchAll(/\d[\d.]+\d/g))
      expect(check(offered).ok, offered).toBe(true);
  });
  test.each(['', '87O3', '870', '8703230', '87032301401', 'cars', '8703-8704'])('%j is no code at all', (text) => {
    const issue = problem(text);
    expect(issue.message).toMatch(/is not a Harmonized System code/);
    expect(issue.expected).toMatch(/2, 4, 6, 8 or 10 digits/);
  });
  test.each(['77', '7701', '0001', '00'])('%s is in a chapter that is not', (text) => {
    expect(problem(text).message).toMatch(/which the Harmonized System does not have/);
  });
});

test('chapters 01 to 99 without 77, each with a title', () => {
  const all = Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(2, '0')).filter(
    (chapter) => chapter !== '77',
  );
  expect(Object.keys(CHAPTERS).sort()).toEqual(all);
  expect(Object.values(CHAPTERS).every((title) => title.length > 2)).toBe(true);
});
