/** Whose goods a Korean duty falls on, where a party owns them: “일본 자동차에”, “자국산 제품”, “중국산 부품을 멕시코에서 조립한”. */

import type { Item } from '../../sentences/sentence-items.js';
import { SUBJECT } from './party-words.js';

/** “자국산 제품”: goods of whoever is spoken of. */
export const OWN = /(?:자국산|자국\s(?:제품|상품|수출품))/;

const FALLS_ON = /^(?:에|에는|에도)\s/;
const OWN_BEFORE = /자국(?:산)? ?$/;
const AFTER_OWN = /^(?: ?(?:제품|상품|수출품))?(?:에|에는|에도|은|는|의) /;
const MATERIAL = /^산 ?[^,.]{1,14}(?:[을를]|[으]?로) $/;
const MADE_THERE = /^에서 ?(?:가공|조립|생산|제조|만든|만들어)/;

/** “일본 자동차에 부과된”: whose goods they are, with nothing but a space between. */
export function ownsGoods(text: string, items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next?.phrase?.product !== undefined &&
    text.slice(items[at]!.end, next.start) === ' ' &&
    FALLS_ON.test(text.slice(next.end, next.end + 4))
  );
}

/** “중국산 부품을 멕시코에서 조립한 자동차”: the goods come from where they are made of it. */
export function isMaterialElsewhere(text: string, items: readonly Item[], at: number): boolean {
  const made = items.findIndex(({ party }, i) => i > at && party !== undefined);
  return (
    made > 0 &&
    MATERIAL.test(text.slice(items[at]!.end, items[made]!.start)) &&
    MADE_THERE.test(text.slice(items[made]!.end, items[made]!.end + 8))
  );
}

/** “한 차관은 자국 커피에는 0%가 적용돼야 한다고”: whose goods “자국” makes them; null where it stands for something else. */
export function ownerOfOwnGoods(text: string, items: readonly Item[], at: number): string | null {
  const goods = items.findLastIndex(
    ({ phrase, start, end }, i) =>
      i < at &&
      (phrase?.product !== undefined || phrase?.goods === true) &&
      OWN_BEFORE.test(text.slice(Math.max(0, start - 5), start)) &&
      AFTER_OWN.test(text.slice(end, end + 8)),
  );
  if (goods < 0) return null;
  const before = items.slice(0, goods).filter(({ party }) => party !== undefined);
  // “중국은 EU가 자국 전기차에 매긴”: of whoever the sentence is about.
  const topic = before.findLast(({ end }) => /[은는]$/.test(SUBJECT.exec(text.slice(end, end + 24))?.[0] ?? ''));
  return (topic ?? before.at(-1))?.party?.economy ?? null;
}
