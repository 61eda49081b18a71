/** Whose goods somebody buys, in Korean: “러시아산 원유를 수입한다는 이유로”, “이란산 원유를 사는 나라에는”. They levy nothing, and it is not their goods that are charged. */

import type { Item } from '../../sentences/sentence-items.js';

const BOUGHT =
  /^산\s(?:[가-힣]{1,8}\s?){1,2}(?:을|를|의)?\s?(?:수입|구매|구입|매입|사들이|사들여|사는|산다|사면|사 온|들여오|들여온)/;
const BUYERS =
  /^산\s(?:[가-힣]{1,8}\s?){1,2}[을를]\s(?:수입하는|구매하는|구입하는|매입하는|사들이는|사는|들여오는)\s(?:나라|국가|기업|회사|업체|교역국)/;

/** Economies of a Korean sentence whose goods are told to be bought. */
export function boughtFromKorean(text: string, items: readonly Item[]): string[] {
  return items.flatMap(({ party, end }) =>
    party !== undefined && party.form !== 'person' && BOUGHT.test(text.slice(end, end + 30)) ? [party.economy] : [],
  );
}

/** Economies of a Korean sentence that those whom a duty falls on buy from: “이란산 원유를 사는 나라에는”. */
export function boughtByOthers(text: string, items: readonly Item[]): string[] {
  return items.flatMap(({ party, end }) => (party !== undefined && isBoughtByOthers(text, end) ? [party.economy] : []));
}

/** “이란산 원유를 사는 나라에는”: the duty falls on those that buy from the economy that ends at an offset. */
export function isBoughtByOthers(text: string, end: number): boolean {
  return BUYERS.test(text.slice(end, end + 36));
}
