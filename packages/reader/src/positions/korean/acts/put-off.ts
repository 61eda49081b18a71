/** Decisions that are put off, which leaves what they are on open: “지도 반출 여부에 대한 결정을 유보했다”. */

import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';

/** What is still to be decided, and how it is put off. */
const PUTS_OFF =
  /(?:결정|결론|판단|심의|심사|처리|처리 ?기한|심의 ?기한|처리 ?기간|심사 ?기간|(?:허용|반출|수용|승인|허가|가입|참여|수입|도입|개방) ?여부)(?:을|를|은|는|도) (?:[^\s,]+ ){0,3}?((?:유보|보류|연기)(?:했|하기로|한다|하였|할 (?:방침|계획|것)|키로)|미(?:뤘|뤄 ?[왔둔뒀]|루기로|루고 있|룬다)|늦(?:췄|추기로)|연장(?:했|하기로|키로|하였)|내리지 (?:않|못)|(?:내년|다음)[^\s,]*로 넘겼)[가-힣]*/g;
/** A burden whose coming is decided on. */
const OF_BURDEN = /(?:부과|인상|보복|제재|발동|조사|관세율?|세율)(?:에 대한|을 위한| 여부에 대한| 여부)? ?$/;
const MAY_PUT_OFF = /유보|보류|연기|미[뤘뤄루룬]|늦[췄추]|연장|내리지|넘겼/;

/** Whether a sentence may tell of a decision put off. */
export function mayPutOff(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const words = text.slice(start, end);
  return MAY_PUT_OFF.test(words) && /결정|결론|판단|심의|심사|처리|여부/.test(words);
}

/** “허용 여부에 대한 결정을 미루기로 했다”: what is put off is the decision, so that nothing is given. */
export function asPutOff(text: string, from: number, event: KoreanEvent): KoreanEvent {
  if (event.stance !== 'offers' || !MAY_PUT_OFF.test(text.slice(event.start, event.end))) return event;
  const before = text.slice(from, event.start);
  return DECISION.test(before) && !OF_BURDEN.test(before.replace(DECISION, ''))
    ? { ...event, stance: 'open', mode: null }
    : event;
}

/** A decision as what an act is on. */
const DECISION = /(?:결정|결론|판단|심의|심사|여부)(?:을|를|은|는|도) (?:[^\s,]+ ){0,3}$/;

/** Decisions put off in clauses that have no event yet. */
export function putOffEvents(
  text: string,
  clauses: readonly KoreanClause[],
  taken: readonly KoreanEvent[],
): KoreanEvent[] {
  return clauses.flatMap(({ start: from, end: to }, clause) => {
    if (taken.some((event) => event.clause === clause)) return [];
    const words = text.slice(from, to);
    if (!MAY_PUT_OFF.test(words)) return [];
    const last = [...words.matchAll(PUTS_OFF)].at(-1);
    if (last === undefined || OF_BURDEN.test(words.slice(0, last.index))) return [];
    const end = from + last.index + last[0].length;
    const start = end - last[0].length + last[0].lastIndexOf(last[1]!);
    return [
      {
        start,
        end,
        clause,
        stance: 'open',
        strength: 'moderate',
        mode: null,
        reported: /[다라]고$/.test(last[0]),
        named: true,
      },
    ];
  });
}
