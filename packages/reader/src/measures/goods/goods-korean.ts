/** What a duty falls on, from the words of a Korean clause. */

import type { Governed } from '../percentages/duty-percentages.js';
import { type Item, productAt } from '../sentences/sentence-items.js';
import { generalKindAt, isNamedBesides } from './general-duties-korean.js';
import { goodsBeforeKorean, withParts } from './goods-before-korean.js';
import { ALL_GOODS } from './goods-read.js';
import { relativeNoun } from './relative-goods-korean.js';

/** “10% 관세로 자동차를 수출할 수 있다” */
const EXPORTED = /^[을를]\s(?:수출|판매|팔)/;
const FALLS_ON = /^(?:에|에는|에도|에만)\s/;
/** Furthest goods after a duty, UTF-16 code units. */
const REACH = 30;

/**
 * Goods of the duty at an item of a Korean sentence: those named before it, or between it and its noun.
 * @param previous item of the duty before it; −1 for none
 */
export function goodsOfKorean(
  text: string,
  items: readonly Item[],
  at: number,
  governed: Governed,
  previous: number,
): readonly string[] {
  const inside = goodsInside(text, items, at, governed);
  if (inside.length > 0) return inside;
  // “27.5%를 내던 일본산 자동차”: the verb belongs to the noun after it.
  const relative = relativeNoun(text, items, at);
  if (relative !== null) return relative.products;
  const kind = generalKindAt(text, items, governed);
  const { names, unnamed } = goodsBeforeKorean(text, items, at, previous, kind);
  if (names.length > 0) {
    const all = kind >= 0 && kind < at && isNamedBesides(text, items[kind]!) ? [...names, ALL_GOODS] : names;
    // “17개 분야 품목의 지금 0~35%인 세율”: a range over many products is the rate of none of them.
    return all.length > 2 && isRange(items[at]!) ? [ALL_GOODS] : [...new Set(all)];
  }
  const after = goodsAfter(text, items, at, governed);
  if (after !== null) return [after];
  if (!unnamed) return [];
  return sameGoods(text, items, at, previous) ?? (isException(text, items, at, governed) ? [] : [ALL_GOODS]);
}

/** “25% 자동차 관세”; not “제품에는 20%, 부품에는 40% 관세” */
function goodsInside(text: string, items: readonly Item[], at: number, { head }: Governed): readonly string[] {
  const next = items.findIndex(({ kind }, i) => i > at && kind === 'rates');
  if (next > at && next < head) return [];
  const inside = items.slice(at + 1, Math.max(at + 1, head)).flatMap((item) => {
    const name = productAt(item) ?? (item.phrase?.goods ? ALL_GOODS : undefined);
    return name === undefined ? [] : withParts(text, name, item.end);
  });
  return [...new Set(inside)];
}

/** “25% 관세를 자동차에 부과” */
function goodsAfter(text: string, items: readonly Item[], at: number, { head }: Governed): string | null {
  const from = items[at]!.end;
  for (let i = Math.max(at, head) + 1; i < items.length && items[i]!.start - from < REACH; i += 1) {
    const { kind, phrase, end } = items[i]!;
    if (kind === 'rates') return null;
    const sold = EXPORTED.test(text.slice(end, end + 8));
    if (!sold && !FALLS_ON.test(text.slice(end, end + 4))) continue;
    if (isOfNextRate(text, items, i)) return null;
    if (phrase?.product !== undefined) return productAt(items[i])!;
    if (phrase?.goods) return ALL_GOODS;
  }
  return null;
}

/** “베트남산 제품에는 20%, 환적 상품에는 40%”: goods at an item, after a rate, that stand right before the next one. */
export function isOfNextRate(text: string, items: readonly Item[], goods: number): boolean {
  const next = items.findIndex(({ kind }, i) => i > goods && kind === 'rates');
  return (
    next > goods &&
    /^(?:에는|에|은|는)\s(?:최고 |최대 |각각 )?$/.test(text.slice(items[goods]!.end, items[next]!.start))
  );
}

/** “다만 일본산에는 15%를 적용한다”: on the goods of the duty that it makes an exception to. */
function isException(text: string, items: readonly Item[], at: number, { head, governor }: Governed): boolean {
  const { start } = items[0]!;
  if (/^(?:다만|단|하지만|그러나|반면),? /.test(text.slice(start, start + 5))) return true;
  const before = items.slice(0, at);
  const named = before.some(({ phrase }) => phrase?.goods || phrase?.duty || phrase?.kind !== undefined);
  const set = before.some(
    ({ party, end }) => party !== undefined && /^산(?:은|에는|에도|만|에만)\s/.test(text.slice(end, end + 5)),
  );
  return head < 0 && governor < 0 && !named && set;
}

/** “일본산 자동차는 15%, 한국산은 25%”: the goods that the rate before is on, where only their origin changes. */
function sameGoods(text: string, items: readonly Item[], at: number, previous: number): readonly string[] | null {
  const own = items.slice(previous + 1, at).filter((item) => item.party !== undefined || item.phrase !== undefined);
  const origin = own.find(({ party }) => party !== undefined);
  if (
    previous < 0 ||
    origin === undefined ||
    !/^산(?:[은도만엔]|에는?|에도)\s/.test(text.slice(origin.end, origin.end + 4))
  )
    return null;
  if (own.some(({ phrase }) => phrase?.goods || phrase?.duty || phrase?.kind !== undefined)) return null;
  for (let i = previous - 1; i > 0; i -= 1) {
    const product = productAt(items[i]);
    if (product === undefined) continue;
    // After Latin letters 산 is a word of its own: “EU산”.
    const before = items[i - 1]!.text === '산' && i > 1 ? items[i - 2]! : items[i - 1]!;
    return before.party !== undefined && /^산\s?$/.test(text.slice(before.end, items[i]!.start)) ? [product] : null;
  }
  return null;
}

/** True for percentages that span a range: “0~35%”. */
function isRange({ rates }: Item): boolean {
  return rates !== undefined && rates.rates.length === 2 && rates.from === null;
}
