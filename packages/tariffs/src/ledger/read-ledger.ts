/** A ledger from a person's file, complete or with every problem located. */

import { hasErrors, type InputIssue, placed, readDocument } from '@parley/input';
import type { ProductList } from '../products/product-list.js';
import type { BaseSchedule } from './base-schedule.js';
import { checkLedger } from './check-ledger.js';
import type { Ledger } from './ledger.js';
import { ledgerSchema } from './ledger-schema.js';

export type ReadLedger =
  | { readonly ok: true; readonly ledger: Ledger; readonly warnings: readonly InputIssue[] }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/**
 * Reads and checks a ledger in YAML or JSON.
 * @param schedule the importer's base schedule, empty where there is none
 * @param beside lists from files of their own, and codes that exist beside those of the schedule
 */
export function readLedger(
  text: string,
  file: string,
  schedule: BaseSchedule,
  beside: { readonly lists?: Readonly<Record<string, ProductList>>; readonly further?: readonly string[] } = {},
): ReadLedger {
  const read = readDocument(text, file, ledgerSchema);
  if (!read.ok) return read;
  const { ledger: id, ...rest } = read.value;
  const ledger: Ledger = { id, ...rest, lists: { ...beside.lists, ...rest.lists } };
  const issues = checkLedger(ledger, schedule, beside.further).map((issue) => placed(read.document, issue));
  return hasErrors(issues) ? { ok: false, issues } : { ok: true, ledger, warnings: issues };
}
