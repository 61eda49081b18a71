/** What the words of a sentence lay at no side's door: “the plan was praised”, “regrets that dairy was left out”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';

const PRAISED = /^(?:praised|welcomed|hailed|applauded|lauded|criti[cs]i[sz]ed|condemned|denounced)$/i;
const BE = /\b(?:is|are|was|were|been|being|be) (?:[a-zà-ɏ]+ly )?$/i;
const REGRETS =
  /\b(?:regret(?:s|ted|ting)?|lament(?:s|ed)?|deplor(?:es|ed)|disappoint(?:ed|ment)|complain(?:s|ed)?) (?:that|over)(?: the)? [^,.;:]{1,50}$/i;

/** Events without praise and blame of nobody named, and without what is regretted told as one's own doing. */
export function withoutPraiseOfNobody(
  { text, tokens }: PreparedText,
  { sentence, signs }: EnglishSentence,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  return events.filter(({ first, last, stance, object }) => {
    const start = tokens.starts[first]!;
    if (stance === 'excludes') return !REGRETS.test(text.slice(Math.max(sentence.start, start - 80), start));
    if (object !== 'before' || !PRAISED.test(text.slice(start, tokens.ends[last]!))) return true;
    if (!BE.test(text.slice(Math.max(sentence.start, start - 24), start))) return true;
    return (
      /^ (?:\p{L}+ ){0,2}by\b/u.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 30)) ||
      signs.some(({ signs: what }) => what.includes('reporting'))
    );
  });
}
