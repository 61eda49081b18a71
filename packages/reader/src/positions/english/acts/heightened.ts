/** “Raise” with a level as its object: “has no plan to raise its quota” speaks of no subject that was raised. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { StanceEvent } from '../clauses/stance-event.js';

const RAISES = /^rais(?:e|es|ed|ing)$/i;

/** A level of one's own. */
const LEVEL =
  /^ (?:its|their|our|his|her) (?:[a-zà-ɏ\d.%'’-]+ ){0,5}?(?:quotas?|dut(?:y|ies)|tariffs?|rates?|lev(?:y|ies)|tax(?:es)?|fees?|caps?|ceilings?|limits?|thresholds?|prices?|spending|imports|exports|purchases|output|production|standards|investments?)\b(?! (?:issue|question|with)\b)/i;

/** The same after “to”: “no plan to raise the quota”. */
const ANY_LEVEL =
  /^ (?:the |an? |any )?(?:[a-zà-ɏ\d.%'’-]+ ){0,5}?(?:quotas?|dut(?:y|ies)|tariffs?|rates?|lev(?:y|ies)|tax(?:es)?|fees?|caps?|ceilings?|limits?|thresholds?|prices?|spending)\b(?! (?:issue|question|with)\b)/i;

/** Events without “not raised” where a level is not raised. */
export function withoutHeightened(
  { text, tokens }: PreparedText,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  return events.filter(({ stance, first, last }) => {
    if (stance !== 'not-discussed' || !RAISES.test(text.slice(tokens.starts[last]!, tokens.ends[last]!))) return true;
    const object = text.slice(tokens.ends[last]!, tokens.ends[last]! + 90);
    return !LEVEL.test(object) && !(text.startsWith(' to ', tokens.starts[first]! - 4) && ANY_LEVEL.test(object));
  });
}
