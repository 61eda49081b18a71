/** Percentages of a Korean sentence that are no duty whatever stands around them: supposed rates, shares of what is traded or of the lines of a tariff. */

import type { Item } from '../sentences/sentence-items.js';

/** “15%로 정해진다면”, “30%라면”: a rate that nobody has set. */
const SUPPOSED =
  /^(?:(?:으?로|에서) (?:[가-힣]{1,4} )?(?:정해|결정|확정|책정|타결|매듭|낙착)[가-힣]{0,3}다면|이?라면|(?:가|이)? 된다면)(?=[ ,])/;
/** “- MFN 15% 이상 : 추가 관세 없음”: at the head of an item a condition. */
const BOUND_OF_ITEM = /^ ?(?:이상|이하|미만|초과)(?:인 경우|일 경우|의 경우)? ?[:：]/;
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
/** “품목 98%의 관세를”, “한국산 제품 97%에 대한 관세를”: so many of the goods. */
const OF_GOODS =
  /(?:(품목|세번)|제품|상품|물품|수입품|수출품|공산품|농산물|농식품)(?:의| 중| 가운데)? ?(?:약 |최대 |전체 |무려 )?$/;
const ON_GOODS = /^(?:에 (?:대한|대해|매기는|붙는|걸린)) (?:[가-힣]{1,4} )?관세/;
const OF_GOODS_AFTER = /^의 (?:[가-힣]{1,4} )?관세/;

/** “수출통제 50% 규칙”, “50% 룰”: what a rule is called. */
const NAMES_A_RULE = /^ ?(?:규칙|룰|원칙|지분|규정)(?![가-힣]*(?:관세|세율))/;

/** Longest stretch before a percentage that tells what it is a share of, UTF-16 code units. */
const REACH = 60;

/** “쌀을 75% 더 사기로”, “양국에 50%씩 배분”, “수입이 40% 넘게 줄”: more of it, a part of it, a change. */
const OF_OTHERS =
  /^ ?(?:더 (?:사|수입|구매|팔|많)|씩 (?:배분|나누|나눠|분배|출자)|(?:를|을) (?:배분|분배)|(?:만|를|만을) 넘기면|(?:가량|정도|이상|넘게|가까이|안팎|남짓) (?:줄|늘|감소|증가|급감|급증|떨어|하락|상승))/;
/** “세율이 15% 이상인 품목에는”: tells which goods are meant. */
const THRESHOLD = /^ ?(?:이상|초과|이하|미만)(?:인|의) (?:품목|제품|상품|물품)/;
/** “40% 관세에서 빠져”: the goods told before do not bear it. */
const LEFT_OUT =
  /^(?:의)? ?(?:[가-힣]{2} ?)?관세(?: 대상| 부과 대상| 명단)?에서(?:는|도)? (?:[가-힣]{1,4} )?(?:빠|제외|면제|벗어)[가-힣]{1,4},? (?:[가-힣]{1,4} )?\d/;
const TOPIC_BEFORE = /[가-힣](?:은|는|도) (?:[가-힣]{1,4} )?$/;
/** “20~35%에 이르는 비용 부담을 예상한다”. */
const OF_COSTS = /^(?:에 (?:이르|달하)는|의|가량의|정도의) (?:추가 )?(?:비용|부담|손실|원가)/;
/** “부가가치의 55% 이상을 만들어야”. */
const OF_VALUE =
  /(?:부가가치|부품|원산지|함량|가치|원재료)(?:의|가|를|을| 비율[을를이가은는]?)? ?(?:약 |최소 |최대 )?$/;
/** “우리 상품의 93.3%, 우리는 91.6%의 관세를 철폐”: so many of the goods, too. */
const OF_GOODS_TOO =
  /(?:품목|상품|제품|물품|수입품|수출품)(?:의| 중| 가운데)? ?[\d.]{1,5}%(?:,|와|과|·|를|의 관세를)? ?[가-힣A-Z ]{1,12}[은는도] ?(?:약 )?$/;
const OF_DUTY_DONE_WITH = /^의 관세(?:를|가|는) ?(?:즉시 |단계적으로 )?(?:철폐|폐지|없애|없앤|감면|면제)/;

function isOfOthers(before: string, after: string): boolean {
  return (
    OF_OTHERS.test(after) ||
    THRESHOLD.test(after) ||
    OF_COSTS.test(after) ||
    (LEFT_OUT.test(after) && TOPIC_BEFORE.test(before)) ||
    OF_VALUE.test(before) ||
    (OF_GOODS_TOO.test(before) && OF_DUTY_DONE_WITH.test(after))
  );
}

/** True for a percentage that its words make a supposition or a share. */
export function isNoDutyKorean(text: string, items: readonly Item[], at: number): boolean {
  const { start, end } = items[at]!;
  if (isSupposed(text, end) || NAMES_A_RULE.test(text.slice(end, end + 8))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (AMONG.test(before) || OF_VOLUME.test(before)) return true;
  if (isOfOthers(before, text.slice(end, end + 32))) return true;
  if (isOfGoods(before, text.slice(end, end + 20)) || isSaidOfBoth(text, items, at)) return true;
  return (OF_LINES.test(before) && LINES_DONE_WITH.test(text.slice(end, end + 16))) || isOfSupposition(text, items, at);
}

function isOfGoods(before: string, after: string): boolean {
  const goods = OF_GOODS.exec(before);
  if (goods === null) return false;
  return ON_GOODS.test(after) || (goods[1] !== undefined && OF_GOODS_AFTER.test(after));
}

/** “일본에 10%를 주면 우리도 10%”: whatever the one gets, the other gets too. */
function isSaidOfBoth(text: string, items: readonly Item[], at: number): boolean {
  const value = items[at]!.rates?.rates[0]?.value;
  const same = items.filter(({ rates }) => rates !== undefined && rates.rates[0]?.value === value);
  const [one, other] = same;
  return (
    one !== undefined &&
    other !== undefined &&
    /^(?:의 (?:[가-힣]{1,4} ?)?관세)?[을를] [가-힣]{1,4}면[ ,]/.test(text.slice(one.end, one.end + 18)) &&
    /[가-힣]도 (?:똑같이 |같은 |그대로 )?$/.test(text.slice(Math.max(0, other.start - 10), other.start))
  );
}

/** “무관세 명단에서 빠졌다”, “무관세 대상에서 제외된”: no duty of nought. */
export function isNoZeroKorean(text: string, end: number): boolean {
  return /^ ?(?:명단|목록|대상|품목|리스트|혜택)(?: 명단| 목록| 품목)?에서(?:는|도)? (?:[가-힣]{1,5} )?(?:빠[진져졌지]|제외|누락|탈락|배제)/.test(
    text.slice(end, end + 30),
  );
}

function isSupposed(text: string, end: number): boolean {
  const after = text.slice(end, end + 20);
  return SUPPOSED.test(after) || WHATEVER.test(after) || BOUND_OF_ITEM.test(after);
}

/** “15%로 정해진다면, 한국도 15%만”: the rate that was supposed before. */
function isOfSupposition(text: string, items: readonly Item[], at: number): boolean {
  const value = items[at]!.rates?.rates[0]?.value;
  return items
    .slice(0, at)
    .some(({ rates, end }) => rates !== undefined && rates.rates[0]?.value === value && isSupposed(text, end));
}
