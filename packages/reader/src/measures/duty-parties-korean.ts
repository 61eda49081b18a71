/** Who levies a duty, on whose goods and on what, from the words of a Korean clause. */

import type { PartiesRead } from './duty-parties.js';
import type { Governed } from './duty-percentages.js';
import { ALL_GOODS } from './goods-of-duty.js';
import { type Item, productAt } from './sentence-items.js';

/** A subject's particle, after the words that may close a party's name. */
const SUBJECT =
  /^(?:\s?(?:측|정부|행정부|당국|상무부|재무부|무역대표부|대통령|총리|장관|의회|집행위원회|집행위|위원회|기업|업체|업계|자동차|제품|수출품|차)){0,3}(?:이|가|은|는|도|에서는|에서도|께서)(?=[\s,])/;
const SUFFIX = /^(?:\s?(?:정부|행정부|당국))?/;

/** Parties of the duty at an item of a Korean sentence. */
export function partiesOfKorean(text: string, items: readonly Item[], at: number, governed: Governed): PartiesRead {
  let imposer: string | null = null;
  let either: string | null = null;
  const targets: string[] = [];
  const { start, end } = items[at]!;
  // “27.5%를 내던 일본산 자동차”
  const relative = relativeNoun(text, items, at);
  if (relative !== null) {
    const owner = items.slice(at + 2, relative.at).find((item) => item.party !== undefined)?.party;
    return { imposer: null, targets: owner === undefined ? [] : [owner.economy], either: null };
  }
  const noun = governed.head >= 0 ? governed.head : governed.governor;
  const nounEnd = noun >= 0 && noun > at ? items[noun]!.end : end;
  const verb = verbAfter(text, items, at);
  const stop = Math.max(nounEnd, verb >= 0 ? items[verb]!.start : end);
  const bears = verb >= 0 && items[verb]!.phrase!.bearing === true;
  let from = 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    // Another duty before a clause's end belongs to another clause.
    if (items[i]!.kind === 'rates' && /(?:고|며|지만|는데|했다|한다),?\s/.test(text.slice(items[i]!.end, start))) {
      from = i + 1;
      break;
    }
    // “러시아산 원유를 산다는 이유로”: the ground of the duty, not whom it falls on.
    if (
      /^[^.]{0,14}(?:이유로|명목으로|때문에)/.test(
        text.slice(items[i]!.end, Math.min(items[i]!.end + 20, items[i + 1]!.start + 8)),
      )
    ) {
      from = i + 1;
      break;
    }
  }
  // Goods belong to the percentage that follows them: “캐나다산 제품에 25%, 중국산 제품에 10%”.
  let own = from;
  for (let i = from; i < at; i += 1) if (items[i]!.kind === 'rates') own = i + 1;
  if (!items.slice(own, at).some((item) => item.party !== undefined)) own = from;
  let ownEnd = items.length;
  for (let i = items.length - 1; i > Math.max(at, noun); i -= 1) if (items[i]!.kind === 'rates') ownEnd = i;
  let subject: string | null = null;
  // The topic of the sentence goes on after a clause's end.
  for (let i = 0; i < from; i += 1) {
    const { party, end: partyEnd } = items[i]!;
    if (
      party !== undefined &&
      !(items[i - 1]?.party !== undefined && items[i - 1]!.end >= items[i]!.start - 1) &&
      /[은는]$/.test(SUBJECT.exec(text.slice(partyEnd, partyEnd + 24))?.[0] ?? '')
    )
      subject = party.economy;
  }
  for (let i = from; i < items.length; i += 1) {
    const item = items[i]!;
    if (item.start >= stop) break;
    const { phrase, party } = item;
    if (phrase?.toward !== undefined) {
      const after = text.slice(item.end, item.end + 14);
      if (/^\s?(?:[가-힣]{1,5}\s)?수출/.test(after)) imposer ??= phrase.toward;
      else if (/^\s?(?:[가-힣·]{1,6}\s?)?(?:상호\s?)?관세|^\s?[가-힣]{0,4}\s?\d/.test(after))
        targets.push(phrase.toward);
      continue;
    }
    if (party === undefined) continue;
    const after = text.slice(item.end, item.end + 24);
    if (i < own || (i > at && ownEnd < items.length && i > noun)) {
      if (SUBJECT.test(after) || /^\s?(?:과|와|·)/.test(after)) subject ??= SUBJECT.test(after) ? party.economy : null;
      continue;
    }
    const before = text[item.start - 1] ?? '';
    if (
      (before === '대' || before === '對' || text.slice(item.start - 3, item.start) === '(對)') &&
      party.form !== 'person'
    ) {
      if (/^\s?(?:[가-힣]{1,5}\s)?수출/.test(after)) imposer ??= party.economy;
      else if (!/^\s?(?:투자|협상|협의|무역|교역)/.test(after)) targets.push(party.economy);
      continue;
    }
    // Headlines: “美, 인도 관세 50%→18%”.
    if (i === 0 && /^,\s/.test(after)) {
      imposer ??= party.economy;
      continue;
    }
    const rest = after.replace(SUFFIX, '');
    if (party.form !== 'person' && /^산(?![업하출])/.test(after)) targets.push(party.economy);
    else if (
      /^(?:에\s?대(?:한|해|하여)|에게|으로부터|로부터|을\s?상대로|를\s?상대로|을\s?대상으로|를\s?대상으로|을\s?겨냥|를\s?겨냥|에는?\s|에도\s|에서\s?(?:생산|제조|만든|수입))/.test(
        rest,
      )
    ) {
      targets.push(party.economy);
    } else if (/^(?:으)?로\s?(?:수출|들어가|수입되)/.test(rest)) imposer ??= party.economy;
    else if (/^의/.test(rest)) {
      const next = items
        .slice(i + 1)
        .find((each) => each.kind === 'phrase' || each.kind === 'party' || each.kind === 'rates');
      const exports =
        next?.phrase?.toward !== undefined && /^\s?(?:[가-힣]{1,6}\s)?수출/.test(text.slice(next.end, next.end + 12));
      if (exports || /^의\s?(?:[가-힣]{1,6}\s)?수출/.test(rest)) targets.push(party.economy);
      else if (
        next !== undefined &&
        next.start < stop + 1 &&
        next.start - item.end < 16 &&
        !text.slice(item.end, next.start).includes(',')
      )
        imposer ??= party.economy;
    } else if (SUBJECT.test(after)) {
      // “한미는”: the two together are no subject of a duty.
      subject = items[i - 1]?.party !== undefined && items[i - 1]!.end >= item.start - 1 ? null : party.economy;
    } else if (/^\s?(?:제품|상품|수출품|수입품|물품)/.test(rest)) targets.push(party.economy);
    else if (
      /^\s?(?:과|와|·|,)\s?/.test(rest) &&
      i + 1 < items.length &&
      items.slice(i + 1, i + 4).some((each) => each.party !== undefined)
    ) {
      // A list: what is said of the last member is said of each.
      const last = items.slice(i + 1, i + 4).find((each) => each.party !== undefined)!;
      const tail = text.slice(last.end, last.end + 20);
      if (/^(?:산|에\s?대|에\s|에는\s|에게|\s?(?:제품|상품))/.test(tail)) targets.push(party.economy);
      else if (bears && SUBJECT.test(tail)) targets.push(party.economy);
    } else if (/^\s?(?:(?:측|정부)의?\s?)?(?:상호|보복|추가|고율|수입|기본|반덤핑)?\s?(?:관세|세율)/.test(after)) {
      if (imposer === null) imposer = party.economy;
      else if (imposer !== party.economy) targets.push(party.economy);
    } else if (/^\s?[가-힣·]{1,10}\s?(?:관세|세율)/.test(after)) either ??= party.economy;
  }
  if (subject !== null) {
    if (bears && targets.length === 0) targets.push(subject);
    else if (bears) subject = null;
    else if (verb >= 0 && !targets.includes(subject)) imposer ??= subject;
    else if (verb < 0 && imposer !== null && imposer !== subject) targets.push(subject);
  }
  const burdened = items.findIndex((item, i) => i > at && item.phrase?.burden === true);
  if (targets.length === 0 && burdened > 0) {
    for (let i = burdened - 1; i > at; i -= 1) {
      const { party } = items[i]!;
      if (party !== undefined && party.form !== 'person') {
        targets.push(party.economy);
        break;
      }
    }
  }
  return { imposer, targets: [...new Set(targets)].filter((target) => target !== imposer), either };
}

