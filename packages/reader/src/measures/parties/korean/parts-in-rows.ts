/** Parts of parties that stand in a row in a Korean sentence: what is said of the last is said of each. */

import { isMaterialElsewhere } from './goods-owners.js';
import { isEntry, isPair, LISTED_BEARERS, SAME_IN_BRACKETS } from './listed-parties.js';
import { isNoPerson, type PartRule, type PartyPlace } from './party-place.js';
import { GOODS_SUBJECT, SUBJECT } from './party-words.js';

const AND = /^\s?(?:과|와|·|,|및)\s?/;
/** After a party that a duty falls on: “중국산”, “중국에”, “중국 제품”. */
const FALLS_ON = /^(?:산|에\s?대|에\s|에는\s|에게|\s?(?:제품|상품))/;

/** “중국산 부품을 멕시코에서 조립한”: the goods are another's. */
export const ofMaterial: PartRule = ({ duty, last }) =>
  isMaterialElsewhere(duty.text, duty.items, last) ? 'none' : null;

/** “중국, 싱가포르 및 일본산 수지”, “중국, 인도, 한국 등 미체결국 제품에”, “일본과 유럽 자동차는”. */
export const inRowOfBearers: PartRule = (place) => {
  if (!isInRow(place)) return null;
  const { text, items } = place.duty;
  const { end } = items[place.last]!;
  const after = text.slice(end, end + 44).replace(SAME_IN_BRACKETS, '');
  return LISTED_BEARERS.test(after) || GOODS_SUBJECT.test(after.slice(0, 24)) ? 'bears' : null;
};

/** “태국, 말레이시아는 19%를 적용받는다”: what the last bears each does. */
export const inRowOfSubjects: PartRule = (place) => {
  const { i, last, duty } = place;
  const { text, items, bears, law } = duty;
  if (!isInRow(place) || !(bears || law !== null) || isPair(items, last)) return null;
  if (items.slice(i, last + 1).some(({ party }) => party !== undefined && party.economy === law)) return null;
  const { end, party } = items[last]!;
  return SUBJECT.test(text.slice(end, end + 24).replace(SAME_IN_BRACKETS, '')) ? { sharesWith: party!.economy } : null;
};

/** “베트남 20%, 인도네시아 19%”, “베트남(20%)보다”: each before its own rate. */
export const withOwnRate: PartRule = (place) => {
  const { i, duty } = place;
  const { text, items, at, bracketed } = duty;
  return i === bracketed || (isNoPerson(place) && i + 1 === at && isEntry(text, items, i, at)) ? 'bears' : null;
};

/** Anyone else with “and” or a comma after: “일본, 최근 합의한 유럽연합에는”. */
export const beforeAnother: PartRule = ({ duty, i, rest }) => {
  if (!AND.test(rest)) return null;
  const next = duty.items.slice(i + 1, i + 4).find(({ party }) => party !== undefined);
  if (next === undefined) return null;
  const tail = duty.text.slice(next.end, next.end + 20);
  return FALLS_ON.test(tail) || (duty.bears && SUBJECT.test(tail)) ? 'bears' : 'none';
};

function isInRow(place: PartyPlace): boolean {
  return place.last > place.i && !place.headed && isNoPerson(place);
}
