/** The two sides of duties that each levies on the other: “Indian and Turkish tariffs of 20% on each other's goods”. */

import type { Item } from '../sentences/sentence-items.js';

/** Two economies, each of which levies the duty on the other. */
export type Sides = readonly [string, string];

/** What may stand between two owners and their duties: “Indian and Turkish **retaliatory import** duties”. */
const MOST_BETWEEN = 3;

/** The sides named in one row before “each other's”; null where none are. */
export function sidesOfEachOther(items: readonly Item[]): Sides | null {
  const each = items.findIndex(({ text }, i) => text === 'each' && items[i + 1]?.text === 'other');
  for (let i = each - 1; i >= 2; i -= 1) {
    const pair = pairEndingAt(items, i);
    if (pair !== null) return pair;
  }
  return null;
}

/**
 * Two sides that own one duty by their adjectives or names: “US and Chinese tariffs of 10 percent”. On whose goods it is stays open
 * by these words: a document on these two alone means each other's.
 * @param at item of the percentage
 */
export function jointOwners(items: readonly Item[], at: number): Sides | null {
  for (let noun = at + 2; noun >= Math.max(3, at - MOST_BETWEEN); noun -= 1) {
    if (!items[noun]?.phrase?.duty) continue;
    for (let i = noun - 1; i >= Math.max(2, noun - 1 - MOST_BETWEEN); i -= 1) {
      const { kind, text, party, phrase } = items[i]!;
      if (party !== undefined) return pairEndingAt(items, i);
      // “India and Turkey face tariffs” own none.
      if (phrase?.bearing || phrase?.imposing) break;
      if (kind !== 'rates' && !/^\p{L}[\p{L}-]+$/u.test(text)) break;
    }
  }
  return null;
}

/** “India and Turkey”, “Indian and Turkish”: two parties and nobody before them in the row. */
function pairEndingAt(items: readonly Item[], last: number): Sides | null {
  const second = items[last]?.party;
  const and = items[last - 1]?.text === 'the' ? last - 2 : last - 1;
  const first = items[and - 1]?.party;
  if (items[and]?.text !== 'and' || first === undefined || second === undefined) return null;
  if (first.form === 'person' || second.form === 'person' || first.economy === second.economy) return null;
  // “Peru, Chile and Brazil”: three do not levy it on each other in a pair; “from India and Turkey” bear it.
  const before = items[and - 2]?.text === 'the' ? items[and - 3]?.text : items[and - 2]?.text;
  return /^(?:,|from|on|of|to|against|with)$/.test(before ?? '') ? null : [first.economy, second.economy];
}
