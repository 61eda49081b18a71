/** Where goods come from and where they go: “cars built in Korea”, “exports to Japan”, “films made abroad”. */

import { productAt } from '../sentences/sentence-items.js';
import { originFollows, partyWithin } from './goods-lists.js';
import { closeOwn, type GoodsStep, type GoodsWalk, hasGoods, STOP } from './goods-walk.js';
import { FITTED } from './qualified-goods.js';

/** Words before where goods come from. */
export const OF_ORIGIN =
  /^(?:from|of|made|built|originating|produced|grown|manufactured|shipped|sourced|arriving|coming|assembled|melted|poured|smelted|cast|mined|refined|processed|harvested)$/;

/** “Steel from all countries”, “cars built in Korea”, “imports of cars”. */
export const originStep: GoodsStep = (walk, at) => {
  const { items } = walk;
  const { text } = items[at]!;
  if (!OF_ORIGIN.test(text)) return null;
  if (text === 'from' && (items[at + 1]?.phrase?.world || items[at + 2]?.phrase?.world)) {
    closeOwn(walk);
    walk.world = true;
    return at + 1;
  }
  if (originFollows(items, at)) {
    closeOwn(walk);
    return items[at + 1]?.text === 'in' ? at + 2 : at + 1;
  }
  if (text === 'of') return ofStep(walk, at);
  return text === 'from' ? STOP : at + 1;
};

/** “Of” before goods: “imports of cars”, “exports of steel”. */
function ofStep(walk: GoodsWalk, at: number): number {
  const { items, own, products } = walk;
  // “tyres of cars and trucks”: of what they are fitted to.
  if (own.length === 0 && FITTED.test(products.at(-1) ?? '') && productAt(items[at + 1]) !== undefined) return STOP;
  if (own.length > 0 && !walk.goods) return STOP;
  walk.goods = false;
  walk.own = [];
  return at + 1;
}

/** “Exports to Japan”, “goods entering the Union”. */
export const destinationStep: GoodsStep = (walk, at) => {
  const { items } = walk;
  const { text } = items[at]!;
  if (!/^(?:to|into|entering)$/.test(text)) return null;
  const target = partyWithin(items, at + 1, 3);
  if (target >= 0 && hasGoods(walk)) {
    walk.into.push(items[target]!.party!);
    walk.end = target + 1;
    return target + 1;
  }
  // “up to 2.4 million vehicles”, “ship-to-shore cranes”
  return text === 'to' && /^(?:up|-)$/.test(items[at - 1]?.text ?? '') ? at + 1 : STOP;
};

/** “films made outside the United States”: everyone else's. */
export const outsideStep: GoodsStep = (walk, at) => {
  const { items } = walk;
  const { text } = items[at]!;
  if (!/^(?:outside|abroad|overseas)$/.test(text)) return null;
  closeOwn(walk);
  // “goods outside the agreement” are a partner's.
  walk.world = text !== 'outside' || partyWithin(items, at + 1, 2) >= 0;
  return text !== 'outside' && items[at + 1]?.text === 'and' ? at + 1 : STOP;
};
