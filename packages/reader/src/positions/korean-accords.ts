/** Accords that a Korean predicate is on, whatever was named as a reason. */

import type { KoreanClause } from './korean-sentence.js';
import type { Setting } from './korean-setting.js';

/** An accord as what the predicate is on: “가입에 ”, “비준을 즉각 ”, “가입 의사를 ”. */
const ACCORD_OBJECT =
  /(?:^|[\s“"‘'])(?:[^\s,]{1,8} )?(?:가입|비준)(?: (?:의사|신청|동의|절차|계획|추진|논의))?(?:에|을|를|은|는|도|이|가)(?: 대해| 대한)? (?:[^\s,]+ ){0,2}$/;

/** “수산 보조금이 끊긴다며 가입에 반대한다”: the accord that is joined, not what was named as a reason; null where none is the object. */
export function accordOf({ prepared: { text }, finder, event }: Setting, { start }: KoreanClause): string | null {
  if (!ACCORD_OBJECT.test(text.slice(Math.max(start, event.start - 40), event.start))) return null;
  return finder.ofCategory('fta', event.start);
}