/** The verb that closes the clause of a percentage; −1 when none follows. */
function verbAfter(text: string, items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length; i += 1) {
    const { phrase, kind, start } = items[i]!;
    if (
      kind === 'rates' &&
      (start - items[at]!.end > 20 || /(?:고|며|지만|는데),?\s/.test(text.slice(items[at]!.end, start)))
    )
      return -1;
    if (phrase?.bearing || phrase?.imposing) return i;
    if (start - items[at]!.end > 70) return -1;
  }
  return -1;
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
  // “25% 자동차 관세”
  const inside: string[] = [];
  for (let i = at + 1; i < governed.head; i += 1) {
    const name = productAt(items[i]) ?? (items[i]!.phrase?.goods ? ALL_GOODS : undefined);
    if (name !== undefined) inside.push(name);
  }
  if (inside.length > 0) return [...new Set(inside)];
  // “27.5%를 내던 일본산 자동차”: the verb belongs to the noun after it.
  const relative = relativeNoun(text, items, at);
  if (relative !== null) return [relative.product];
  const before: string[] = [];
  let goods = false;
  let last = -1;
  for (let i = at - 1; i > previous; i -= 1) {
    const { phrase, party, end: itemEnd, start } = items[i]!;
    // A list of products stands close together; further names belong to another phrase.
    if (last >= 0 && before.length > 0 && last - itemEnd > 8) break;
    if (/[가-힣](?:고|며|지만|는데|자|면서),\s/.test(text.slice(itemEnd, items[at]!.start))) break;
    if (/(?:이유로|때문에|대가로)/.test(text.slice(itemEnd, i + 1 < items.length ? items[i + 1]!.start + 14 : itemEnd)))
      break;
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
      !/^\s?(?:업계|업체|회사|기업|협회|노조|산업)/.test(text.slice(itemEnd, itemEnd + 4))
    ) {
      before.unshift(productAt(items[i])!);
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
    if (/(?:고|며|지만|는데),?\s$/.test(text.slice(itemEnd, itemEnd + 4)) && before.length > 0) break;
  }
  if (before.length > 0) return [...new Set(before)];
  // “25% 관세를 자동차에 부과”
  for (let i = Math.max(at, governed.head) + 1; i < items.length && items[i]!.start - end < 30; i += 1) {
    const { phrase, end: itemEnd, kind } = items[i]!;
    if (kind === 'rates') break;
    if (phrase?.product !== undefined && /^(?:에|에는|에도|에만)\s/.test(text.slice(itemEnd, itemEnd + 4)))
      return [productAt(items[i])!];
  }
  return goods ? [ALL_GOODS] : [];
}

const ADNOMINAL = /^[가-힣]{0,4}(?:던|는|은|할|한|된|될|인|긴|린|려던|낸|내는|문|무는)\s/;

/** The product that a verb right after the percentage is said of; null when the verb closes its clause. */
function relativeNoun(
  text: string,
  items: readonly Item[],
  at: number,
): { readonly product: string; readonly at: number } | null {
  const end = items[at]!.end;
  let v = at + 1;
  // The particle of the percentage.
  while (items[v]?.kind === 'word' && items[v]!.end - items[v]!.start <= 2) v += 1;
  const verb = items[v];
  if (verb === undefined || !(verb.phrase?.bearing || verb.phrase?.imposing) || verb.start - end > 3) return null;
  const rest = text.slice(verb.end, verb.end + 8);
  if (!ADNOMINAL.test(text.slice(verb.start, verb.end + 8)) && !ADNOMINAL.test(rest)) return null;
  for (let i = v + 1; i < items.length && items[i]!.start - verb.end < 14; i += 1) {
    if (items[i]!.kind === 'rates' || /[,.]/.test(text.slice(verb.end, items[i]!.start))) return null;
    const product = productAt(items[i]);
    if (product !== undefined) return { product, at: i };
  }
  return null;
}
