/** What a duty falls on, in an English clause: the goods after “on”, in the compound before the noun, or the subject charged. */

import type { Item } from '../sentences/sentence-items.js';
import { exampleStep, exceptionStep, joinStep, otherNameStep, suchAsStep } from './goods-joints.js';
import { mentionedStep, ownNounStep, smallWordStep } from './goods-nouns.js';
import { destinationStep, originStep, outsideStep } from './goods-origins.js';
import { partyStep, phraseStep, quantityStep } from './goods-phrases.js';
import type { GoodsRead } from './goods-read.js';
import { type GoodsStep, goodsReadBy, goodsWalk, STOP } from './goods-walk.js';

/** Most items of a phrase. */
const LONGEST = 40;

/** What an item can be, tried in turn: words of the rules and parties, where goods come from and go to, joints of lists, other words. */
const STEPS: readonly GoodsStep[] = [
  quantityStep,
  partyStep,
  phraseStep,
  originStep,
  destinationStep,
  otherNameStep,
  exceptionStep,
  suchAsStep,
  exampleStep,
  joinStep,
  mentionedStep,
  outsideStep,
  smallWordStep,
  ownNounStep,
];

/**
 * Reads the goods of a noun phrase or a list that begins at an item.
 * @param from item after “on”, “for” or “against”
 */
export function goodsAt(items: readonly Item[], from: number): GoodsRead {
  const walk = goodsWalk(items, from);
  let at = from;
  while (at !== STOP && at < items.length && at < from + LONGEST && items[at]!.kind !== 'rates') {
    let next: number | null = null;
    for (let i = 0; next === null && i < STEPS.length; i += 1) next = STEPS[i]!(walk, at);
    at = next ?? at + 1;
  }
  return goodsReadBy(walk);
}
