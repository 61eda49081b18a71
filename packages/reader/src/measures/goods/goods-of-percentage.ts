/** Goods of the duty at one percentage of an English sentence. */

import type { Governed } from '../percentages/duty-percentages.js';
import { type Item, productAt } from '../sentences/sentence-items.js';
import { goodsAskedOff } from './asked-off-goods.js';
import { borneGoods } from './borne-goods.js';
import { charged } from './charged-goods.js';
import { isForDeed } from './duty-ground.js';
import { opensExamples } from './ending-rates.js';
import { alsoGeneral, joinedGeneral, nounOf } from './general-duties.js';
import { isVerb, pastAside } from './goods-asides.js';
import { isOfOtherDuty } from './goods-lists.js';
import { goodsAt } from './goods-of-duty.js';
import { goodsOfException } from './goods-of-exception.js';
import { ALL_GOODS, type GoodsRead } from './goods-read.js';
import { goodsMeant } from './such-goods.js';

/**
 * Goods of the duty at an item: named after it (“25% on steel”), in its compound (“25% steel tariff”), by the noun before it
 * (“tariffs on steel of 25%”), or as the subject charged (“steel faces 25%”).
 * @param previous item of the duty before it in the sentence; −1 for none
 */
export function goodsOf(items: readonly Item[], at: number, governed: Governed, previous: number): GoodsRead | null {
  const goods = goodsOfException(items, at) ?? goodsAskedOff(items, at) ?? nearestGoods(items, at, governed, previous);
  if (goods !== null && !goods.products.every((product) => product === ALL_GOODS))
    return alsoGeneral(items, at) || joinedGeneral(items, nounOf(items, at, governed))
      ? { ...goods, products: [...goods.products, ALL_GOODS] }
      : goods;
  // What a heading clause or a sum of duties names goes before goods in general.
  const named = openingTopic(items, at) ?? summedDuties(items, at);
  if (named === null) return goods;
  return { products: named, of: goods?.of ?? [], into: goods?.into ?? [], world: goods?.world ?? false, end: at };
}

/** “For any tariffs on medicines, the United States will apply to Korean goods a rate of 15 percent” */
function openingTopic(items: readonly Item[], at: number): readonly string[] | null {
  const first = items.findIndex(({ kind }) => kind !== 'mark');
  if (first < 0) return null;
  const opener = items[first]!.text;
  let from = first;
  // “Should a duty be laid on medicines or chips, the rate on Swiss goods will not exceed 15 percent”
  if (/^(?:should|if)$/.test(opener)) {
    const duty = items.findIndex(({ phrase, kind }, i) => i > first && (phrase?.duty || kind === 'rates'));
    from = items.findIndex(({ text }, i) => i > duty && text === 'on');
    if (duty < 0 || from < 0 || items[duty]!.kind === 'rates' || from > duty + 6) return null;
  } else if (!/^(?:for|on|regarding|concerning)$/.test(opener)) return null;
  const products: string[] = [];
  for (let i = from + 1; i < at && i < from + 24; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates') return null;
    const product = productAt(items[i]);
    if (product !== undefined) products.push(product);
    else if (text === ',' && productAt(items[i + 1]) === undefined && items[i + 1]?.text !== 'and')
      return products.length > 0 ? products : null;
  }
  return null;
}

/** “a combined rate of 15 percent, comprised of the MFN tariff and car tariffs” */
function summedDuties(items: readonly Item[], at: number): readonly string[] | null {
  const from = items.findIndex(
    ({ text }, i) => i > at && i <= at + 4 && /^(?:comprised|composed|comprising)$/.test(text),
  );
  if (from < 0) return null;
  const products: string[] = [];
  for (let i = from + 1; i < items.length && i < from + 14 && items[i]!.kind !== 'rates'; i += 1) {
    if (items[i]!.phrase?.duty) products.push(...compoundBefore(items, i));
  }
  return products.length > 0 ? [...new Set(products)] : null;
}

