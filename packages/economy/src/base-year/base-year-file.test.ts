import { InputError } from '@parley/input';
import { describe, expect, test } from 'vitest';
import { type BaseYearFile, decodeBaseYear } from './base-year-file.js';

const GOOD: BaseYearFile = {
  format: 'parley-base-year/1',
  id: 'two',
  title: 'Two regions',
  year: 2020,
  unit: 'million USD',
  source: 'made for the test',
  licence: 'none',
  notes: [],
  regions: [
    { code: 'AAA', name: 'A', members: [] },
    { code: 'BBB', name: 'B', members: [] },
  ],
  sectors: [{ code: 'G', name: 'Goods', goods: true }],
  trade: [
    [10, 2],
    [3, 20],
  ],
  input_share_unit: 0.001,
  input_shares: [[500], [250]],
  applied_tariffs: {
    year: 2020,
    source: 'made for the test',
    rates_pct: [
      [0, 2.5],
      [null, 0],
    ],
    missing: [],
    flagged: [],
  },
  elasticity_sets: [{ id: 'e', title: 'E', citation: '', note: '', values: { G: 5 }, assumed: [] }],
};

/** Where the first fault of a file is, and what it says. */
function fault(file: unknown): readonly unknown[] {
  try {
    decodeBaseYear(file, 'two');
  } catch (error) {
    if (error instanceof InputError) return [error.issues[0]?.path, error.issues[0]?.message];
    throw error;
  }
  return [];
}

test('reads rows of numbers in their units, and null as not known', () => {
  const { accounts, appliedTariffs } = decodeBaseYear(GOOD, 'two');
  expect([...accounts.trade]).toEqual([10, 2, 3, 20]);
  expect([...accounts.inputShares]).toEqual([0.5, 0.25]);
  expect([...(appliedTariffs?.rates ?? [])]).toEqual([0, 0.025, Number.NaN, 0]);
});

describe('a damaged file is refused where it is damaged', () => {
  const expected = 'expected a number of at least zero';
  test.each([
    ['a negative amount', { trade: [[10, -2], GOOD.trade[1]] }, ['trade', 0, 1], expected],
    ['a text for an amount', { trade: [GOOD.trade[0], ['3', 20]] }, ['trade', 1, 0], expected],
    ['no amount', { trade: [GOOD.trade[0], [3, null]] }, ['trade', 1, 1], expected],
    [
      'an amount without an end',
      {
        trade: [
          [10, Number.POSITIVE_INFINITY],
          [3, 20],
        ],
      },
      ['trade', 0, 1],
      expected,
    ],
    ['not a number', { input_shares: [[500], [Number.NaN]] }, ['input_shares', 1, 0], expected],
    ['a row that is none', { trade: [GOOD.trade[0], { 0: 3 }] }, ['trade', 1], 'expected a row of numbers'],
    ['a row too short', { trade: [[10], [3, 20]] }, ['trade', 0], '1 found'],
    [
      'a rate below zero',
      {
        applied_tariffs: {
          ...GOOD.applied_tariffs,
          rates_pct: [
            [0, -1],
            [null, 0],
          ],
        },
      },
      ['applied_tariffs', 'rates_pct', 0, 1],
      'expected a number of at least zero, or null',
    ],
  ])('%s', (_, change, path, message) => {
    expect(fault({ ...GOOD, ...change })).toEqual([path, message]);
  });
});
