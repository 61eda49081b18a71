/** Goods that a clause says of a duty right after it: “the 30 percent duty **its bananas face** in Korea”. */

import { type Item, type PartyMention, productAt } from '../sentences/sentence-items.js';
import type { GoodsRead } from './goods-read.js';

/** Furthest verb after the duty, in items. */
const REACH = 8;
const BEFORE_GOODS = /^(?:that|which|its|their|our|the|most|all|some|other|and|or)$/;
const BEFORE_VERB = /^(?:now|currently|already|still|also|today|would|will|must|otherwise|have|had|used|to)$/;

/**
 * Goods of the clause that begins after a duty, where they bear it; null for anything else.
 * @param after item of the rate, or of the noun after it
 */
export function borneGoods(items: readonly Item[], after: number): GoodsRead | null {
  const products: string[] = [];
  const of: PartyMention[] = [];
  for (let i = after + 1; i < items.length && i <= after + REACH; i += 1) {
    const { text, party, phrase } = items[i]!;
    const product = productAt(items[i]);
    if (product !== undefined) products.push(product);
    else if (party !== undefined) {
      if (party.form !== 'adjective' || products.length > 0) return null;
      of.push(party);
    } else if (products.length > 0 && phrase?.bearing && !phrase.imposing)
      return { products: [...new Set(products)], of, into: [], world: false, end: i };
    else if (!(products.length === 0 ? BEFORE_GOODS : BEFORE_VERB).test(text) && text !== 'and') return null;
  }
  return null;
}