function nearestGoods(
  items: readonly Item[],
  at: number,
  { head, governor }: Governed,
  previous: number,
): GoodsRead | null {
  const after = Math.max(at, head);
  const borne = borneGoods(items, after);
  if (borne !== null) return borne;
  const next = goodsAfter(items, after, items[at]!.rates?.rates[0]?.value === 0);
  const following = next !== null && isOfOtherDuty(items, after, next.end) ? null : next;
  const own = goodsWithRate(items, at, previous);
  if (own.length > 0 && head < 0) return { products: own, of: [], into: [], world: false, end: at };
  // “steel, at 25 percent, and aluminium, at 10 percent”
  if (items[at - 1]?.text === 'at' && head < 0) {
    const comma = items[at - 2]?.text === ',' || items[at - 2]?.text === '(' ? at - 2 : at - 1;
    const named = compoundBefore(items, comma);
    if (named.length > 0 && comma - 1 > previous) return { products: named, of: [], into: [], world: false, end: at };
  }
  // “tariffs on farm goods, such as 27% on wines”
  if (following !== null && following.products.length > 0 && opensExamples(items, at)) return following;
  const inside = compound(items, at + 1, head);
  if (inside.length > 0)
    return {
      products: inside,
      of: following?.of ?? [],
      into: following?.into ?? [],
      world: following?.world ?? false,
      end: after + 1,
    };
  // “… on alcohol to 140% and on tobacco to 60%”
  const ownGoods = /^(?:on|for)$/.test(items[at + 1]?.text ?? '') && (following?.products.length ?? 0) > 0;
  const raised = previous >= 0 && head < 0 && !ownGoods ? raisedGoods(items, at, previous) : null;
  if (raised !== null) return raised;
  // “the levy on cars, the 25% on steel”: another duty than the one named before.
  if (following !== null && following.products.length > 0 && opensPhrase(items, at)) return following;
  // “tariffs on steel to 50 percent”
  if (governor >= 0 && items[governor]!.phrase?.duty && (previous < 0 || (following?.products.length ?? 0) === 0)) {
    for (let i = governor + 1; i < at && i <= governor + 4; i += 1) {
      if (!/^(?:on|against|for)$/.test(items[i]!.text)) continue;
      const read = goodsAt(items, i + 1);
      // “levies on South Korea to 15% across a range of products, including cars”
      if (read.products.length > 0 && isGeneral(read) && following !== null && !isGeneral(following))
        return { ...following, of: [...read.of, ...following.of] };
      // “raise steel tariffs on Brazil to 40 percent”
      const own = isGeneral(read) && read.of.length > 0 ? compoundBefore(items, governor) : [];
      if (own.length > 0) return { ...read, products: own };
      if (read.products.length > 0)
        return { ...read, products: [...new Set([...read.products, ...includedAfter(items, at)])] };
    }
  }
  // “… and steel, it's 50 for everyone”
  if (following?.world && following.of.length === 0 && isGeneral(following)) {
    const subject = charged(items, at, head, previous);
    if (subject !== null) return { ...subject, world: true };
  }
  // “Steel and copper stay at 50 percent for Chile”
  if (
    head < 0 &&
    items[at + 1]?.text === 'for' &&
    following !== null &&
    following.of.length > 0 &&
    isGeneral(following)
  ) {
    const subject = charged(items, at, head, previous);
    if (subject !== null && !isGeneral(subject)) return { ...subject, of: following.of };
  }
  if (following !== null && following.products.length > 0) {
    const included = includedAfter(items, following.end);
    return included.length > 0
      ? { ...following, products: [...new Set([...following.products, ...included])] }
      : following;
  }
  if (governor >= 0 && items[governor]!.kind === 'phrase' && items[governor]!.phrase!.duty) {
    const before = compoundBefore(items, governor);
    if (before.length > 0) return { products: before, of: [], into: [], world: false, end: at };
  }
  const close = compoundBefore(items, at);
  if (close.length > 0 && head >= 0) return { products: close, of: [], into: [], world: false, end: at };
  // “The duty on cars, lumber and the reciprocal tariff would rise”: on those before it too.
  if (alsoGeneral(items, at)) return charged(items, at, head, previous);
  // A country-specific duty falls on all goods, whatever else the sentence names.
  if (governor >= 0 && [items[governor], items[governor - 1]].some((item) => item?.phrase?.kind?.allGoods)) {
    // “Medicines and aircraft shall be subject to a reciprocal rate of zero”
    const borne = items.slice(Math.max(0, governor - 4), governor).some(({ phrase }) => phrase?.bearing);
    return borne && productAt(items.find(({ kind }) => kind !== 'mark' && kind !== 'number')) !== undefined
      ? charged(items, at, head, previous)
      : null;
  }
  return charged(items, at, head, previous) ?? (head < 0 ? subjectDutyOn(items, at) : null);
}

/** “On wine, now 15 percent, from the first day”: the goods right before their own rate. */
function goodsWithRate(items: readonly Item[], at: number, previous: number): string[] {
  const opens = items[at - 1]?.text;
  const comma = /^(?:now|currently|today|presently|formerly|previously)$/.test(opens ?? '')
    ? at - 2
    : /^(?:present|moment)$/.test(opens ?? '')
      ? items.findLastIndex(({ text }, i) => i < at - 1 && i >= at - 4 && text === ',')
      : -1;
  if (comma < 1 || items[comma]?.text !== ',' || comma - 1 <= previous) return [];
  return compoundBefore(items, comma);
}

