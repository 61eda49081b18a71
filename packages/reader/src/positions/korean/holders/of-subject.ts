/** Whose a Korean stance is that nobody is told to have said: of both sides, of the subject, of whoever writes. */

import type { KoreanSubject } from '../clauses/subjects.js';
import { isAskedNotTo } from './asked.js';
import type { ClauseSides } from './clause-sides.js';
import { isLeftOut, isTogether } from './clause-sides.js';
import { earlierSubject, leadingSubject } from './governors.js';
import { type Answer, firstAnswer, heldBy } from './held.js';
import { bothSides, isBetweenBoth } from './pairs.js';

type Rule = (sides: ClauseSides) => Answer;

/** What was agreed before the day reported on is background. */
const agreedBefore: Rule = ({ setting: { event, signs, voice } }) =>
  event.stance === 'supports' && voice.kind === 'report' && signs.some(({ value }) => value.includes('past'))
    ? 'nobody'
    : null;

/** “양국은 …” */
const together: Rule = ({ setting, clause }) => {
  const both = isTogether(setting, clause) || isBetweenBoth(setting, clause) ? bothSides(setting) : [];
  return both.length === 2 ? heldBy(both) : null;
};

/** “우리는 미국이 관세를 거둬 줄 것을 요청한다”: who is to act is not who asks. */
const askedByUs: Rule = ({ setting: { event, voice }, local, ours }) =>
  ours && event.stance === 'demands' && local?.role === 'subject' && voice.kind === 'editorial'
    ? heldBy(voice.voices)
    : null;

/** “장관은 상대국이 관세를 올리지 않도록 요청했다”: the topic asks, and nobody where there is none. */
const askedNotTo: Rule = ({ setting, outer, local }) => {
  if (local === null || !isAskedNotTo(setting, local)) return null;
  return outer === null || outer.role !== 'topic' ? 'nobody' : heldBy(outer.holder.voices, outer);
};

/** “미국은 …” */
const bySubject: Rule = (sides) => {
  const { event, voice } = sides.setting;
  const subject = subjectOfStance(sides);
  if (subject === null) return null;
  const byWriter = voice.kind === 'editorial' && (event.mode === 'obligation' || callsOn(sides));
  if (byWriter) return heldBy(voice.voices);
  return event.mode === 'obligation' ? 'nobody' : heldBy(subject.holder.voices, subject);
};

const RULES: readonly Rule[] = [agreedBefore, together, askedByUs, askedNotTo, bySubject];

/** Who holds it by its subject; null where it has none. */
export function ofSubject(sides: ClauseSides): Answer {
  return firstAnswer(RULES, sides);
}

/** The subject of the clause, else of what it stands in; what is left out is nobody's who is only the subject around it. */
function subjectOfStance(sides: ClauseSides): KoreanSubject | null {
  const { setting, clause, outer, local } = sides;
  if (local !== null) return local;
  const leftOut = isLeftOut(sides);
  if (outer !== null && !(leftOut && outer.role === 'subject')) return outer;
  if (leftOut) return null;
  const { prepared, view, event } = setting;
  return earlierSubject(prepared.text, view, event, clause) ?? leadingSubject(setting, clause);
}

/** The end of a call on somebody. */
const CALLS_ON = /^[가-힣]{0,2}라[.!]|^[가-힣]{0,3}[기길] 바란다[.!]/;
/** “두 나라는 서둘러 주기를 바란다.”, “국회는 통과시켜라.”, likewise. */
const ASKS_THEM = /(?:[기길]|기를) (?:[가-힣]{1,6} )?(?:바란다|바랍니다|촉구한다)[.!]|(?:라|세요|십시오)[.!]$/;

/** “정부는 쌀을 지켜라.”: asked by whoever writes. */
function callsOn({ setting: { prepared, event }, clause }: ClauseSides): boolean {
  const { text } = prepared;
  return (
    clause.quotation === null &&
    (CALLS_ON.test(text.slice(event.end - 1, event.end + 4)) || ASKS_THEM.test(text.slice(event.start, event.end + 3)))
  );
}
