/** What `parley tariff` and `parley exposure` share: which ledger is asked, about whom, on which day. */

import { nearestName } from '@parley/input';
import { followsPartner, type Ledger, type Measure } from '@parley/tariffs';
import { economyCodes, isEconomy } from '../files/economies.js';
import { type BookParts, type LoadedBook, ledgerIds, ledgerOfImporter, loadShippedBook } from '../files/ledgers.js';
import { checkDay, refused } from './check-day.js';

export interface LedgerCommand {
  readonly on?: string;
  readonly accordingTo?: string;
  /** Measures to put in the place of the ledger's. */
  readonly measures?: string;
  /** A user's own ledger: file or folder. */
  readonly ledger?: string;
  readonly json?: boolean;
}

/** Opens the ledger of an importer. @throws {InputError} */
export async function openLedger(
  importer: string,
  { ledger }: Pick<LedgerCommand, 'ledger'>,
  parts: BookParts,
): Promise<LoadedBook> {
  if (ledger !== undefined && !ledgerIds().includes(ledger)) {
    // What reads a person's file is loaded only for one.
    const { loadOwnBook } = await import('../files/own-ledgers.js');
    const loaded = loadOwnBook(ledger, parts);
    const own = loaded.book.ledger.importer;
    if (own === importer) return loaded;
    throw refused('importer', `${ledger} is a ledger of ${own}`, `${own} as importer`);
  }
  const id = ledger ?? ledgerOfImporter(importer);
  if (id === undefined) {
    throw refused('importer', `no ledger of ${importer} is shipped`, 'USA, or a ledger of your own: --ledger FILE');
  }
  return loadShippedBook(id, parts);
}

/**
 * Checks day and reading.
 * @param exporter whose goods; `*` for everyone's
 * @returns notes on what the ledger does not know of the day or of the exporter
 * @throws {InputError} a day that is none or before the ledger begins, a reading it does not have
 */
export function checkQuestion(ledger: Ledger, exporter: string, on: string, accordingTo: string | undefined): string[] {
  checkDay(on, '--on');
  const { from, to } = ledger.covers;
  if (on < from)
    throw refused('on', `${on} is before the first day the ledger knows, ${from}`, `a day from ${from} on`);
  if (accordingTo !== undefined && !Object.hasOwn(ledger.readings, accordingTo)) {
    const known = Object.keys(ledger.readings);
    throw refused(
      'according-to',
      `${accordingTo} is not a reading of ${ledger.id}`,
      known.join(', '),
      near(accordingTo, known),
    );
  }
  return [
    ...(followsPartner(ledger, exporter)
      ? []
      : [
          `${ledger.id} follows the duties on ${ledger.covers.partners?.join(', ')}: of those on others it knows only what falls on everyone`,
        ]),
    ...(on <= to
      ? []
      : [`${ledger.id} was last brought up to date on ${to}: of later measures it knows only those scheduled by then`]),
  ];
}

/** Measures of a file, where one is named. @throws {InputError} */
export async function writtenMeasures({ book }: LoadedBook, file: string | undefined): Promise<Measure[]> {
  if (file === undefined) return [];
  const { readMeasures } = await import('../files/measures.js');
  return readMeasures(file, book);
}

/** @throws {InputError} a code that names no economy, nor a group of the ledger's statistics */
export function checkExporter({ book }: LoadedBook, exporter: string): void {
  const { groups } = book.ledger.partners;
  const own = [...book.imports.partners, ...groups.map(({ code }) => code)];
  if (exporter === book.ledger.importer) {
    throw refused('exporter', `${exporter} does not charge duties on its own goods`, 'another economy');
  }
  if (isEconomy(exporter) || own.includes(exporter)) return;
  throw refused(
    'exporter',
    `${exporter} is not the code of an economy`,
    'three capital letters of ISO 3166, such as KOR',
    near(exporter, [...economyCodes(), ...own]),
  );
}

function near(name: string, known: readonly string[]): string | undefined {
  const found = nearestName(name, known);
  return found === undefined ? undefined : `did you mean ${found}?`;
}
