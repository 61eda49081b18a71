import { expect, test } from 'vitest';
import type { TableBlock } from './nodes.js';
import { tableData } from './table-data.js';

const ends = { low: 'low', high: 'high' };

/** A table of the document tree; a leading `>` sets a column to the right. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): TableBlock {
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })),
  });
  return {
    type: 'table',
    align: columns.map((column) => (column.startsWith('>') ? 'right' : 'left')),
    children: [row(columns.map((column) => column.replace(/^>/, ''))), ...rows.map(row)],
  };
}

test('a range becomes two more columns; a point is its own range', () => {
  expect(
    tableData(
      table(
        ['Option', '>KOR', 'run'],
        [
          ['Cut', '+1,622 [−872, +2,199]', 'r-7da103ce1638'],
          ['Keep', '0', ''],
          ['Open', '–', 'not modelled'],
        ],
      ),
      ends,
    ),
  ).toEqual({
    columns: [{ name: 'Option' }, { name: 'KOR' }, { name: 'KOR, low' }, { name: 'KOR, high' }, { name: 'run' }],
    rows: [
      ['Cut', 1622, -872, 2199, 'r-7da103ce1638'],
      ['Keep', 0, 0, 0, null],
      ['Open', null, null, null, 'not modelled'],
    ],
  });
});

test('words stay words: dates, and figures that say more than a number', () => {
  const { columns, rows } = tableData(
    table(['In force', '>rate', '>worth'], [['2025-04-03', '25 %', '−528 transfer; −100 [−300, 0] stated']]),
    ends,
  );
  expect(columns).toEqual([{ name: 'In force' }, { name: 'rate', unit: '%' }, { name: 'worth' }]);
  expect(rows).toEqual([['2025-04-03', 25, '−528 transfer; −100 [−300, 0] stated']]);
});
