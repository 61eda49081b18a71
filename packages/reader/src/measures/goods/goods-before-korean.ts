/** Goods that a Korean duty falls on, named before it: “일본산 자동차와 부품에 15%”. */

import { type Item, productAt } from '../sentences/sentence-items.js';
import { isControlled } from './controlled-goods.js';
import { GROUND } from './duty-ground-korean.js';
import { isBesideGeneral } from './general-duties-korean.js';
import { partsOf } from './goods-examples.js';
import { ALL_GOODS } from './goods-read.js';
import { isSetApart } from './left-out-goods.js';

export interface GoodsBefore {
  readonly names: readonly string[];
  /** Goods are meant without a name: “한국산에 25%”. */
  readonly unnamed: boolean;
}

/** “쇠고기 **500t,** 들소고기 1,000t” */
const QUANTITY = /^\s[\d,.만천]+\s?(?:t|톤|㎏|kg|킬로그램|마리|리터|대)[,과와]\s?$/;
/** Furthest goods of a list from each other, UTF-16 code units. */
const LIST_REACH = 8;
/** Between the goods of another clause and a duty. */
const CLAUSE_ENDS = /[가-힣](?:고|며|지만|는데|자|면서),\s|[가-힣](?:하는|되는|키는|리는) 등\s/;
/** Right after an item with which a clause begins. */
const CLAUSE_BEGINS = /(?:(?<!최)고|며|지만|는데),?\s$/;
/** Parts of a headline, quotations. */
const PAUSE = /[…”"]|\.\.\./;
const OF_ORIGIN = /^산(?:에|에는|에도|을|은)\s/;
const CARS_OF = /^차(?:에|는|가|를|의|도|와|만)/;
const MAKERS = /^\s?(?:업계|업체|회사|기업|협회|노조|산업)/;
const AND = /^(?:와|과|·|,|및|\s및)\s?/;
const AND_PARTS = /^(?:와|·|,|및|\s및)\s?(?:그\s)?부품(?![가-힣]{3})/;
/** After “수출”, “수입”: no goods. */
const OF_TRADE = /^\s?(?:액|량|길|시장|증가|감소)/;
const TO_MAKERS =
  /^(?:가| ?농가| ?업계| ?업체| ?회사| ?기업)들?에(?:게|도|는|게도|게는)? (?:최고 |최대 |무려 |최소 |각각 )?/;

/**
 * The goods named before a duty.
 * @param previous item of the duty before it; −1 for none
 * @param kind item of the word for a duty on all goods that it is; −1 for another duty
 */
export function goodsBeforeKorean(
  text: string,
  items: readonly Item[],
  at: number,
  previous: number,
  kind: number,
): GoodsBefore {
  let names: readonly string[] = [];
  let unnamed = false;
  /** Where the first of those names begins. */
  let last = -1;
  for (let i = at - 1; i > previous; i -= 1) {
    const { phrase, start, end } = items[i]!;
    if (kind >= 0 && names.length === 0 && !isBesideGeneral(text, items, i, kind, at)) {
      if (phrase?.product !== undefined) break;
      continue;
    }
    // A list of products stands close together; further names belong to another phrase.
    if (names.length > 0 && last - end > LIST_REACH && !QUANTITY.test(text.slice(end, last))) break;
    if (CLAUSE_ENDS.test(text.slice(end, items[at]!.start))) break;
    if (phrase?.product !== undefined && (isControlled(text, start, end) || isSetApart(text, end))) continue;
    if (standsApart(text, items, i)) break;
    unnamed ||= isOfOrigin(text, items[i]!);
    const named = namesAt(text, items, i, at, names.length > 0);
    if (named.length > 0) {
      names = [...named, ...names];
      last = start;
    } else if (phrase?.goods && !OF_TRADE.test(text.slice(end, end + 3))) unnamed = true;
    if (names.length > 0 && CLAUSE_BEGINS.test(text.slice(end, end + 4))) break;
  }
  return { names, unnamed };
}

/** True for what a duty is grounded on, and in a headline's parts: “美 관세에 정면 대응… 車 25%”. */
function standsApart(text: string, items: readonly Item[], i: number): boolean {
  const { end } = items[i]!;
  const next = items[i + 1]!.start;
  return GROUND.test(text.slice(end, next + 14)) || PAUSE.test(text.slice(end, next));
}

/** “한국산에 25%”: on all its goods. */
function isOfOrigin(text: string, { party, end }: Item): boolean {
  return party !== undefined && OF_ORIGIN.test(text.slice(end, end + 5));
}

/**
 * The goods that an item names; none where it names none.
 * @param more goods are named after it
 */
function namesAt(text: string, items: readonly Item[], i: number, at: number, more: boolean): readonly string[] {
  const { phrase, party, end } = items[i]!;
  // “일본차는 15%만 낸다”
  if (party !== undefined && !more && CARS_OF.test(text.slice(end, end + 3))) return ['automobiles'];
  const product = productAt(items[i]);
  if (product !== undefined && (!MAKERS.test(text.slice(end, end + 4)) || bearsDuty(text, items, i, at)))
    return withParts(text, product, end);
  const general = phrase?.kind?.allGoods && phrase.duty;
  return general && more && AND.test(text.slice(end, end + 3)) ? [ALL_GOODS] : [];
}

/** “자동차와 부품”: goods whose name ends at an offset, with their parts where those are named too. */
export function withParts(text: string, name: string, end: number): readonly string[] {
  return AND_PARTS.test(text.slice(end, end + 10)) ? [name, partsOf(name)] : [name];
}

/** “철강업체들은 50%의 관세를 물고 있다”: those who make the goods bear the duty on them. */
function bearsDuty(text: string, items: readonly Item[], product: number, at: number): boolean {
  const { end } = items[product]!;
  // “낙농가에 최고 200%의 관세를”
  const to = TO_MAKERS.exec(text.slice(end, end + 12));
  if (to !== null) return items[at]!.start === end + to[0].length;
  if (!/^\s?(?:업계|업체|회사|기업)들?[은는이가]\s/.test(text.slice(end, end + 8))) return false;
  return items.slice(at + 1, at + 5).some(({ phrase }) => phrase?.bearing && !phrase.imposing);
}
