/** Who may hold the stance of a Korean clause: who governs it from outside, its own subject, “we”, both sides. */

import type { KoreanClause, KoreanSentence } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import type { KoreanSubject } from '../clauses/subjects.js';
import { isOfAnother } from './asked.js';
import { carriedSubject, localSubject, sameLayer } from './governors.js';

export interface ClauseSides {
  readonly setting: Setting;
  readonly clause: KoreanClause;
  /** The subject that governs the clause from outside. */
  readonly outer: KoreanSubject | null;
  /** The subject of the clause itself, or of the one that it goes on from. */
  readonly local: KoreanSubject | null;
  /** The clause is on “us”. */
  readonly ours: boolean;
}

/** The sides of a clause. */
export function clauseSides(setting: Setting, clause: KoreanClause, outer: KoreanSubject | null): ClauseSides {
  return { setting, clause, outer, local: subjectOfClause(setting, clause), ours: isOurs(setting, clause) };
}

/** True for what is left out with nobody named: “쌀은 논의되지 않았다”. */
export function isLeftOut({ setting: { event }, local }: ClauseSides): boolean {
  return local === null && (event.stance === 'not-discussed' || event.stance === 'excludes');
}

/** True when both sides are told to act together before the predicate: “양국은 …”. */
export function isTogether({ prepared, view, event, signs }: Setting, clause: KoreanClause): boolean {
  return signs.some(
    ({ start, end, value }) =>
      value.includes('both-sides') &&
      end <= event.start &&
      sameLayer(view, start, clause) &&
      !(
        event.stance === 'demands' &&
        /[이가]$/.test(prepared.text.slice(start, end)) &&
        hasTopicBefore(view, start, clause)
      ) &&
      // “양국은 …하고 미국은 …”: one of the two goes on alone.
      !view.subjects.some(
        (one) =>
          one.role === 'topic' &&
          one.start >= Math.max(end, clause.start) &&
          one.end <= event.start &&
          one.holder.voices.length === 1 &&
          sameLayer(view, one.start, clause),
      ),
  );
}

/** “대표는 양국이 합의를 문서로 남겨야 한다고 요구했다”: the topic asks it of both. */
function hasTopicBefore(view: KoreanSentence, offset: number, clause: KoreanClause): boolean {
  return view.subjects.some(({ role, end }) => role === 'topic' && end <= offset && sameLayer(view, end - 1, clause));
}

function subjectOfClause(setting: Setting, clause: KoreanClause): KoreanSubject | null {
  const { prepared, event, floor } = setting;
  const local = localSubject(setting, clause);
  if (local !== null) return local;
  // “… 열지 않기로 합의했다”: whoever tells it is who holds out.
  const holdsOut = event.stance === 'rejects' && /합의/.test(prepared.text.slice(event.start, event.end + 4));
  const aside = holdsOut || event.stance === 'not-discussed' || event.stance === 'excludes';
  return (aside || floor !== null) && !isOfAnother(setting, clause) ? null : carriedSubject(setting, clause);
}

function isOurs({ view, event, signs }: Setting, clause: KoreanClause): boolean {
  return signs.some(
    ({ start, end, value }) =>
      value.includes('first-person') &&
      end <= event.start &&
      start >= clause.start &&
      // “바이든 정부는”: somebody else's.
      !view.subjects.some((one) => one.start < start && one.end >= end),
  );
}
