/** Duties that somebody argues for: whoever does so need not levy them. */

import type { Item } from '../sentences/sentence-items.js';

/** Furthest words of arguing before a rate, in items. */
const REACH = 10;
const ARGUES = /^(?:case for|argue[sd]? for|arguing for|pleade?d?s? for|held out for)$/;

/** “Korea made a case for a 12.5 percent duty”: who argues for the duty at an item; null where nobody does. */
export function arguesFor(items: readonly Item[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[;:]$/.test(text)) return null;
    if (!ARGUES.test(text)) continue;
    // “argued for a duty on Korean cars”: its own, on those of another.
    const on = items.findIndex(({ text: word }, k) => k > at && k <= at + 6 && /^(?:on|against)$/.test(word));
    if (on >= 0 && items.slice(on + 1, on + 4).some(({ party }) => party !== undefined)) return null;
    return items.findLast(({ party }, k) => k < i && party !== undefined)?.party?.economy ?? null;
  }
  return null;
}
