/** A ledger with its tables as one JSON text, as it goes to the workbench: the tables stay as their files are. */

import { InputError } from '@parley/input';
import { type BaseSchedule, decodeBaseSchedule, NO_SCHEDULE } from './base-schedule.js';
import { type Book, decodeSectors } from './book.js';
import { decodeLedger } from './compiled-ledger.js';
import { type ImportText, laterImports } from './later-imports.js';

export interface PackedBook {
  /** Compiled, see compileLedger. */
  readonly ledger: string;
  readonly schedule: string | null;
  readonly imports: readonly ImportText[];
  readonly year: number;
  readonly sectors: string;
  readonly descriptions?: string | undefined;
}

/**
 * The measures are read at once, the tables when they are first asked for.
 * @throws {InputError} a text that is not a packed ledger; when they are asked for, tables that are damaged
 */
export function decodeBook(text: string, name: string): Book {
  const packed = unpacked(text, name);
  let schedule: BaseSchedule | undefined;
  let sectorOf: ReadonlyMap<string, string> | undefined;
  return {
    ledger: decodeLedger(packed.ledger, `${name}/ledger.json`),
    get schedule() {
      schedule ??= packed.schedule === null ? NO_SCHEDULE : decodeBaseSchedule(packed.schedule, `${name}/schedule.csv`);
      return schedule;
    },
    imports: laterImports(
      packed.imports.map((table) => ({ ...table, file: `${name}/${table.file}` })),
      packed.year,
    ),
    get sectorOf() {
      sectorOf ??= decodeSectors(packed.sectors);
      return sectorOf;
    },
    ...(packed.descriptions !== undefined && { descriptions: packed.descriptions }),
  };
}

function unpacked(text: string, name: string): PackedBook {
  try {
    return JSON.parse(text) as PackedBook;
  } catch (error) {
    const message = `not JSON: ${error instanceof Error ? error.message : error}`;
    throw new InputError([{ code: 'ledger', severity: 'error', path: [], file: name, message }]);
  }
}
