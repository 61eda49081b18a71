/** Words of refusing in Korean that refuse nothing of the other side's: one's own measure is defended, or what hinders trade is opposed. */

/** “정당한 조치라는 입장을 고수했다”: one's own measure, which is stood by. */
const DEFENDED =
  /(?:정당|정상적|합법적|적법|불가피|필요|합당|당연)[가-힣]{0,2} (?:조치|조처|권리|행위|대응|수단)(?:이)?라(?:는|고)["”’']? ?(?:기존 |기존의 )?(?:입장|방침|태도|주장)[을를] (?:고수|견지|굽히지|유지|되풀이)/;
/** “보호주의에 반대한다”. */
const AGAINST_BARRIERS =
  /(?:일방주의|보호주의|보호 ?무역(?:주의)?|패권주의|무역 ?장벽)[^,.“”"]{0,10}(?:에|을|를) (?:대해 |대하여 )?(?:[가-힣]{1,4} )?반대/;

/** True when a word of refusing stands for one's own measure or for open trade. */
export function standsFor(text: string, from: number, start: number, end: number): boolean {
  const words = text.slice(Math.max(from, start - 40), end + 4);
  return DEFENDED.test(words) || AGAINST_BARRIERS.test(words);
}
