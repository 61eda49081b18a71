/** Changes of a duty that somebody only asks for: “should cut its tariff from 50% to 25%”, “must begin by lowering it to 10%”. */

import type { Item } from '../sentences/sentence-items.js';

const CHANGES =
  /^(?:lower|cut|reduc|slash|halv|rais|hik|increas|decreas|bring|set|put|impos|levy|drop)(?:e|s|es|ing|ting|ping)?$/;

/** Furthest verb before a rate, in items. */
const REACH = 12;

/** True when the verb of change at an item hangs on “should” or “must”. */
export function isUrged(items: readonly Item[], verb: number): boolean {
  if (!CHANGES.test(items[verb]!.text)) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i -= 1) {
    const { text, kind } = items[i]!;
    // “Should the EU raise its duty”: a condition.
    if (/^(?:should|must|ought)$/.test(text))
      return i > 0 && !/^(?:not|n['’]t)$/.test(items[i + 1]?.text ?? '') && items[i + 1]?.party === undefined;
    if (kind !== 'word' && kind !== 'phrase') return false;
  }
  return false;
}

/** True when a verb of change that is only asked for leads up to the rate at an item. */
export function isUrgedBefore(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[,;:]$/.test(text)) return false;
    if (isUrged(items, i)) return true;
  }
  return false;
}
