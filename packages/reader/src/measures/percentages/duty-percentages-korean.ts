/** Which percentages of a Korean sentence are duties. The noun may stand before (“관세 25%를”) or after (“25%의 상호관세”), the verb after. */

import type { Item } from '../sentences/sentence-items.js';
import type { Governed, Surroundings } from './duty-percentages.js';
import { topicsOfRate } from './rates-of-topics-korean.js';

/**
 * Decides on the percentages at one item of a Korean sentence.
 * @param text the document's text
 * @returns `other` when the words say that they are something else, null when they say nothing
 */
export function governedAsKorean(
  text: string,
  items: readonly Item[],
  at: number,
  accepted: ReadonlyMap<number, Governed>,
  around: Surroundings,
): Governed | 'other' | null {
  const { end, start } = items[at]!;
  // “전기차의 10% 관세”: no share.
  const own = items[at + 1]?.phrase?.duty && /^ $/.test(text.slice(end, items[at + 1]!.start));
  const share = !own && isShareOf(text, items, at);
  // “철강과 구리의 50%는 그대로다”: the level of their duty.
  if (share && around.duties && items[at - 1]?.phrase?.product !== undefined && KEPT.test(text.slice(end, end + 24)))
    return { head: -1, governor: -1 };
  if (share) return 'other';
  // “8000개(85%) 품목의 관세”, “품목 수 기준 91%의 관세”: how many goods it is.
  if (OF_LINES.test(text.slice(Math.max(0, start - 24), start))) return 'other';
  // “품목 중 95.8%, 베트남은 92.4%의 관세”: likewise.
  if (OF_LINES_TOO.test(text.slice(Math.max(0, start - 44), start))) return 'other';
  // “관세를 20%씩 인하”: by that much.
  if (EACH_BY.test(text.slice(end, end + 8))) return 'other';
  // “현재 0~35%인 품목별 관세율”: rates of many products at once are the duty of none.
  if (items[at]!.rates!.rates.length > 1 && MANY_RATES.test(text.slice(end, end + 14))) return 'other';
  // “시장을 100% 완전 개방하는”: how much of a market.
  if (OPENED.test(text.slice(end, end + 10))) return 'other';
  // “단 1%라도 더”: however little.
  if (/^라도/.test(text.slice(end, end + 2))) return 'other';
  const level = /^(?:\s?(?:로|까지|수준|의|에서|를|을|가|선)|씩|,|·)/.test(text.slice(end, end + 4));
  // What follows at once.
  for (let i = at + 1; i < items.length; i += 1) {
    const item = items[i]!;
    if (item.start - end > 26) break;
    if (item.kind === 'rates') break;
    const { phrase } = item;
    if (phrase?.duty || phrase?.kind !== undefined) {
      // “25% 관세”, “15%의 상호관세”, “25% 자동차 관세”: nothing but modifiers stands between; “25%와 … 관세” begins another.
      if (
        !/[,.]|(?:(?<!최)고|며|지만|는데)\s|^(?:[가이](?! ?넘[는던은])|는|은|를|을|로|에서|도|만|와|과)\s/.test(
          text.slice(end, item.start),
        )
      )
        return { head: i, governor: -1 };
      break;
    }
    if (phrase?.other && item.start - end <= 14) return 'other';
    if (phrase?.change && item.start - end <= 6 && !/^(?:로|까지)/.test(text.slice(end, end + 2))) return 'other';
    if (phrase?.imposing && item.start - end <= 8 && !level) {
      // “관세를 10% 인상”: by that much; “7% → 12% 인상” is to it.
      if (
        (items[at]!.rates?.from ?? null) === null &&
        /^\s?(?:(?:정도|가량|안팎)\s)?(?:인상|인하|올리|올렸|낮추|낮췄|높)/.test(text.slice(end))
      )
        return 'other';
    }
  }
  // What stands before.
  for (let i = at - 1; i >= 0; i -= 1) {
    const item = items[i]!;
    if (start - item.start > 90) break;
    const { phrase } = item;
    if (item.kind === 'rates') {
      if (accepted.has(i)) {
        if (start - item.end <= 45 || leviedAfter(text, items, at)) return { head: -1, governor: i };
        break;
      }
      continue;
    }
    if (phrase?.other) return 'other';
    if (phrase?.duty || phrase?.kind !== undefined) return { head: -1, governor: i };
    if (phrase?.rate && around.duties && around.carriedOn && start - item.end <= 4) return { head: -1, governor: i };
  }
  if (!around.duties) return null;
  if (items.some((item, i) => i < at && item.phrase?.other)) return null;
  if (leviedAfter(text, items, at) || listedWithNext(text, items, at)) return { head: -1, governor: -1 };
  // “일본은 15%, 영국은 10%다”: what others pay of the duty told before.
  if (around.carriedOn && at > 0) {
    const topics = topicsOfRate(text, items, at);
    const plain = !items.some(({ phrase }) => phrase?.change || phrase?.quota);
    if (topics.length > 0 && plain)
      return { head: -1, governor: items.findLastIndex(({ party }, i) => i < at && party !== undefined) };
  }
  // “자동차와 부품은 15%로”: carried on from the sentence before, or named as a duty later in the sentence.
  const dutyLater = items.some((item, i) => i > at && item.phrase?.duty === true && item.start - end < 40);
  const namesGoods = items.some((item, i) => i < at && (item.phrase?.product !== undefined || item.kind === 'party'));
  return namesGoods && (around.carriedOn || dutyLater) ? { head: -1, governor: -1 } : null;
}

