/** Products found by words or digits, and put in order. */

import type { ProductOrder } from '../../../state/measures-address.js';
import type { ProductRow } from '../../../worker/schedule-protocol.js';

/** What a row is found by: its code, its name, its chapter. */
export type SearchText = (row: ProductRow) => string;

/**
 * Rows that hold every word asked for; digits stand for the beginning of a code.
 * @param textOf all that can be found in a row, in lower case
 */
export function foundProducts(rows: readonly ProductRow[], asked: string, textOf: SearchText): readonly ProductRow[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) =>
    words.every((word) =>
      /^[\d.]+$/.test(word) ? row.hs6.startsWith(word.replaceAll('.', '').slice(0, 6)) : textOf(row).includes(word),
    ),
  );
}

const VALUES: Readonly<Record<ProductOrder, (row: ProductRow) => number | string>> = {
  duty: ({ editedDuty }) => editedDuty,
  imports: ({ imports }) => imports,
  rate: ({ rate }) => rate,
  edited: ({ editedRate }) => editedRate,
  change: ({ duty, editedDuty }) => Math.abs(editedDuty - duty),
  code: ({ hs6 }) => hs6,
  name: ({ name, chapter }) => (name ?? chapter).toLowerCase(),
};

/** Rows by one of their figures, the greatest first unless the least is asked for; ties as they come. */
export function orderedProducts(rows: readonly ProductRow[], order: ProductOrder, least: boolean): ProductRow[] {
  const value = VALUES[order];
  const sign = least ? 1 : -1;
  return rows
    .map((row, at) => ({ row, at, value: value(row) }))
    .sort((a, b) => (a.value === b.value ? a.at - b.at : sign * (a.value < b.value ? -1 : 1)))
    .map(({ row }) => row);
}
