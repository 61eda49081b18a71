/** A user's own ledgers: a file, or a folder with `ledger.yaml` and its lists and tables. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '@parley/input';
import { compileLedger, decodeProductList, readLedger } from '@parley/tariffs';
import { type BookParts, bookOf, type LoadedBook, packBook } from './ledgers.js';
import { readText } from './read-text.js';

/** A ledger says what it is near its beginning. */
const HEAD = 4096;

/** A user's ledger. @throws {InputError} every error of the ledger and its tables */
export function loadOwnBook(path: string, parts: BookParts = {}): LoadedBook {
  const folder = isFolder(path) ? path : undefined;
  const file = folder === undefined ? path : join(folder, 'ledger.yaml');
  return bookOf(folder, parts, (schedule) => {
    const read = readLedger(readText(file), file, schedule, { lists: listsIn(folder) });
    if (!read.ok) throw new InputError(read.issues);
    return read;
  });
}

/** True for a folder with a ledger.yaml, and for a file that begins a ledger. */
export function isLedger(path: string): boolean {
  if (isFolder(path)) return existsSync(join(path, 'ledger.yaml'));
  return existsSync(path) && /^\s*\{?\s*"?ledger"?\s*:/m.test(readText(path).slice(0, HEAD));
}

/** A user's ledger with its tables as one text, for the workbench. @throws {InputError} */
export function packOwnBook(path: string): string {
  const { book } = loadOwnBook(path);
  return packBook(isFolder(path) ? path : undefined, compileLedger(book.ledger));
}

/** Product lists of the folder `lists`, by the names of their files. */
function listsIn(folder: string | undefined) {
  const lists = folder === undefined ? undefined : join(folder, 'lists');
  if (lists === undefined || !existsSync(lists)) return {};
  return Object.fromEntries(
    readdirSync(lists)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => [basename(name, '.txt'), decodeProductList(readText(join(lists, name)), join(lists, name))]),
  );
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reported by readText, which names the path.
    return false;
  }
}
