/** Talks checked against the data set and the ledgers that they name. */

import type { Read } from '@parley/input';
import { checkedTalks, type Talks } from '@parley/talks';
import type { Library } from './library.js';

/**
 * @param talks id of the talks, beside which their own ledgers are kept
 * @returns what the check says, with the data set and the ledgers that are there
 * @throws {FetchError} {InputError}
 */
export async function checkedIn(library: Library, talks: string, parsed: Read<Talks>) {
  const base = parsed.ok ? parsed.value.base : undefined;
  const [data, ledgers] = await Promise.all([
    base && library.baseYear(base.dataset),
    Promise.all((base?.ledgers ?? []).map((id) => library.book(talks, id))),
  ]);
  const books = ledgers.filter((book) => book !== undefined);
  return { read: checkedTalks(parsed, data?.baseYear, books, { datasets: [], ledgers: [] }), data, books };
}
