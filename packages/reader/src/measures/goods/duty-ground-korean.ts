/** The ground that a Korean duty is levied on, or what is bought: “러시아산 원유를 산다는 이유로”, no goods of the duty. */

import type { Item } from '../sentences/sentence-items.js';

/** Words that make what stands before them the ground of a duty, or what is bought, not what it falls on. */
export const GROUND =
  /^(?:산\s?[가-힣]{1,6})?\s?(?:구입|구매|매입)(?=[이을를에해하\s])|^[을를]\s(?:(?:수입|구매|구입|매입)하는|사는|들여오는|사들이는)\s(?:나라|국가)|^[^.]{0,16}(?:이유로|이유를|이유에서|명목으로|때문에|대가로|빌미로|빌미\s?삼|구실로|문제\s?삼|들어\s)|^[^.,]{0,10}(?:수입|구입|구매|매입|거래)(?:에\s?(?:따른|따라)|[을를]\s(?:[가-힣]{1,4}\s)?(?:비판|비난|문제|겨냥|빌미))/;

/** True where what an item names is the ground of the duty, or what is bought. */
export function isOfGroundKorean(text: string, items: readonly Item[], at: number): boolean {
  const { end } = items[at]!;
  const next = items[at + 1];
  return next !== undefined && GROUND.test(text.slice(end, Math.min(end + 26, next.start + 14)));
}
