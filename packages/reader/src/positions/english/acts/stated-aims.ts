/** Aims that a noun states: “a key demand of Washington is that …”, “among India's requests is …”, “the top priority for Tokyo is …”. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const AIM = `(?:demand|priorit(?:y|ie)|goal|aim|objective|request|ask|condition|wish(?:e)?|concern|worr(?:y|ie)|complaint|grievance|plea|bugbear|preoccupation)s?`;
const QUALIFIER = String.raw`(?:(?:top|main|key|chief|biggest|first|central|core|overriding|primary|principal|long-standing|longstanding|other|further|stated|negotiating|trade)\s){0,3}`;
const STATES = String.raw`(?:is|was|are|were|remains?|remained|includes?|included)\s(?!not\b|no\b|unclear|clear|known|unknown|met|rejected|refused|unrealistic|unacceptable|likely|expected)`;

/** Before the owner: “a key demand of | Washington”. */
const AIM_OF = new RegExp(String.raw`\b${QUALIFIER}${AIM}\s(?:of|for|from)\s(?:the\s)?$`, 'i');
const STATED = new RegExp(String.raw`^\s(?:government\s|side\s)?(${STATES})`, 'i');
/** “At the top of | Canada|'s list is” */
const LIST_OF =
  /(?<!\b(?:not|never) )\b(?:(?:at|near) the top of|high on|top of|first on|next on|second on|also on|prominent on|on)\s(?:the\s)?$/i;
const OWN_LIST =
  /^['’]s?\s(?:(?:wish|shopping|negotiating|own|long|latest)\s)?(?:list|agenda|wishlist)(?:\sof\s(?:demands|requests|asks|priorities))?,?\s(?:is|are|was|were|stands?|stood|comes?|came|sits?)\s(?!not\b|no\b)/i;
/** After the owner: “Washington|'s main demand is”. */
const OWN_AIM = new RegExp(String.raw`^['’]s?\s(${QUALIFIER}${AIM}\s${STATES})`, 'i');

/** Most tokens from the noun to its owner. */
const NOUN_REACH = 8;

/** What heads the list of an owner: “high on Britain's list is”. */
function listed(text: string, owner: number, from: number, after: string): RegExpExecArray | null {
  return LIST_OF.test(text.slice(Math.max(from, owner - 24), owner)) ? OWN_LIST.exec(after) : null;
}

/** The events of a sentence with what such nouns ask for, where no verb has told it. */
export function withStatedAims(
  { text, tokens }: PreparedText,
  { named, sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  for (const owner of named) {
    if (owner.holder.kind !== 'economy' && owner.holder.kind !== 'organisation') continue;
    const next = text[owner.end];
    if (next !== ' ' && next !== "'" && next !== '’') continue;
    const of = next === ' ';
    if (
      of &&
      !/\b(?:of|for|from)\s(?:the\s)?$/i.test(text.slice(Math.max(sentence.start, owner.start - 9), owner.start))
    )
      continue;
    const after = text.slice(owner.end, Math.min(sentence.end, owner.end + 90));
    const before = of ? text.slice(Math.max(sentence.start, owner.start - 60), owner.start) : '';
    const aim = of
      ? AIM_OF.test(before)
        ? STATED.exec(after)
        : null
      : (OWN_AIM.exec(after) ?? listed(text, owner.start, sentence.start, after));
    if (aim === null) continue;
    const last = tokenAt(tokens, owner.end + aim[0].length) - 1;
    const from = owner.first - NOUN_REACH;
    const near = events.filter((event) => event.first >= from && event.first <= last);
    if (near.some((event) => event.stance !== 'demands' || event.owner !== undefined)) return events;
    const stated = stanceEvent({ first: last, last, stance: 'demands', strength: 'moderate', object: 'after', owner });
    return [...events.filter((event) => !near.includes(event)), stated].sort((a, b) => a.first - b.first);
  }
  return events;
}
