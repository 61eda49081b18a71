/** Korean words for a duty on all goods, and what beside them it falls on: “상호관세(국가별 관세)”, “자동차 관세와 상호관세를 15%로”. */

import type { Governed } from '../percentages/duty-percentages.js';
import type { Item } from '../sentences/sentence-items.js';

/** From a noun to one in the brackets after it. */
const IN_GLOSS = /^ ?[(（][가-힣 ]{0,8}$/;
/** Right between goods and a duty on all goods or its rate. */
const RIGHT_BEFORE =
  /^(?:(?:·|와\s|\s및\s)(?:그\s)?부품)?(?:\s?(?:제품|수입품|관세))?(?:\s?등)?(?:에\s대한\s관세|\s품목별?\s?관세)?(?:와|과|·|,|,?\s(?:그리고|또)|및|\s및|에\s?대한|에[는도]?|의)?\s?(?:(?:기타|그\s?밖의|그\s?외|나머지)\s)?(?:모든\s)?(?:(?:부과(?:한|하는|하던|했던|해\s?온|된|할)|매(?:긴|기는|기던|겼던|겨\s?온|길)|물(?:린|리는|리던|렸던|려\s?온|릴)|적용(?:한|하는|하던|했던|해\s?온|할)|붙(?:는|은|던))\s)?(?:[가-힣]{1,4}의\s)?(?:최고\s|최대\s|최소\s|각각\s)?$/;
/** Right before a duty on all goods that is named beside other goods: “자동차, 목재 및 기타 모든 상호관세를”. */
const BESIDES = /(?:와|과|·|및|그리고|또)\s?(?:(?:기타|그\s?밖의|그\s?외|나머지)\s)?(?:모든\s)?$/;

/** The word for a duty on all goods that the percentage is said of; −1 when it is another word. */
export function generalKindAt(text: string, items: readonly Item[], { head, governor }: Governed): number {
  const noun = head >= 0 ? head : governor;
  if (noun < 0) return -1;
  const { start } = items[noun]!;
  // “상호관세(국가별 관세)”: what a gloss explains.
  const glossed = items.findLastIndex(
    (item, i) => i < noun && isGeneral(item) && IN_GLOSS.test(text.slice(item.end, start)),
  );
  if (glossed >= 0) return glossed;
  return isGeneral(items[noun]!) ? noun : -1;
}

/** True for a word for a duty on all goods. */
function isGeneral({ phrase }: Item): boolean {
  return phrase?.duty === true && phrase.kind?.allGoods === true;
}

/**
 * A country-specific duty falls on all goods, whatever else the sentence names: only goods right before it are its own.
 * @param kind item of the word for it
 */
export function isBesideGeneral(text: string, items: readonly Item[], i: number, kind: number, at: number): boolean {
  const to = Math.min(items[kind]!.start, items[at]!.start);
  return i >= kind || RIGHT_BEFORE.test(text.slice(items[i]!.end, to));
}

/** “자동차 관세와 상호관세를 15%로”, “자동차, 목재 및 기타 모든 상호관세를” */
export function isNamedBesides(text: string, { start }: Item): boolean {
  return BESIDES.test(text.slice(Math.max(0, start - 14), start));
}
