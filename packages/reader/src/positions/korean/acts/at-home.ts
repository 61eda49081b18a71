/** What a government does for its own and with them: it helps firms, works with them, and keeps goods from imports. */

import type { KoreanAct } from '../verbs/acts.js';

/** Those at home whom a government helps: “피해 기업에”, “축산농가를”. */
const OWN =
  /(?<!(?:미국|중국|일본|유럽|EU|캐나다|호주|영국|인도|외국|해외|현지)(?:계| ?[가-힣]{1,6})? )(?:기업|업체|업계|농가|농민|농어민|농어업인|어민|어업인|소상공인|근로자|노동자)(?:들)?(?:에|에게|에는|을|를|도|의) /;

/** “피해 기업에 5천억 원을 지원하겠다”: help for one's own, which gives the other side nothing. */
export function aidsOwn(text: string, from: number, { start, end }: Pick<KoreanAct, 'start' | 'end'>): boolean {
  return (
    /^(?:지원|제공|공급|투입)/.test(text.slice(start, end)) && OWN.test(text.slice(Math.max(from, start - 50), start))
  );
}

/** Goods and growers that a government keeps from imports: “쌀 등 민감 품목은 ”, “국내 농업을 ”. */
const SENSITIVE =
  /(?:쌀|소고기|쇠고기|사과|(?:농산|축산|농축산|수산|농수산|농축수산)물|유제품|설탕|농업|낙농업?|축산업|어업|수산업|농축산업)(?: 등)?(?: ?(?:시장|부문|분야|산업|민감 ?(?:품목|분야)))?(?:만큼)?(?:은|는|을|를|도) (?:[가-힣]+ ){0,3}$/;

/** True where what is protected is goods that talks could open: “쌀은 반드시 보호하겠다”, not “투자자를 보호하겠다”. */
export function protectsGoods(text: string, from: number, start: number): boolean {
  return SENSITIVE.test(text.slice(Math.max(from, start - 40), start));
}

/** Those at home whom a government works with. */
const WITH_ONES_OWN =
  /(?<!(?:미국|중국|일본|유럽|EU|인도|캐나다|외국|현지|양국|상대국)(?: [가-힣]{1,6})? )(?:업계|기업|업체|관계 ?부처|관계 ?기관|유관 ?기관|국회|지자체|전문가|농업계|협회|단체|이해관계자)(?:들)?(?:과|와)(?:의)? (?:긴밀한 |긴밀히 |지속적인 |지속적으로 )?(?:(?:공조|협력|소통|협의)(?:체계|를|을|도)? ?(?:[가-힣]{1,4} )?)?$/;

/** “업계와의 공조도 강화하기로 했다”: working together at home, which says nothing to the other side. */
export function worksAtHome(text: string, from: number, start: number): boolean {
  return WITH_ONES_OWN.test(text.slice(Math.max(from, start - 40), start));
}

/** What is kept from happening: “개방은 ”, “지도 반출을 ”. */
const GIVEN_WAY =
  /(?:개방|양보|허용|반출|수입|확대|완화|철폐|폐지)(?:만큼|만)?(?:은|는|을|를|도)? (?:[가-힣]+ ){0,2}(?:막|저지|피|거부|차단)(?:아|해)?$/;
const KEPT = /(?:지키|지켜|지|사수|보호)$/;

/** “추가 개방은 막아야 한다”, “쌀을 지켜야 한다”: what must be kept out or kept up is refused, not asked for. */
export function mustHoldOut(text: string, from: number, start: number, end: number): boolean {
  const before = text.slice(Math.max(from, start - 44), end);
  const verb = /^(.*?)(?:아|하|해|켜|어)?야/s.exec(before)?.[1] ?? '';
  if (GIVEN_WAY.test(verb)) return true;
  const stem = /^(.* )([가-힣]{1,3})$/s.exec(verb);
  return stem !== null && KEPT.test(stem[2]!) && SENSITIVE.test(stem[1]!);
}

/** What is asked for is a refusal: “CPTPP 가입 반대를 강력히 ”. */
const REFUSAL = /[가-힣A-Z] ?(?:반대|거부|불참|저지|불허)(?:를|을)? ?(?:[가-힣]{2,4} ){0,2}$/;

/** “쌀 개방을 막아 달라”, “가입 반대를 촉구했다”: what is asked of one's own is to refuse. */
export function asksToHoldOut(text: string, from: number, start: number): boolean {
  if (REFUSAL.test(text.slice(Math.max(from, start - 24), start))) return true;
  const verb = /^(?:막|저지|거부|차단)/.exec(text.slice(start, start + 2))?.[0].length ?? 0;
  return GIVEN_WAY.test(text.slice(Math.max(from, start - 44), start + verb).trimEnd());
}
