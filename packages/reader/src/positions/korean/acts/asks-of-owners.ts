/** Asks told before whose they are, whatever their verb: “세금을 폐지하라는 미국의 압박을 영국은 거부했다”. */

import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';

/** What is asked for, before whose ask it is and a noun of asking. */
const ASK =
  /[가-힣]{1,6}(?:하|으|추|이|리|기|키|애|우|열|풀|두|꾸|치)라(?:는|던)|[가-힣](?<!이)자(?:는|던)|달라(?:는|던)/g;
const OWNED =
  /^ (?:[가-힣A-Z·]{1,12} ){0,2}[가-힣A-Z]{1,10}(?:의| 측의?| 정부의)(?: [가-힣]{2,3})? (?:제안|요구|요청|압박|압력|촉구|서한|건의|권고|주문|신청)(?:[을를에은는이가도]|에는|에도|에 대해) /;
/** UTF-16 code units within which such words stand. */
const REACH = 44;
/** Another event on the same ask: “… 하라는 미국의 요구를”. */
const SAME_ASK = 24;

/** The asks in clauses that tell of no ask nearby. */
export function asksOfOwners(
  text: string,
  clauses: readonly KoreanClause[],
  taken: readonly KoreanEvent[],
): KoreanEvent[] {
  return clauses.flatMap(({ start: from, end: to }, clause) => {
    const words = text.slice(from, to);
    if (!MAY_ASK.test(words)) return [];
    return [...words.matchAll(ASK)].flatMap((match): KoreanEvent[] => {
      const start = from + match.index;
      const end = start + match[0].length;
      if (end >= to || !OWNED.test(text.slice(end, Math.min(to, end + REACH)))) return [];
      const told = taken.some(
        (one) => one.stance === 'demands' && one.start < end + SAME_ASK && one.end > start && one.clause === clause,
      );
      if (told) return [];
      const shared = { strength: 'moderate', mode: null, reported: false, named: true, owned: true } as const;
      return [{ start, end, clause, stance: 'demands', ...shared }];
    });
  });
}

const MAY_ASK = /[라자](?:는|던) /;
