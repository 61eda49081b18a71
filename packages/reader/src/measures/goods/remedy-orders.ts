/** Goods of the order that a rate was found under: “margins of 20.72 percent in the review of the AD duty order on glycine from India”. */

import type { Item } from '../sentences/sentence-items.js';
import { goodsAt } from './goods-of-duty.js';
import type { GoodsRead } from './goods-read.js';

const ORDER = /^(?:orders?|investigations?|cases?|findings?|measures?)$/;
const REMEDY = /^(?:ad|cvd?|add|antidumping|anti-dumping|countervailing|dumping|subsidy|safeguard|remedy)$/;
/** What may stand between the kind of an order and the word: “antidumping **duty** order”. */
const KIND_WORDS = 5;
/** Furthest order after a rate, in items. */
const REACH = 24;

/** The goods and their origin by the order named after the percentage at an item; null where none is. */
export function goodsOfOrder(items: readonly Item[], at: number): GoodsRead | null {
  for (let i = at + 1; i < items.length - 2 && i <= at + REACH; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[;.]$/.test(text)) return null;
    if (!ORDER.test(text) || items[i + 1]?.text !== 'on' || !isOfRemedy(items, i, at)) continue;
    const read = goodsAt(items, i + 2);
    return read.of.length > 0 && read.products.length > 0 ? { ...read, end: at } : null;
  }
  return null;
}

function isOfRemedy(items: readonly Item[], order: number, after: number): boolean {
  return items
    .slice(Math.max(after + 1, order - KIND_WORDS), order)
    .some(
      ({ text, phrase }) => REMEDY.test(text) || phrase?.kind?.someGoods === true || /dumping|countervail/.test(text),
    );
}
