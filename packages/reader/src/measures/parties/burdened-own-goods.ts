/** A side's own goods told to bear a duty: “Indonesia will drop its tariffs, while its own exports face 19%”. */

import type { Item } from '../sentences/sentence-items.js';

/** Furthest verb of bearing after its goods, and furthest rate after the verb, in items. */
const REACH = 8;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** Items of “its” and of the verb where goods of whoever “its” stands for bear the duty at an item; null where none do. */
export function ownGoodsBearing(
  items: readonly Item[],
  at: number,
): { readonly its: number; readonly verb: number } | null {
  for (let verb = at - 1; verb >= Math.max(1, at - REACH); verb -= 1) {
    const { kind, text, phrase } = items[verb]!;
    if (kind === 'rates' || /^[;:]$/.test(text)) return null;
    const borne = phrase?.bearing || (phrase?.imposing && BE.test(items[verb - 1]?.text ?? ''));
    if (!borne) continue;
    const its = items.findLastIndex(({ text: word }, i) => i < verb && /^(?:its|their)$/.test(word));
    if (its < Math.max(0, verb - REACH)) return null;
    const goods = items.slice(its + 1, verb);
    if (goods.some((item) => item.kind === 'mark' || item.kind === 'rates' || item.phrase?.duty)) return null;
    const named = goods.slice(0, 4).some((item) => item.phrase?.goods || item.phrase?.product !== undefined);
    return named || goods[0]?.text === 'own' ? { its, verb } : null;
  }
  return null;
}
