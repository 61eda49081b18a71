/** English duties said of a share of what is traded: “The 10% duties will affect 45% of Kenyan exports”. */

import { goodsAt } from '../goods/goods-of-duty.js';
import type { GoodsRead } from '../goods/goods-read.js';
import type { Governed } from '../percentages/duty-percentages.js';
import type { Item } from '../sentences/sentence-items.js';

/** Furthest share after the duty, in items. */
const REACH = 8;
const TOUCHES = /^(?:on|affect(?:s|ed|ing)?|cover(?:s|ed|ing)?|hits?|hitting)$/;
const ABOUT = /^(?:about|around|some|nearly|almost|roughly|over|only|just)$/;

/** The goods that the duty at an item is on, as a share of them: all, whatever goods were named before; null for any other duty. */
export function shareOfTrade(items: readonly Item[], at: number, { head }: Governed): GoodsRead | null {
  const noun = Math.max(at, head);
  const share = items.findIndex(({ kind }, i) => i > noun && kind === 'rates');
  if (share < 0 || share > noun + REACH || items[share + 1]?.text !== 'of') return null;
  if (items.slice(noun + 1, share).some(({ phrase, kind }) => phrase?.product !== undefined || kind === 'mark'))
    return null;
  let verb = share - 1;
  while (ABOUT.test(items[verb]?.text ?? '')) verb -= 1;
  if (!TOUCHES.test(items[verb]?.text ?? '')) return null;
  const read = goodsAt(items, share + 2);
  return read.products.length > 0 && read.of.length > 0 ? read : null;
}
