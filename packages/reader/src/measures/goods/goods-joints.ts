/** Joints of a list of goods: commas and “and”, brackets, exceptions and examples. */

import { isSome, namedList, namingWords, opensSentence } from './goods-examples.js';
import { goodsFollow, otherNameEnd } from './goods-lists.js';
import { closeOwn, type GoodsStep, type GoodsWalk, STOP, takeAll } from './goods-walk.js';

/** “Electric bicycles (e-bikes) from Vietnam”. */
export const otherNameStep: GoodsStep = (walk, at) => {
  const { items, products, own } = walk;
  const end = products.length > 0 || own.length > 0 ? otherNameEnd(items, at) : -1;
  if (end < 0) return null;
  closeOwn(walk);
  return end + 1;
};

/** Furthest end of an exception, in items. */
const LONGEST_EXCEPTION = 12;

/** “for all countries except Britain”; “steel imports, except for those from Britain, as well as copper” goes on after it. */
export const exceptionStep: GoodsStep = ({ items }, at) => {
  const { text } = items[at]!;
  if (/^(?:except|excluding|barring)$/.test(text)) return STOP;
  if (text !== ',' && text !== '(') return null;
  if (!/^(?:except|excluding|other)$/.test(items[at + 1]?.text ?? '')) return null;
  const close = items.findIndex((each, k) => k > at + 1 && /^[,)]$/.test(each.text));
  return close < 0 || close > at + LONGEST_EXCEPTION ? STOP : close + 1;
};

/** “on some products such as bars and rods”: on these. */
export const suchAsStep: GoodsStep = (walk, at) => {
  const { items, products } = walk;
  if (items[at]!.text !== 'such' || items[at + 1]?.text !== 'as') return null;
  const named = namedList(items, at + 2);
  closeOwn(walk);
  if (named.length > 0) {
    products.push(...named);
    walk.goods = false;
  }
  return STOP;
};

/** “all imports, including cars and car parts”: on everything, these too; “some goods, including cars”: on these. */
export const exampleStep: GoodsStep = (walk, at) => {
  const { items, from } = walk;
  const { text } = items[at]!;
  if (/^(?:including|like)$/.test(text)) {
    const named = namedList(items, at + 1);
    closeOwn(walk);
    addExamples(walk, named, named.length > 0 && walk.goods && isSome(items, from, at));
    return STOP;
  }
  const words = text === ',' || text === '(' ? namingWords(items, at + 1) : 0;
  const named = words > 0 ? namedList(items, at + 1 + words) : [];
  if (named.length === 0) return null;
  closeOwn(walk);
  addExamples(walk, named, items[at + 1]?.text === 'covering' || (walk.goods && isSome(items, from, at)));
  walk.end = Math.max(walk.end, at + words + 2);
  return STOP;
};

/**
 * Adds goods that are named as examples.
 * @param some the duty is on these only, not on all that they are examples of
 */
function addExamples(walk: GoodsWalk, named: readonly string[], some: boolean): void {
  if (!some) takeAll(walk);
  walk.products.push(...named);
}

/** Commas, “and”, “and on”, “as well as” between goods. */
export const joinStep: GoodsStep = (walk, at) => {
  const { items, from, of } = walk;
  const { text } = items[at]!;
  if (joinsWithPreposition(walk, at)) {
    closeOwn(walk);
    return at + 2;
  }
  if (/^(?:[,&/]|and|or)$/.test(text)) {
    const listing = of.length > 1 || (of.length > 0 && text === 'and' && items[at - 1]?.text !== ',');
    if (!goodsFollow(items, at + 1, text === ',', listing, opensSentence(items, from))) return STOP;
    closeOwn(walk);
    return at + 1;
  }
  const asWellAs = text === 'as' && items[at + 1]?.text === 'well' && items[at + 2]?.text === 'as';
  if (!asWellAs || !goodsFollow(items, at + 3, false)) return null;
  closeOwn(walk);
  return at + 3;
};

/** “on cars and on steel”, “for industrial goods and for wheat”. */
function joinsWithPreposition({ items, from, products, own }: GoodsWalk, at: number): boolean {
  if (items[at]!.text !== 'and' || (products.length === 0 && own.length === 0)) return false;
  const next = items[at + 1]?.text;
  return (next === 'on' || (next === 'for' && items[from - 1]?.text === 'for')) && goodsFollow(items, at + 2, false);
}
