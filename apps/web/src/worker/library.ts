/** Data sets and ledgers, each read once. */

import { type BaseYear, decodeBaseYear } from '@parley/economy';
import { InputError } from '@parley/input';
import { type DatasetReference, fingerprint } from '@parley/runs';
import { type Book, decodeBook } from '@parley/tariffs';
import type { Origin } from './origin.js';

export interface Library {
  readonly origin: Origin;
  /** Undefined when there is none of that name. @throws {FetchError} {InputError} */
  baseYear(id: string): Promise<{ readonly baseYear: BaseYear; readonly reference: DatasetReference } | undefined>;
  /** A ledger that talks name; undefined when there is none of that name. @throws {FetchError} {InputError} */
  book(talks: string, id: string): Promise<Book | undefined>;
}

export function createLibrary(origin: Origin): Library {
  return {
    origin,
    baseYear: once(async (id: string) => {
      const text = await origin.dataset(id);
      if (text === undefined) return undefined;
      const baseYear = decodeBaseYear(jsonOf(text, id), id);
      let known: string | undefined;
      const reference: DatasetReference = {
        id: baseYear.id,
        // Found when a run is first named: nothing that is seen first needs it.
        get fingerprint() {
          known ??= fingerprint(text);
          return known;
        },
      };
      return { baseYear, reference };
    }),
    book: once(async (talks: string, id: string) => {
      const packed = await origin.ledger(talks, id);
      return packed === undefined ? undefined : decodeBook(packed, id);
    }),
  };
}

/** @throws {InputError} when a data set was cut off or is something else */
function jsonOf(text: string, id: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = `not JSON: ${error instanceof Error ? error.message : error}`;
    throw new InputError([{ code: 'data-set', severity: 'error', path: [], file: id, message }]);
  }
}

/** What was read without a fault is kept; anything else is tried again. */
function once<A extends readonly string[], T>(read: (...names: A) => Promise<T | undefined>) {
  const kept = new Map<string, Promise<T | undefined>>();
  return (...names: A): Promise<T | undefined> => {
    const key = names.join('\n');
    const found = kept.get(key);
    if (found) return found;
    const reading = read(...names);
    kept.set(key, reading);
    reading.then(
      (value) => value === undefined && kept.delete(key),
      () => kept.delete(key),
    );
    return reading;
  };
}
