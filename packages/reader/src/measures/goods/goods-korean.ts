/** What a duty falls on, from the words of a Korean clause. */

import type { Governed } from '../percentages/duty-percentages.js';
import { type Item, productAt } from '../sentences/sentence-items.js';
import { isControlled } from './controlled-goods.js';
import { partsOf } from './goods-examples.js';
import { ALL_GOODS } from './goods-read.js';
import { isSetApart } from './left-out-goods.js';

/** Words that make what stands before them the ground of a duty, or what is bought, not what it falls on. */
export const GROUND =
  /^(?:산\s?[가-힣]{1,6})?\s?(?:구입|구매|매입)(?=[이을를에해하\s])|^[을를]\s(?:(?:수입|구매|구입|매입)하는|사는|들여오는|사들이는)\s(?:나라|국가)|^[^.]{0,16}(?:이유로|이유를|이유에서|명목으로|때문에|대가로|빌미로|빌미\s?삼|구실로|문제\s?삼|들어\s)|^[^.,]{0,10}(?:수입|구입|구매|매입|거래)(?:에\s?(?:따른|따라)|[을를]\s(?:[가-힣]{1,4}\s)?(?:비판|비난|문제|겨냥|빌미))/;

/** True where what an item names is the ground of the duty, or what is bought. */
export function isOfGroundKorean(text: string, items: readonly Item[], at: number): boolean {
  const { end } = items[at]!;
  const next = items[at + 1];
  return next !== undefined && GROUND.test(text.slice(end, Math.min(end + 26, next.start + 14)));
}

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
  const { end } = items[at]!;
  // “25% 자동차 관세”; not “제품에는 20%, 부품에는 40% 관세”
  const inside: string[] = [];
  const next = items.findIndex(({ kind }, i) => i > at && kind === 'rates');
  for (let i = at + 1; i < governed.head && !(next > at && next < governed.head); i += 1) {
    const name = productAt(items[i]) ?? (items[i]!.phrase?.goods ? ALL_GOODS : undefined);
    if (name === undefined) continue;
    inside.push(name);
    if (AND_PARTS.test(text.slice(items[i]!.end, items[i]!.end + 10))) inside.push(partsOf(name));
  }
  if (inside.length > 0) return [...new Set(inside)];
  // “27.5%를 내던 일본산 자동차”: the verb belongs to the noun after it.
  const relative = relativeNoun(text, items, at);
  if (relative !== null) return relative.products;
  const kind = generalKindAt(text, items, governed);
  const before: string[] = [];
  let goods = false;
  let last = -1;
  for (let i = at - 1; i > previous; i -= 1) {
    const { phrase, party, end: itemEnd, start } = items[i]!;
    // A country-specific duty falls on all goods, whatever else the sentence names: only goods right before it are its own.
    if (
      kind >= 0 &&
      before.length === 0 &&
      i < kind &&
      !/^(?:(?:·|와\s|\s및\s)(?:그\s)?부품)?(?:\s?(?:제품|수입품|관세))?(?:\s?등)?(?:에\s대한\s관세|\s품목별?\s?관세)?(?:와|과|·|,|,?\s(?:그리고|또)|및|\s및|에\s?대한|에[는도]?|의)?\s?(?:(?:기타|그\s?밖의|그\s?외|나머지)\s)?(?:모든\s)?(?:(?:부과(?:한|하는|하던|했던|해\s?온|된|할)|매(?:긴|기는|기던|겼던|겨\s?온|길)|물(?:린|리는|리던|렸던|려\s?온|릴)|적용(?:한|하는|하던|했던|해\s?온|할)|붙(?:는|은|던))\s)?(?:[가-힣]{1,4}의\s)?(?:최고\s|최대\s|최소\s|각각\s)?$/.test(
        text.slice(itemEnd, Math.min(items[kind]!.start, items[at]!.start)),
      )
    ) {
      if (phrase?.product !== undefined) break;
      continue;
    }
    // A list of products stands close together; further names belong to another phrase.
    if (last >= 0 && before.length > 0 && last - itemEnd > 8 && !QUANTITY.test(text.slice(itemEnd, last))) break;
    if (
      /[가-힣](?:고|며|지만|는데|자|면서),\s|[가-힣](?:하는|되는|키는|리는) 등\s/.test(
        text.slice(itemEnd, items[at]!.start),
      )
    )
      break;
    if (phrase?.product !== undefined && (isControlled(text, start, itemEnd) || isSetApart(text, itemEnd))) continue;
    if (GROUND.test(text.slice(itemEnd, i + 1 < items.length ? items[i + 1]!.start + 14 : itemEnd))) break;
    // A headline's parts: “美 관세에 정면 대응… 車 25%”.
    if (/[…”"]|\.\.\./.test(text.slice(itemEnd, items[i + 1]!.start))) break;
    // “한국산에 25%”: on all its goods.
    if (party !== undefined && /^산(?:에|에는|에도|을|은)\s/.test(text.slice(itemEnd, itemEnd + 5))) goods = true;
    // “일본차는 15%만 낸다”
    if (
      party !== undefined &&
      before.length === 0 &&
      /^차(?:에|는|가|를|의|도|와|만)/.test(text.slice(itemEnd, itemEnd + 3))
    ) {
      before.unshift('automobiles');
      last = start;
    } else if (
      phrase?.product !== undefined &&
      (!/^\s?(?:업계|업체|회사|기업|협회|노조|산업)/.test(text.slice(itemEnd, itemEnd + 4)) ||
        bearsDuty(text, items, i, at))
    ) {
      before.unshift(productAt(items[i])!);
      // “자동차와 부품”
      if (AND_PARTS.test(text.slice(itemEnd, itemEnd + 10))) before.splice(1, 0, partsOf(before[0]!));
      last = start;
    } else if (
      phrase?.kind?.allGoods &&
      phrase.duty &&
      /^(?:와|과|·|,|및|\s및)\s?/.test(text.slice(itemEnd, itemEnd + 3)) &&
      before.length > 0
    ) {
      before.unshift(ALL_GOODS);
      last = start;
    } else if (phrase?.goods && !/^\s?(?:액|량|길|시장|증가|감소)/.test(text.slice(itemEnd, itemEnd + 3))) goods = true;
    if (/(?:(?<!최)고|며|지만|는데),?\s$/.test(text.slice(itemEnd, itemEnd + 4)) && before.length > 0) break;
  }
  if (before.length > 0) {
    // “자동차 관세와 상호관세를 15%로”, “자동차, 목재 및 기타 모든 상호관세를”
    if (
      kind >= 0 &&
      kind < at &&
      /(?:와|과|·|및|그리고|또)\s?(?:(?:기타|그\s?밖의|그\s?외|나머지)\s)?(?:모든\s)?$/.test(
        text.slice(Math.max(0, items[kind]!.start - 14), items[kind]!.start),
      )
    )
      before.push(ALL_GOODS);
    // “17개 분야 품목의 지금 0~35%인 세율”: a range over many products is the rate of none of them.
    return before.length > 2 && isRange(items[at]!) ? [ALL_GOODS] : [...new Set(before)];
  }
  // “25% 관세를 자동차에 부과”
  for (let i = Math.max(at, governed.head) + 1; i < items.length && items[i]!.start - end < 30; i += 1) {
    const { phrase, end: itemEnd } = items[i]!;
    if (items[i]!.kind === 'rates') break;
    const sold = EXPORTED.test(text.slice(itemEnd, itemEnd + 8));
    if (!sold && !/^(?:에|에는|에도|에만)\s/.test(text.slice(itemEnd, itemEnd + 4))) continue;
    if (isOfNextRate(text, items, i)) break;
    if (phrase?.product !== undefined) return [productAt(items[i])!];
    if (phrase?.goods) return [ALL_GOODS];
  }
  if (!goods) return [];
  return sameGoods(text, items, at, previous) ?? (isException(text, items, at, governed) ? [] : [ALL_GOODS]);
}

/** “10% 관세로 자동차를 수출할 수 있다” */
const EXPORTED = /^[을를]\s(?:수출|판매|팔)/;

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

/** “쇠고기 **500t,** 들소고기 1,000t” */
const QUANTITY = /^\s[\d,.만천]+\s?(?:t|톤|㎏|kg|킬로그램|마리|리터|대)[,과와]\s?$/;

const AND_PARTS = /^(?:와|·|,|및|\s및)\s?(?:그\s)?부품(?![가-힣]{3})/;

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

/** “철강업체들은 50%의 관세를 물고 있다”: those who make the goods bear the duty on them. */
function bearsDuty(text: string, items: readonly Item[], product: number, at: number): boolean {
  const { end } = items[product]!;
  // “낙농가에 최고 200%의 관세를”
  const to = TO_MAKERS.exec(text.slice(end, end + 12));
  if (to !== null) return items[at]!.start === end + to[0].length;
  if (!/^\s?(?:업계|업체|회사|기업)들?[은는이가]\s/.test(text.slice(end, end + 8))) return false;
  return items.slice(at + 1, at + 5).some(({ phrase }) => phrase?.bearing && !phrase.imposing);
}

const TO_MAKERS =
  /^(?:가| ?농가| ?업계| ?업체| ?회사| ?기업)들?에(?:게|도|는|게도|게는)? (?:최고 |최대 |무려 |최소 |각각 )?/;

/** From a noun to one in the brackets after it. */
const IN_GLOSS = /^ ?[(（][가-힣 ]{0,8}$/;

/** The word for a duty on all goods that the percentage is said of; −1 when it is another word. */
function generalKindAt(text: string, items: readonly Item[], { head, governor }: Governed): number {
  const noun = head >= 0 ? head : governor;
  // “상호관세(국가별 관세)”: what a gloss explains.
  const glossed =
    noun < 0
      ? -1
      : items.findLastIndex(
          ({ phrase, end }, i) =>
            i < noun &&
            phrase?.duty === true &&
            phrase.kind?.allGoods === true &&
            IN_GLOSS.test(text.slice(end, items[noun]!.start)),
        );
  if (glossed >= 0) return glossed;
  return noun >= 0 && items[noun]!.phrase?.duty && items[noun]!.phrase?.kind?.allGoods ? noun : -1;
}

/** True for percentages that span a range: “0~35%”. */
function isRange({ rates }: Item): boolean {
  return rates !== undefined && rates.rates.length === 2 && rates.from === null;
}

/** Between goods of a row: “와”, “, ”, “ 및 ”. */
const BETWEEN_GOODS = /^(?:(?:와|과|·|ㆍ|,|및|\s및)\s?)$/;

const ADNOMINAL = /^[가-힣]{0,4}(?:고\s있)?(?:던|는|은|할|한|된|될|인|긴|린|려던|낸|내는|문|무는)\s/;

/** The noun of a duty after its rate. */
const OWN_NOUN = /^(?:의|짜리)? ?(?:고율|높은|추가|상호|보복|품목)? ?관세(?: ?(?:직격탄|폭탄|부담))?(?=[을를에이가] )/;

/** The product that a verb right after the percentage is said of; null when the verb closes its clause. */
export function relativeNoun(
  text: string,
  items: readonly Item[],
  at: number,
): { readonly products: readonly string[]; readonly at: number } | null {
  let { end } = items[at]!;
  let v = at + 1;
  const pastParticle = (): void => {
    while (items[v]?.kind === 'word' && items[v]!.end - items[v]!.start <= 2) v += 1;
  };
  pastParticle();
  // “50%의 고율 관세 직격탄을 맞고 있는 철강”
  const noun = OWN_NOUN.exec(text.slice(end, end + 22));
  if (noun !== null) {
    end += noun[0].length;
    while (v < items.length && items[v]!.start < end) v += 1;
    pastParticle();
  }
  const verb = items[v];
  if (verb === undefined || !(verb.phrase?.bearing || verb.phrase?.imposing) || verb.start - end > 3) return null;
  const rest = text.slice(verb.end, verb.end + 8);
  if (!ADNOMINAL.test(text.slice(verb.start, verb.end + 8)) && !ADNOMINAL.test(rest)) return null;
  for (let i = v + 1; i < items.length && items[i]!.start - verb.end < 14; i += 1) {
    if (items[i]!.kind === 'rates' || /[,.]/.test(text.slice(verb.end, items[i]!.start))) return null;
    const product = productAt(items[i]);
    if (product === undefined) continue;
    const products = [product];
    let close = items[i]!.end;
    for (let next = i + 1; next < items.length && items[next]!.start - close < 8; next += 1) {
      const more = productAt(items[next]);
      if (more === undefined) continue;
      if (!BETWEEN_GOODS.test(text.slice(close, items[next]!.start))) break;
      products.push(more);
      close = items[next]!.end;
    }
    return { products, at: i };
  }
  return null;
}
