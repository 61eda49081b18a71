/** Source tables: CSV files, compressed or not, as rows of text by column. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

/** Reads a table of a source folder; a name that ends in .gz is unpacked. */
export function readTable(source: string, name: string): Row[] {
  const bytes = readFileSync(join(source, name));
  return parse(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true });
}
