/** Words of no list in a phrase that names goods: those that refer back, those that only lead to goods, and nouns of their own. */

import { productAt } from '../sentences/sentence-items.js';
import { importsFollow, partsOf } from './goods-examples.js';
import { closesGoods, isHeadless } from './goods-lists.js';
import { type GoodsStep, type GoodsWalk, meansGoods, STOP } from './goods-walk.js';

/** Words that lead to goods and name none. */
const DETERMINERS =
  /^(?:total|combined|overall|first|second|third|final|the|a|an|all|any|some|most|certain|other|many|its|their|his|our|your|these|those|both|each|every|such|various|new|virtually|nearly|almost|roughly|about|remaining|further|additional|up|to|key|more|than|eligible|qualifying|originating|covered|made|built|finished|semi-finished|chinese-made|products?|several|selected|specific|non-exempt|foreign|imported|imports?|goods|strategic|different|general|broader|own|least|over|worth|million|billion|trillion|bn|bln|mn|mln|tn|trn|coming|arriving|shipped|entering|manufactured|produced|grown|assembled|exported|sold|bought|traded|derivatives?|affected|whole|wide|range|array|list|variety|string|raft|slew|host|swathe|basket|broad|vast|full|entire|large|small|substantial|significant|considerable|limited|unlimited|same|value|number|majority|half|part|portion|rest|remainder|bulk|handful|group|dozens|hundreds|thousands|sensitive|expensive|cheaper?|another)$/;
/** “on our exports and 15 percent on theirs”: on those of others. */
const WHOSE = /^(?:theirs|ours|hers|yours)$/;
/** Closers that name goods after another noun: “particle board”. */
const GOODS_TOO = /^(?:board|paper|media|table)$/;
/** How a duty is levied, or goods are made. */
const ADVERB = /^(?!(?:assemb|supp|fami|je|f|ju|ita)ly$)\p{L}{2,}ly$/u;
/** Trading partners: “tariffs on several partners” are on all their goods. */
const PARTNERS = /^(?:partners?|countries|nations|economies|allies|rivals|neighbou?rs)$/;
const CURRENCY = /^[$€£¥₩]$/;
/** Most words of a name of goods that no list knows. */
const LONGEST_NAME = 4;

/** Goods that were named before: “15 percent on theirs”, “110 per cent for the costlier ones”. */
export const mentionedStep: GoodsStep = (walk, at) => {
  const { text } = walk.items[at]!;
  if (WHOSE.test(text)) {
    meansGoods(walk, at);
    return STOP;
  }
  if (!/^ones?$/.test(text)) return null;
  walk.own = [];
  walk.end = at + 1;
  return STOP;
};

/** Marks, closers, “several”, “parts”: words that name no goods by themselves. */
export const smallWordStep: GoodsStep = (walk, at) => {
  const { items } = walk;
  const item = items[at]!;
  const { text } = item;
  // “ship-to-shore cranes”
  if (
    /^[-‑]$/.test(text) &&
    walk.own.length > 0 &&
    items[at + 2]?.kind === 'word' &&
    !closesGoods(items[at + 2]!.text)
  ) {
    walk.own = [];
    return at + 2;
  }
  if (/^[“”"'‘’’s]{1,2}$/.test(text) || text === '-' || text === '‑') return at + 1;
  // “on $30 billion worth of American goods”
  if (CURRENCY.test(text) || (item.kind === 'number' && CURRENCY.test(items[at - 1]?.text ?? ''))) return at + 1;
  if (/^(?:grounds|basis|behalf|condition)$/.test(text)) walk.own = [];
  if (item.kind === 'mark' || (closesGoods(text) && !(walk.own.length > 0 && GOODS_TOO.test(text)))) return STOP;
  if (PARTNERS.test(text)) {
    meansGoods(walk, at);
    return at + 1;
  }
  if (!DETERMINERS.test(text)) return partsStep(walk, at);
  if (/^(?:imported|foreign)$/.test(text) || (text === 'all' && importsFollow(items, at))) walk.world = true;
  return at + 1;
};

/** “cars and parts”. */
function partsStep(walk: GoodsWalk, at: number): number | null {
  const { items, own, products } = walk;
  if (!/^parts?$/.test(items[at]!.text) || own.length > 0 || products.length === 0) return null;
  products.push(partsOf(products.at(-1)!));
  walk.end = at + 1;
  return at + 1;
}

/** A noun that no list knows, as part of a name of goods. */
export const ownNounStep: GoodsStep = (walk, at) => {
  const { items, own } = walk;
  const item = items[at]!;
  const next = items[at + 1];
  // “Embraer aircraft”
  if (item.proper && own.length === 0 && productAt(next) !== undefined && !isHeadless(items, at + 1)) return at + 1;
  // “on the non-Chilean content only”: no goods; nor is a company's or an agreement's name.
  if (item.proper || (item.text === 'non' && items[at + 2]?.party !== undefined)) return dropsOwn(walk);
  // “fully assembled cars”, “on steel permanently”
  if (ADVERB.test(item.text))
    return /^(?:word|phrase|party)$/.test(next?.kind ?? '') && !closesGoods(next!.text) ? at + 1 : STOP;
  // “toys again”, “steel fittings and wire”: no second goods without a word between.
  if (own.length === 0 && items[at - 1]?.phrase?.product !== undefined)
    return /^(?:,|and|or|from|of)$/.test(next?.text ?? '') ? at + 1 : STOP;
  own.push(item);
  walk.end = at + 1;
  return own.length > LONGEST_NAME ? dropsOwn(walk) : at + 1;
};

/** The words read are no name of goods, and end the phrase. */
function dropsOwn(walk: GoodsWalk): number {
  walk.own = [];
  return STOP;
}
