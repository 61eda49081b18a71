/** The shipped data sets, ledgers and example, read from their files: for tests and benchmarks. */

import { readFileSync } from 'node:fs';
import { type BaseYear, decodeBaseYear } from '@parley/economy';
import { type Book, decodeBook, importText, type PackedBook } from '@parley/tariffs';

const text = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

export function shippedBaseYear(id: string): BaseYear {
  const file = `data/${id}/base-year.json`;
  return decodeBaseYear(JSON.parse(text(file)), file);
}

/** The ledger of the United States as one text, as the workbench gets it. */
export function packedUsTariffs(): string {
  const packed: PackedBook = {
    ledger: text('data/us-tariffs/ledger.json'),
    schedule: text('data/us-tariffs/schedule.csv'),
    imports: ['imports.csv', 'imports-kor.csv'].map((file) => importText(text(`data/us-tariffs/${file}`), file)),
    year: 2024,
    sectors: text('data/us-tariffs/sectors.csv'),
    descriptions: text('data/us-tariffs/descriptions.csv'),
  };
  return JSON.stringify(packed);
}

export function shippedUsTariffs(): Book {
  return decodeBook(packedUsTariffs(), 'us-tariffs');
}

export function exampleTalks(): string {
  return text('examples/korea-us-2025/talks.yaml');
}
