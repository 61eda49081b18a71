/** Parts of parties by the noun after them in a Korean sentence, and of its subject: “한국의 관세”, “일본 차는”, “한국 철강업계는”. */

import { ownsGoods } from './goods-owners.js';
import { isUnderLawOfOther } from './levying-verbs.js';
import { isPair } from './listed-parties.js';
import { isNoPerson, type PartRule } from './party-place.js';
import { doesAlso, GOODS_SUBJECT, MAKERS_SUBJECT, SUBJECT } from './party-words.js';

const ITS_EXPORTS = /^의\s?(?:[가-힣]{1,6}\s)?수출/;
const EXPORTS = /^\s?(?:[가-힣]{1,6}\s)?수출/;
/** Between an owner and something that is not its own. */
const APART = /,|[을를]\s|[은는]\s/;
/** Furthest noun of an owner, UTF-16 code units. */
const OWNER_REACH = 16;

const COMPLAINT = /부당|위반|과도|지나치|가혹|호소|우려|걱정|반발|타격|피해|견딜|버틸|버티기|못 견디|옮길 수밖에/;
/** The end of a clause right before a subject. */
const CLAUSE_ENDS = /[가-힣](?:(?<!최)고|며|지만|는데),?\s$/;
const GOODS = /^\s?(?:제품|상품|수출품|수입품|물품)/;
const ITS_DUTY = /^\s?(?:(?:측|정부)의?\s?)?(?:상호|보복|추가|고율|수입|기본|반덤핑)?\s?(?:관세|세율)/;
/** Talks on duties in one part of a headline are nobody's duty in the next: “미일 관세협상 타결…자동차 관세 15%로”. */
const TALKS_ON_DUTY = /^\s?관세\s?(?:협상|협의|합의|담판|회담|휴전|전쟁|갈등|분쟁)[^\n]{0,10}(?:…|\.\.\.)/;
const DUTY_ON = /^\s?[가-힣·]{1,10}\s?(?:관세|세율)/;

/** “중국의 대미 수출”, “한국의 25% 관세” */
export const owner: PartRule = ({ duty, party, i, rest }) => {
  if (!rest.startsWith('의')) return null;
  const { text, items, stop } = duty;
  const next = items.slice(i + 1).find(({ kind }) => kind === 'phrase' || kind === 'party' || kind === 'rates');
  if (ITS_EXPORTS.test(rest)) return 'bears';
  if (next === undefined) return 'none';
  if (next.phrase?.toward !== undefined && EXPORTS.test(text.slice(next.end, next.end + 12))) return 'bears';
  if (next.start > stop || next.start - party.end >= OWNER_REACH || APART.test(text.slice(party.end, next.start)))
    return 'none';
  // “한국의 상호관세”: the one that the United States levies on Korea.
  return isUnderLawOfOther(next, party.economy) ? 'bears' : 'levies';
};

/** “일본 차는 무관세로 들어간다” */
export const ofGoodsTold: PartRule = (place) => (GOODS_SUBJECT.test(place.after) && isNoPerson(place) ? 'bears' : null);

/** “한국 철강업계는 50%를 매기는 것이 부당하다고 했다”: makers levy nothing, and complain of what they bear. */
export const ofMakers: PartRule = ({ duty, after }) => {
  if (duty.bears || !MAKERS_SUBJECT.test(after)) return null;
  return COMPLAINT.test(duty.text.slice(duty.end, duty.end + 60)) ? 'bears' : 'either';
};

/** “미국은”, “중국까지” */
export const acting: PartRule = ({ duty, party, i, after }) => {
  const { text, items } = duty;
  const also = doesAlso(text, items, i);
  if (!also && !SUBJECT.test(after)) return null;
  const anew = CLAUSE_ENDS.test(text.slice(Math.max(0, party.start - 4), party.start));
  return { anew, pair: isPair(items, i), also };
};

/** “한국 제품”, “일본 자동차에” */
export const ofGoods: PartRule = ({ duty, i, rest }) =>
  GOODS.test(rest) || ownsGoods(duty.text, duty.items, i) ? 'bears' : null;

/** “미국 관세”; “한국 상호관세” is the one that the United States levies on Korea. */
export const ofDuty: PartRule = ({ duty, party, i, after }) => {
  if (!ITS_DUTY.test(after) || (duty.items[duty.at]!.kind === 'rates' && TALKS_ON_DUTY.test(after))) return null;
  return isUnderLawOfOther(duty.items[i + 1], party.economy) ? 'bears' : 'owns';
};

/** “일본 자동차 관세”: Japan's, or on Japanese cars. */
export const ofDutyOnGoods: PartRule = ({ after }) => (DUTY_ON.test(after) ? 'either' : null);
