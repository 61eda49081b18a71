/** Details of one duty in its sentence: its kinds, its words, and whether it is said of every partner. */

import type { Span } from '../../reading.js';
import { otherMakers } from '../goods/goods-lists.js';
import type { GoodsRead } from '../goods/goods-read.js';
import { isBoughtByOthers } from '../parties/korean/bought-from.js';
import { isOnlySpokenOf } from '../parties/korean/duties-spoken-of.js';
import type { PartiesRead } from '../parties/parties-read.js';
import type { Governed } from '../percentages/duty-percentages.js';
import type { DutyKind } from '../rules/measure-rules.js';
import type { Item } from '../sentences/sentence-items.js';

/** From the percentage or its noun before it to its noun after it. */
export function spanOf(items: readonly Item[], at: number, { head, governor }: Governed): Span {
  const start =
    governor >= 0 && at - governor <= 3 && items[governor]!.phrase?.duty ? items[governor]!.start : items[at]!.start;
  return [start, head >= 0 ? items[head]!.end : items[at]!.end];
}

/** Kinds of duty in the noun phrase of the percentage, or anywhere in the sentence when it has only one duty. */
export function kindsNear(
  items: readonly Item[],
  at: number,
  { head, governor }: Governed,
  previous: number,
  text: string,
  korean: boolean,
): DutyKind[] {
  const from = Math.max(previous + 1, governor >= 0 ? Math.min(governor - 2, at - 4) : at - 4, 0);
  const to = Math.max(head + 1, at + 6);
  const found: DutyKind[] = [];
  for (let i = from; i < Math.min(items.length, to); i += 1) {
    const { phrase, start, kind } = items[i]!;
    if (kind === 'rates' && i > at) break;
    if (i > Math.max(at, head) && /[,;]|—/.test(text.slice(items[at]!.end, start))) break;
    if (i > Math.max(at, head) + 4) break;
    if (phrase?.kind === undefined) continue;
    if (!(korean && i < at && isOnlySpokenOf(text, items, i, at))) found.push(phrase.kind);
  }
  // “anti-dumping duties on rebar: 4.8 percent for Algeria, 7.2 percent for Oman”: of the case that the list is about.
  if (found.length === 0 && !korean && governor >= 0 && items[governor]!.kind === 'rates')
    for (const { phrase } of items.slice(
      0,
      items.findIndex(({ kind }) => kind === 'rates'),
    ))
      if (phrase?.kind?.namedGoods) found.push(phrase.kind);
  // “subject to duties under Section 232, including cars (25 percent) and steel (50 percent)”: each rate in brackets is one of those.
  if (found.length === 0 && !korean && items[at - 1]?.text === '(')
    for (const { phrase } of items.slice(0, at)) if (phrase?.kind?.someGoods) found.push(phrase.kind);
  if (found.length === 0 && korean && items.filter((item) => item.rates !== undefined).length === 1) {
    for (const [i, { phrase }] of items.entries())
      if (phrase?.kind !== undefined && !(i < at && isOnlySpokenOf(text, items, i, at))) found.push(phrase.kind);
  }
  return found;
}

/** A word for every partner before the percentage, with no party nearer to it. */
export function saidOfAll(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 14); i -= 1) {
    if (items[i]!.kind === 'party' || items[i]!.kind === 'rates' || items[i]!.text === ';') return false;
    if (items[i]!.phrase?.world && !isToldOfParty(items, i)) return !otherMakers(items, i);
  }
  return false;
}

/** “Vietnam, its main rival, got 20%”: what a party is, told in passing. */
function isToldOfParty(items: readonly Item[], world: number): boolean {
  if (items[world + 1]?.text !== ',') return false;
  for (let i = world - 1; i >= Math.max(1, world - 5); i -= 1)
    if (items[i]!.text === ',') return items[i - 1]!.party !== undefined;
  return false;
}

/** “(2) Imports of toys shall be subject to a duty of 10 percent”: everyone's, when no party is named before the rate. */
export function saidOfImports(items: readonly Item[], at: number): boolean {
  const first = items.findIndex(({ text }) => /^imports?$/.test(text));
  if (first < 0 || first > 4 || items[first + 1]?.text !== 'of') return false;
  if (items.slice(0, first).some(({ kind }) => kind === 'word' || kind === 'phrase')) return false;
  return !items.slice(first, at).some(({ party, kind }) => party !== undefined || kind === 'rates');
}

