/** Changes that a side proposes: of its own duties, which it offers, or of another's, which it asks for: “proposed scrapping its duties”, “proposed cutting American tariffs”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** The proposal right before the end of an event's words. */
const PROPOSES = /\bpropos(?:e|es|ed|ing)(?: to [a-zà-ɏ]+| [a-zà-ɏ]+ing)$/i;

const OWN = /^ (?:(?:all|some|most|part) of )?(?:its|their|his|her|our)(?: own)? /i;

/** What of another's can be changed. */
const CHANGED =
  /^(?:['’]s?)?(?: [a-zà-ɏ\d%.-]+){0,3}? (?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|bans?|curbs|restrictions?|quotas?|rules|subsidies)\b/i;

/** Farthest the other side's name from the verb, UTF-16 code units. */
const REACH = 6;

/** Events with proposals as offers where they are of what is one's own, and as demands where it is another's. */
export function withProposedChanges(
  { text, tokens }: PreparedText,
  { sentence, named, holders }: EnglishSentence,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  if ((sentence.hints & HINT.proposes) === 0) return events;
  return events.map((event) => {
    if (event.stance !== 'demands' && event.stance !== 'offers') return event;
    const end = tokens.ends[event.last]!;
    if (!PROPOSES.test(text.slice(Math.max(sentence.start, end - 40), end))) return event;
    if (event.stance === 'demands')
      return OWN.test(text.slice(end, end + 30)) ? stanceEvent({ ...event, stance: 'offers', act: 'give' }) : event;
    const own = holders.findLast(({ subject, last }) => subject && last < event.first)?.holder.voices[0]?.party;
    if (own == null) return event;
    const other = named.some(
      ({ start, end: after, holder: { kind, voices } }) =>
        start > end &&
        start - end < REACH &&
        (kind === 'economy' || kind === 'adjective') &&
        voices[0]?.party !== own &&
        CHANGED.test(text.slice(after, after + 50)),
    );
    return other ? stanceEvent({ ...event, stance: 'demands', act: null }) : event;
  });
}
