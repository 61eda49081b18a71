/** The goods that “such articles”, “these products” stand for: those named before in the sentence. */

import { type Item, productAt } from '../sentences/sentence-items.js';
import { isVerb } from './goods-asides.js';
import { goodsAt } from './goods-of-duty.js';
import type { GoodsRead } from './goods-read.js';

/** Nouns that only refer to goods. */
const REFERRING = /^(?:such|these|those) (?:articles?|products?|goods|items?|imports?|merchandise|commodit(?:y|ies))\b/;

/** Whether a sentence opens with goods that it only refers to: “Those products currently pay 10%”. */
export function opensWithReference(items: readonly Item[]): boolean {
  const first = items.findIndex(({ kind }) => kind !== 'mark');
  if (!REFERRING.test(`${items[first]?.text} ${items[first + 1]?.text}`)) return false;
  return !items.slice(first + 2).some((item) => productAt(item) !== undefined);
}

/** Furthest goods that are meant, in items. */
const REACH = 30;

/**
 * Goods named before the duty at an item: of the last “on …” that names whose they are, else those named last.
 * @param refers item of “such”, “these” or “those”
 * @param before item of the duty
 */
export function goodsMeant(items: readonly Item[], refers: number, before: number): GoodsRead | null {
  for (let i = before - 1; i >= 0; i -= 1) {
    if (!/^(?:on|to|against)$/.test(items[i]!.text)) continue;
    // “to impair the security of Chile”: a verb.
    if (items[i]!.text === 'to' && isVerb(items[i + 1])) continue;
    const read = goodsAt(items, i + 1);
    const listed = items.slice(i + 1, read.end).some((item) => productAt(item) !== undefined || item.phrase?.goods);
    if (read.of.length > 0 && read.end <= before && listed) return { ...read, of: read.of.slice(0, 1) };
  }
  if (!REFERRING.test(`${items[refers]?.text} ${items[refers + 1]?.text}`)) return null;
  for (let i = before - 1; i >= Math.max(0, before - REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[;:.?!]$/.test(text)) return null;
    const product = productAt(items[i]);
    if (product === undefined) continue;
    return { products: [product], of: [], into: [], world: false, end: before };
  }
  return null;
}
