/** Words of one side that another speaks about: “캐나다 외교부는 트럼프 대통령이 캐나다가 시장을 열어야 한다고 말한 것에 대해 …”. */

import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import type { KoreanSubject } from '../clauses/subjects.js';
import { localSubject } from './governors.js';

/** “발언한 것과 관련해”, “요구한 데 대해서는”. */
const OCCASION =
  /^(?:말|발언|주장|언급|요구|요청|촉구|압박|지적|비판|밝)(?:한|했던|힌|혔던) (?:것|데|점|발언|주장|내용)(?:(?:과|에|와)? ?(?:관련|대해|대한|대하여|관해)|[을를] (?:두고|놓고|비판|비난|겨냥|문제 ?삼|꼬집|반박|규탄|지적))/;
/** Between a predicate and the verb of saying: “고 거듭 ”. */
const SAID = /^[가-힣]{0,3}["”’'」]?(?:이?라)?고? (?:[^\s,]+ ){0,2}?(?=[말발주언요촉압지비밝])/;

/** Who said what is spoken about: the subject of the verb of saying; null where the words are the sentence's own. */
export function tellerOf(
  { prepared: { text }, view, event, told }: Setting,
  { start, quotation }: KoreanClause,
): KoreanSubject | null {
  const subjects = view.subjects.filter(({ role }) => role === 'subject');
  // “미국이 “…하라”고 요구한 데 대해”
  if (told !== null)
    return OCCASION.test(text.slice(event.start, event.end + 24))
      ? (subjects.findLast(({ end }) => end <= told[0]) ?? null)
      : null;
  const from = quotation?.[1] ?? event.end;
  const said = SAID.exec(text.slice(from, from + 24));
  if (said === null || !OCCASION.test(text.slice(from + said[0].length, from + 50))) return null;
  if (quotation !== null) return subjects.findLast(({ end }) => end <= quotation[0]) ?? null;
  // Who is to act stands between who says so and the predicate.
  const before = subjects.filter((one) => one.start >= start && one.end <= event.start);
  return before.at(-2) ?? before.at(-1) ?? null;
}

/** “…하지 않는다고 비판했다”: what a side is said to fail to do. */
const FAULTED =
  /지(?:는|도)? ?(?:않|못)(?:는다|고 ?있다|았다|한다|했다)고 ?(?:[^\s,]+ ){0,3}(?:주장|비판|비난|지적|불평|성토|질타|공격|문제 ?삼|몰아)/;

/** “베선트 장관은 중국이 …에 협력하지 않는다고 주장했다”: an accusation is no word of the accused. */
export function accuses(setting: Setting, clause: KoreanClause): boolean {
  const { prepared, view, event } = setting;
  if (event.stance !== 'rejects' || !FAULTED.test(prepared.text.slice(event.start, event.end + 28))) return false;
  const accused = localSubject(setting, clause);
  const party = accused?.holder.voices[0]?.party ?? null;
  return (
    accused?.role === 'subject' &&
    party !== null &&
    view.subjects.some(({ holder, start }) => start !== accused.start && holder.voices[0]?.party !== party)
  );
}
