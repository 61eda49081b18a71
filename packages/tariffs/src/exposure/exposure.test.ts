/** What the duties of a day weigh on a year's imports from Korea, against an independent series and a slow recount. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { usTariffs } from '../us-tariffs.fixture.js';
import { differencesOf } from './differences.js';
import { type ExposureReport, exposureOf } from './exposure.js';
import { slowBase, slowLaw } from './slow-law.fixture.js';
import { timelineOf } from './timeline.js';

const korea = usTariffs.imports.rows.find(({ partner }) => partner === 'KOR');
if (!korea) throw new Error('the imports have no rows of Korea');

const reports = new Map<string, ExposureReport>();

/** The day some days away. */
const away = (day: string, days: number) => new Date(Date.parse(day) + 86_400_000 * days).toISOString().slice(0, 10);

function exposure(on: string, accordingTo?: string, top = 20_000): ExposureReport {
  const key = [on, accordingTo, top].join();
  const report = reports.get(key) ?? exposureOf(usTariffs, { exporter: 'KOR', on, accordingTo }, top);
  if (!report) throw new Error('no exposure of Korea');
  reports.set(key, report);
  return report;
}

/**
 * Additional duty on Korean goods, percent of all imports, weights of 2024, by tradewartracker:
 * trade-war-redux-2025/country-by-time.csv at b24813a, as in ../shared/data/us/us_effective_tariff_kor_twt.csv.
 */
const SERIES: readonly (readonly [string, number])[] = [
  ['2025-02-04', 0],
  ['2025-03-06', 0],
  ['2025-03-12', 1.3586004039861044],
  ['2025-04-03', 10.36146246637854],
  ['2025-04-05', 25.58554150134486],
  ['2025-04-08', 25.58554150134486],
  ['2025-04-09', 16.216877479827126],
  ['2025-04-11', 14.608929306993588],
  ['2025-05-12', 14.608929306993588],
  ['2025-06-03', 16.05134213946548],
  ['2025-08-07', 14.178900527274072],
  ['2025-10-14', 14.178927855187245],
  ['2025-11-01', 14.178927855187245],
  ['2025-11-14', 13.308008804310319],
  ['2025-12-04', 13.308008804310319],
  ['2026-02-07', 13.308008804310319],
  ['2026-02-20', 7.556278037954071],
  ['2026-02-24', 11.31301156092043],
  ['2026-04-06', 12.876567487445504],
  ['2026-07-22', 12.876567487445504],
  ['2026-07-24', 13.606194775650877],
  ['2026-07-31', 13.606194775650877],
  ['2026-08-19', 13.606194775650877],
];

describe('the independent series, under its author’s own reading', () => {
  test.each(SERIES)('%s: %d %% within half a point', (on, percent) => {
    expect(Math.abs(100 * exposure(on, 'tradewartracker').additional_rate - percent)).toBeLessThan(0.5);
  });
  test.each([
    ['2025-03-12', 1.3586],
    ['2025-04-03', 10.3615],
    ['2025-06-04', 16.0513],
  ])('%s: %d %% to a thousandth of a point', (on, percent) => {
    expect(Math.abs(100 * exposure(on, 'tradewartracker').additional_rate - percent)).toBeLessThan(0.001);
  });
  const source = new URL('../../../../../shared/data/us/us_effective_tariff_kor_twt.csv', import.meta.url);
  test.skipIf(!existsSync(source))('the figures above are those of the source table (needs ../shared)', () => {
    const rows = readFileSync(source, 'utf8').trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',')).map(([day, , percent]) => [day, Number(percent)])).toEqual(SERIES);
  });
});

