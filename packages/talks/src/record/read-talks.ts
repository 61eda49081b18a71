/** A talks file from its text, complete or with every problem located. */

import type { BaseYear } from '@parley/economy';
import { hasErrors, type InputIssue, type LocatedDocument, placed, type Read, readDocument } from '@parley/input';
import type { Book } from '@parley/tariffs';
import { checkTalks } from './check-talks.js';
import { type Talks, talksSchema } from './talks-schema.js';

export type ReadTalks =
  | {
      readonly ok: true;
      readonly talks: Talks;
      readonly warnings: readonly InputIssue[];
      readonly document: LocatedDocument;
    }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/** A talks file by its schema alone; `value.base.dataset` names the data set it is to be checked against. */
export function parseTalks(text: string, file: string): Read<Talks> {
  return readDocument(text, file, talksSchema);
}

/** Data that talks files may name. */
export interface KnownData {
  /** Ids of the data sets and of the ledgers there are. */
  readonly datasets: readonly string[];
  readonly ledgers: readonly string[];
}

/**
 * Parsed talks held against their data.
 * @param baseYear the data set the file names, or undefined when there is none of that name
 * @param books the ledgers the file names, those that there are
 */
export function checkedTalks(
  parsed: Read<Talks>,
  baseYear: BaseYear | undefined,
  books: readonly Book[],
  { datasets, ledgers }: KnownData,
): ReadTalks {
  if (!parsed.ok) return parsed;
  const talks = parsed.value;
  const issues = checkTalks(talks, baseYear, books);
  if (!baseYear) {
    issues.push({
      code: 'unknown-dataset',
      severity: 'error',
      path: ['base', 'dataset'],
      message: `${talks.base.dataset} is not a data set here`,
      expected: datasets.join(', '),
    });
  }
  const { compare_with: other } = talks.base;
  if (other !== undefined && datasets.length > 0 && !datasets.includes(other)) {
    issues.push({
      code: 'unknown-dataset',
      severity: 'error',
      path: ['base', 'compare_with'],
      message: `${other} is not a data set here`,
      expected: datasets.join(', '),
    });
  }
  talks.base.ledgers.forEach((id, index) => {
    if (books.some(({ ledger }) => ledger.id === id)) return;
    issues.push({
      code: 'unknown-ledger',
      severity: 'error',
      path: ['base', 'ledgers', index],
      message: `${id} is not a ledger here`,
      expected: ledgers.join(', '),
    });
  });
  const located = issues.map((issue) => placed(parsed.document, issue));
  if (hasErrors(located)) return { ok: false, issues: located };
  return { ok: true, talks, warnings: located, document: parsed.document };
}

/**
 * Reads and checks a talks file in one go.
 * @param baseYears the data sets there are
 * @param books the ledgers there are
 */
export function readTalks(
  text: string,
  file: string,
  baseYears: readonly BaseYear[],
  books: readonly Book[] = [],
): ReadTalks {
  const parsed = parseTalks(text, file);
  const base = parsed.ok ? parsed.value.base : undefined;
  return checkedTalks(
    parsed,
    baseYears.find(({ id }) => id === base?.dataset),
    books.filter(({ ledger }) => base?.ledgers.includes(ledger.id)),
    { datasets: baseYears.map(({ id }) => id), ledgers: books.map(({ ledger }) => ledger.id) },
  );
}
