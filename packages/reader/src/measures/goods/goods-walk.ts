/** The walk over the items of a noun phrase or a list of goods: what it has read so far. */

import { wordValue } from '../rates/numerals.js';
import type { Item, PartyMention } from '../sentences/sentence-items.js';
import { isNoGoods, isNoun } from './goods-lists.js';
import { ALL_GOODS, type GoodsRead } from './goods-read.js';

/** What is read of the goods; the steps add to it as they go. */
export interface GoodsWalk {
  readonly items: readonly Item[];
  /** Item at which the phrase begins. */
  readonly from: number;
  readonly products: string[];
  /** Parties whose goods they are. */
  readonly of: PartyMention[];
  /** Parties they go to. */
  readonly into: PartyMention[];
  /** Said of every partner's goods. */
  world: boolean;
  /** A word for goods in general has been read: “imports”, “products”. */
  goods: boolean;
  /** Words of no list that may name goods. */
  own: Item[];
  /** Item after the last that tells of the goods. */
  end: number;
}

/**
 * Reads an item of the phrase.
 * @returns where to go on, `STOP` where the phrase ends, or null where the item is none of its
 */
export type GoodsStep = (walk: GoodsWalk, at: number) => number | null;

/** The phrase ends. */
export const STOP = -1;

/** A walk that has read nothing. */
export function goodsWalk(items: readonly Item[], from: number): GoodsWalk {
  return { items, from, products: [], of: [], into: [], world: false, goods: false, own: [], end: from };
}

/** True once any goods are named. */
export function hasGoods({ products, goods }: GoodsWalk): boolean {
  return products.length > 0 || goods;
}

/** Goods in general stand at an item: the words before only say of what kind. */
export function meansGoods(walk: GoodsWalk, at: number): void {
  walk.goods = true;
  walk.own = [];
  walk.end = at + 1;
}

/** “On two further subheadings”, “for premium bottles”: lines of a tariff or classes of goods that were named before, not goods. */
const LINES =
  /^(?:subheadings?|headings?|lines?|codes?|sectors?|categories|category|items?|kinds?|types?|models?|bottles|brands|varieties|grades|versions|makes|portions|cuts|ends?|segments?|classes)$/;
const ADJECTIVE =
  /^(?!seed$|feed$|reed$|weed$)(?:\p{L}{3,}ed|fresh|frozen|raw|live|new|used|wooden|woollen|metallic)$/u;

/** Ends the name of goods that no list knows, and takes it as goods where it can be. */
export function closeOwn(walk: GoodsWalk): void {
  const words = walk.own;
  walk.own = [];
  if (words.length === 0 || walk.goods) return;
  if (words.some(({ kind, text }) => kind === 'number' || wordValue(text) !== null)) return;
  if (LINES.test(words.at(-1)!.text) || isNoGoods(words) || isNoun(walk.items, words)) return;
  // “branded or patented medicines”, “fresh and dried nuts”: words on the goods named next.
  if (words.length === 1 && ADJECTIVE.test(words[0]!.text)) return;
  walk.products.push(words.map((item) => item.text).join(' '));
}

/** Takes everything where no goods are named, but whose they are or that they are goods. */
export function takeAll({ products, of, goods, world }: GoodsWalk): void {
  if (products.length === 0 && (goods || of.length > 0 || world)) products.push(ALL_GOODS);
}

/** What the walk has read. */
export function goodsReadBy(walk: GoodsWalk): GoodsRead {
  closeOwn(walk);
  takeAll(walk);
  const { products, of, into, world, end } = walk;
  return { products: [...new Set(products)], of, into, world, end };
}
