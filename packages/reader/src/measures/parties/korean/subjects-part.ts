/** The part of the subject of a Korean clause in its duty, by what the words after the duty make of it: “15%에서 면제됐다”. */

import type { KoreanDuty } from './korean-duty.js';
import { partnerInTalks } from './negotiated-duties.js';
import { bearing, levying, type PartiesFound } from './parties-found.js';
import { partByVerb } from './subjects-verb.js';
import { EXPORTED_AT, IMPORTED_AT, isAgreedOn, isDealtWith, LET_OFF } from './words-after-duty.js';

/** A step that tells the subject's part leaves none for the steps after it. */
type Step = (found: PartiesFound, duty: KoreanDuty) => PartiesFound;

/** “영국은 10% 관세로 자동차를 수출할 수 있다” */
const sellsAt: Step = (found, { text, nounEnd }) => {
  const { subject, targets, imposer } = found;
  if (subject === null || targets.length > 0 || !EXPORTED_AT.test(text.slice(nounEnd, nounEnd + 20))) return found;
  return settled(subject === imposer ? found : bearing(found, subject));
};

/** “일본은 소고기를 38%의 관세로 들여온다”: the one that buys in levies it. */
const buysAt: Step = (found, { text, nounEnd }) => {
  const { subject, imposer } = found;
  if (subject === null || imposer !== null || !IMPORTED_AT.test(text.slice(nounEnd, nounEnd + 16))) return found;
  return settled(levying(found, subject));
};

/** “한국은 미국과 15% 관세에 합의했다”: talks leave open whose duty it is, where the goods are nobody's. */
const talks: Step = (found, { text, items, at, nounEnd }) => {
  const open = found.imposer === null && found.targets.length === 0;
  return open && (partnerInTalks(text, items, at) >= 0 || isAgreedOn(text, nounEnd)) ? settled(found) : found;
};

/** “한국은 멕시코가 매기려는 50% 관세에서 제외해 달라고 했다”: whoever is let off bears what another levies. */
const isLetOff: Step = (found, { text, nounEnd }) => {
  const { subject, outer, targets, imposer } = found;
  const spared = outer ?? subject;
  if (spared === null || targets.length > 0 || spared === imposer) return found;
  if (!LET_OFF.test(text.slice(nounEnd, nounEnd + 16))) return found;
  return settled(bearing(outer === null ? found : levying(found, subject), spared));
};

/** “일본은 미국이 매긴 25%를 풀기 위해 협의했다” */
const dealsWith: Step = (found, { text, nounEnd }) => {
  const { subject, outer, targets, imposer } = found;
  if (subject === null || imposer !== null || !isDealtWith(text, nounEnd)) return found;
  const levied = outer === null ? found : levying(found, subject);
  return settled(targets.length === 0 ? bearing(levied, outer ?? subject) : levied);
};

const STEPS: readonly Step[] = [sellsAt, buysAt, talks, isLetOff, dealsWith];

/** What is found, with the part of the subject. */
export function withSubjectsPart(found: PartiesFound, duty: KoreanDuty): PartiesFound {
  const told = STEPS.reduce((sofar, step) => step(sofar, duty), found);
  return told.subject === null ? told : partByVerb(told, duty, told.subject);
}

function settled(found: PartiesFound): PartiesFound {
  return { ...found, subject: null };
}
