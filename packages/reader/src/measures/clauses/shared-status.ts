/** Duties without a verb of their own stand as those of the row that they belong to. */

import type { MeasureRead } from '../../reading.js';
import type { Item } from '../sentences/sentence-items.js';
import { isYardstick } from '../status/nearest-status.js';

type Status = MeasureRead['status'];

/** Words that set a rate apart from the one before it. */
const APART =
  /^(?:;|while|whereas|but|compared|against|versus|than|below|above|under|over|unlike|like|instead|after|before|which|who|although|though|since|if|unless)$/;

/**
 * Statuses of the duties of one sentence: “25% on all goods and 10% on energy” stand alike.
 * @param places items of the duties, in order
 * @param statuses as the verb of each tells
 */
export function sharedStatuses(
  items: readonly Item[],
  places: readonly number[],
  statuses: readonly Status[],
): readonly Status[] {
  const shared = [...statuses];
  for (let i = 1; i < shared.length; i += 1)
    if (shared[i] === 'unclear' && inRow(items, places[i - 1]!, places[i]!)) shared[i] = shared[i - 1]!;
  for (let i = shared.length - 2; i >= 0; i -= 1)
    if (shared[i] === 'unclear' && inRow(items, places[i]!, places[i + 1]!)) shared[i] = shared[i + 1]!;
  // “Cars will be taxed at 50%, against 20% until now, and steel at 35%”: said by the verb of the first.
  for (let i = 1; i < shared.length; i += 1) {
    const said = placeSaid(items, places, i);
    if (said >= 0 && shared[said] !== 'unclear') shared[i] = shared[said]!;
  }
  return shared;
}

/** Index of the rate whose verb an elliptic “and steel at 35%” goes on with; −1 where it has one of its own. */
function placeSaid(items: readonly Item[], places: readonly number[], i: number): number {
  const at = places[i]!;
  let first = at - 1;
  if (items[first]?.text !== 'at') return -1;
  first -= 1;
  while (
    first > places[i - 1]! &&
    (items[first]!.phrase?.product !== undefined || /^(?:or|&|auto)$/.test(items[first]!.text))
  )
    first -= 1;
  if (first === at - 2 || items[first]?.text !== 'and' || items[first - 1]?.text !== ',') return -1;
  for (let before = i - 1; before >= 0; before -= 1)
    if (!/^(?:against|from|with|to)$/.test(items[places[before]! - 1]?.text ?? '')) return before;
  return -1;
}

function inRow(items: readonly Item[], first: number, last: number): boolean {
  // “10%, down from 25%”; not “on steel from Canada, 10 percent on aluminium”.
  if (items[last - 1]?.text === 'from') return false;
  return !items
    .slice(first + 1, last)
    .some(
      ({ text, phrase }, i) =>
        APART.test(text) ||
        phrase?.imposing ||
        phrase?.bearing ||
        (phrase?.status !== undefined && !isYardstick(items, first + 1 + i)),
    );
}