/** “A 25% global tariff on cars”, “tariffs of 25% on US imports of steel”, by the United States: on everyone's. */
export function isOnEveryone(
  items: readonly Item[],
  at: number,
  { head, governor }: Governed,
  goods: GoodsRead | null,
  imposer: string | null,
): boolean {
  const ownImports = items.some(
    ({ party }, i) =>
      i > at &&
      party !== undefined &&
      party.economy === imposer &&
      /^imports?$/.test(items[i + 1]?.text ?? '') &&
      items[i + 2]?.text === 'of',
  );
  if (ownImports && goods?.of.length === 0) return true;
  const noun = items.slice(head >= 0 ? at + 1 : Math.max(0, governor - 1), Math.max(head, governor) + 1);
  return noun.some(({ text }) => /^(?:global|worldwide)\b/.test(text));
}

/** “The EU charges 10 percent on passenger cars”: its duty on everyone's, when no partner is named. */
export function generalVerb(items: readonly Item[], at: number, read: PartiesRead): boolean {
  if (read.imposer === null || read.targets.length > 0) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    if (/^(?:charges?|levies|applies)$/.test(items[i]!.text))
      return items[i - 1]?.party !== undefined || items[i - 2]?.party !== undefined;
  }
  return false;
}

/** “5%의 관세로 수입하고 있다”: with no origin named, from wherever. */
const BOUGHT_IN =
  /^의? ?(?:[가-힣]{2} ?)?(?:관세|세율)(?:으?로|를 (?:물|내)고) ?(?:수입(?:[하했한할]|해)|들여[오온올왔])/;

export function worldKorean(items: readonly Item[], at: number, text: string): boolean {
  const { end } = items[at]!;
  if (
    BOUGHT_IN.test(text.slice(end, end + 20)) &&
    !items.slice(0, at).some((one) => /^산/.test(text.slice(one.end, one.end + 1)))
  )
    return true;
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    if (items[i]!.kind === 'rates') return false;
    if (items[i]!.phrase?.world) return true;
    if (items[i]!.party !== undefined && isBoughtByOthers(text, items[i]!.end)) return true;
    if (
      items[i]!.phrase?.product !== undefined &&
      /수입\s$/.test(text.slice(Math.max(0, items[i]!.start - 4), items[i]!.start))
    )
      return true;
  }
  return false;
}

export function isAnaphoric(items: readonly Item[], at: number, { head, governor }: Governed): boolean {
  const noun = head >= 0 ? head : governor;
  if (noun < 0) return true;
  const item = items[noun]!;
  if (item.kind === 'rates') return true;
  if (item.phrase?.rate && !item.phrase.duty) return true;
  const before = items[Math.min(noun, at) - 1]?.text ?? '';
  return /^(?:this|that|these|those|such|the)$/.test(before) && head < 0;
}

export function zeroOf(item: Item, text: string): boolean {
  return (
    item.rates!.rates.length === 1 &&
    item.rates!.rates[0]!.value === 0 &&
    !item.rates!.rates[0]!.bare &&
    !/[%\d]|per ?cent/i.test(text.slice(item.start, item.end))
  );
}

export function bareRates(item: Item): boolean {
  return item.rates!.rates.some((rate) => rate.bare);
}

export function isListedRate(item: Item): boolean {
  return item.rates!.rates.some((rate) => rate.listed);
}

const TRADED =
  /^(?:remain|remains|remained|remaining|stay|stays|stayed|staying|ship|ships|shipped|enter|enters|entered|entering|come|comes|came|coming|go|goes|went|admit|admits|admitted|import|imported|let|lets|sell|sells|sold|kept|keep|keeps|keeping|list|lists|listed)$/;

/** What falls to zero without any duty. */
const FALLING =
  /^(?:sales|exports|imports|shipments|volumes?|trade|production|output|purchases|orders|tolerance|growth|risk)$/;

