/** What speaks for a list of goods being what a duty falls on: its grammatical place, its distance, what stands between. */

import type { Governed } from './duty-percentages.js';
import type { GoodsGroup } from './goods-groups.js';
import { GROUND } from './goods-korean.js';
import { ALL_GOODS } from './goods-of-duty.js';
import type { Item } from './sentence-items.js';

const PEOPLE =
  /^(?:lobby|makers?|workers?|industry|exporters?|producers?|farmers?|growers?|union|association|mills?|packers?|talks|negotiations?|quota|companies|sector)$/;
const REASON = /^(?:over|citing|because|despite|amid|buying|purchases?|due|buy|produce|build)$/;
const KOREAN_PEOPLE = /^\s?(?:업계|업체|회사|기업|협회|노조|산업|농가|공장|투자|쿼터)/;

/** Signs of a group in the sentence of the percentage at an item. */
export function placeSigns(
  text: string,
  items: readonly Item[],
  at: number,
  governed: Governed,
  group: GoodsGroup,
): string[] {
  const { first, end, by } = group;
  const before = first < at;
  const side = before ? 'before' : 'after';
  const from = before ? end : at + 1;
  const to = before ? at : first;
  let rates = 0;
  let verb = '';
  let breaks = false;
  for (let i = from; i < to; i += 1) {
    const { kind, phrase, text: word } = items[i]!;
    if (kind === 'rates') rates += 1;
    if (phrase?.bearing && verb === '') verb = ' borne';
    else if (phrase?.imposing && verb === '') verb = ' levied';
    if (/^[;:]$/.test(word) && i > 6) breaks = true;
    if (/^(?:while|but|whereas|because|although|though)$/.test(word)) breaks = true;
  }
  const words = text.slice(
    before ? items[end - 1]!.end : items[at]!.end,
    before ? items[at]!.start : items[first]!.start,
  );
  if (/[가-힣](?:고|며|지만|는데|면서|자),?\s/.test(words)) breaks = true;
  const gap = to - from;
  const near = gap <= 2 ? 'beside' : gap <= 5 ? 'near' : gap <= 10 ? 'middling' : 'far';
  const signs = [`${by} ${side}`, `${side} ${near}`];
  if (rates > 0) signs.push(`${side} past ${rates === 1 ? 'a rate' : 'rates'}`);
  if (verb !== '') signs.push(`${side}${verb}`);
  if (breaks) signs.push(`${side} past a break`);

  const korean = /[가-힣]/.test(text.slice(items[end - 1]!.end - 1, items[end - 1]!.end + 1));
  const noun = governed.head >= 0 ? governed.head : governed.governor;
  if (korean) {
    const after = text.slice(items[end - 1]!.end, items[end - 1]!.end + 16);
    signs.push(`ko ${koreanLink(after)} ${side}`);
    if (KOREAN_PEOPLE.test(after)) signs.push('people');
    if (GROUND.test(text.slice(items[end - 1]!.end, items[end - 1]!.end + 30))) signs.push('reason');
  } else {
    signs.push(`${linkBefore(items, first)} ${side}`);
    if (PEOPLE.test(items[end]?.text ?? '')) signs.push('people');
    for (let i = Math.max(0, first - 4); i < first; i += 1) if (REASON.test(items[i]!.text)) signs.push('reason');
    if (items[end]?.text === ':') signs.push('label');
    if (first <= 2 && before) signs.push('opens the sentence');
  }
  // “25% steel tariff”, “steel tariffs of 25%”
  for (let i = end; i <= end + 2 && i < items.length; i += 1) {
    if (!items[i]!.phrase?.duty) continue;
    signs.push(i === noun ? 'compound of its noun' : 'compound of a noun');
    break;
  }
  if (noun >= 0 && noun < at && noun < first && before) signs.push('after its noun');
  // Another percentage stands nearer.
  for (let i = 0; i < items.length; i += 1) {
    if (i === at || items[i]!.kind !== 'rates') continue;
    const away = i < first ? first - i : i - end;
    if (away >= 0 && away < gap) {
      signs.push(i < first ? 'nearer to a rate before' : 'nearer to a rate after');
      break;
    }
  }
  return [...new Set(signs)];
}

function linkBefore(items: readonly Item[], first: number): string {
  for (let i = first - 1; i >= Math.max(0, first - 6); i -= 1) {
    const { text, party, kind, phrase } = items[i]!;
    if (/^(?:on|for|against|of|to|from|with|in|over|by|at|than|as|including|like|into|and|or|,|:)$/.test(text))
      return text;
    if (kind === 'rates') return 'rate';
    if (phrase?.duty) return 'duty';
    if (phrase?.bearing || phrase?.imposing) return 'verb';
    if (party !== undefined || kind === 'number') continue;
    if (kind === 'mark') return 'mark';
  }
  return 'other';
}

function koreanLink(after: string): string {
  if (/^\s?(?:등\s?)?(?:에\s?대(?:한|해|하여)|에[는도만]?\s|에$)/.test(after)) return 'on';
  if (/^\s?(?:제품|수입품|수입|품목)?\s?(?:등)?(?:의)?\s?(?:수입\s)?(?:관세|세율|추가관세)/.test(after))
    return 'compound';
  if (/^(?:\s?등)?(?:은|는)(?=[\s,])/.test(after)) return 'topic';
  if (/^(?:\s?등)?(?:이|가)(?=[\s,])/.test(after)) return 'subject';
  if (/^(?:\s?등)?(?:을|를)(?=[\s,])/.test(after)) return 'object';
  if (/^(?:\s?등)?의\s/.test(after)) return 'of';
  if (/^\s?[(:（]/.test(after)) return 'label';
  if (/^\s?[\d최약]/.test(after)) return 'rate';
  if (/^(?:\s?등)?(?:와|과|·|,)/.test(after)) return 'list';
  return 'other';
}

/** Signs of what the goods are, whatever their place. */
export function kindSigns(products: readonly string[], general: boolean, zero: boolean): string[] {
  const all = products.length === 1 && products[0] === ALL_GOODS;
  const signs = [products.length === 0 ? 'nothing' : all ? 'all goods' : 'named goods'];
  if (general) signs.push(`${signs[0]} of a general duty`);
  if (zero) signs.push(`${signs[0]} at zero`);
  return signs;
}
