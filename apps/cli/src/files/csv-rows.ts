/** CSV (RFC 4180) with a header and one record on each line, perhaps compressed. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TextRow } from '@parley/economy';
import { InputError } from '@parley/input';

/** A field: in quotes, which double inside, or bare. */
const FIELD = /("(?:[^"]|"")*"|[^",]*)(?:,|$)/y;

/**
 * Rows of a file by the names of its columns.
 * @throws {InputError} a row that has not as many fields as the header, or a stray quote
 */
export function csvRows(path: string): TextRow[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [header = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line, index) => {
    const fields = line.includes('"') ? quoted(line) : line.split(',');
    if (fields?.length !== columns.length) {
      throw new InputError([
        {
          code: 'csv',
          severity: 'error',
          file: path,
          line: index + 2,
          path: [],
          message: fields ? `${fields.length} fields` : 'a quote that does not close',
          expected: `${columns.length} fields: ${header}`,
        },
      ]);
    }
    return Object.fromEntries(columns.map((column, field) => [column, fields[field] ?? '']));
  });
}

function quoted(line: string): string[] | undefined {
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  for (;;) {
    const match = FIELD.exec(line);
    if (!match) return undefined;
    const [whole, field = ''] = match;
    fields.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (!whole.endsWith(',')) return fields;
  }
}
