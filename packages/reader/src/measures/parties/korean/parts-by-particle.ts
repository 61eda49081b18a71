/** Parts of parties by the particle after them in a Korean sentence: “한국산”, “미국에 수출하는”, “일본에는”, “미국으로부터”. */

import { ownsQuoted } from './headline-parties.js';
import { isNoPerson, type PartRule } from './party-place.js';
import { SOLD, SPARED } from './party-words.js';

/** “한국산”; not “한국 산업”. */
const ORIGIN = /^산(?![업하출])/;
const PAID_TO = /^(?:에|에게|측에)\s/;
const FALLS_ON =
  /^(?:에\s?대(?:한|해|하여)|에게|으?로부터(?:의)?\s?(?:들어오|들여오|수입)|을\s?상대로|를\s?상대로|을\s?대상으로|를\s?대상으로|을\s?겨냥|를\s?겨냥|에는?\s|에도\s|에서\s?(?:생산|제조|만든|수입|가공|조립|오는|온|들여[오온]|건너[오온]|가져[오온]|실어 ?[오온])(?![되하]지 ?않))/;
const SOLD_TO = /^(?:으)?로\s?(?:수출|들어가|수입되)|^으?로부터\s/;
const AND_OTHERS =
  /^\s등\s(?:[가-힣A-Za-z]{1,10}\s){0,4}(?:(?:제품|상품|수입품|물품|국가들?|나라들?)(?:에|에는|에\s?대해)|(?:국가들?|나라들?)의)\s/;

/** Headlines: “美, 인도 관세 50%→18%”. */
export const opening: PartRule = ({ i, after }) => (i === 0 && /^,\s/.test(after) ? 'levies' : null);

/** “트럼프 ‘커피 50% 관세’에” */
export const ofQuotedDuty: PartRule = ({ duty, i }) => (ownsQuoted(duty.text, duty.items, i, duty.at) ? 'plans' : null);

/** “한국산은 면제하기로 했다” */
export const spared: PartRule = ({ after }) => (SPARED.test(after) ? 'none' : null);

/** “한국산” */
export const ofOrigin: PartRule = (place) => (ORIGIN.test(place.after) && isNoPerson(place) ? 'bears' : null);

/** “미국에 수출하는”: the duty is met there. */
export const soldThere: PartRule = ({ rest }) => (SOLD.test(rest) ? 'levies' : null);

/** “미국에 15%를 낸다” */
export const paidTo: PartRule = ({ duty, rest }) => (duty.pays && PAID_TO.test(rest) ? 'levies' : null);

/** “한국에는 15%를”, “일본에서 만든”, “중국을 상대로” */
export const fallenOn: PartRule = ({ rest }) => (FALLS_ON.test(rest) ? 'bears' : null);

/** “미국으로 수출하는”, “미국으로부터 25%의 관세를” */
export const soldToOrFrom: PartRule = ({ rest }) => (SOLD_TO.test(rest) ? 'levies' : null);

/** “한국 등 협정을 맺지 않은 나라 제품에” */
export const amongOthers: PartRule = ({ duty, party }) =>
  AND_OTHERS.test(duty.text.slice(party.end, party.end + 44)) ? 'bears' : null;
