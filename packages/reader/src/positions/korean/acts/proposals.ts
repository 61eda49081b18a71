/** Korean proposals to buy or to do something oneself, which are offers: “LNG 도입을 늘리는 방안을 제안했다”. */

/** “원유 수입을 늘리는 방안을 미국 측에 ”: what is bought, put into or worked on together, and to whom it is put. */
const GIVEN =
  /(?:(?:수입|도입|구매|구입|투자|협력|공급)(?:을|를|에|도)? ?(?:대폭 |더 |추가로 |함께 )?(?:늘리는|확대하는|강화하는|재개하는|추진하는|하는|확대|강화|재개)?|(?:사들이|투자하|구매하|수입하|들여오|허용하|개방하|인정하|[을를] (?:더 )?사)는) ?(?:방안|계획|구상|패키지)(?: 등)?(?:을|를|도|까지) (?:[가-힣]+ ){0,3}역?$|(?:수입|구매|구입|투자) ?(?:확대|증대|재개)(?:를|도) (?:[가-힣]+ ){0,2}역?$|(?:협력|기여|투자|지원) (?:방안|계획|구상|패키지)(?: 등)?(?:을|를|도|까지) (?:[가-힣]+ ){0,3}역?$/;

/** True when what is proposed is to buy or to do something oneself: “LNG 도입을 늘리는 방안을 제안했다”. */
export function proposesToGive(text: string, from: number, start: number): boolean {
  return text.startsWith('제안', start) && GIVEN.test(text.slice(Math.max(from, start - 60), start));
}
