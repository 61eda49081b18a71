/** Goods that Korean words set apart from those a duty is on: “자동차 이외 품목에 5%”, “철강을 제외한 제품에 40%”, and those not given for it. */

const SET_APART = /^(?:\s?(?:이외|외|밖)(?:의|에)?\s(?!지역|국가)|[을를]\s(?:제외한|뺀)\s)/;

/** “쌀 추가 개방 없이 자동차 관세를”: what is not given for the relief; “쌀을 관세 없이” is the duty itself. */
const NOT_GIVEN =
  /^[^\s,“”"]*(?:\s[^\s,“”"]+){0,2}?(?:\s?(?:개방|확대|양보|인하|철폐|폐지|완화|허용|증액|구매))\s?없이[ ,]/;

/** True when the goods that end at an offset are those left out. */
export function isSetApart(text: string, end: number): boolean {
  return SET_APART.test(text.slice(end, end + 8)) || NOT_GIVEN.test(text.slice(end, end + 24));
}
