/** A ledger with its tables as one JSON text, as it goes to the workbench: the tables stay as their files are. */

import { InputError } from '@parley/input';
import { decodeBaseSchedule, NO_SCHEDULE } from './base-schedule.js';
import { type Book, decodeSectors } from './book.js';
import { decodeLedger } from './compiled-ledger.js';
import { decodeImports } from './import-table.js';

export interface PackedBook {
  /** Compiled, see compileLedger. */
  readonly ledger: string;
  readonly schedule: string | null;
  readonly imports: readonly { readonly file: string; readonly text: string }[];
  readonly year: number;
  readonly sectors: string;
  readonly descriptions?: string | undefined;
}

/** @throws {InputError} a text that is not a packed ledger, or tables that are damaged */
export function decodeBook(text: string, name: string): Book {
  let packed: PackedBook;
  try {
    packed = JSON.parse(text) as PackedBook;
  } catch (error) {
    const message = `not JSON: ${error instanceof Error ? error.message : error}`;
    throw new InputError([{ code: 'ledger', severity: 'error', path: [], file: name, message }]);
  }
  const { ledger, schedule, imports, year, sectors, descriptions } = packed;
  return {
    ledger: decodeLedger(ledger, `${name}/ledger.json`),
    schedule: schedule === null ? NO_SCHEDULE : decodeBaseSchedule(schedule, `${name}/schedule.csv`),
    imports: decodeImports(
      imports.map((table) => ({ text: table.text, file: `${name}/${table.file}` })),
      year,
    ),
    sectorOf: decodeSectors(sectors),
    ...(descriptions !== undefined && { descriptions }),
  };
}
