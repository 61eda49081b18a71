/** Whose words they are where the clause names somebody else or nobody: whoever asks, and whom a question asks about. */

import type { Voice } from '../../voices/voices.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import type { KoreanSubject } from '../clauses/subjects.js';

/** Told in an answer as another's words: “…겠다는 말은 들었다”, “…해 달라는 거다”. */
const TOLD_OF =
  /^[가-힣]{0,2}(?:라|다|자)?(?:고 ?(?:했|하더|합|하던|한다|그랬|들었)|는 ?(?:말은?|얘기는?|답은?|설명은?|거|것이|겁|입장|얘기)|더라|던데)/;
const MYSELF = /(?:^|[\s“"])(?:나는|저는|제가|내가|난|전|나도|저도|저희|우리) ?/;

/** In an answer words that are told as another's are of whom the question asks about. */
export function askedOf(
  { prepared: { text }, event, floor, state }: Setting,
  { start }: KoreanClause,
): readonly Voice[] | null {
  const { askedOf } = state;
  if (floor === null || askedOf === null || askedOf.length === 0) return null;
  if (askedOf.some(({ party }) => party === null || party === floor.party)) return null;
  if (!TOLD_OF.test(text.slice(event.end, event.end + 10)) || MYSELF.test(text.slice(start, event.start))) return null;
  return askedOf;
}

/** “정부가 관리해 달라”, “미국은 관세를 철회하라”: whoever is to do it is not who asks. */
export function isAskedOf({ prepared: { text }, event }: Setting, { role }: KoreanSubject): boolean {
  // “미국이 관세부터 낮춰야 한다고 요구했다”: who must do it is not who asks.
  if (role === 'subject' && MUST_ASKED.test(text.slice(event.start - 12, event.end + 8))) return true;
  if (!/^["”’'」]/.test(text.slice(event.end, event.end + 1))) return false;
  const words = text.slice(event.start, event.end);
  return role === 'subject' ? /(?:달라|라)$/.test(words) : event.stance === 'demands' && ORDER.test(words);
}

const MUST_ASKED = /야 (?:한다|할 것이라|된다)고 ?(?:[가-힣]{1,5} )?(?:요구|촉구|주문|요청)/;

/** True for the subject of what is asked not to be done. */
export function isAskedNotTo({ prepared: { text }, event }: Setting, { role, start }: KoreanSubject): boolean {
  return (
    role === 'subject' &&
    event.stance === 'demands' &&
    ASKED_NOT_TO.test(text.slice(Math.max(0, event.start - 7), event.end + 2)) &&
    !TO_WHOM.test(text.slice(start, event.start))
  );
}

/** “미국이 관세를 올리지 않도록 요청했다”: who is not to do it is not who asks; “미국이 한국에 … 않도록 요청했다” is. */
const ASKED_NOT_TO = /지 않도록 ?(?:[가-힣]{1,4} )?(?:요청|촉구|요구|당부|주문)/;
const TO_WHOM = /(?:[가-힣](?:측|국|정부|본|만|도)에(?:게|도|는)?|에게|한테) /;

/** An order, which is put to its subject: “철회하라”, not “달라”. */
const ORDER = /(?<!달)라$/;

/** A noun of asking, not its verb. */
const ASK_NOUN =
  /^(?:[가-힣]{0,4} ?){0,3}(?:요구|요청|압박)(?:안|사항)?(?: 등|(?:에도|에는|[을를에와과도의는은가이])(?![가-힣]))/;
/** Nouns between whose an ask is and the noun of asking. */
const OWN_ASK =
  /^(?: ?(?:측|정부|당국|행정부))?의 (?:(?:[가-힣·A-Za-z\d]*(?:증가|추가|허가|평가|국가|지도)|[가-힣·A-Za-z\d]*[^\s은는을를에이가])\s)*[가-힣·]*$/;

/** “미국의 쌀 시장 개방 요구 등에 대해”: whose the ask is, whoever deals with it. */
export function askerBefore(
  { prepared: { text }, event, holders }: Setting,
  clause: KoreanClause,
): KoreanSubject | null {
  if (!ASK_NOUN.test(text.slice(event.start, event.end + 4))) return null;
  const owner = holders.findLast(({ start, end }) => start >= clause.start && end <= event.start);
  if (owner === undefined || owner.kind === 'unnamed' || event.start - owner.end > 40) return null;
  if (!OWN_ASK.test(text.slice(owner.end, event.start))) return null;
  // A quote begins where its subject ends: with the owner here.
  return { holder: owner, start: owner.start, end: owner.start, role: 'owner' };
}

/** In a turn, words told as said by another, or “상대국 총리도 검역을 물으며 관심을 표명하였습니다”: someone of another side goes on. */
export function isOfAnother({ prepared: { text }, view, event, floor }: Setting, clause: KoreanClause): boolean {
  if (floor === null || event.reported) return floor !== null;
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  if (
    before === undefined ||
    before.quotation !== clause.quotation ||
    !/[가-힣]며,?\s*$/.test(text.slice(before.start, before.end))
  )
    return false;
  return view.subjects.some(
    ({ role, start, end, holder }) =>
      role === 'topic' &&
      holder.kind === 'person' &&
      start >= before.start &&
      end <= before.end &&
      holder.voices[0]?.party !== floor?.party,
  );
}
