import { describe, expect, test } from 'vitest';
import { compareTable, roundedTo } from './compare-tables.js';
import { decodePublishedTables, PUBLISHED_FORMAT } from './published-tables.js';

const file = {
  format: PUBLISHED_FORMAT,
  result: 'r',
  source: 's',
  tables: [
    {
      table: 'T',
      title: 'title',
      columns: { a: 1, b: 2 },
      cases: [
        {
          case: 'c',
          rows: [
            { row: 'x', figures: ['-0.10', null] },
            { row: 'y', figures: ['2.5', '0.68'] },
          ],
        },
      ],
    },
  ],
};

test.each([
  [0.125, 2, 0.13],
  [-0.125, 2, -0.13],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.0149, 2, 0.01],
  [-0.04, 1, 0],
])('%d to %d decimals is %d: halves away from zero', (value, decimals, expected) => {
  expect(roundedTo(value, decimals) === expected).toBe(true);
});

describe('a published table beside ours', () => {
  const [published] = decodePublishedTables(file, 'file.json').tables;
  const place = { table: 'T', case: 'c' };
  const compared = compareTable(published, [
    { ...place, row: 'x', column: 'a', value: -0.1049, correct: 3, note: 'why' },
    { ...place, row: 'x', column: 'b', value: 7 },
    { ...place, row: 'y', column: 'a', value: 2.44 },
    { ...place, table: 'another', row: 'y', column: 'b', value: 0.68 },
  ]);
  const cell = (row: string, column: string) => compared.rows.find((one) => one.row === row && one.column === column);

  test('agreement is equality at the decimals of the print', () => {
    expect(cell('x', 'a')).toMatchObject({
      published: -0.1,
      agrees: true,
      note: 'why',
      as_published: -0.1049,
      correct: 3,
    });
    expect(cell('y', 'a')).toMatchObject({ published: 2.5, ours: 2.44, agrees: false });
    expect(compared).toMatchObject({ cells: 2, agree: 1, precision: 'as printed' });
    expect(compared.largest_difference).toBeCloseTo(0.06, 12);
  });

  test('a cell that lacks one of the two figures is not counted', () => {
    expect(cell('x', 'b')).toMatchObject({ published: null, ours: 7, agrees: null });
    expect(cell('y', 'b')).toMatchObject({ published: 0.68, ours: null, agrees: null });
  });

  test('a tolerance replaces equality', () => {
    const within = compareTable({ ...published, tolerance: 0.06 }, [
      { ...place, row: 'y', column: 'a', value: 2.4401 },
    ]);
    expect(within).toMatchObject({ cells: 1, agree: 1, precision: 'within 0.06' });
  });
});

test('a damaged file is refused with what is wrong', () => {
  const rows = [{ row: 'x', figures: ['1'] }];
  const short = { ...file, tables: [{ ...file.tables[0], cases: [{ case: 'c', rows }] }] };
  expect(() => decodePublishedTables(short, 'file.json')).toThrow(/x: 1 figures for 2 columns/);
  const words = {
    ...file,
    tables: [{ ...file.tables[0], cases: [{ case: 'c', rows: [{ row: 'x', figures: ['1', 'n.a.'] }] }] }],
  };
  expect(() => decodePublishedTables(words, 'file.json')).toThrow();
});
