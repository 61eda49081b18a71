/** The goods that a duty's own clause gives it, or the sentences before where it refers to them. */

import { exemptedProducts } from '../goods/exempted-goods.js';
import { goodsListedBefore } from '../goods/goods-candidates.js';
import { goodsOfKorean } from '../goods/goods-korean.js';
import { goodsOf } from '../goods/goods-of-percentage.js';
import { ALL_GOODS, type GoodsRead, REROUTED } from '../goods/goods-read.js';
import { remediedGoods } from '../goods/remedied-goods.js';
import { goodsOfOrder } from '../goods/remedy-orders.js';
import { opensWithReference } from '../goods/such-goods.js';
import { isOnAllGoods } from '../goods/zero-goods.js';
import { appliedInNext } from './applied-in-next.js';
import { type DutyClause, textAfter, textBefore } from './duty-clause.js';
import { productBefore, topicGoodsBefore } from './duty-context.js';
import { isAnaphoric } from './duty-details.js';
import { shareOfTrade } from './share-of-trade.js';

/** “zero-tariff, zero-quota access”: a zero duty on all goods. */
const ENTRY =
  /^[\s,-]{0,2}(?:and\s)?(?:zero[-\s]quota|quota[-\s]free)?[\s,-]{0,2}(?:access|entry|treatment|trade|market)\b/i;

/** “on the U.S. product”: one named before. */
const THAT_PRODUCT = /^\s(?:(?:tariff|duty|levy|tax)\s)?on (?:the|that|this) (?:[A-Z][A-Za-z.]+ )?product\b/;

/** “the rate on these products, which stands at 10 percent”: on those named before. */
const ON_THESE = /\bon (?:these|those|such) (?:products|goods|items)\b[^.;:%]{0,30}$/;

/** “일부 품목은 0%가 된다”: on goods that the text does not name. */
const SOME_GOODS = /(?:일부|몇몇|특정) (?:품목|제품|상품|물품|수입품)(?:은|는|이|에|에는|에 대해|의 경우) $/;

/** “페루산 제품에 시장을 무관세로 연다”: on all goods of an origin, not on some of them. */
const ALL_OF_ORIGIN =
  /(?<!(?:일부|대부분의?|주요|특정|여러|다른|수입하는)\s(?:[가-힣]{2,6})?)(?:[가-힣]{2,6}|[A-Z]{2,3})산\s(?:모든\s|전\s)?(?:제품|상품|물품|수입품|물건)(?:에|에는|은|을|이|의)\s[^.,]{0,14}$/;

/** Goods by the grammar of an English clause. */
export interface GrammarGoods {
  readonly goods: GoodsRead | null;
  /** Told apart from what the duty governs: a share of trade, the order of a remedy. */
  readonly apart: boolean;
}

/** The goods by the grammar of the clause; none in Korean, whose goods are read by their endings. */
export function grammarGoods({ sources, sentence, items, at, governed, previous, korean }: DutyClause): GrammarGoods {
  if (korean) return { goods: null, apart: false };
  const share = shareOfTrade(items, at, governed) ?? goodsOfOrder(items, at);
  const goods = share ?? goodsOf(items, at, governed, previous);
  return { goods: goods ?? appliedInNext(sources, sentence, items, at), apart: share !== null };
}

/** Products of a duty. */
export interface ClauseProducts {
  readonly products: readonly string[];
  /** Falls on some goods that the text does not name. */
  readonly openProduct: boolean;
  /** No other goods come into question: a remedy's case, a share of trade, all that a buyer sells. */
  readonly settled: boolean;
}

/**
 * The products of a duty.
 * @param targeted parties are told that bear it
 * @param buyers it punishes buying from someone
 */
export function clauseProducts(
  clause: DutyClause,
  { goods, apart }: GrammarGoods,
  targeted: boolean,
  buyers: boolean,
): ClauseProducts {
  const { items, at, governed, kinds, zero, nought, korean } = clause;
  const meant = !korean && opensWithReference(items) ? goodsListedBefore(clause.sources, clause.sentence) : [];
  if (meant.length > 0) return { products: meant, openProduct: false, settled: true };
  const allGoods = kinds.some((kind) => kind.allGoods);
  const named = namedProducts(clause, goods, allGoods);
  // “a list of products to receive a zero percent reciprocal rate”: of goods that the clause does not name.
  const openProduct = !zero && nought && allGoods && areGeneral(named) && !(goods !== null && goods.end > at + 1);
  const remedied = remediedIn(clause);
  // “A 100% tariff on countries that buy Russian oil”: on all their goods.
  const read = buyers ? [ALL_GOODS] : openProduct ? [] : named.length === 0 && allGoods ? [ALL_GOODS] : named;
  const ofCase = remedied !== null && (areGeneral(read) || !remedied.inRules);
  const products = ofCase ? [remedied.product] : read;
  const onAll = products.length === 0 && !openProduct && targeted && !isAnaphoric(items, at, governed);
  return { products: onAll ? [ALL_GOODS] : products, openProduct, settled: ofCase || apart || buyers };
}

/** True when the products name no goods in particular. */
function areGeneral(products: readonly string[]): boolean {
  return products.every((product) => product === ALL_GOODS);
}

/** Products that the clause names, or the text before it where it does not. */
function namedProducts(clause: DutyClause, goods: GoodsRead | null, allGoods: boolean): readonly string[] {
  const { sources, text, sentence, items, at, governed, group, korean, goodsAfter, zero, heading } = clause;
  const inClause = korean ? goodsOfKorean(text, items, at, governed, goodsAfter) : (goods?.products ?? []);
  const products = refersToNamed(clause, inClause) ? [] : inClause;
  // “무관세 쿼터를 줄이고”: on goods named before.
  const quota = zero && /쿼터|할당|물량/.test(text.slice(group.start, group.end));
  // A row of a table is on what heads its columns, not on what the row above names.
  if (products.length > 0 || heading !== null || (zero && !quota) || allGoods) return products;
  const before = productBefore(sources.prepared, sentence, sources.phrases);
  // “Goods transshipped there pay 40%. Peru got 20%”: not on what only comes by way of another.
  if (before !== null && before !== REROUTED) return [before];
  return korean ? topicGoodsBefore(sources.prepared, sentence, sources.phrases) : products;
}

/** “It begins with ethanol. Brazil charges 18 percent on the U.S. product”: on goods named before. */
function refersToNamed(clause: DutyClause, products: readonly string[]): boolean {
  if (clause.korean) return false;
  const thatProduct = products[0] === ALL_GOODS && THAT_PRODUCT.test(textAfter(clause, 40));
  return thatProduct || ON_THESE.test(textBefore(clause, 64));
}

/** Goods of the case of a Korean trade remedy. */
function remediedIn({ sources, sentence, group, korean, kinds }: DutyClause): ReturnType<typeof remediedGoods> {
  if (!korean || !kinds.some((kind) => kind.namedGoods)) return null;
  return remediedGoods(sources.prepared, sentence, group.start, sources.phrases);
}

/** A word for no duty, which is one only on goods that are named. */
export function needsGoods(clause: DutyClause): boolean {
  const { items, at, korean, zero, nought } = clause;
  if (korean && nought && SOME_GOODS.test(textBefore(clause, 16))) return true;
  if (!zero || ENTRY.test(textAfter(clause, 40))) return false;
  return !(korean ? ALL_OF_ORIGIN.test(textBefore(clause, 44)) : isOnAllGoods(items, at));
}

/** Products that the clause keeps from it. */
export function exemptedIn({ items, at, korean }: DutyClause): readonly string[] {
  return korean ? [] : exemptedProducts(items, at);
}