/** “American drugs enter its market at zero”, “wants medicines kept at zero”: said of goods that are named. */
export function isZeroOfTrade(items: readonly Item[], at: number): boolean {
  const { rates } = items[at]!;
  if (rates?.rates[0]?.value !== 0 || !/^(?:at|to)$/.test(items[at - 1]?.text ?? '')) return false;
  let goods = false;
  for (let i = at - 2; i >= Math.max(0, at - 14); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (kind === 'rates' || /^[;:.?!]$/.test(text) || phrase?.other || FALLING.test(text)) return false;
    const before = items.slice(Math.max(0, i - 8), i);
    if (TRADED.test(text) && (goods || before.some(namesGoods))) return !before.some((each) => FALLING.test(each.text));
    goods ||= phrase?.product !== undefined || (phrase?.goods === true && items[i - 1]?.party !== undefined);
  }
  return false;
}

function namesGoods({ phrase }: Item): boolean {
  return phrase?.product !== undefined || phrase?.goods === true;
}

/** “…, **Thailand** 19 and **on butter** up to 40”: goods, or an economy that bears a duty, right before the number. */
export function namesListed(items: readonly Item[], at: number): boolean {
  const item = items[at - 1]?.text === 'to' ? items[at - 3] : items[at - 1];
  return item?.phrase?.product !== undefined || (item?.party !== undefined && item.party.form !== 'person');
}

const SPOKEN_VERB = /^(?:is|are|was|were|['’]s|['’]re|pays?|paid)$/;
const SPOKEN_SUBJECT = /^(?:it|they|that|these|those|theirs|ours|which|rate|rates|tariff|tariffs|duty|duties)$/;

/** “they are at ten”, “theirs was 2.5”, “it's 50 for everyone”, said soon after a duty: the level of another. */
export function isSpokenRate(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && /^(?:at|now|still|already|also)$/.test(items[i]!.text)) i -= 1;
  if (i < 1 || !SPOKEN_VERB.test(items[i]!.text)) return false;
  const subject = items[i - 1]!;
  if (!SPOKEN_SUBJECT.test(subject.text) && subject.phrase?.product === undefined) return false;
  return !items
    .slice(Math.max(0, at - 12), at + 6)
    .some((item) => item.phrase?.other || item.phrase?.change || item.phrase?.quota);
}

/** “theirs was 2.5”: of the other side than the duty before. */
export function isTheirs(items: readonly Item[], at: number): boolean {
  return items[at - 2]?.text === 'theirs' || (items[at - 1]?.text === 'at' && items[at - 3]?.text === 'theirs');
}

const WISHES =
  /^(?:seek|seeks|sought|want|wants|wanted|like|demand|demands|offer|offers|offered|get|gets|got|grant|grants)$/;

/** “Would like zero for garments”, “wants zero on planes and parts”. */
function isWishedZero(items: readonly Item[], at: number): boolean {
  if (items[at]!.rates?.rates[0]?.value !== 0 || !WISHES.test(items[at - 1]?.text ?? '')) return false;
  if (!/^(?:on|for)$/.test(items[at + 1]?.text ?? '')) return false;
  return items.slice(at + 2, at + 6).some(({ phrase }) => phrase?.product !== undefined || phrase?.goods);
}

/** A number without a sign of per cent is a duty only beside a word for one, or a verb of bearing, and with goods named. */
export function clear(items: readonly Item[], at: number, { governor }: Governed, korean: boolean): boolean {
  if (korean) return governor >= 0 && items[governor]!.phrase?.duty === true;
  const goods = items.some((item) => item.phrase?.product !== undefined || item.phrase?.goods);
  if (!goods) return false;
  if (governor >= 0 && (items[governor]!.phrase?.duty || items[governor]!.kind === 'rates')) return true;
  if (isWishedZero(items, at)) return true;
  // “offered to cut them to zero”
  if (governor >= 0 && items[governor]!.phrase?.imposing && items.slice(0, governor).some((item) => item.phrase?.duty))
    return true;
  // “will apply zero to 900 lines”
  if (governor === at - 1 && items[governor]?.phrase?.imposing && items[at]!.rates?.rates[0]?.value === 0) return true;
  return governor === at - 1 && items[governor]?.phrase?.bearing === true;
}
