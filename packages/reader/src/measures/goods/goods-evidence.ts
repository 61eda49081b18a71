/** What speaks for a list of goods being what a duty falls on: its grammatical place, its distance, what stands between. */

import type { Governed } from '../percentages/duty-percentages.js';
import { GOODS_SIGNS, note } from '../rules/signs.js';
import type { Item } from '../sentences/sentence-items.js';
import { GROUND } from './duty-ground-korean.js';
import type { GoodsGroup } from './goods-groups.js';
import { ALL_GOODS } from './goods-read.js';

const PEOPLE =
  /^(?:lobby|makers?|workers?|industry|exporters?|producers?|farmers?|growers?|union|association|mills?|packers?|talks|negotiations?|quota|companies|sector)$/;
const REASON = /^(?:over|citing|because|despite|amid|buying|purchases?|due|buy|produce|build)$/;
const KOREAN_PEOPLE = /^\s?(?:업계|업체|회사|기업|협회|노조|산업|농가|공장|투자|쿼터)/;
const CONTRAST = /^(?:while|but|whereas|because|although|though)$/;
const LINKS = [
  ...['on', 'for', 'against', 'of', 'to', 'from', 'with', 'in', 'over', 'by', 'at', 'than', 'as', 'including', 'like'],
  ...['into', 'and', 'or', ',', ':', 'rate', 'duty', 'verb', 'mark', 'other'],
] as const;
const KOREAN_LINKS = ['on', 'compound', 'topic', 'subject', 'object', 'of', 'label', 'rate', 'list', 'other'] as const;
type KoreanLink = (typeof KOREAN_LINKS)[number];

const sign = (rest: string) => GOODS_SIGNS.sign(rest);
const byName = <N extends string>(names: readonly N[], sign: (name: N) => number): ReadonlyMap<string, number> =>
  new Map(names.map((name) => [name, sign(name)]));
const onSide = (side: string) => ({
  by: { product: sign(`product ${side}`), goods: sign(`goods ${side}`), party: sign(`party ${side}`) },
  beside: sign(`${side} beside`),
  near: sign(`${side} near`),
  middling: sign(`${side} middling`),
  far: sign(`${side} far`),
  pastRate: sign(`${side} past a rate`),
  pastRates: sign(`${side} past rates`),
  borne: sign(`${side} borne`),
  levied: sign(`${side} levied`),
  pastBreak: sign(`${side} past a break`),
  link: byName(LINKS, (link) => sign(`${link} ${side}`)),
  koreanLink: byName(KOREAN_LINKS, (link) => sign(`ko ${link} ${side}`)),
});
const BEFORE = onSide('before');
const AFTER = onSide('after');
const OF_PEOPLE = sign('people');
const OF_REASON = sign('reason');
const LABEL = sign('label');
const OPENS = sign('opens the sentence');
const COMPOUND_OF_ITS_NOUN = sign('compound of its noun');
const COMPOUND_OF_A_NOUN = sign('compound of a noun');
const AFTER_ITS_NOUN = sign('after its noun');
const NEARER_BEFORE = sign('nearer to a rate before');
const NEARER_AFTER = sign('nearer to a rate after');