/** “The duty on boric acid was raised to 7.5 percent”: goods that no list knows, of the duty that the verb is said of. */
function subjectDutyOn(items: readonly Item[], at: number): GoodsRead | null {
  for (let i = at - 1; i >= Math.max(0, at - 14); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (kind === 'rates' || /^[,;:]$/.test(text)) return null;
    if (!phrase?.duty || !/^(?:on|against)$/.test(items[i + 1]?.text ?? '')) continue;
    const read = goodsAt(items, i + 2);
    return read.products.length > 0 && read.end < at ? { ...read, end: at } : null;
  }
  return null;
}

/** “…, **the 25%** on steel”, “… and **its 10%** on wine”. */
function opensPhrase(items: readonly Item[], at: number): boolean {
  return (
    /^(?:the|a|an|its|their)$/.test(items[at - 1]?.text ?? '') &&
    /^(?:,|and)$/.test(items[at - 2]?.text ?? '') &&
    items[at + 1]?.text === 'on'
  );
}

/** Goods of “on …” right before “to” and the percentage, after another percentage. */
function raisedGoods(items: readonly Item[], at: number, previous: number): GoodsRead | null {
  if (items[at - 1]?.text !== 'to') return null;
  for (let i = at - 2; i > Math.max(previous, at - 8); i -= 1) {
    if (items[i]!.kind === 'rates' || items[i]!.phrase?.duty) return null;
    if (items[i]!.text !== 'on') continue;
    const read = goodsAt(items, i + 1);
    return read.products.length > 0 && read.end === at - 1 ? read : null;
  }
  return null;
}

function isGeneral({ products }: GoodsRead): boolean {
  return products.every((product) => product === ALL_GOODS);
}

/** “industrial goods to zero, cars included” */
function includedAfter(items: readonly Item[], from: number): string[] {
  for (let i = from; i < items.length && i <= from + 8; i += 1) {
    if (items[i]!.text !== 'included' || items[i - 1]?.phrase?.product === undefined) continue;
    return compoundBefore(items, i);
  }
  return [];
}

/** “… on steel and aluminium” after the percentage or its noun, before the next percentage. */
function goodsAfter(items: readonly Item[], after: number, zero: boolean): GoodsRead | null {
  for (let i = after + 1; i < items.length && i <= after + 12; i += 1) {
    const { text, kind, phrase } = items[i]!;
    if (kind === 'rates') return null;
    // “partly based on”, “depends on”: what it rests on.
    if (/^(?:based|depends?|depending|rests?|hinges?|focus(?:ed|es)?)$/.test(text) && items[i + 1]?.text === 'on')
      return null;
    // “in addition to the duties on China”: others.
    if (/^(?:addition|besides|alongside|separate|distinct)$/.test(text)) return null;
    // “the reciprocal tariff as well as those on steel”: others, too.
    if (text === 'as' && items[i + 1]?.text === 'well' && items[i + 2]?.text === 'as') return null;
    // “upon application for individual examination”: what is asked for.
    if (/^(?:applications?|requests?)$/.test(items[i + 1]?.text ?? '') && items[i + 2]?.text === 'for') {
      i = items.findIndex((item, close) => close > i && item.text === ')');
      if (i < 0) return null;
      continue;
    }
    // “a penalty for buying Russian oil”: the ground of the duty.
    if (isForDeed(items, i)) return null;
    if (
      /^(?:on|for|against|across)$/.test(text) ||
      (text === 'to' && (isApplied(items, after) || /^(?:appl(?:y|ied|ies|icable)|added)$/.test(items[i - 1]!.text))) ||
      (zero && /^(?:of|to|access|entry)$/.test(text) && !isVerb(items[i + 1]))
    ) {
      const read = goodsAt(items, i + 1);
      // “furniture … to 30%, and on cabinets to 50%”: those of the next.
      if (items[i - 1]?.text === 'and' && items[read.end]?.text === 'to' && items[read.end + 1]?.kind === 'rates')
        return null;
      // “10 percent on those articles”: the goods named before in the sentence.
      if (isGeneral(read) && /^(?:those|these|such)\b/.test(items[i + 1]?.text ?? '')) {
        const meant = read.of.length === 0 || !read.world ? goodsMeant(items, i + 1, after) : null;
        if (meant !== null) return { ...meant, of: read.of.length > 0 ? read.of : meant.of, end: read.end };
      }
      // “zero duties to win …”: only goods of the rules stand after these.
      const sure =
        /^(?:on|for|against|across)$/.test(text) ||
        items.slice(i + 1, read.end).some((item) => item.phrase?.product !== undefined || item.phrase?.goods);
      if (read.products.length > 0 && sure) return read;
      if (text === 'on' && !items[read.end]?.phrase?.duty) return null;
      if (items[read.end]?.phrase?.duty) i = read.end;
      continue;
    }
    // “…, that on maize to 70%”: another duty.
    if (/^(?:that|those)$/.test(text) && /^(?:on|for)$/.test(items[i + 1]?.text ?? '')) return null;
    // “…, depending on the company, on solar cells”
    const past = text === ',' ? pastAside(items, i) : -1;
    if (past >= 0) {
      i = past;
      continue;
    }
    if (/^[;:.?!]$/.test(text) || (text === ',' && !goesOnPast(items, i, i === after + 1))) return null;
    if (
      /^(?:while|but|unless|if|because|although|when|which|who|than|said|says|told|added|wrote|according)$/.test(
        text,
      ) &&
      !(text === 'added' && items[i + 1]?.text === 'to')
    )
      return null;
    if (phrase?.duty && i > after + 1 && (items[i + 1]?.text !== 'on' || isAnother(items, after, i))) return null;
    // “…, and India will drop its tariffs on industrial goods”
    if (phrase?.duty && i > after + 2 && /^(?:its|their|his)$/.test(items[i - 1]!.text)) return null;
  }
  return null;
}

