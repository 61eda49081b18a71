/** Blame of what another side does: “is disappointed that Washington keeps imposing unfair duties”. */

import type { PreparedText } from '../text/prepared-text.js';
import { QUALIFIES } from './english-evaluations.js';
import type { EnglishSentence } from './english-sentence.js';
import { type StanceEvent, stanceEvent } from './stance-event.js';

const IMPOSES =
  /\b(?:impos|maintain|appl(?:y|i)|lev(?:y|i)|keep|kept|charg|retain|introduc|adopt|collect)(?:e|es|ed|s|ing)? (?:(?:its|their|his|the|these|those|such|an?|new|more|and|\p{L}+(?:ed|al|ive|able|ful|less|ary|air|ust|ny|aw),?) ){0,5}$/iu;

const REGRETS =
  /\b(?:regret|deplor|disappoint|dismay|complain|lament|concern|outrag|frustrat|unhappy|upset|angry|protest)\w*\b[^;]* that (?:the )?/i;

/** Events with the blame of a duty that another side imposes told of whoever speaks or regrets it, not of the side that imposes it. */
export function withBlamedActs(
  { text, tokens }: PreparedText,
  { sentence, holders }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  return events.map((event) => {
    const start = tokens.starts[event.first]!;
    if (event.stance !== 'rejects' || event.negated || event.first !== event.last) return event;
    if (!QUALIFIES.test(text.slice(start, tokens.ends[event.last]!))) return event;
    const before = text.slice(Math.max(sentence.start, start - 200), start);
    if (!IMPOSES.test(before)) return event;
    const first = holders.find(({ subject }) => subject);
    const regrets =
      first !== undefined && first.end < start && REGRETS.test(text.slice(Math.max(first.end, start - 300), start));
    return stanceEvent({ ...event, object: 'after', evaluation: !regrets, owner: regrets ? first : undefined });
  });
}
