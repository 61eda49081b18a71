/** Deals that nobody signs: “declined to sign an agreement on digital trade”, “is in no hurry to sign a deal”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const REFUSES =
  /\b(?:(?:declin|refus)(?:e|es|ed|ing)|(?:is|are|was|were) (?:reluctant|unwilling|in no (?:hurry|rush)|not (?:ready|prepared|willing|about|going))|(?:does|do|did) not (?:want|wish|intend|plan)|(?:has|have|had) no (?:plans?|intention|wish|desire)|(?:doesn|don|didn)['’]t (?:want|intend|plan)) to (?:[a-zà-ɏ]+ly )?$/i;

const UPHOLDS = /^(?:reaffirm|reiterat|uph[eo]ld|confirm)/i;

/** A curb of one's own. */
const OWN_CURB =
  /^ (?:its|their|his|her|our) (?:[a-zà-ɏ-]+ ){0,3}?(?:bans?|prohibitions?|embargo(?:es)?|moratorium|curbs?|restrictions?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|quotas?|limits?|tax)\b(?! (?:cuts?|reductions?))/i;

/** “(Would rather have) no deal than open its rice market” */
const NO_DEAL_THAN = /^ no (?:[a-zà-ɏ]+ )?(?:deal|agreement|pact|accord) (?:at all )?(?:rather )?than\b/i;

/** Events with deals that are refused told as refusals, and with curbs that are upheld: “reaffirmed its ban on ore”. */
export function withRefusedDeals(
  { text, tokens }: PreparedText,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  return events.map((event) => {
    if (
      event.stance === 'demands' &&
      NO_DEAL_THAN.test(text.slice(tokens.ends[event.last]!, tokens.ends[event.last]! + 40))
    )
      return stanceEvent({ ...event, stance: 'rejects', strength: 'firm' });
    if (event.stance !== 'supports' || event.negated || event.evaluation) return event;
    const start = tokens.starts[event.first]!;
    const end = tokens.ends[event.last]!;
    if (UPHOLDS.test(text.slice(start, end)) && OWN_CURB.test(text.slice(end, end + 90)))
      return stanceEvent({ ...event, stance: 'rejects', act: 'keep' });
    return REFUSES.test(text.slice(Math.max(0, start - 60), start))
      ? stanceEvent({ ...event, stance: 'rejects', negated: true })
      : event;
  });
}