describe('imports of 2024', () => {
  test('Korea: 130,458,735,626 USD in 8,327 lines, 0.19 % of it calculated duty (Census)', () => {
    const { imports_2024_usd, base_rate, schedule_rate, year, spread_over_lines } = exposure('2025-03-01');
    expect([imports_2024_usd, korea.codes.length, year, spread_over_lines]).toEqual([
      130_458_735_626,
      8327,
      2024,
      false,
    ]);
    // us_effective_tariff_kor_twt.csv: 0.19074987796402115 %.
    expect(100 * base_rate).toBeCloseTo(0.19074987796402115, 9);
    // By the schedule only the light trucks and some rice pay, and what has no preference.
    expect(schedule_rate).toBeLessThan(base_rate);
  });
  test.each([
    // hs_lists/index.csv, korea_imports_2024_musd and korea_hs10_lines; of lists kept in two versions, the source's.
    ['autos', 36_855.3, 29],
    ['light-trucks', 16.1, 3],
    ['auto-parts', 13_585.8, 263],
    ['steel', 5001, 563],
    ['aluminium', 899.8, 86],
    ['copper', 707.7, 82],
    ['steel-articles-2025-08-budget-lab', 11_462.5, 545],
    ['aluminium-articles-2025-08-budget-lab', 5739.8, 184],
    ['aluminium-articles-2025-03', 6536.6, 183],
    ['electronics-2025-04-11', 16_727.9, 103],
    ['reciprocal-annex-2-tradewartracker', 3593.1, 189],
    ['reciprocal-exempt', 42_223.4, 1571],
    ['civil-aircraft-korea', 15_301.2, 812],
    ['surcharge-exempt', 27_104.6, 536],
    ['surcharge-exempt-budget-lab', 41_742.4, 1360],
    ['semiconductors', 6952.2, 9],
  ])('list %s covers %d m USD in %d lines', (list, millions, lines) => {
    const entries = usTariffs.ledger.lists[list]?.codes ?? [];
    let value = 0;
    let count = 0;
    korea.codes.forEach((code, row) => {
      if (!entries.some((entry) => code.startsWith(entry))) return;
      value += korea.value[row] ?? 0;
      count++;
    });
    expect([Number((value / 1e6).toFixed(1)), count]).toEqual([millions, lines]);
  });
});

const DAYS = [
  '2024-07-01',
  '2025-03-12',
  '2025-04-03',
  '2025-04-05',
  '2025-04-09',
  '2025-04-10',
  '2025-04-11',
  '2025-05-03',
  '2025-06-04',
  '2025-06-23',
  '2025-07-31',
  '2025-08-01',
  '2025-08-07',
  '2025-08-18',
  '2025-10-14',
  '2025-11-01',
  '2025-11-14',
  '2025-11-20',
  '2026-01-16',
  '2026-02-21',
  '2026-02-24',
  '2026-04-06',
  '2026-07-24',
];

describe('the law, against a slow recount line by line', () => {
  test.each(DAYS)('%s: average, its parts by authority and its range', (on) => {
    const sums: Record<string, number> = {};
    let [duty, low, high, base] = [0, 0, 0, 0];
    korea.codes.forEach((code, row) => {
      const value = korea.value[row] ?? 0;
      const add = (content?: 'low' | 'high') =>
        Object.entries(slowLaw(code, on, content)).reduce((sum, [name, rate]) => {
          if (content === undefined) sums[name] = (sums[name] ?? 0) + value * rate;
          return sum + value * rate;
        }, 0);
      duty += add();
      low += add('low');
      high += add('high');
      base += value * slowBase(code);
    });
    const report = exposureOf(usTariffs, { exporter: 'KOR', on });
    if (!report) throw new Error('no exposure');
    expect(report.additional_rate).toBeCloseTo(duty / korea.total, 9);
    expect(report.schedule_rate).toBeCloseTo(base / korea.total, 9);
    const [least, most] = report.additional_rate_range;
    expect(least).toBeCloseTo(Math.min(low, high) / korea.total, 9);
    expect(most).toBeCloseTo(Math.max(low, high) / korea.total, 9);
    const found = Object.fromEntries(
      report.by_authority.flatMap(({ authority, by_subject, rate }) =>
        by_subject.length > 0
          ? by_subject.map((own) => [`${authority} ${own.subject}`, own.rate] as const)
          : [[authority, rate] as const],
      ),
    );
    for (const [name, sum] of Object.entries(sums)) expect(found[name], name).toBeCloseTo(sum / korea.total, 9);
    const charged = Object.entries(found).filter(([, rate]) => rate > 0);
    expect(charged.map(([name]) => name).sort()).toEqual(Object.keys(sums).sort());
  });
});

