import { describe, expect, test } from 'vitest';
import { type DutyGrid, type Measure, measureIssues, measureSchema, type ProductLists, sectorDuties } from './index.js';

const grid: DutyGrid = {
  regions: ['KOR', 'USA', 'CAN'],
  sectors: [
    { code: 'MVH', goods: true },
    { code: 'FOD', goods: true },
    { code: 'BUS', goods: false },
  ],
  baseRate: (importer, exporter, sector) => (importer === 'USA' && exporter === 'KOR' && sector === 'MVH' ? 0.025 : 0),
};
const lists: ProductLists = {
  autos: { title: 'Autos', shares: { MVH: 0.9 }, because: 'test' },
};
const measure = (fields: Partial<Measure>): Measure =>
  measureSchema.parse({ authority: 'A', into: 'USA', from: 'KOR', products: 'goods', rate: 0.1, ...fields });
const rate = (measures: Measure[], exporter: string, sector: string) =>
  sectorDuties(measures, lists, grid).find((duty) => duty.exporter === exporter && duty.sector === sector);

describe('the stack on one flow, by hand', () => {
  test('an additional duty on part of a sector weighs by its share', () => {
    expect(rate([measure({ products: 'autos', rate: 0.25 })], 'KOR', 'MVH')).toEqual({
      importer: 'USA',
      exporter: 'KOR',
      sector: 'MVH',
      base: 0.025,
      total: 0.025 + 0.9 * 0.25,
      layers: [{ authority: 'A', rate: 0.9 * 0.25, coverage: 0.9 }],
    });
  });
  test('a floor is all-in: it adds what the base duty lacks', () => {
    expect(rate([measure({ kind: 'floor', products: 'MVH', rate: 0.15 })], 'KOR', 'MVH')?.total).toBeCloseTo(0.15, 12);
    expect(rate([measure({ kind: 'floor', products: 'MVH', rate: 0.01 })], 'KOR', 'MVH')?.total).toBeCloseTo(0.025, 12);
  });
  test('a measure leaves the goods of the authority it yields to alone, even at a rate of zero', () => {
    const autos = measure({ authority: '232', products: 'autos', rate: 0 });
    const other = measure({ authority: 'reciprocal', yields_to: ['232'], rate: 0.25 });
    expect(rate([autos, other], 'KOR', 'MVH')?.total).toBeCloseTo(0.025 + 0.1 * 0.25, 12);
    expect(rate([autos, other], 'KOR', 'FOD')?.total).toBeCloseTo(0.25, 12);
  });
  test('a later measure of the same authority replaces an earlier one', () => {
    const measures = [measure({ from: '*', rate: 0.1 }), measure({ rate: 0.25 })];
    expect(rate(measures, 'KOR', 'FOD')?.total).toBe(0.25);
    expect(rate(measures, 'CAN', 'FOD')?.total).toBe(0.1);
  });
  test('exceptions and services are not reached', () => {
    const measures = [measure({ from: '*', except: ['CAN'] })];
    expect(rate(measures, 'CAN', 'FOD')).toBeUndefined();
    expect(rate(measures, 'KOR', 'BUS')).toBeUndefined();
    expect(rate(measures, 'KOR', 'FOD')?.total).toBe(0.1);
  });
});

test('unknown names are reported with their path and a suggestion', () => {
  const issues = measureIssues([measure({ into: 'USB', products: 'auto' })], lists, grid, ['measures']);
  expect(issues).toMatchObject([
    { code: 'unknown-region', path: ['measures', 0, 'into'], hint: 'did you mean USA?' },
    { code: 'unknown-sector', path: ['measures', 0, 'products'], hint: 'did you mean autos?' },
  ]);
});

test.each([
  [{ rate: -0.1 }, /negative/],
  [{ rate: 25 }, /did you mean 25 %/],
  [{ rate: 'much' }, /not a rate/],
])('%o is refused', (fields, message) => {
  const result = measureSchema.safeParse({ authority: 'A', into: 'USA', from: 'KOR', products: 'goods', ...fields });
  expect(result.error?.issues[0]?.message).toMatch(message);
});
