/** Goods that the verb of a Korean duty is said of: “27.5%를 내던 일본산 자동차”, “50%의 고율 관세를 맞고 있는 철강”. */

import { type Item, productAt } from '../sentences/sentence-items.js';

export interface RelativeGoods {
  readonly products: readonly string[];
  /** Item of the first. */
  readonly at: number;
}

/** Between goods of a row: “와”, “, ”, “ 및 ”. */
const BETWEEN_GOODS = /^(?:(?:와|과|·|ㆍ|,|및|\s및)\s?)$/;

const ADNOMINAL = /^[가-힣]{0,4}(?:고\s있)?(?:던|는|은|할|한|된|될|인|긴|린|려던|낸|내는|문|무는)\s/;

/** The noun of a duty after its rate. */
const OWN_NOUN = /^(?:의|짜리)? ?(?:고율|높은|추가|상호|보복|품목)? ?관세(?: ?(?:직격탄|폭탄|부담))?(?=[을를에이가] )/;

/** Furthest verb, goods after the verb, and next goods of a row, UTF-16 code units. */
const VERB_REACH = 3;
const GOODS_REACH = 14;
const ROW_REACH = 8;

/** The product that a verb right after the percentage is said of; null when the verb closes its clause. */
export function relativeNoun(text: string, items: readonly Item[], at: number): RelativeGoods | null {
  const v = verbRightAfter(text, items, at);
  if (v < 0) return null;
  const { start, end } = items[v]!;
  if (!ADNOMINAL.test(text.slice(start, end + 8)) && !ADNOMINAL.test(text.slice(end, end + 8))) return null;
  for (let i = v + 1; i < items.length && items[i]!.start - end < GOODS_REACH; i += 1) {
    if (items[i]!.kind === 'rates' || /[,.]/.test(text.slice(end, items[i]!.start))) return null;
    if (productAt(items[i]) !== undefined) return { products: rowOfGoods(text, items, i), at: i };
  }
  return null;
}

/** The verb of bearing or levying right after a percentage or its noun: “50%의 고율 관세 직격탄을 맞고 있는”; −1 where none is. */
function verbRightAfter(text: string, items: readonly Item[], at: number): number {
  let { end } = items[at]!;
  let v = pastParticles(items, at + 1);
  const noun = OWN_NOUN.exec(text.slice(end, end + 22));
  if (noun !== null) {
    end += noun[0].length;
    while (v < items.length && items[v]!.start < end) v += 1;
    v = pastParticles(items, v);
  }
  const verb = items[v];
  if (verb === undefined || verb.start - end > VERB_REACH) return -1;
  return verb.phrase?.bearing || verb.phrase?.imposing ? v : -1;
}

function pastParticles(items: readonly Item[], from: number): number {
  let i = from;
  while (items[i]?.kind === 'word' && items[i]!.end - items[i]!.start <= 2) i += 1;
  return i;
}

/** The goods at an item with those that are joined to it. */
function rowOfGoods(text: string, items: readonly Item[], first: number): readonly string[] {
  const products = [productAt(items[first])!];
  let { end } = items[first]!;
  for (let next = first + 1; next < items.length && items[next]!.start - end < ROW_REACH; next += 1) {
    const more = productAt(items[next]);
    if (more === undefined) continue;
    if (!BETWEEN_GOODS.test(text.slice(end, items[next]!.start))) break;
    products.push(more);
    end = items[next]!.end;
  }
  return products;
}