describe.each(['law', 'budget-lab', 'tradewartracker'])('parts add up to the whole, reading %s', (reading) => {
  test.each(['2025-04-09', '2025-08-18', '2025-11-20', '2026-02-24', '2026-07-24'])('%s', (on) => {
    const { additional_rate, imports_2024_usd, by_authority, by_sector, products, duty_bill_usd, ...report } = exposure(
      on,
      reading,
    );
    const duty = additional_rate * imports_2024_usd;
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(by_authority.map(({ rate }) => rate))).toBeCloseTo(additional_rate, 9);
    for (const { rate, by_subject } of by_authority) {
      if (by_subject.length > 0) expect(sum(by_subject.map((own) => own.rate))).toBeCloseTo(rate, 9);
    }
    // Whole dollars each: at most half a dollar apart by row.
    expect(Math.abs(sum(by_sector.map(({ duty_usd }) => duty_usd)) - duty)).toBeLessThan(by_sector.length);
    expect(sum(by_sector.map(({ imports_usd }) => imports_usd))).toBe(imports_2024_usd);
    expect(Math.abs(sum(products.map(({ duty_usd }) => duty_usd)) - duty)).toBeLessThan(products.length);
    expect(sum(products.map(({ imports_usd }) => imports_usd))).toBe(imports_2024_usd);
    expect(report.share_of_imports_hit).toBeLessThanOrEqual(1);
    const [low, high] = report.additional_rate_range;
    expect(low).toBeLessThanOrEqual(additional_rate);
    expect(high).toBeGreaterThanOrEqual(additional_rate);
    expect(duty_bill_usd).toBeGreaterThan(0);
  });
});

test('the bill is the calculated duty of 2024 while the duties are those of 2024', () => {
  // 0.19074987796402115 % of 130,458,735,626 USD.
  expect(exposure('2024-12-31').duty_bill_usd).toBe(Math.round(korea.totalDuty));
  expect(korea.totalDuty / korea.total).toBeCloseTo(0.00190749877964, 11);
  expect(exposure('2025-01-31').duty_bill_usd).toBe(exposure('2024-12-31').duty_bill_usd);
});

test('the top products are the first of all of them', () => {
  const all = exposure('2025-04-09').products;
  expect(exposure('2025-04-09', undefined, 5).products).toEqual(all.slice(0, 5));
  expect(new Set(all.map(({ hs6 }) => hs6)).size).toBe(all.length);
});

