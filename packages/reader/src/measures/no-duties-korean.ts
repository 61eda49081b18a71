/** Percentages of a Korean sentence that are no duty whatever stands around them: supposed rates, shares of what is traded or of the lines of a tariff. */

import type { Item } from './sentence-items.js';

/** “15%로 정해진다면”, “30%라면”: a rate that nobody has set. */
const SUPPOSED =
  /^(?:(?:으?로|에서) (?:[가-힣]{1,4} )?(?:정해|결정|확정|책정|타결|매듭|낙착)[가-힣]{0,3}다면|이?라면|(?:가|이)? 된다면)(?=[ ,])/;
/** “100%든 200%든”, “30%가 되든”, “10%이건”: whatever it be. */
const WHATEVER = /^(?:이?든지?|이?건|(?:가|이|로)? ?되든지?|(?:가|이|로)? ?되건)(?=[ ,])/;
/** “수출 중 49.1%가”, “전체 물량(30만t) 가운데 40%”. */
const AMONG =
  /(?:수출|수출액|수출량|수입|수입액|수입량|판매|판매량|생산|생산량|물량|교역|교역량|교역액|품목|매출|소비량|전체)(?:\([^)]{1,40}\))? ?(?:중|가운데)(?:에서)? (?:약 |무려 |절반인 )?$/;
/** “수출량 70%까지”, “평균 물량 80%를”. */
const OF_VOLUME =
  /(?:수출량|수입량|수출 ?물량|수입 ?물량|평균 ?물량|생산량|판매량|소비량|교역량)(?:의)? ?(?:약 |최대 )?$/;
/** “관세의 97.9%를 철폐했고”: so many of the lines. */
const OF_LINES = /관세(?:의| 품목의| 품목| 대상의)\s?(?:약 |최대 |무려 )?$/;
const LINES_DONE_WITH =
  /^(?:를|을|가|이|는|은)? ?(?:즉시 |곧바로 |단계적으로 |이미 |점진적으로 |완전히 )?(?:철폐|폐지|없애|없앤|없앴|사라|감면|면제|환급|개방)/;

/** Longest stretch before a percentage that tells what it is a share of, UTF-16 code units. */
const REACH = 60;

/** True for a percentage that its words make a supposition or a share. */
export function isNoDutyKorean(text: string, items: readonly Item[], at: number): boolean {
  const { start, end } = items[at]!;
  if (isSupposed(text, end)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (AMONG.test(before) || OF_VOLUME.test(before)) return true;
  return (OF_LINES.test(before) && LINES_DONE_WITH.test(text.slice(end, end + 16))) || isOfSupposition(text, items, at);
}

function isSupposed(text: string, end: number): boolean {
  const after = text.slice(end, end + 20);
  return SUPPOSED.test(after) || WHATEVER.test(after);
}

/** “15%로 정해진다면, 한국도 15%만”: the rate that was supposed before. */
function isOfSupposition(text: string, items: readonly Item[], at: number): boolean {
  const value = items[at]!.rates?.rates[0]?.value;
  return items
    .slice(0, at)
    .some(({ rates, end }) => rates !== undefined && rates.rates[0]?.value === value && isSupposed(text, end));
}
