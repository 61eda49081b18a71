/** Parties, products and other words of the rules in a phrase that names goods. */

import type { ClauseWord } from '../rules/measure-rules.js';
import { type Item, productAt } from '../sentences/sentence-items.js';
import { beginsAnother, closesGoods, isHeadless, quantityEnd } from './goods-lists.js';
import { OF_ORIGIN } from './goods-origins.js';
import { type GoodsStep, type GoodsWalk, hasGoods, meansGoods, STOP } from './goods-walk.js';
import { withoutQualifiers } from './qualified-goods.js';

/** “Cars and 1,500 tonnes of poultry”: the quantity is passed over. */
export const quantityStep: GoodsStep = ({ items, own, products }, at) => {
  const quantity = own.length === 0 && products.length > 0 ? quantityEnd(items, at) : -1;
  return quantity < 0 ? null : quantity + 1;
};

/** Names that stand before goods as they are: “US ginseng”. */
const SHORT_NAME = /^(?:u\.?s|e\.?u|u\.?k|rok|prc)/i;
/** What else goes on after an economy's name. */
const GOES_ON =
  /^(?:and|or|as|alone|including|itself|proper|too|to|in|into|plus|with|per|worth|such|outside|abroad|overseas|other|all|any|both)$/;

/** True where the plain name of an economy closes the goods: an unlisted word follows it. */
function endsName(items: readonly Item[], at: number): boolean {
  const { party, text } = items[at]!;
  const next = items[at + 1];
  if (party?.form !== 'name' || SHORT_NAME.test(text) || next === undefined) return false;
  return (
    next.kind === 'word' &&
    next.phrase === undefined &&
    next.party === undefined &&
    /^[a-z]{3,}$/.test(next.text) &&
    !OF_ORIGIN.test(next.text) &&
    !GOES_ON.test(next.text) &&
    !closesGoods(next.text)
  );
}

/** A party: whose goods they are. */
export const partyStep: GoodsStep = (walk, at) => {
  const { items } = walk;
  const { party } = items[at]!;
  if (party === undefined) return null;
  if (party.form === 'person') return STOP;
  // “on the neighbouring European Union”: a word on the economy, no goods.
  if (party.form === 'name' && walk.own.at(-1) === items[at - 1]) walk.own = [];
  // “on cars, and Japan one of 15%”: of another duty.
  if (hasGoods(walk) && beginsAnother(items, at)) return STOP;
  // “U.S. imports from most countries”: a possessive before goods is theirs, before imports it says where they go.
  const imports = /^imports?$/.test(items[at + 1]?.text ?? '') && /^(?:from|of)$/.test(items[at + 2]?.text ?? '');
  (imports ? walk.into : walk.of).push(party);
  walk.end = at + 1;
  // “on Korea backfired”: no goods of a name that no list knows follow the plain name of an economy.
  return walk.own.length === 0 && endsName(items, at) ? STOP : at + 1;
};

/** A word of the rules: goods, every partner, or what ends the goods. */
export const phraseStep: GoodsStep = (walk, at) => {
  const { items } = walk;
  const { phrase, text } = items[at]!;
  if (phrase === undefined) return null;
  if (phrase.product !== undefined && !isHeadless(items, at)) return productStep(walk, at);
  if (phrase.goods || phrase.product !== undefined) {
    if (MAKERS.test(text) && walk.products.length > 0) walk.own = [];
    else meansGoods(walk, at);
    walk.end = at + 1;
    return at + 1;
  }
  if (phrase.world) {
    walk.world = true;
    if (/import|countr|partner|nation|everything/.test(text)) walk.goods = true;
    walk.end = at + 1;
    return at + 1;
  }
  // “a ceiling on U.S. tariffs on European drugs”: the phrase names another duty, not goods.
  if (phrase.duty && !hasGoods(walk)) return namesNone(walk, at);
  const passed = saysOfDuty(phrase) && BESIDE.test(text) && walk.own.length === 0 && walk.products.length === 0;
  return passed ? at + 1 : STOP;
};

/** Who makes goods that are named before: “car makers”. */
const MAKERS = /^(?:exporter|manufacturer|producer|maker|compan|business|firm)/;

/** Words on a duty that may stand before its goods. */
const BESIDE = /^(?:agreement|deal|now|current|currently|existing|matching|risk|plan|cap|level)$/;

/** Goods of the rules. */
function productStep(walk: GoodsWalk, at: number): number {
  const { items, products } = walk;
  const product = productAt(items[at])!;
  walk.own = [];
  if (items[at - 1]?.phrase?.product !== undefined) withoutQualifiers(products, product);
  products.push(product);
  walk.end = at + 1;
  return at + 1;
}

/** Forgets what was read: the phrase is no goods. */
function namesNone(walk: GoodsWalk, at: number): number {
  for (const list of [walk.products, walk.of, walk.into]) list.length = 0;
  walk.world = false;
  walk.own = [];
  walk.end = at;
  return STOP;
}

/** A word on a duty, its rate or how it stands. */
function saysOfDuty({ kind, status, ...says }: ClauseWord): boolean {
  if (kind !== undefined || status !== undefined || says.duty || says.rate || says.other) return true;
  return Boolean(says.imposing || says.bearing || says.quota || says.burden || says.zero);
}
