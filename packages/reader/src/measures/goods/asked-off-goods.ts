/** Goods that somebody asks to have kept from a duty, which falls on them until then: “asked Washington to exempt its cars from the 25% tariff”. */

import { type Item, productAt } from '../sentences/sentence-items.js';
import type { GoodsRead } from './goods-read.js';

const KEEP = /^(?:exempt|exempted|exemptions?|exclude|excluded|exclusions?|spare|spared|shield|shielded)$/;
const ASKS =
  /^(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|urg(?:e|es|ed|ing)|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|press(?:es|ed|ing)|push(?:es|ed|ing)?|plead(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|petition(?:s|ed|ing)?|hop(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|calls?|called|calling)$/;
const BEFORE_RATE = /^(?:the|an?|its|any|that|this|new|extra|additional|further|full|u\.s\.|us)$/;
const SELLERS = /^(?:compan(?:y|ies)|firms?|producers?|makers?|exporters?|manufacturers?|suppliers?)$/;
/** How far before “from” the verb may stand, and before it the one that asks, in items. */
const REACH = { kept: 10, asks: 9 };

/** The goods that the duty at an item would no longer fall on; null where nobody asks for that, or where the duty names its own. */
export function goodsAskedOff(items: readonly Item[], at: number): GoodsRead | null {
  const duty = items.findIndex(({ phrase }, i) => i >= at && i <= at + 3 && phrase?.duty);
  if (/^(?:on|for|applied|imposed|levied)$/.test(items[duty + 1]?.text ?? '')) return null;
  const products = askedOff(items, at);
  return products.length > 0 ? { products: [...new Set(products)], of: [], into: [], world: false, end: at } : null;
}

/** True when somebody asks to have goods kept from the very duty at an item: it stands. */
export function isAskedOff(items: readonly Item[], at: number): boolean {
  return !/^an?$/.test(items[at - 1]?.text ?? '') && askedOff(items, at).length > 0;
}

function askedOff(items: readonly Item[], at: number): readonly string[] {
  let from = at - 1;
  while (from > at - 5 && (BEFORE_RATE.test(items[from]?.text ?? '') || items[from]?.party?.form === 'adjective'))
    from -= 1;
  if (items[from]?.text !== 'from') return [];
  const products: string[] = [];
  for (let i = from - 1; i >= Math.max(1, from - REACH.kept); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[;:.]$/.test(text) || SELLERS.test(text)) return [];
    if (KEEP.test(text)) {
      const named = products.length > 0 ? products : goodsBefore(items, i);
      return isAsked(items, i) ? named : [];
    }
    const product = productAt(items[i]);
    if (product !== undefined) products.unshift(product);
  }
  return [];
}

/** “its chips to be exempted”, “its chips exempted” */
function goodsBefore(items: readonly Item[], verb: number): string[] {
  let i = verb - 1;
  while (/^(?:to|be|should)$/.test(items[i]?.text ?? '')) i -= 1;
  const products: string[] = [];
  for (; i >= 0; i -= 1) {
    const product = productAt(items[i]);
    if (product !== undefined) products.unshift(product);
    else if (!/^(?:,|and|or)$/.test(items[i]!.text)) break;
  }
  return products;
}

function isAsked(items: readonly Item[], verb: number): boolean {
  const before = items.slice(Math.max(0, verb - REACH.asks), verb);
  const asks = before.findLastIndex(({ text }) => ASKS.test(text));
  // “was asked and agreed to exempt”, “did not ask”: nothing that is wished.
  return asks >= 0 && !before.slice(asks).some(({ text }) => /^(?:agreed|and|but|refused|declined)$/.test(text));
}
