/** Duties on the flows of a model: by hand from shares of sectors, and from a ledger's lines weighed by imports. */

import { describe, expect, test } from 'vitest';
import {
  createSectorDuties,
  type DutyGrid,
  type DutySources,
  exposureOf,
  type Measure,
  measureIssues,
  measureSchema,
  type SectorDuty,
} from '../index.js';
import { usTariffs } from '../us-tariffs.fixture.js';

const only = (code: string) => ({ code, members: [code] });

const measure = (fields: Partial<Measure>): Measure =>
  measureSchema.parse({ authority: 'A', into: 'USA', from: 'KOR', products: 'goods', rate: 0.1, ...fields });

describe('an importer without a ledger: lists as shares of sectors, by hand', () => {
  const grid: DutyGrid = {
    regions: ['KOR', 'USA', 'CAN'].map(only),
    sectors: [
      { code: 'MVH', goods: true },
      { code: 'FOD', goods: true },
      { code: 'BUS', goods: false },
    ],
    baseRate: (importer, exporter, sector) =>
      importer === 'USA' && exporter === 'KOR' && sector === 'MVH' ? 0.025 : 0,
  };
  const shares: DutySources['shares'] = {
    autos: { title: 'Autos', shares: { MVH: 0.9 }, because: 'test' },
    tins: { title: 'Tinned food', shares: { FOD: 0.3, MVH: 0.2 }, because: 'test' },
  };
  const all = (measures: Measure[], on?: string) => createSectorDuties({ shares, books: [], on }, grid)(measures);
  const duty = (measures: Measure[], exporter: string, sector: string, on?: string) =>
    all(measures, on).find((own) => own.exporter === exporter && own.sector === sector);
  const total = (measures: Measure[], exporter = 'KOR', sector = 'MVH') =>
    duty(measures, exporter, sector)?.total ?? Number.NaN;

  test('an additional duty on part of a sector weighs by its share', () => {
    expect(duty([measure({ products: 'autos', rate: 0.25 })], 'KOR', 'MVH')).toEqual({
      importer: 'USA',
      exporter: 'KOR',
      sector: 'MVH',
      base: 0.025,
      total: 0.025 + 0.9 * 0.25,
      layers: [{ authority: 'A', rate: 0.9 * 0.25, coverage: 0.9 }],
    });
  });
  test('a floor is all-in: it adds what the base duty lacks', () => {
    expect(total([measure({ kind: 'floor', products: 'MVH', rate: 0.15 })])).toBeCloseTo(0.15, 12);
    expect(total([measure({ kind: 'floor', products: 'MVH', rate: 0.01 })])).toBeCloseTo(0.025, 12);
  });
  test('a floor on part of a sector lifts that part only', () => {
    expect(total([measure({ kind: 'floor', products: 'autos', rate: 0.15 })])).toBeCloseTo(0.025 + 0.9 * 0.125, 12);
  });
  test('a cap cuts the duty of its name', () => {
    const measures = [measure({ from: '*', rate: 0.25 }), measure({ kind: 'cap', rate: 0.15 })];
    expect(total(measures)).toBeCloseTo(0.15, 12);
    expect(total(measures, 'CAN')).toBeCloseTo(0.25, 12);
  });
  test('a duty on content falls on its share of what the list covers', () => {
    const content = measure({
      kind: 'content',
      products: 'autos',
      rate: 0.5,
      content_share: { low: 0.25, central: 0.5, high: 0.75 },
    });
    expect(total([content])).toBeCloseTo(0.025 + 0.9 * 0.5 * 0.5, 12);
    // What is left for a duty that leaves the metal alone: 1 − 0.45 of the value.
    const other = measure({ authority: 'B', yields_to: ['A'] });
    expect(total([content, other])).toBeCloseTo(0.025 + 0.225 + 0.55 * 0.1, 12);
  });
  test('a duty in place of the base', () => {
    expect(total([measure({ kind: 'replaces', rate: 0.01 })])).toBeCloseTo(0.01, 12);
  });
  test('a measure leaves the goods of the authority it yields to alone, even at a rate of zero', () => {
    const autos = measure({ authority: '232', products: 'autos', rate: 0 });
    const other = measure({ authority: 'reciprocal', yields_to: ['232'], rate: 0.25 });
    expect(total([autos, other])).toBeCloseTo(0.025 + 0.1 * 0.25, 12);
    expect(total([autos, other], 'KOR', 'FOD')).toBeCloseTo(0.25, 12);
  });
  test('two lists add up to no more than the sector', () => {
    expect(duty([measure({ products: ['autos', 'tins'] })], 'KOR', 'MVH')?.layers[0]?.coverage).toBe(1);
    expect(duty([measure({ products: 'goods', but_not: 'tins' })], 'KOR', 'FOD')?.layers[0]?.coverage).toBeCloseTo(
      0.7,
      12,
    );
  });
  test('an exemption takes its share out of the duty of its name', () => {
    const measures = [measure({}), measure({ kind: 'exemption', products: 'tins', rate: 0 })];
    expect(total(measures, 'KOR', 'FOD')).toBeCloseTo(0.7 * 0.1, 12);
  });
  test('a later measure of the same authority replaces an earlier one', () => {
    const measures = [measure({ from: '*', rate: 0.1 }), measure({ rate: 0.25 })];
    expect(total(measures, 'KOR', 'FOD')).toBe(0.25);
    expect(total(measures, 'CAN', 'FOD')).toBe(0.1);
    expect(total([...measures].reverse(), 'KOR', 'FOD')).toBe(0.25);
  });
  test('exceptions and services are not reached, nor is the importer itself', () => {
    const measures = [measure({ from: '*', except: ['CAN'] })];
    expect(all(measures).map(({ importer, exporter, sector }) => [importer, exporter, sector])).toEqual([
      ['USA', 'KOR', 'MVH'],
      ['USA', 'KOR', 'FOD'],
    ]);
  });
  test('without a measure there is nothing to say', () => {
    expect(all([])).toEqual([]);
  });
  test('a day that is given decides; without one dates do not matter', () => {
    const later = [measure({ in_force: '2025-04-03', ended: '2025-10-31' })];
    expect(all(later, '2025-04-02')).toEqual([]);
    expect(all(later, '2025-04-03')).toHaveLength(2);
    expect(all(later, '2025-11-01')).toEqual([]);
    expect(all(later)).toHaveLength(2);
  });
  test('unknown names are reported with their path and a suggestion', () => {
    const issues = measureIssues([measure({ into: 'USB', products: 'auto' })], shares, [], grid, ['measures']);
    expect(issues).toMatchObject([
      { code: 'unknown-region', path: ['measures', 0, 'into'], hint: 'did you mean USA?' },
      { code: 'unknown-sector', path: ['measures', 0, 'products'], hint: 'did you mean autos?' },
    ]);
  });
  test('codes need a ledger to be found in', () => {
    const [issue] = measureIssues([measure({ products: '870323' })], shares, [], grid, ['measures']);
    expect(issue?.message).toMatch(/no ledger of USA/);
  });
});

