/** Whose duty stands before “on its goods”: “the U.S. tariff on its cars” is on the cars of another. */

import type { Item } from '../sentences/sentence-items.js';

/** Furthest owner before “on”, in items: “Washington's new 25 percent additional duty on its steel”. */
const REACH = 7;

/** Whether the party at an item owns the duty that falls on what the possessive at another owns. */
export function leviesOnIts(items: readonly Item[], party: number, its: number): boolean {
  if (items[its - 1]?.text !== 'on' || its - party > REACH) return false;
  const between = items.slice(party + 1, its - 1);
  return (
    between.some(({ phrase }) => phrase?.duty) &&
    between.every(
      ({ kind, text, phrase }) =>
        kind === 'rates' || phrase?.duty || phrase?.kind !== undefined || /^(?:['’]s?|\p{Ll}+)$/u.test(text),
    ) &&
    !between.some(({ phrase }) => phrase?.imposing || phrase?.bearing)
  );
}
