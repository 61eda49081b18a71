/** Goods that bear another rate than those they are taken out of: “25% on all imports, except for energy, which pays 10%”. */

import { goodsExceptions } from '../sentences/excepted-goods.js';
import { type Item, productAt } from '../sentences/sentence-items.js';
import type { GoodsRead } from './goods-read.js';

/** The goods of the rate at an item, where they are an exception's; null for any other rate. */
export function goodsOfException(items: readonly Item[], at: number): GoodsRead | null {
  const exception = goodsExceptions(items).find(({ rate }) => rate === at);
  if (exception === undefined) return null;
  const named = items.slice(exception.first, exception.end);
  const products = named.flatMap((item) => productAt(item) ?? []);
  const of = named.flatMap(({ party }) => (party === undefined ? [] : [party]));
  return { products: [...new Set(products)], of, into: [], world: false, end: at };
}
