/** A reading with what ledgers of duties say against it. */

import type { Reading, SourceDocument } from '@parley/reader';
import type { Book } from '@parley/tariffs';
import { dutyConflicts } from './duty-conflicts.js';

/** Economies whose ledgers the duties of a reading can be held against. */
export function economiesOfDuties({ measures }: Pick<Reading, 'measures'>): string[] {
  const named = measures
    .filter(({ status }) => status === 'in-force')
    .flatMap(({ imposer, target }) => [imposer, target])
    .filter((economy) => economy !== null);
  return [...new Set(named)];
}

/** The reading with conflicts added to its slips. */
export function withDutyConflicts(
  { text, published }: Pick<SourceDocument, 'text' | 'published'>,
  reading: Reading,
  books: readonly Pick<Book, 'ledger'>[],
): Reading {
  const conflicts = dutyConflicts(reading.measures, text, published, books);
  return conflicts.length === 0 ? reading : { ...reading, slips: [...reading.slips, ...conflicts] };
}
