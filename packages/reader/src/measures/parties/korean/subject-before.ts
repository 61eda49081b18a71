/** The subject that a Korean sentence goes on with after a clause's end: “미국은 중국에 30%를 물리고, 한국산에는 15%를 …”. */

import type { DutyClause } from './duty-clause.js';
import type { KoreanDuty } from './korean-duty.js';
import { isPair } from './listed-parties.js';
import { doesAlso, SUBJECT } from './party-words.js';
import { toldSubject } from './told-subject.js';

export interface SubjectBefore {
  readonly subject: string | null;
  /** The subject does what another is told to have done. */
  readonly also: boolean;
}

/** The subject of the clauses before that of a duty which is its subject too. */
export function subjectBefore(duty: KoreanDuty, clause: DutyClause): SubjectBefore {
  const { text, items, at } = duty;
  let subject: string | null = null;
  let also = false;
  for (let i = 0; i < clause.from; i += 1) {
    const { party } = items[i]!;
    if (party === undefined || isPair(items, i)) continue;
    const does = doesAlso(text, items, i);
    if (!does && !goesOn(duty, clause, i, party.economy)) continue;
    subject = party.economy;
    also ||= does;
  }
  return { subject: toldSubject(text, items, clause.from, at) ?? subject, also };
}

/** True for the topic of the sentence, and for whoever acts on a ground: “트럼프 대통령이 중국의 이란산 원유 구매를 문제 삼아 …”. */
function goesOn(
  { text, items }: KoreanDuty,
  { ground, grounded }: DutyClause,
  party: number,
  economy: string,
): boolean {
  const { end } = items[party]!;
  const particle = SUBJECT.exec(text.slice(end, end + 24))?.[0];
  if (particle === undefined) return false;
  return /[은는시]$/.test(particle) || (party < ground && economy !== grounded);
}
