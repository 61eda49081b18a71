/** Rows of economies in Korean duties: “한국, 일본, 유럽연합(EU)에”, “베트남 20%, 인도네시아 19%”. */

import type { Item } from '../../sentences/sentence-items.js';

/** “유럽연합(EU)”: the rest of the brackets, seen from the name or from the letters. */
export const SAME_IN_BRACKETS = /^(?:\([A-Z]{2,6}\)|\))/;

/** After the last of a list: on all their goods. */
export const LISTED_BEARERS =
  /^(?:산(?![업하출])|에(?:는|도)?\s(?:최고\s|최대\s|각각\s)?\d|\s등(?:에|\s(?:[가-힣A-Za-z]{1,10}\s){0,3}(?:제품|상품|수입품|물품|국가들?)에)(?:는|도|\s대해)?\s)/;

/** True for an entry of a list of parties and rates: another rate stands right before it or after it. */
export function isEntry(text: string, items: readonly Item[], party: number, at: number): boolean {
  if (!/^\s$/.test(text.slice(items[party]!.end, items[at]!.start))) return false;
  const listed = (from: number, to: number) => /^,\s$/.test(text.slice(from, to));
  const [before, next] = [items[party - 2], items[at + 2]];
  return (
    (before?.kind === 'rates' && listed(before.end, items[party]!.start)) ||
    (next?.party !== undefined && listed(items[at]!.end, next.start))
  );
}

/** “베트남(20%)과 태국(19%)보다 낮다”: a party with its own rate in brackets. */
function isInItsBrackets(text: string, items: readonly Item[], party: number, at: number): boolean {
  const { end } = items[at]!;
  return (
    /^산? ?[(（]$/.test(text.slice(items[party]!.end, items[at]!.start)) && /^[)）]/.test(text.slice(end, end + 1))
  );
}

/**
 * The party whose own rate stands in brackets at an item; −1 when none does.
 * Where every party of the sentence has one (“EU(10%)가 미국(2.5%)보다 높다”), they may as well be the levying ones.
 */
export function bracketedParty(text: string, items: readonly Item[], at: number): number {
  let party = at - 1;
  while (party >= 0 && items[party]!.party === undefined && items[at]!.start - items[party]!.end <= 2) party -= 1;
  if (items[party]?.party === undefined || !isInItsBrackets(text, items, party, at)) return -1;
  const others = items.some(
    (item, i) =>
      item.party !== undefined &&
      item.party.economy !== items[party]!.party!.economy &&
      !items.some(({ kind }, rate) => kind === 'rates' && rate > i && isInItsBrackets(text, items, i, rate)),
  );
  return others ? party : -1;
}

/** The last of the economies named in a row, with nothing but marks and “and” between them. */
export function lastOfList(text: string, items: readonly Item[], at: number): number {
  let last = at;
  for (let i = at + 1; i < items.length; i += 1) {
    if (items[i]!.party === undefined) {
      // “및” is an item of its own, and so is “와” after Latin letters.
      if (/^[및와과]$/.test(items[i]!.text) || items[i]!.kind === 'mark') continue;
      break;
    }
    if (items[i]!.party!.form === 'person') break;
    if (!BETWEEN_LISTED.test(text.slice(items[last]!.end, items[i]!.start))) break;
    last = i;
  }
  return last;
}

const BETWEEN_LISTED = /^(?:[과와]\s|\s?[·ㆍ‧,]\s?|,?\s및\s)$/;

/** “한미”: two economies in one word; “도널드 트럼프 미 대통령” is one party. */
export function isPair(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.party !== undefined && before.party.form !== 'person' && before.end >= items[at]!.start - 1;
}
