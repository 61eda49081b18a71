/** Duties on all goods named beside those on some: “reciprocal and automotive duties”. */

import type { Governed } from '../percentages/duty-percentages.js';
import { type Item, productAt } from '../sentences/sentence-items.js';

/** “tariffs on cars, lumber and the reciprocal tariff would be raised to 25%”: on all goods too. */
export function alsoGeneral(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.text === 'each') return generalAmong(items, at);
  for (let i = at - 1; i > Math.max(2, at - 8); i -= 1) {
    const { kind, phrase } = items[i]!;
    if (kind === 'rates' || kind === 'party' || phrase?.product !== undefined) return false;
    if (!phrase?.duty) continue;
    const and = items[i - 1]?.text === 'the' ? i - 2 : i - 1;
    return phrase.kind?.allGoods === true && items[and]?.text === 'and' && productAt(items[and - 1]) !== undefined;
  }
  return false;
}

/** Furthest a duty of two stands before their common rate, in items. */
const BOTH = 30;

/** “lowers the reciprocal tariffs due in August and the tariffs on cars to 15% each”: of the two, one is on all goods. */
function generalAmong(items: readonly Item[], at: number): boolean {
  let joined = false;
  for (let i = at - 1; i >= Math.max(0, at - BOTH); i -= 1) {
    const { kind, phrase, text } = items[i]!;
    if (kind === 'rates' || text === ';') return false;
    if (text === 'and') joined = true;
    if (joined && phrase?.duty && phrase.kind?.allGoods === true) return true;
    const general = phrase?.kind?.allGoods === true || text === 'mutual';
    if (joined && general && items[i + 1]?.phrase?.duty) return true;
  }
  return false;
}

/** The word for a duty after the percentage, or the nearest before it. */
export function nounOf(items: readonly Item[], at: number, { head }: Governed): number {
  if (head >= 0) return head;
  const noun = items.findLastIndex(({ phrase, kind }, i) => i < at && (phrase?.duty === true || kind === 'rates'));
  return noun >= at - 8 ? noun : -1;
}

/** “Reciprocal and automotive duties”, “the reciprocal and auto tariffs”: on all goods and on those. */
export function joinedGeneral(items: readonly Item[], noun: number): boolean {
  if (!items[noun]?.phrase?.duty || productAt(items[noun - 1]) === undefined) return false;
  return items[noun - 2]?.text === 'and' && items[noun - 3]?.phrase?.kind?.allGoods === true;
}
