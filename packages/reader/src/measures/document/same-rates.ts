/** Goods of a rate that is mentioned again, without what it falls on. */

import type { MeasureDraft } from '../clauses/measure-draft.js';
import { type GoodsCandidate, unownedGoods } from '../goods/goods-choice.js';
import { ALL_GOODS } from '../goods/goods-read.js';
import { GOODS_SIGNS } from '../rules/signs.js';

/** Rates that some clause says of all goods. */
export function generalRates(drafts: readonly MeasureDraft[]): ReadonlySet<number> {
  const general = new Set<number>();
  for (const { rates, products } of drafts)
    if (products.length > 0 && products.every((product) => product === ALL_GOODS))
      // No duty at all is no rate by which one duty is known.
      for (const { value } of rates) if (value > 0) general.add(value);
  return general;
}

/** “The Chamber wants the 17% gone”: a rate that another clause says of all goods. */
export function goodsOfRate(
  { rates, products }: MeasureDraft,
  general: ReadonlySet<number>,
): readonly GoodsCandidate[] {
  return products.length === 0 && rates.some(({ value }) => general.has(value)) ? OF_SAME_RATE : [];
}

const OF_SAME_RATE = [unownedGoods([ALL_GOODS], [GOODS_SIGNS.sign('all goods of the same rate')])];
