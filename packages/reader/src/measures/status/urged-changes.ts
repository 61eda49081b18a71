/** Changes of a duty that somebody only asks for: “should cut its tariff from 50% to 25%”, “must begin by lowering it to 10%”, “has to come down to 15%”. */

import type { Item } from '../sentences/sentence-items.js';

const CHANGES =
  /^(?:lower|cut|reduc|slash|halv|rais|hik|increas|decreas|bring|set|put|impos|levy|drop)(?:e|s|es|ing|ting|ping)?$/;
/** “Come down”, “go back to” */
const MOVES = /^(?:fall|come|go)$/;
/** The past form, of what “has to be lowered”. */
const CHANGED = /^(?:lowered|reduced|slashed|halved|raised|hiked|increased|decreased|brought)$/;

/** Furthest verb before a rate, in items. */
const REACH = 12;

/** True when the verb of change at an item hangs on “should”, “must” or “has to”. */
export function isUrged(items: readonly Item[], verb: number): boolean {
  const { text: change } = items[verb]!;
  const moves = MOVES.test(change) && /^(?:down|up|back|to)$/.test(items[verb + 1]?.text ?? '');
  const changed = CHANGED.test(change) && items[verb - 1]?.text === 'be';
  if (!moves && !changed && !CHANGES.test(change)) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i -= 1) {
    const { text, kind } = items[i]!;
    // “Should the EU raise its duty”: a condition.
    if (/^(?:should|must|ought)$/.test(text))
      return i > 0 && !/^(?:not|n['’]t)$/.test(items[i + 1]?.text ?? '') && items[i + 1]?.party === undefined;
    // “Washington has to cut it”; not “had to”, which it did.
    if (/^(?:has|have|needs?)$/.test(text)) return items[i + 1]?.text === 'to';
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

/** Furthest “as agreed” after a rate, in items. */
const REACH_AFTER = 8;

/** “Has to come down to 15 percent now, as agreed in July”: what is asked for was promised. */
export function isAsAgreed(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length - 1 && i <= at + REACH_AFTER; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || text === ';') return false;
    if (text === 'as') return /^(?:agreed|promised|negotiated|pledged)$/.test(items[i + 1]!.text);
  }
  return false;
}
