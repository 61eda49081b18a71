/** Goods that Korean words set apart from those a duty is on: “자동차 이외 품목에 5%”, “철강을 제외한 제품에 40%”. */

const SET_APART = /^(?:\s?(?:이외|외|밖)(?:의|에)?\s(?!지역|국가)|[을를]\s(?:제외한|뺀)\s)/;

/** True when the goods that end at an offset are those left out. */
export function isSetApart(text: string, end: number): boolean {
  return SET_APART.test(text.slice(end, end + 8));
}