/** “25%, up from 10%, on steel”, “a 25% tariff, on cars”: a comma after which the goods may still be named. */
function goesOnPast(items: readonly Item[], comma: number, close: boolean): boolean {
  const next = items[comma + 1]?.text ?? '';
  if (/^(?:up|down|imposed|announced|whichever|plus)$/.test(next)) return true;
  // “will enter duty-free, and Peru will open its market for corn”: another clause.
  const subject = items[comma + 2]?.text === 'the' ? items[comma + 3] : items[comma + 2];
  if (/^(?:and|but|while)$/.test(next) && subject?.party !== undefined && subject.party.form !== 'adjective')
    return false;
  // “if it goes ahead with its 30% tariff, the EU will charge 20% on …”: likewise.
  const named = next === 'the' ? comma + 2 : comma + 1;
  if (
    items[named]?.party !== undefined &&
    items[named]!.party!.form !== 'adjective' &&
    /^(?:will|would|shall|may|could|has|have|plans?)$/.test(items[named + 1]?.text ?? '')
  )
    return false;
  // “a quota for beef, at a duty of 7.5 percent, and of 38,000 tonnes for lamb”
  if (next === 'and' && items[comma + 2]?.text === 'of' && items[comma + 3]?.kind === 'number') return false;
  // “…, clearing the way for their leaders to meet”, “…, together with access for companies”
  return close && !/^(?!(?:depend|start|beginn|vary|includ|compris)ing$)\p{L}{3,}ing$|^(?:together|along)$/u.test(next);
}

/** “to 15 percent and to lower the duty on automobiles”: a verb joined on tells of another duty. */
function isAnother(items: readonly Item[], after: number, duty: number): boolean {
  const and = items.findLastIndex(({ text }, i) => i > after && i < duty && text === 'and');
  return and >= 0 && items.slice(and + 1, duty).some(({ phrase }) => phrase?.imposing);
}

/** “apply a tariff of 12 percent to Korean cars” */
function isApplied(items: readonly Item[], before: number): boolean {
  return items.slice(Math.max(0, before - 18), before).some(({ text }) => /^appl(?:y|ies|ied|ying)$/.test(text));
}

/** Products between the percentage and its noun. */
function compound(items: readonly Item[], from: number, head: number): string[] {
  const products: string[] = [];
  for (let i = from; i < head; i += 1) {
    const product = productAt(items[i]);
    if (product !== undefined && !products.includes(product)) products.push(product);
  }
  return products;
}

/** Products right before a noun or a percentage: “steel and aluminium tariffs”, “the car tariff”. */
function compoundBefore(items: readonly Item[], at: number): string[] {
  const products: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
    const { phrase, text, kind } = items[i]!;
    if (phrase?.product !== undefined) {
      products.unshift(productAt(items[i])!);
      continue;
    }
    if (products.length > 0 && /^(?:and|,|or|&|\/)$/.test(text) && items[i - 1]?.phrase?.product !== undefined)
      continue;
    if (products.length > 0) break;
    if (kind === 'word' && /^(?:import|sector|sectoral|industry|specific)$/.test(text)) continue;
    break;
  }
  return products;
}
