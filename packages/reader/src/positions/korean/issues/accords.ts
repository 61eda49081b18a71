/** Accords that a Korean predicate is on, whatever was named as a reason, and talks anew that are on none. */

import type { IssueMention } from '../../../mentions.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';

/** An accord as what the predicate is on: “가입에 ”, “비준을 즉각 ”, “가입 의사를 ”. */
const ACCORD_OBJECT =
  /(?:^|[\s“"‘'])(?:[^\s,]{1,8} )?(?:가입|비준)(?: (?:의사|신청|동의|절차|계획|추진|논의))?(?:에|을|를|은|는|도|이|가)(?: 대해| 대한)? (?:[^\s,]+ ){0,2}$/;

/** “수산 보조금이 끊긴다며 가입에 반대한다”: the accord that is joined, not what was named as a reason; null where none is the object. */
export function accordOf({ prepared: { text }, finder, event }: Setting, { start }: KoreanClause): string | null {
  if (!ACCORD_OBJECT.test(text.slice(Math.max(start, event.start - 40), event.start))) return null;
  return finder.talksAt(event.start);
}

/** “232조 조치에 대한 재협상”, “쿼터 재협상”: talks on a measure revise no agreement. */
const OF_MEASURE = /(?:조치|조처|쿼터|규제|제한|관세|할당)(?:의|에 대한|를|을)? ?$/;

/** Without such talks where more is named. */
export function withoutMeasuresAnew(text: string, found: readonly IssueMention[]): readonly IssueMention[] {
  const kept = found.filter(
    ({ start, end }) =>
      !(text.slice(start, end) === '재협상' && OF_MEASURE.test(text.slice(Math.max(0, start - 8), start))),
  );
  return kept.length > 0 ? kept : found;
}

/** “재협상은 고려하지 않는다” after a sentence on a quota: what is to be talked of anew is what the paragraph is on; null where that is an accord. */
export function measureAnew(
  { prepared: { text }, view, finder, state }: Setting,
  found: readonly IssueMention[],
): string | null {
  if (found.length !== 1 || text.slice(found[0]!.start, found[0]!.end) !== '재협상') return null;
  const named = finder.before(view.sentence.start, state.paragraphStart);
  return named.length > 0 && named.every(({ issue }) => finder.category(issue) !== 'fta') ? named[0]!.issue : null;
}
