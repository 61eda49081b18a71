/** A verb that stands once for two: “한국은 관세 인하를, 미국은 쌀 시장 개방을 각각 요구했다”. */

import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';

/** An object with a comma, where a clause ends. */
const NO_VERB = /[을를],\s*$/;

/** The events of a sentence with those that a clause without a verb of its own shares with the next. */
export function withGapped(
  text: string,
  clauses: readonly KoreanClause[],
  events: readonly KoreanEvent[],
): readonly KoreanEvent[] {
  const shared: KoreanEvent[] = [];
  for (let at = clauses.length - 2; at >= 0; at -= 1) {
    const clause = clauses[at]!;
    if (!NO_VERB.test(text.slice(clause.end - 3, clause.end)) || events.some((event) => event.clause === at)) continue;
    const verb = events.findLast((event) => event.clause === at + 1) ?? shared.find((event) => event.clause === at + 1);
    if (verb === undefined || clauses[at + 1]!.quotation !== clause.quotation) continue;
    const end = clause.start + text.slice(clause.start, clause.end).trimEnd().length;
    shared.push({ ...verb, start: end - 1, end, clause: at, named: true });
  }
  return shared.length === 0 ? events : [...events, ...shared].sort((a, b) => a.start - b.start || b.end - a.end);
}
