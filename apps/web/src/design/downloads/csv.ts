/** Tables as CSV (RFC 4180): CRLF, quoted where needed, as many fields in every record as there are columns. */

import type { Cell, Citation, Column, TableData } from './table-data.js';

/** Excel takes a file for UTF-8 only with this mark. */
const MARK = '\ufeff';

/**
 * The header names each column with its unit; the citation follows the data, in the first column, after an empty
 * record, so that programs find the header in the first line.
 */
export function csvOf({ columns, rows }: TableData, { title, facts }: Citation): string {
  const wide = (first: string) => [first, ...columns.slice(1).map(() => '')];
  const records = [
    columns.map(headed),
    ...rows.map((row) => columns.map((_, index) => written(row[index] ?? null))),
    wide(''),
    ...[title, ...facts.map(({ label, value }) => `${label}: ${value}`)].map((line) => wide(harmless(line))),
  ];
  return MARK + records.map((record) => `${record.map(quoted).join(',')}\r\n`).join('');
}

function headed({ name, unit }: Column): string {
  return harmless(unit === undefined ? name : name === '' ? unit : `${name} (${unit})`);
}

function written(cell: Cell): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  return typeof cell === 'string' ? harmless(cell) : String(cell);
}

/** Texts come from files of others: none may be a formula in a spreadsheet. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
