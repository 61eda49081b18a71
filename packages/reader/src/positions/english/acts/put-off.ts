/** “Called for a delay of the vote on the agreement”: who wants an agreement put off holds it up, and does not ask for it. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const STEP = '(?:votes?|ratification|signing|signature|approval|conclusion)';
/** Words on the way that are no burden: “a pause of the duties under the agreement” is relief. */
const WORDS = String.raw`(?:(?!tariff|dut(?:y|ies)\b|lev(?:y|ies)\b|rules?\b|measures?\b)[^,.;:“”"]){0,60}?`;
const DEAL = '(?:agreement|deal|pact|accord|treaty)';

/** “… a delay to the ratification of”, “… a postponement of the trade deal” */
const DELAY_OF = new RegExp(
  String.raw`^ (?:for )?(?:(?:an?|the|another|further|more) )?(?:[a-zà-ɏ-]+ )?(?:delay|postponement|deferral|suspension|pause|halt) (?:of|to|in|on) ${WORDS}\b(?:${STEP}|${DEAL})\b`,
  'i',
);

/** “… the signing of the agreement to be pushed back”, “… the vote be postponed” */
const TO_BE_DELAYED = new RegExp(
  String.raw`^ (?:for |that )?(?:the |a |its |their )?${WORDS}\b(?:${STEP}|${DEAL})\b[^,.;:“”"]{0,60}? (?:to be|be|should be|must be) (?:postponed|delayed|pushed back|put off|put on hold|deferred|suspended|halted|frozen)\b`,
  'i',
);

/** “… to postpone the vote” */
const TO_DELAY = new RegExp(
  String.raw`^ (?:[^,.;:“”"]{0,40} )?to (?:postpone|delay|push back|put off|put on hold|defer|suspend|halt|freeze) ${WORDS}\b(?:${STEP}|${DEAL})\b`,
  'i',
);

/** Events with what is to be put off told as refused for now. */
export function withPutOff({ text, tokens }: PreparedText, events: readonly StanceEvent[]): readonly StanceEvent[] {
  return events.map((event) => {
    if (event.stance !== 'demands' || event.negated || event.object !== 'after' || event.mode !== null) return event;
    const end = tokens.ends[event.last]!;
    const rest = text.slice(end, end + 170);
    if (!DELAY_OF.test(rest) && !TO_BE_DELAYED.test(rest) && !TO_DELAY.test(rest)) return event;
    return stanceEvent({ ...event, stance: 'rejects' });
  });
}