const REGIONS: DutyGrid['regions'] = [
  ...['KOR', 'USA', 'JPN', 'CAN', 'MEX', 'CHN'].map(only),
  { code: 'EUR', members: ['DEU', 'FRA', 'ITA'] },
  { code: 'ROW', members: ['VNM', 'THA'] },
];
const SECTORS = [...new Set(usTariffs.sectorOf.values())].sort();

describe('an importer with a ledger: lines weighed by imports', () => {
  const grid: DutyGrid = {
    regions: REGIONS,
    sectors: [...SECTORS.map((code) => ({ code, goods: true })), { code: 'BUS', goods: false }],
    baseRate: (_, exporter) => (exporter === 'KOR' ? 0 : 0.02),
  };
  const duties = (on: string | undefined, written: Measure[] = [], accordingTo?: string) =>
    createSectorDuties({ shares: {}, books: [usTariffs], on, accordingTo }, grid)(written);
  const of = (given: SectorDuty[], exporter: string, sector: string) =>
    given.find((duty) => duty.exporter === exporter && duty.sector === sector);
  const exposure = (exporter: string, on: string, accordingTo?: string) => {
    const report = exposureOf(usTariffs, { exporter, on, accordingTo });
    if (!report) throw new Error(`no exposure of ${exporter}`);
    return report;
  };

  describe.each(['law', 'budget-lab', 'tradewartracker'])('reading %s', (reading) => {
    test.each(['2025-04-09', '2025-06-04', '2025-11-20', '2026-02-24', '2026-07-24'])(
      'Korea on %s: each sector pays what exposure says it pays',
      (on) => {
        const given = duties(on, [], reading);
        const found = exposure('KOR', on, reading).by_sector.filter(({ sector }) => SECTORS.includes(sector));
        expect(found.length).toBeGreaterThan(15);
        for (const { sector, rate } of found) {
          const duty = of(given, 'KOR', sector);
          expect((duty?.total ?? 0) - (duty?.base ?? 0), sector).toBeCloseTo(rate, 9);
          for (const { coverage } of duty?.layers ?? []) expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
        }
      },
    );
  });
  test('Japan and China, whose statistics stop at six digits, too', () => {
    const given = duties('2025-06-04');
    for (const partner of ['JPN', 'CHN']) {
      for (const { sector, rate } of exposure(partner, '2025-06-04').by_sector) {
        if (SECTORS.includes(sector)) expect((of(given, partner, sector)?.total ?? 0.02) - 0.02).toBeCloseTo(rate, 9);
      }
    }
  });
  test('services and the importer itself are not reached', () => {
    const given = duties('2025-06-04');
    expect(given.some(({ sector }) => sector === 'BUS')).toBe(false);
    expect(given.some(({ exporter, importer }) => exporter === 'USA' || importer !== 'USA')).toBe(false);
  });
  test('partners left out of a duty do not pay it', () => {
    const given = duties('2025-04-09');
    for (const partner of ['CAN', 'MEX']) {
      const names = given.filter(({ exporter }) => exporter === partner).flatMap(({ layers }) => layers);
      expect(names.some(({ authority }) => authority === 'IEEPA reciprocal')).toBe(false);
    }
    expect(of(given, 'MEX', 'MET')?.layers.map(({ authority }) => authority)).toContain('Section 232 steel');
  });
  test('a region with members of the European Union pays as the union’s imports do', () => {
    const given = duties('2025-06-04');
    for (const { sector, rate } of exposure('EUN', '2025-06-04').by_sector) {
      if (SECTORS.includes(sector))
        expect((of(given, 'EUR', sector)?.total ?? 0.02) - 0.02, sector).toBeCloseTo(rate, 9);
    }
    // And the union’s own rule: furniture at most 15 % with the base, cabinets too (9903.76.22).
    const wood = (exporter: string) =>
      duties('2025-10-14')
        .filter((duty) => duty.exporter === exporter)
        .flatMap(({ layers }) => layers)
        .filter(({ authority }) => authority === 'Section 232 wood');
    for (const { rate, coverage } of wood('EUR')) expect(rate).toBeLessThanOrEqual(0.15 * coverage + 1e-12);
    expect(wood('CHN').some(({ rate, coverage }) => rate > 0.15 * coverage)).toBe(true);
  });
  test('the rest of the world is every partner that no region claims, weighed by imports', () => {
    const claimed = ['KOR', 'JPN', 'CAN', 'MEX', 'CHN', 'EUN'];
    const rest = usTariffs.imports.partners.filter((partner) => !claimed.includes(partner));
    const sums = new Map<string, { imports: number; duty: number }>();
    for (const partner of rest) {
      for (const { sector, imports_usd, duty_usd } of exposure(partner, '2025-06-04').by_sector) {
        const sum = sums.get(sector) ?? { imports: 0, duty: 0 };
        sums.set(sector, { imports: sum.imports + imports_usd, duty: sum.duty + duty_usd });
      }
    }
    for (const [sector, { imports, duty }] of sums) {
      if (!SECTORS.includes(sector) || imports < 1e6) continue;
      expect((of(duties('2025-06-04'), 'ROW', sector)?.total ?? 0.02) - 0.02, sector).toBeCloseTo(duty / imports, 5);
    }
  });

  test('a written measure stands in the place of the ledger’s of its name and leaves the others', () => {
    const before = duties('2025-11-20');
    const autos = measure({
      authority: 'Section 232',
      subject: 'autos',
      products: ['autos', 'light-trucks', 'auto-parts'],
      rate: 0,
    });
    const after = duties('2025-11-20', [autos]);
    const layer = (given: SectorDuty[], name: string) =>
      of(given, 'KOR', 'MVH')?.layers.find(({ authority }) => authority === name);
    expect(layer(before, 'Section 232 autos')?.rate).toBeGreaterThan(0.1);
    expect(layer(after, 'Section 232 autos')).toEqual({
      authority: 'Section 232 autos',
      rate: 0,
      coverage: layer(before, 'Section 232 autos')?.coverage,
    });
    // At a rate of nothing the goods are still goods of Section 232: no reciprocal duty comes in.
    expect(layer(after, 'IEEPA reciprocal')).toEqual(layer(before, 'IEEPA reciprocal'));
    for (const exporter of ['JPN', 'EUR', 'ROW']) {
      expect(after.filter((duty) => duty.exporter === exporter)).toEqual(
        before.filter((duty) => duty.exporter === exporter),
      );
    }
  });
  test('the ledger’s exemptions hold for a written duty of the same name', () => {
    const written = measure({ authority: 'IEEPA reciprocal', rate: 0.3 });
    const coverage = (given: SectorDuty[]) =>
      of(given, 'KOR', 'ELE')?.layers.find(({ authority }) => authority === 'IEEPA reciprocal')?.coverage;
    expect(coverage(duties('2025-06-04', [written]))).toBeCloseTo(coverage(duties('2025-06-04')) ?? Number.NaN, 12);
  });
  test('a written duty on lists, codes, ranges and sectors of one importer', () => {
    const rate = (products: string | string[]) =>
      of(duties(undefined, [measure({ products, rate: 0.1 })]), 'KOR', 'MVH')?.layers[0];
    const cars = rate('autos');
    expect(cars?.rate).toBeCloseTo(0.1 * (cars?.coverage ?? Number.NaN), 12);
    expect(rate(['870322-870324', '8703.31', '8703.32', '870333', '870334', '870340-870390'])).toEqual(cars);
    expect(rate('MVH')).toEqual({ authority: 'A', rate: expect.closeTo(0.1, 12), coverage: 1 });
  });
  test('without a day nothing of the ledger applies', () => {
    expect(duties(undefined)).toEqual([]);
    expect(
      duties(undefined, [measure({ products: 'autos' })]).map(({ exporter, sector }) => [exporter, sector]),
    ).toEqual([['KOR', 'MVH']]);
  });
  test('without a day what is written counts, dated or not, as for importers without a ledger', () => {
    const dated = measure({ products: 'autos', in_force: '2025-04-03' });
    expect(duties(undefined, [dated])).toHaveLength(1);
  });
  test('a region is named by its own code, in from and in except', () => {
    const from = duties(undefined, [measure({ from: 'EUR' })]);
    expect(new Set(from.map(({ exporter }) => exporter))).toEqual(new Set(['EUR']));
    const except = duties(undefined, [measure({ from: '*', except: ['EUR', 'ROW'] })]);
    expect(new Set(except.map(({ exporter }) => exporter))).toEqual(new Set(['KOR', 'JPN', 'CAN', 'MEX', 'CHN']));
  });
  test('asked again with the same measures, the same is said', () => {
    const on = createSectorDuties({ shares: {}, books: [usTariffs], on: '2025-06-04' }, grid);
    const written = [measure({ rate: 0.2 })];
    const first = on(written);
    on([measure({ rate: 0.3 })]);
    on([]);
    expect(on(written)).toEqual(first);
    expect(on([measure({ rate: 0.2 })])).toEqual(first);
  });
  test('lists, lines and sectors that are not there are reported', () => {
    const issues = (products: string) =>
      measureIssues([measure({ products })], {}, [usTariffs], grid, ['measures']).map(({ code, hint }) => [code, hint]);
    expect(issues('autos')).toEqual([]);
    expect(issues('8703.23')).toEqual([]);
    expect(issues('MVH')).toEqual([]);
    expect(issues('auots')).toEqual([['unknown-sector', 'did you mean autos?']]);
    expect(issues('87032399')[0]?.[0]).toBe('unknown-product');
    expect(issues('870')[0]?.[0]).toBe('unknown-product');
  });
});

test.each([
  [{ rate: -0.1 }, /negative/],
  [{ rate: 25 }, /did you mean 25 %/],
  [{ rate: 'much' }, /not a rate/],
])('%o is refused', (fields, message) => {
  const result = measureSchema.safeParse({ authority: 'A', into: 'USA', from: 'KOR', products: 'goods', ...fields });
  expect(result.error?.issues[0]?.message).toMatch(message);
});