/** Adds the signs of a group in the sentence of the percentage at an item. */
export function addPlaceSigns(
  signs: number[],
  text: string,
  items: readonly Item[],
  at: number,
  governed: Governed,
  group: GoodsGroup,
): void {
  const { first, end, by } = group;
  const before = first < at;
  const side = before ? BEFORE : AFTER;
  const from = before ? end : at + 1;
  const to = before ? at : first;
  let rates = 0;
  let verb: 'borne' | 'levied' | null = null;
  let breaks = false;
  for (let i = from; i < to; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    const { kind, phrase, text: word } = item;
    if (kind === 'rates') rates += 1;
    if (verb === null && phrase?.bearing) verb = 'borne';
    else if (verb === null && phrase?.imposing) verb = 'levied';
    if ((i > 6 && (word === ';' || word === ':')) || CONTRAST.test(word)) breaks = true;
  }
  const [firstStart, lastEnd] = [items[first]?.start ?? 0, items[end - 1]?.end ?? 0];
  const words = text.slice(before ? lastEnd : items[at]?.end, before ? items[at]?.start : firstStart);
  if (/[가-힣](?:(?<!최)고|며|지만|는데|면서|자),?\s/.test(words)) breaks = true;
  const gap = to - from;
  signs.push(side.by[by]);
  signs.push(gap <= 2 ? side.beside : gap <= 5 ? side.near : gap <= 10 ? side.middling : side.far);
  if (rates > 0) signs.push(rates === 1 ? side.pastRate : side.pastRates);
  if (verb !== null) signs.push(side[verb]);
  if (breaks) signs.push(side.pastBreak);

  const noun = governed.head >= 0 ? governed.head : governed.governor;
  if (/[가-힣]/.test(text.slice(lastEnd - 1, lastEnd + 1))) {
    const after = text.slice(lastEnd, lastEnd + 30);
    noteKnown(signs, side.koreanLink.get(koreanLink(after.slice(0, 16))));
    if (KOREAN_PEOPLE.test(after)) signs.push(OF_PEOPLE);
    if (GROUND.test(after)) signs.push(OF_REASON);
  } else {
    noteKnown(signs, side.link.get(linkBefore(items, first, at)));
    if (PEOPLE.test(items[end]?.text ?? '')) signs.push(OF_PEOPLE);
    for (let i = Math.max(0, first - 4); i < first; i += 1)
      if (REASON.test(items[i]?.text ?? '')) note(signs, OF_REASON);
    if (items[end]?.text === ':') signs.push(LABEL);
    if (first <= 2 && before) signs.push(OPENS);
  }
  // “25% steel tariff”, “steel tariffs of 25%”
  for (let i = end; i <= end + 2 && i < items.length; i += 1) {
    if (!items[i]?.phrase?.duty) continue;
    signs.push(i === noun ? COMPOUND_OF_ITS_NOUN : COMPOUND_OF_A_NOUN);
    break;
  }
  if (noun >= 0 && noun < at && noun < first && before) signs.push(AFTER_ITS_NOUN);
  const nearer = nearerRate(items, at, first, end, gap);
  if (nearer !== null) signs.push(nearer);
}

function noteKnown(signs: number[], sign: number | undefined): void {
  if (sign !== undefined) signs.push(sign);
}

/** Another percentage stands nearer than the one at an item. */
function nearerRate(items: readonly Item[], at: number, first: number, end: number, gap: number): number | null {
  for (let i = Math.max(0, first - gap); i < items.length && i < end + gap; i += 1) {
    if (i === at || items[i]?.kind !== 'rates') continue;
    const away = i < first ? first - i : i - end;
    if (away >= 0 && away < gap) return i < first ? NEARER_BEFORE : NEARER_AFTER;
  }
  return null;
}

const LINK_WORDS = new Set<string>(LINKS.slice(0, LINKS.indexOf('rate')));

function linkBefore(items: readonly Item[], first: number, at: number): string {
  for (let i = first - 1; i >= Math.max(0, first - 6); i -= 1) {
    const item = items[i];
    if (item === undefined) break;
    const { text, kind, phrase } = item;
    // “12 percent for beef and 8 percent for wheat”: right after its rate it says what “on” says.
    if (text === 'for' && i - 1 === at) return 'on';
    if (LINK_WORDS.has(text)) return text;
    if (kind === 'rates') return 'rate';
    if (phrase?.duty) return 'duty';
    if (phrase?.bearing || phrase?.imposing) return 'verb';
    if (kind === 'mark') return 'mark';
  }
  return 'other';
}

function koreanLink(after: string): KoreanLink {
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

const ofKind = (kind: string) => ({
  any: sign(kind),
  general: sign(`${kind} of a general duty`),
  zero: sign(`${kind} at zero`),
});
const NOTHING = ofKind('nothing');
const ALL = ofKind('all goods');
const NAMED = ofKind('named goods');

/** Adds the signs of what the goods are, whatever their place. */
export function addKindSigns(signs: number[], products: readonly string[], general: boolean, zero: boolean): void {
  const kind = products.length === 0 ? NOTHING : products.length === 1 && products[0] === ALL_GOODS ? ALL : NAMED;
  note(signs, kind.any);
  if (general) note(signs, kind.general);
  if (zero) note(signs, kind.zero);
}
