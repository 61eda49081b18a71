import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.js';
import type { Cell, TableData } from './table-data.js';
import { jsonOf } from './table-json.js';

const citation = {
  title: 'Linkage, in “millions”',
  facts: [{ key: 'address', label: 'Address', value: 'http://127.0.0.1/bargain?p=a:b,c:d' }],
};

const text = fc.string({ unit: 'binary' }).filter((one) => !/^[=+\-@\t\r]/.test(one) && !/[\ud800-\udfff]/.test(one));
const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const table: fc.Arbitrary<TableData> = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    columns: fc.array(fc.record({ name: text, unit: fc.constantFrom('million USD', undefined) }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width })),
  }),
);

const read = (csv: string): string[][] =>
  parse(csv, { bom: true, record_delimiter: '\r\n', skip_empty_lines: false, relax_column_count: false });

test('what is written is read again by a strict reader, with as many fields in every record', () => {
  fc.assert(
    fc.property(table, (data) => {
      const [head, ...records] = read(csvOf(data, citation));
      expect(head).toHaveLength(data.columns.length);
      expect(records.slice(0, data.rows.length)).toEqual(data.rows.map((row) => row.map(String)));
      expect(records.slice(data.rows.length).map(([first]) => first)).toEqual([
        '',
        citation.title,
        'Address: http://127.0.0.1/bargain?p=a:b,c:d',
      ]);
    }),
  );
});

test('numbers keep every digit; nothing is written where there is no figure', () => {
  const csv = csvOf(
    {
      columns: [{ name: 'a' }, { name: 'b' }],
      rows: [
        [-1622.1632880165068, null],
        [Number.NaN, 0],
      ],
    },
    citation,
  );
  expect(csv).toContain('-1622.1632880165068,\r\n,0\r\n');
});

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@sum', '\tx'])(
  'a text that starts like a formula stays a text: %j',
  (formula) => {
    const [, [first] = []] = read(csvOf({ columns: [{ name: 'a' }], rows: [[formula]] }, citation));
    expect(first).toBe(`'${formula}`);
  },
);

test('JSON has the figures as they are, and the citation by name', () => {
  fc.assert(
    fc.property(table, (data) => {
      const { title, citation: cited, columns, rows } = JSON.parse(jsonOf(data, citation));
      expect(title).toBe(citation.title);
      expect(cited).toEqual({ address: citation.facts[0]?.value });
      expect(columns).toEqual(data.columns.map(({ name, unit }) => ({ name, unit: unit ?? null })));
      expect(rows).toEqual(JSON.parse(JSON.stringify(data.rows)));
    }),
  );
});