describe('why two readings differ', () => {
  const changes = [
    ...new Set(
      usTariffs.ledger.measures.flatMap(({ in_force, ended }) => [
        ...(in_force ? [in_force] : []),
        ...(ended ? [away(ended, 1)] : []),
      ]),
    ),
  ].sort();
  const between = (on: string, against = 'tradewartracker', accordingTo?: string) => {
    const found = differencesOf(usTariffs, { exporter: 'KOR', on, accordingTo }, against);
    if (!found) throw new Error('no differences for Korea');
    return found;
  };

  test.each(['tradewartracker', 'budget-lab'])(
    'the parts add up to the difference on every day of change: %s',
    (other) => {
      for (const on of changes) {
        const { additional_rate, against_additional_rate, parts } = between(on, other);
        expect(additional_rate, on).toBeCloseTo(exposure(on).additional_rate, 11);
        expect(against_additional_rate, on).toBeCloseTo(exposure(on, other).additional_rate, 11);
        const sum = parts.reduce((total, { rate_difference }) => total + rate_difference, 0);
        expect(sum, on).toBeCloseTo(additional_rate - against_additional_rate, 11);
      }
    },
  );

  const first = (on: string) => between(on).parts[0];
  const found = (on: string, cause: string, because: RegExp) =>
    between(on).parts.find((part) => part.cause === cause && because.test(part.because));

  test('2025-04-03: parts of cars come on 3 May in law, with the cars by the tracker: a date', () => {
    // 25 % on the parts of his list that no other duty of the law reaches.
    expect(first('2025-04-03')).toMatchObject({ cause: 'date', ours: [], theirs: ['twt-autos-25'] });
    expect(first('2025-04-03')?.because).toMatch(/autos .*in force from 2025-05-03/);
    expect(first('2025-04-03')?.rate_difference).toBeLessThan(-0.02);
    // His steel list leaves out chapter 72 and most of 7306.
    expect(found('2025-04-03', 'list', /Section 232 steel is charged by law only/)?.rate_difference).toBeGreaterThan(0);
  });
  test('2025-04-09: the one day of 25 % for Korea, 10 % by the tracker: a rate', () => {
    expect(first('2025-04-09')).toMatchObject({
      cause: 'rate',
      ours: ['reciprocal-25-korea'],
      theirs: ['twt-reciprocal-10'],
    });
    expect(first('2025-04-09')?.because).toMatch(/25 % by law, 10 % by tradewartracker/);
    // 15 points on what pays: between 0.05 and 0.1 of all imports.
    const { rate_difference = 0, imports_usd = 0 } = first('2025-04-09') ?? {};
    expect(rate_difference * korea.total).toBeCloseTo(0.15 * imports_usd, -1);
    // Annex II is out of the duty from its first day in law, from 11 April by the tracker.
    expect(found('2025-04-09', 'exemption', /Annex II/)?.theirs).toEqual(['twt-reciprocal-10']);
  });
  test('2025-06-04: the tracker’s steel list is shorter, and he puts metals over car parts', () => {
    expect(first('2025-06-04')).toMatchObject({ cause: 'list', ours: ['steel-50'] });
    expect(first('2025-06-04')?.because).toMatch(/Section 232 steel is charged by law only/);
    expect(found('2025-06-04', 'stacking', /autos/)).toMatchObject({
      ours: ['auto-parts-25'],
      theirs: ['twt-steel-50'],
    });
    expect(found('2025-06-04', 'rate', /aluminium: 50 % on content/)?.rate_difference).toBeLessThan(0);
  });
  test('2025-11-20: the metal articles of August 2025 are on no list of the tracker', () => {
    expect(first('2025-11-20')).toMatchObject({ cause: 'list', theirs: [] });
    expect(first('2025-11-20')?.ours).toContain('steel-articles-2025-08');
    expect(first('2025-11-20')?.rate_difference).toBeGreaterThan(0.02);
  });
  test('2026-02-21: IEEPA duties are collected until the 23rd in law, gone on the 20th by the tracker: a date', () => {
    const part = found('2026-02-21', 'date', /IEEPA reciprocal is charged by law only/);
    expect(part).toMatchObject({ ours: ['reciprocal-15-floor-korea'], theirs: [] });
    expect(part?.because).toMatch(/2026-02-19/);
    expect(part?.rate_difference).toBeGreaterThan(0.02);
    expect(between('2026-02-19').parts.some(({ because }) => /2026-02-19/.test(because))).toBe(false);
  });
  test('a reading does not differ from itself', () => {
    expect(between('2025-11-20', 'law')).toMatchObject({ parts: [] });
  });
  test('one reading against another is the other against the one, with the sign turned', () => {
    const there = between('2026-04-06');
    const back = between('2026-04-06', 'law', 'tradewartracker');
    const sum = (parts: readonly { rate_difference: number }[]) =>
      parts.reduce((total, { rate_difference }) => total + rate_difference, 0);
    expect(sum(back.parts)).toBeCloseTo(-sum(there.parts), 11);
  });
});

