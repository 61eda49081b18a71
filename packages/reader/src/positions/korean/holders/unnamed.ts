/** Whose a Korean clause is that names nobody: of the writer's side, of somebody unknown, of whoever spoke before. */

import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';

/** Goods of farms kept out of what an accord opens, with nobody named in the sentence. */
const KEPT_BACK = /(?:쌀|쇠고기|소고기|고추|농산물|농축산물|농수산물|축산물)[^.]{0,50}(?:양허|개방)(?: ?대상)?에서 /;
/** “쌀 수입 확대나 쇠고기 월령 제한 해제는 ”: what another asks of a farm market. */
const ASKED_OPENING =
  /(?:쌀|쇠고기|소고기|고추|농산물|농축산물|농수산물|축산물)[^.]{0,40}(?:수입 확대|추가 개방|시장 개방|제한 (?:해제|완화)|월령 ?제한 해제|쿼터 확대|검역 완화)(?:은|는|도|을|를) (?:끝내 |끝까지 |결국 )?$/;

/** “쌀은 양허에서 제외했다”. */
export function keepsBack({ prepared: { text }, view, event }: Setting, { start }: KoreanClause): boolean {
  if (view.subjects.some(({ role }) => role !== 'owner')) return false;
  return (
    KEPT_BACK.test(text.slice(start, event.end)) ||
    (/^(?:수용|받아들이|허용|양보)/.test(text.slice(event.start, event.end)) &&
      ASKED_OPENING.test(text.slice(start, event.start)))
  );
}

/** “방위사업청은 …”, “대표보는 …”: somebody whom no name tells is the topic. */
export function isOfUnknownBody({ prepared: { text }, view: { sentence }, event }: Setting): boolean {
  return UNKNOWN_BODY.test(text.slice(sentence.start, event.start));
}
const UNKNOWN_BODY =
  /^(?:[ㅇ○□•-] ?)?(?:[가-힣A-Za-z·]{1,12},? ){0,4}[가-힣A-Za-z·]{1,14}(?:청|당|연합|연맹|협회|조합|[표관]보|위원회|공사|은행|노조|학회|업계|사장|부사장|회장)(?:은|는|도|이|가) /;

/** “특히 자동차 관세는 해소돼야 한다고 강조했다”: with no subject, the words of whoever the sentence before is on. */
export function isSaidAgain({ prepared: { text }, event }: Setting): boolean {
  return SAYS_AGAIN.test(text.slice(event.end - 1, event.end + 22));
}
const SAYS_AGAIN =
  /^[가-힣]{0,2}다(?:고|며|면서)(?:도|는)? (?:[가-힣]{1,5} )?(?:강조|말|밝|했|하였|주장|설명|덧붙|지적|요구|촉구|역설|호소|당부|전했|못 ?박|맞섰|썼|함)/;
