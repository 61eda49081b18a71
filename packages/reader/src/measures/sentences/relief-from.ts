/** What keeps a duty away, and what is got in return for something else: whoever is spoken of gets it, and levies nothing. */

import type { Item } from './sentence-items.js';

/** Furthest words before a rate, in items. */
const REACH = 9;
const RELIEF = /^(?:relief|exemptions?|reprieve|respite|shelter|escape|exempted|spared|shielded|exempt|freed|release)$/;
const EXCHANGE = /^(?:exchange|return)(?: for)?$/;

/**
 * Item before which whoever gets relief from the duty at an item is named: “wants an exemption from the 25% tariff”, “will buy more gas
 * in return for a 15% rate”; −1 for any other duty.
 */
export function reliefBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(1, at - REACH); i -= 1) {
    const { text, kind, party, phrase } = items[i]!;
    if (kind === 'rates' || text === ';') return -1;
    if (/^in (?:exchange|return) for$/.test(text)) return i;
    if (EXCHANGE.test(text) && items[i - 1]!.text === 'in' && (text.endsWith(' for') || items[i + 1]!.text === 'for'))
      return i - 1;
    // “in return for Japan cutting its 10% duty”: somebody else does it.
    if (phrase?.imposing || phrase?.bearing) return -1;
    const before = items[i - 1]!.text;
    // “wishes to be spared the 25% tariff”
    if (text === 'spared' && /^(?:be|been|being)$/.test(before)) return i - 1;
    if (text === 'from' && RELIEF.test(before.split(' ').at(-1)!)) return i - 1;
    if (party !== undefined && !/^(?:['’]s?)$/.test(items[i + 1]?.text ?? '') && party.form !== 'adjective') return -1;
  }
  return -1;
}