describe('over time', () => {
  const timeline = (accordingTo?: string) => {
    const found = timelineOf(usTariffs, 'KOR', '2025-03-01', '2026-07-31', accordingTo);
    if (!found) throw new Error('no timeline of Korea');
    return found;
  };
  test('a row on each day that the law changes for Korea, and on the first', () => {
    expect(timeline().rows.map(({ date }) => date)).toEqual([
      '2025-03-01',
      '2025-03-12', // metals, 25 %
      '2025-04-03', // cars
      '2025-04-05', // reciprocal 10 %
      '2025-04-09', // Korea 25 %
      '2025-04-10', // suspended
      '2025-04-11', // chips and computers out
      '2025-05-03', // parts of cars
      '2025-06-04', // metals, 50 %
      '2025-06-23', // steel in household appliances
      '2025-08-01', // copper
      '2025-08-07', // Korea 15 %
      '2025-08-18', // metal articles
      '2025-10-14', // wood
      '2025-11-01', // cars 15 % all-in, trucks
      '2025-11-14', // 15 % all-in, EO 14360, wood cap
      '2026-01-16', // semiconductors
      '2026-02-24', // Section 122 for IEEPA
      '2026-04-06', // metals on the whole value
      '2026-07-24', // Section 301 for Section 122
    ]);
  });
  test.each(['law', 'budget-lab', 'tradewartracker'])('each row is the exposure of its day, reading %s', (reading) => {
    for (const { date, additional_rate, additional_rate_range, by_authority } of timeline(reading).rows) {
      expect({ additional_rate, additional_rate_range, by_authority }).toEqual(
        (({ additional_rate, additional_rate_range, by_authority }) => ({
          additional_rate,
          additional_rate_range,
          by_authority,
        }))(exposure(date, reading)),
      );
    }
  });
  test('nothing changes between two rows', () => {
    const { rows } = timeline();
    rows.slice(1).forEach(({ date }, at) => {
      const before = away(date, -1);
      expect(exposure(before).additional_rate, before).toBe(rows[at]?.additional_rate);
    });
  });
  test('what begins and what has ended is named on its day', () => {
    const at = (day: string) => timeline().rows.find(({ date }) => date === day);
    expect(at('2025-04-09')?.begins).toEqual(['reciprocal-25-korea']);
    expect(at('2025-04-10')).toMatchObject({ begins: [], ends: ['reciprocal-25-korea'] });
    expect(at('2026-02-24')?.ends).toContain('reciprocal-15-floor-korea');
    expect(at('2026-07-24')?.ends).toEqual(expect.arrayContaining(['surcharge-10', 'surcharge-exempt']));
  });
});

test('the same imports under another schedule and other sectors are counted anew', () => {
  const sectorOf = new Map([...usTariffs.sectorOf.keys()].map((hs6) => [hs6, 'ALL'] as const));
  const question = { exporter: 'JPN', on: '2025-06-04' };
  const before = exposureOf(usTariffs, question);
  const other = exposureOf({ ...usTariffs, sectorOf, schedule: { codes: [], mfn: [], preferences: {} } }, question);
  expect(before?.by_sector.length).toBeGreaterThan(5);
  expect(other?.by_sector.map(({ sector }) => sector).sort()).toEqual(['ALL']);
  expect(other?.schedule_rate).toBe(0);
  expect(exposureOf(usTariffs, question)).toEqual(before);
});

describe('other exporters', () => {
  test('rows of a union are the union’s, not those of a member', () => {
    expect(exposureOf(usTariffs, { exporter: 'DEU', on: '2025-06-04' })).toBeUndefined();
    expect(exposureOf(usTariffs, { exporter: 'EUN', on: '2025-06-04' })?.spread_over_lines).toBe(true);
  });
  test('all partners together weigh as their imports', () => {
    const world = exposureOf(usTariffs, { exporter: '*', on: '2025-06-04' });
    let duty = 0;
    let value = 0;
    for (const partner of usTariffs.imports.partners) {
      const own = exposureOf(usTariffs, { exporter: partner, on: '2025-06-04' });
      if (!own) throw new Error(`no exposure of ${partner}`);
      duty += own.additional_rate * own.imports_2024_usd;
      value += own.imports_2024_usd;
    }
    expect(world?.imports_2024_usd).toBe(value);
    expect(world?.additional_rate).toBeCloseTo(duty / value, 10);
  });
});
