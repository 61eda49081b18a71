/** Asks of another that somebody is told to have kept off: “미국의 추가 개방 요구를 막았다”. */

import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';

const STOPPED =
  /(?:요구|압박|압력|공세)(?:을|를|도) (?:[가-힣]{1,5} ){0,2}((?:막았|막은|막고|물리쳤|차단했|방어했|방어해 ?냈|뿌리쳤)[가-힣]{0,3})/;

/** The keeping off in each clause that tells nothing after it. */
export function stoppedAsks(
  text: string,
  clauses: readonly KoreanClause[],
  taken: readonly KoreanEvent[],
): KoreanEvent[] {
  // Each begins with a word of asking, which is an event of its own.
  if (taken.every(({ stance }) => stance !== 'demands')) return [];
  return clauses.flatMap(({ start: from, end: to }, clause) => {
    const found = STOPPED.exec(text.slice(from, to));
    if (found === null) return [];
    const end = from + found.index + found[0].length;
    const start = end - found[1]!.length;
    if (taken.some((event) => event.clause === clause && event.end > start)) return [];
    return [
      {
        start,
        end,
        clause,
        stance: 'rejects' as const,
        strength: 'moderate' as const,
        mode: null,
        reported: false,
        named: true as const,
      },
    ];
  });
}
