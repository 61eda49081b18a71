/** The ground that an English duty is levied on, no goods of the duty: “a penalty for buying Russian oil”. */

import type { Item } from '../sentences/sentence-items.js';

/** What somebody does, or does not do, that a duty is for. */
const DEED = /^(?:buy|purchas|import|trad|fail|refus)\p{L}*ing$/u;
const OWN = /^(?:its|their|his|the|continued|continuing|ongoing)$/;

/** “For” with what somebody does after it: “for buying”, “for failing to open its market”. */
export function isForDeed(items: readonly Item[], at: number): boolean {
  return items[at]!.text === 'for' && DEED.test(items[at + 1]?.text ?? '');
}

/** True where what an item names is the ground: “an extra tariff over Russian oil”, “a penalty for its purchases of Iranian crude”. */
export function isOfGround(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
    const { text, phrase, kind } = items[i]!;
    if (text === 'over' || isForDeed(items, i) || (text === 'for' && OWN.test(items[i + 1]?.text ?? '')))
      return items
        .slice(Math.max(0, i - 8), i)
        .some((before) => before.phrase?.duty || before.phrase?.kind !== undefined);
    if (kind === 'rates' || phrase?.duty || /^(?:on|and|,|;|:)$/.test(text)) return false;
  }
  return false;
}
