/** Asks that are told by whoever receives them: “한국은 미국으로부터 플랫폼법 폐기를 요구받았다”. */

import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';

/** What is asked for, and the verb of receiving told as done or going on. */
const RECEIVED =
  /[을를] (?:[가-힣]{2,4} )?((?:요구|요청|제안|압박)받(?:았[다지으고습]|고 있|아 ?왔|는다|습니다|은 상태))/;
const MAY_RECEIVE = /[구청안박]받/;

/** Whether a sentence may tell of an ask that is received. */
export function mayReceiveAsk(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return MAY_RECEIVE.test(text.slice(start, end));
}

/** Asks received in each clause that has no event yet. */
export function receivedAsks(
  text: string,
  clauses: readonly KoreanClause[],
  taken: readonly KoreanEvent[],
): KoreanEvent[] {
  return clauses.flatMap(({ start: from, end: to }, clause) => {
    const words = text.slice(from, to);
    const found = MAY_RECEIVE.test(words) ? RECEIVED.exec(words) : null;
    if (found === null || taken.some((event) => event.clause === clause)) return [];
    const end = from + found.index + found[0].length;
    const shared = { strength: 'moderate', mode: null, reported: false, named: true, others: true } as const;
    return [{ start: end - found[1]!.length, end, clause, stance: 'demands' as const, ...shared }];
  });
}