const OF_LINES =
  /(?:\d ?(?:여 ?)?개|종|품목)(?:\s?(?:품목|세번|제품|상품))?\s?[(（](?:약\s|전체의\s)?$|(?:품목|세번|수입|교역|금액)[가-힣\s]{0,4}\s?기준(?:으로)?\s?(?:약\s)?$|(?:전체|총)\s품목(?:\s?수)?(?:\s?(?:중|가운데)|의)\s(?:[가-힣A-Z]{2,10}[은는이]?\s)?(?:약\s)?$/;
const OF_LINES_TOO =
  /품목(?: ?수)? ?(?:의|중|가운데|기준)(?:으로)? ?(?:[가-힣A-Z]{2,10} )?(?:약 )?[\d.]{1,5}%(?:,|와|과|·) ?[가-힣A-Z]{2,10}[은는이]? ?(?:약 )?$/;
const EACH_BY = /^(?:포인트)?씩\s?(?:인하|인상|낮추|낮췄|낮춰|내리|내렸|올리|올렸|깎|감축)/;
const OPENED = /^\s?(?:완전히?\s|전면\s|모두\s)?개방/;
const MANY_RATES = /^\s?(?:가량|정도|수준|선)?인\s(?:품목별|제품별|각\s|(?:관)?세율)/;

/** What is said of a duty that stays as it is. */
const KEPT =
  /^[는은도를이]?\s?(?:(?:이번에|아직|여전히|지금도|끝내|전혀)\s)?(?:변동|변화|그대로|유지|손(?:도|을)?\s?대|건드리|못\s?(?:낮|줄|풀|건드)|낮추지|내리지|풀지)/;

const WHEN =
  /^(?:현재|지금|원래|본래|기존|종전|이전|당초|애초|현행|최초|처음|초기|각각|별도|추가|동일|같은|올해|지난해|작년|후)$/;

/** “수익의 90%”, “3년 평균의 70%”: a share of what is named before, unless that is a duty, a party or a time. */
function isShareOf(text: string, items: readonly Item[], at: number): boolean {
  const { start } = items[at]!;
  const whole = /([가-힣A-Za-z]{1,12})의\s(?:약\s|최대\s|최고\s|최소\s)?$/.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  if (whole === null || WHEN.test(whole[1]!)) return false;
  const end = start - (whole[0].length - whole[1]!.length);
  for (let i = at - 1; i >= 0 && items[i]!.end > end - 1; i -= 1) {
    const { party, phrase } = items[i]!;
    if (party !== undefined || phrase?.duty || phrase?.kind !== undefined || phrase?.rate) return false;
  }
  return true;
}

/** “철강에 25%, 알루미늄에 10%를 물린다”: the next of the list has the verb. */
function listedWithNext(text: string, items: readonly Item[], at: number): boolean {
  const { end } = items[at]!;
  if (!/^\s?[,·]/.test(text.slice(end, end + 2))) return false;
  const next = items.findIndex((item, i) => i > at && item.kind === 'rates');
  return next > at && items[next]!.start - end < 24 && leviedAfter(text, items, next);
}

/** A verb of levying or bearing right after: “25%를 부과했다”, “15%를 적용받는다”, “15%로 인하”. */
function leviedAfter(text: string, items: readonly Item[], at: number): boolean {
  const { end } = items[at]!;
  for (let i = at + 1; i < items.length && items[i]!.start - end <= 16; i += 1) {
    const { phrase, kind, start } = items[i]!;
    if (phrase?.other || kind === 'rates') return false;
    if ((phrase?.imposing || phrase?.bearing) && /^\s?(?:를|을|로|의|가|까지|씩)?\s?/.test(text.slice(end, start)))
      return true;
  }
  return false;
}
