/** Whether what a Korean act does to a rate, a quota or a payment gives anything to the other side. */

import type { KoreanAct } from '../verbs/acts.js';

/** From one rate to a higher one, which no verb makes a concession: “15%에서 25%로 되돌리겠다”. */
export function raises(before: string): boolean {
  const rates =
    /(\d{1,3}(?:\.\d{1,2})?) ?(?:%|퍼센트)(?:에서|인 [^%]{1,16}을|인 [^%]{1,16}를)? ?(\d{1,3}(?:\.\d{1,2})?) ?(?:%|퍼센트)(?:로|까지)/.exec(
      before,
    );
  return rates !== null && Number(rates[2]) > Number(rates[1]);
}

/** Cutting down, which gives nothing where it is the way in that is cut: “무관세 쿼터를 축소하기로 했다”. */
const CUTS = /^(?:축소|감축|삭감|줄[이일여인였])/;
const WAY_IN =
  /(?:쿼터|할당량|할당 ?물량|수입 ?물량|수입 ?한도|무관세 ?물량)(?: ?(?:총량|물량|규모|한도))?(?:을|를|은|는|도)(?![가-힣])/;

/** “농가의 피해를 줄이기로 했다”: care for one's own. */
const HARM = /(?:피해|부담|영향|충격|위험|리스크|불확실성|의존도?|타격|손실)(?:을|를|도)? ?(?:[가-힣]{1,6} )?$/;

/** What is held, not opened: “간담회를 열겠다”. */
const MEETING =
  /(?:간담회|실무협의(?!체)|회의|회담|회견|설명회|협의회|공청회|청문회|토론회|포럼|행사|박람회|전시회|세미나|위원회|총회)(?:을|를|도)? ?(?:[^\s,]+ ){0,3}$/;

/** True when a meeting is opened, which gives nothing. */
export function convenes(
  text: string,
  from: number,
  { start, end, group }: Pick<KoreanAct, 'start' | 'end' | 'group'>,
): boolean {
  return (
    group === 'give' &&
    /^[열연]/.test(text.slice(start, end)) &&
    MEETING.test(text.slice(Math.max(from, start - 30), start))
  );
}

/** True when what is cut is the other side's way in, or a harm to one's own. */
export function narrows(text: string, from: number, { start, end, group }: KoreanAct): boolean {
  if (group !== 'give' || !CUTS.test(text.slice(start, end))) return false;
  return WAY_IN.test(text.slice(from, start)) || HARM.test(text.slice(Math.max(from, start - 16), start));
}

/** What one side pays the other, whose rise is a concession: “분담금을 인상하기로 했다”. */
const PAYMENT = /(?:분담금|분담액|방위비|국방비|기여금|부담금)(?: ?총액)?(?:을|를|은|는|도)? (?:[^\s,]+ ){0,4}$/;

/** True when a side raises what it pays the other. */
export function paysMore(text: string, from: number, { start, end, group }: KoreanAct): boolean {
  return (
    group === 'hold' &&
    /^(?:인상|올[리려릴렸린])/.test(text.slice(start, end)) &&
    PAYMENT.test(text.slice(Math.max(from, start - 60), start))
  );
}

/** What holds imports off or a burden up: “철강 TRQ ”, “새로운 세이프가드 관세 ”. */
const RESTRICTION =
  /(?:TRQ|저율 ?관세 ?할당|세이프가드|긴급 ?수입 ?제한|반덤핑|상계관세|보복관세|수입 ?제한|수출 ?통제|관세 인상|쿼터 축소|규제|제재)(?: ?(?:관세|조치|제도|부과|강화|도입))? ?$/;

/** “새로운 철강 TRQ 제안을 내놓았다”: a restriction that is proposed gives nothing. */
export function proposesRestriction(text: string, from: number, start: number, end: number): boolean {
  return /^제안/.test(text.slice(start, end)) && RESTRICTION.test(text.slice(Math.max(from, start - 30), start));
}
