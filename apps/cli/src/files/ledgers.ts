/** The ledgers of duties shipped with Parley, with their schedules and imports. */

import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputIssue } from '@parley/input';
import {
  type BaseSchedule,
  type Book,
  decodeBaseSchedule,
  decodeImports,
  decodeLedger,
  decodeSectors,
  importText,
  type Ledger,
  NO_SCHEDULE,
  type PackedBook,
} from '@parley/tariffs';
import { readText } from './read-text.js';

const DATA = fileURLToPath(new URL('../../../../data/', import.meta.url));
const SHIPPED_SECTORS = join(DATA, 'us-tariffs', 'sectors.csv');
const YEAR = 2024;
const HEAD = 4096;

export interface LoadedBook {
  readonly book: Book;
  readonly warnings: readonly InputIssue[];
  /** Census description by ten-digit code, where the ledger has them. */
  describe(code: string): string | undefined;
}

/** What of a ledger is read. */
export interface BookParts {
  /** Only products of this chapter. */
  readonly chapter?: string | undefined;
  /** Only imports from this partner, where they stand in a file of their own. */
  readonly partner?: string | undefined;
}

/** Ids of the ledgers shipped. */
export function ledgerIds(): string[] {
  return readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(DATA, entry.name, 'ledger.json')))
    .map((entry) => entry.name)
    .sort();
}

/** The shipped ledger of an importer. */
export function ledgerOfImporter(importer: string): string | undefined {
  return ledgerIds().find((id) => importerOf(join(DATA, id, 'ledger.json')) === importer);
}

/** The importer of a compiled ledger, which stands near its beginning. */
function importerOf(file: string): string | undefined {
  const head = Buffer.alloc(HEAD);
  const opened = openSync(file, 'r');
  try {
    const length = readSync(opened, head, 0, HEAD, 0);
    return /"importer":"([^"]+)"/.exec(head.toString('utf8', 0, length))?.[1];
  } finally {
    closeSync(opened);
  }
}

/** A shipped ledger with its schedule and imports. @throws {InputError} a file that is damaged */
export function loadShippedBook(id: string, parts: BookParts = {}): LoadedBook {
  const folder = join(DATA, id);
  const file = join(folder, 'ledger.json');
  return bookOf(folder, parts, () => ({ ledger: decodeLedger(readFileSync(file, 'utf8'), file), warnings: [] }));
}

/** The measures of a shipped ledger alone, without schedule and imports. @throws {InputError} a file that is damaged */
export function loadShippedLedger(id: string): Ledger {
  const file = join(DATA, id, 'ledger.json');
  return decodeLedger(readFileSync(file, 'utf8'), file);
}

/**
 * A ledger with the tables beside it: `schedule.csv`, `imports.csv`, `sectors.csv`, `descriptions.csv`, each where there
 * is one.
 * @param ledgerFrom the ledger itself, given the schedule it is checked against
 */
export function bookOf(
  folder: string | undefined,
  parts: BookParts,
  ledgerFrom: (schedule: BaseSchedule) => { ledger: Ledger; warnings: readonly InputIssue[] },
): LoadedBook {
  const beside = (name: string) =>
    folder !== undefined && existsSync(join(folder, name)) ? join(folder, name) : undefined;
  const table = (file: string) => (parts.chapter === undefined ? readText(file) : chapterOf(file, parts.chapter));
  const scheduleFile = beside('schedule.csv');
  const schedule = scheduleFile ? decodeBaseSchedule(table(scheduleFile), scheduleFile) : NO_SCHEDULE;
  const imports = decodeImports(
    importFiles(folder, parts.partner).map((file) => ({ text: table(file), file })),
    YEAR,
  );
  const { ledger, warnings } = ledgerFrom(schedule);
  const descriptions = beside('descriptions.csv');
  let described: Buffer | undefined;
  return {
    book: { ledger, schedule, imports, sectorOf: decodeSectors(table(beside('sectors.csv') ?? SHIPPED_SECTORS)) },
    warnings,
    describe: (code) => {
      if (descriptions === undefined) return undefined;
      described ??= readFileSync(descriptions);
      return descriptionIn(described, code);
    },
  };
}

/** A ledger with its tables as one text. @throws {InputError} */
export function packBook(folder: string | undefined, ledger: string): string {
  const beside = (name: string) =>
    folder !== undefined && existsSync(join(folder, name)) ? readText(join(folder, name)) : null;
  const packed: PackedBook = {
    ledger,
    schedule: beside('schedule.csv'),
    imports: importFiles(folder, undefined).map((file) => importText(readText(file), basename(file))),
    year: YEAR,
    sectors: beside('sectors.csv') ?? readText(SHIPPED_SECTORS),
    descriptions: beside('descriptions.csv') ?? undefined,
  };
  return JSON.stringify(packed);
}

/** A shipped ledger as one text; undefined when there is none of that id. */
export function packShippedBook(id: string): string | undefined {
  if (!ledgerIds().includes(id)) return undefined;
  return packBook(join(DATA, id), readText(join(DATA, id, 'ledger.json')));
}

/** Files of imports: `imports.csv` and `imports-PARTNER.csv`. */
function importFiles(folder: string | undefined, partner: string | undefined): string[] {
  if (folder === undefined) return [];
  const own = partner === undefined ? undefined : join(folder, `imports-${partner.toLowerCase()}.csv`);
  if (own !== undefined && existsSync(own)) return [own];
  return readdirSync(folder)
    .filter((name) => /^imports(-[a-z]+)?\.csv$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** A table with only the lines of a chapter: they stand together, and the rest need not become text. */
function chapterOf(file: string, chapter: string): string {
  const bytes = readFileSync(file);
  const head = bytes.toString('utf8', 0, bytes.indexOf('\n') + 1);
  const from = bytes.indexOf(`\n${chapter}`) + 1;
  if (from === 0) return head;
  const end = bytes.indexOf('\n', bytes.lastIndexOf(`\n${chapter}`) + 1);
  return head + bytes.toString('utf8', from, end < 0 ? bytes.length : end + 1);
}

/** Description of a code: its own, or that of the one line below it. */
function descriptionIn(bytes: Buffer, code: string): string | undefined {
  const first = bytes.indexOf(`\n${code}`);
  if (first < 0) return undefined;
  if (code.length < 10 && bytes.indexOf(`\n${code}`, first + 1) >= 0) return undefined;
  const end = bytes.indexOf('\n', first + 1);
  return bytes.toString('utf8', bytes.indexOf(',', first) + 1, end < 0 ? bytes.length : end);
}
