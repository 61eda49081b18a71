/** Parties of a Korean sentence that stand aside from the duty: told of another percentage, set beside, or the direction of it. */

import { isBoughtByOthers } from './bought-from.js';
import type { DutyClause } from './duty-clause.js';
import type { KoreanDuty } from './korean-duty.js';
import type { Part } from './parties-found.js';
import { isNoPerson, type PartRule } from './party-place.js';
import { BESIDES, SUBJECT, WITHOUT_AGREEMENT } from './party-words.js';

/** “대미 수출”, “대미 자동차 수출”. */
const EXPORTS = /^\s?(?:[가-힣]{1,5}\s)?수출/;
/** “대미 상호관세”, “대미 차 관세”, “대중 30%”. */
const DUTY = /^\s?(?:[가-힣·]{1,6}\s?)?(?:상호\s?)?관세|^\s?[가-힣]{0,4}\s?\d/;
/** “대미 투자”: of something else. */
const OTHER_MATTER = /^\s?(?:투자|협상|협의|무역|교역)/;

/** “대미 관세”, “대미 수출”: the part of the economy that the word for a direction at an item names. */
export function partOfDirection({ text, items }: KoreanDuty, { own }: DutyClause, i: number): Part {
  // “대중 관세를 30%로, 중국은 대미 관세를 10%로”
  if (i < own) return 'none';
  const { end } = items[i]!;
  const after = text.slice(end, end + 14);
  if (EXPORTS.test(after)) return 'levies';
  return DUTY.test(after) ? 'faces' : 'none';
}

/** Told of another percentage: “캐나다산에 25%, 중국산에 10%”. */
export const ofAnotherPercentage: PartRule = ({ i, clause, after }) => {
  if (i >= clause.own && i <= clause.ownLast) return null;
  return SUBJECT.test(after) ? 'acts-elsewhere' : 'none';
};

/** “미국에 이어”, “이란산 원유를 사는 나라에는”. */
export const besideOthers: PartRule = ({ duty, party, after }) =>
  BESIDES.test(after) || isBoughtByOthers(duty.text, party.end) ? 'none' : null;

/** “우리와 FTA가 없어 20%를 매긴다” */
export const withoutAgreement: PartRule = ({ duty, after }) => {
  if (!WITHOUT_AGREEMENT.test(after)) return null;
  if (duty.bears) return 'levies';
  return duty.verb >= 0 ? 'bears' : 'none';
};

/** “대(對)한국 관세”, “대미국 수출” */
export const afterToward: PartRule = (place) => {
  const { text } = place.duty;
  const { start } = place.party;
  const before = text[start - 1];
  if (before !== '대' && before !== '對' && text.slice(start - 3, start) !== '(對)') return null;
  if (!isNoPerson(place)) return null;
  if (EXPORTS.test(place.after)) return 'levies';
  return OTHER_MATTER.test(place.after) ? 'none' : 'faces';
};
