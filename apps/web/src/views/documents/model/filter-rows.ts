/** Which documents the list shows, and in which order. */

import { compareText } from '@parley/input';
import type { DocumentsAddress } from '../../../state/documents-address.js';
import type { DocumentRow } from './document-rows.js';

export type Filter = Pick<DocumentsAddress, 'q' | 'publisher' | 'party' | 'issue' | 'state' | 'order'>;

/** @param moved whether a document moves a party's stance; asked only when that is what is filtered by */
export function filterRows(
  rows: readonly DocumentRow[],
  { q, publisher, party, issue, state, order }: Filter,
  moved: (row: DocumentRow) => boolean,
): DocumentRow[] {
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      words.every((word) => row.words.includes(word)) &&
      (publisher === undefined || row.document.publisher === publisher) &&
      (party === undefined || row.parties.has(party)) &&
      (issue === undefined || row.issues.has(issue)) &&
      (state !== 'undecided' || row.undecided > 0) &&
      (state !== 'decided' || row.undecided === 0) &&
      (state !== 'doubtful' || row.doubts > 0) &&
      (state !== 'moved' || moved(row)),
  );
  return found.sort(ORDERS[order]);
}

type Order = (a: DocumentRow, b: DocumentRow) => number;

/** Undated documents stand last. */
const byDate =
  (sign: 1 | -1): Order =>
  ({ document: a }, { document: b }) => {
    if (a.published !== b.published) {
      if (a.published === null) return 1;
      if (b.published === null) return -1;
      return sign * compareText(a.published, b.published);
    }
    return compareText(a.added_at, b.added_at) || compareText(a.document, b.document);
  };

const ORDERS: Readonly<Record<Filter['order'], Order>> = {
  newest: byDate(-1),
  oldest: byDate(1),
  added: ({ document: a }, { document: b }) =>
    compareText(b.added_at, a.added_at) || compareText(a.document, b.document),
};
