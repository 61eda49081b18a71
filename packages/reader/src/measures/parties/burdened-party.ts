/** Whom a duty is called a burden on: he bears it. */

import type { Item } from '../sentences/sentence-items.js';

/** “a burden on South Korean manufacturers”, after the duty or in a sentence on it. */
export function burdenedParty(items: readonly Item[], from: number): string | null {
  for (let i = from + 1; i < items.length; i += 1) {
    const { phrase, kind } = items[i]!;
    if (kind === 'rates') return null;
    if (!phrase?.burden) continue;
    for (let j = i + 1; j < items.length && j <= i + 6; j += 1) {
      const { party, text } = items[j]!;
      if (party !== undefined) return party.economy;
      if (/^[,;.]$/.test(text)) return null;
    }
  }
  return null;
}
