/** Goods of a duty that the next sentence tells: “The US levy is 25%. It applies to trucks from Mexico.” */

import { nextInParagraph } from '../../text/prepared-text.js';
import type { ClauseSources } from '../goods/goods-candidates.js';
import { goodsAt } from '../goods/goods-of-duty.js';
import { ALL_GOODS, type GoodsRead } from '../goods/goods-read.js';
import { type Item, sentenceItems } from '../sentences/sentence-items.js';

const APPLIES =
  /^(?:(?:It|They)|The(?:se)? (?:new )?(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|surtax|surcharge)) (?:also |now |only |initially )?(?:will |is |are )?(?:appl(?:y|ies) to|cover(?:s|ed)?|hits?|falls? on|affects?|charged on|levied on|imposed on|targets?|is on) /;
/** Most words of such a sentence before its goods. */
const OPENING = 7;

/** The goods that the sentence after says a duty applies to; null where it says nothing of the kind. */
export function appliedInNext(
  { prepared, phrases, parties }: ClauseSources,
  sentence: number,
  items: readonly Item[],
  at: number,
): GoodsRead | null {
  if (items.filter(({ kind }) => kind === 'rates').length > 1) return null;
  const next = nextInParagraph(prepared, sentence);
  if (next === undefined || !APPLIES.test(prepared.text.slice(next.start, next.start + 60))) return null;
  if (/\d ?(?:%|per ?cent)/.test(prepared.text.slice(next.start, next.end))) return null;
  const told = sentenceItems(prepared, next, [], phrases, parties);
  const opening = APPLIES.exec(prepared.text.slice(next.start, next.start + 60))?.[0].length ?? 0;
  const from = told.findIndex(({ start }) => start >= next.start + opening);
  if (from < 0 || from > OPENING) return null;
  const { products, of, into, world } = goodsAt(told, from);
  return products.length === 0 && of.length === 0
    ? null
    : { products: products.length === 0 ? [ALL_GOODS] : products, of, into, world, end: at };
}
