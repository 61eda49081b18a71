/** The part of the subject of a Korean clause in its duty, by the verb that closes the clause. */

import type { KoreanDuty } from './korean-duty.js';
import { imposedBetween } from './levying-verbs.js';
import { bearing, levying, type PartiesFound } from './parties-found.js';
import { BLAMED, LOWERS, TO_BE_LIFTED } from './words-after-duty.js';

/** What is found, with the part that the verb gives its subject. */
export function partByVerb(found: PartiesFound, duty: KoreanDuty, subject: string): PartiesFound {
  const { text, nounEnd, bears, verb, law } = duty;
  const { outer } = found;
  const open = found.targets.length === 0;
  if (subject === found.listed || isLoweredFor(found, duty, subject)) return bearing(found, subject);
  if (open && (bears || BLAMED.test(text.slice(nounEnd, nounEnd + 14)))) return bearing(found, subject);
  if (bears) return found;
  if (isToBeLifted(duty)) {
    const levied = outer === null ? found : levying(found, subject);
    return open ? bearing(levied, outer ?? subject) : levied;
  }
  // “스위스는 상호관세를 15%로 낮추는 데 미국과 합의했다”: whoever that law is not of bears it.
  if (law !== null && law !== subject) {
    const levied = levying(found, law);
    return open ? bearing(levied, subject) : levied;
  }
  if (isOutcomeToldInQuotes(duty, subject)) return found;
  return verb >= 0 ? partByLevying(found, subject) : partWithoutVerb(found, duty, subject);
}

/** After the verb: what was settled, not what the speaker alone will do. */
const SETTLED = /^[가-힣]{0,3}기로 (?:[가-힣]{1,4} )?(?:했|하였|합의|결정|한 것|됐)/;

/** “구 부총리는 “자동차 관세도 15%로 낮추기로 했다”고”: words without a subject on what came of talks; either side tells of it. */
function isOutcomeToldInQuotes({ text, items, at, start, verb }: KoreanDuty, subject: string): boolean {
  if (verb < 0 || !LOWERS.test(items[verb]!.text)) return false;
  const rest = items[verb]!.text.slice(2) + text.slice(items[verb]!.end, items[verb]!.end + 16);
  if (!SETTLED.test(rest.replace(/^하?기로/, '기로'))) return false;
  const named = items.filter(({ party }, i) => i < at && party?.economy === subject);
  // “부총리 겸 기획재정부 장관”: a person is named by the body too.
  return (
    named.some(({ party }) => party!.form === 'person') && /[“"][^”"“]*$/.test(text.slice(named.at(-1)!.end, start))
  );
}

/** “한국은 미국의 25% 관세를 15%로 낮추기로 합의했다”: whoever has another's duty lowered bears it. */
function isLoweredFor({ targets, imposer }: PartiesFound, { items, verb }: KoreanDuty, subject: string): boolean {
  return targets.length === 0 && imposer !== null && imposer !== subject && verb >= 0 && LOWERS.test(items[verb]!.text);
}

/** “25%를 철폐하기 위해”, “인하를 요구” */
function isToBeLifted({ text, items, verb }: KoreanDuty): boolean {
  return verb >= 0 && TO_BE_LIFTED.test(text.slice(items[verb]!.end, items[verb]!.end + 14));
}

/** “미국은 25%를 매긴다”: nobody taxes his own goods. */
function partByLevying(found: PartiesFound, subject: string): PartiesFound {
  return found.targets.includes(subject) ? found : levying(found, subject);
}

/** Without a verb: the other side of whoever levies, or whoever levies by a verb before: “EU 집행위가 내놓은 안은 세이프가드를 …”. */
function partWithoutVerb(found: PartiesFound, { items, at }: KoreanDuty, subject: string): PartiesFound {
  const { imposer, targets } = found;
  if (imposer !== null) return imposer === subject ? found : bearing(found, subject);
  return !targets.includes(subject) && imposedBetween(items, subject, at) ? levying(found, subject) : found;
}
