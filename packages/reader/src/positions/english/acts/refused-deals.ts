/** Deals that nobody signs: “declined to sign an agreement on digital trade”, “is in no hurry to sign a deal”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const REFUSES =
  /\b(?:(?:declin|refus)(?:e|es|ed|ing)|(?:is|are|was|were) (?:reluctant|unwilling|in no (?:hurry|rush)|not (?:ready|prepared|willing|about|going))|(?:does|do|did) not (?:want|wish|intend|plan)|(?:has|have|had) no (?:plans?|intention|wish|desire)|(?:doesn|don|didn)['’]t (?:want|intend|plan)) to (?:\p{L}+ly )?$/iu;

/** Events with deals that are refused told as refusals. */
export function withRefusedDeals(
  { text, tokens }: PreparedText,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  return events.map((event) => {
    if (event.stance !== 'supports' || event.negated || event.evaluation) return event;
    const start = tokens.starts[event.first]!;
    return REFUSES.test(text.slice(Math.max(0, start - 60), start))
      ? stanceEvent({ ...event, stance: 'rejects', negated: true })
      : event;
  });
}
