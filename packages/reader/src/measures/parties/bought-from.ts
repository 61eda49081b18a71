/** Whose goods somebody buys: “a penalty for buying Russian oil”, “over its imports of crude from Iran”. They levy nothing. */

import type { Item } from '../sentences/sentence-items.js';

const BUYS = /^(?:buy|buys|buying|bought|purchas(?:e|es|ed|ing)|import|imports|imported|importing)$/;
const NOUN = /^(?:purchases?|imports?)$/;
/** Words between buying and its goods. */
const BETWEEN = /^(?:of|its|their|his|the|more|cheap|large|so|much|any|some|discounted|sanctioned)$/;
/** Furthest “from” after the verb, in items. */
const REACH = 6;

/** Economies of a sentence whose goods are told to be bought. */
export function boughtFrom(items: readonly Item[]): string[] {
  return items.flatMap(({ party }, i) => {
    if (party === undefined) return [];
    return (items[i - 1]?.text === 'from' ? buyingBefore(items, i - 1) : buyingRightBefore(items, i))
      ? [party.economy]
      : [];
  });
}

const GROUND = /^(?:for|over|because|penalty|punish|punishment|punishing|due)$/;

/** Those among them whom buying from is what the duty is for: “imposed because of India's purchases of Russian oil”. */
export function blamedSellers(items: readonly Item[]): string[] {
  const sellers = boughtFrom(items);
  if (sellers.length === 0) return sellers;
  const buying = items.findIndex(({ text }) => BUYS.test(text));
  return items.slice(Math.max(0, buying - REACH), buying).some(({ text }) => GROUND.test(text)) ? sellers : [];
}

/** “Buying Russian”, “purchases of cheap Russian” */
function buyingRightBefore(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (BETWEEN.test(items[i]?.text ?? '')) i -= 1;
  const { text } = items[i] ?? { text: '' };
  return BUYS.test(text) && (!NOUN.test(text) || items[i + 1]?.text === 'of' || !text.endsWith('s'));
}

/** “Buys oil from”, “imports of crude from” */
function buyingBefore(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'mark' || kind === 'rates') return false;
    if (BUYS.test(text)) return true;
  }
  return false;
}

const BUYERS = /^(?:countries|country|nations|anyone|those|buyers)$/;
const BUY = /^(?:buy|buys|buying|purchase|purchasing|import|importing)$/;
const TELLS_OF_BUYERS = /^(?:that|which|who|still|also|continue|continues|continuing|keep|keeps|to|and)$/;

/**
 * “On countries that buy Russian oil”: a duty falls on whoever buys, neither on what is bought nor on whom it is bought from.
 */
export function buyersCharged(items: readonly Item[]): boolean {
  return items.some(({ text }, i) => {
    if (i === 0 || !BUY.test(text)) return false;
    let before = i - 1;
    while (before > 0 && TELLS_OF_BUYERS.test(items[before]!.text)) before -= 1;
    return BUYERS.test(items[before]!.text);
  });
}
