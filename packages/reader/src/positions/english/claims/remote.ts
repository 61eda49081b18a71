/** Claims whose clause names neither who holds them nor what they are on. */

import { insideQuotation } from '../../quotations/quotation-at.js';
import { sameVoice } from '../../voices/voices.js';
import type { Held, Setting } from '../setting.js';
import { voicesAt } from '../subjects/frame.js';

interface About {
  readonly issues: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * True when both the holder and the issue of a claim were worked out from the text around its clause: such a reading was right once in
 * eight. One who has the floor, or whose words are told, holds what is said; what both sides sign goes on with its subject.
 */
export function isRemote(setting: Setting, held: Held, { issues, start, end }: About, clauseStart: number): boolean {
  const { prepared, finder, floor, voice, frames, event } = setting;
  if (event.stance === 'rejects' || event.stance === 'excludes') return false;
  if (event.owner !== undefined || event.issue !== undefined || floor !== null || voice.kind === 'joint') return false;
  if (held.subjectStart !== null && held.subjectStart >= clauseStart) return false;
  if (voicesAt(frames, event.first) !== null && held.voices.some(({ speaker }) => speaker !== null)) return false;
  if (insideQuotation(prepared, prepared.tokens.starts[event.first]!)) return false;
  if (isOnTopic(setting, issues, end)) return false;
  const inSentence = namedInSentence(setting, held, end);
  const named = finder.within(inSentence ? setting.view.sentence.start : start, end);
  return issues.length > 0 && !issues.some((issue) => named.some((mention) => mention.issue === issue));
}

const OPENS_TOPIC = /^(?:on|as for|as to|regarding|concerning|when it comes to) ([^,.;:]{2,60})/i;

/** “On beef China has said that it is willing to talk”: the sentence opens with what it is on, and names who says so. */
function isOnTopic({ prepared, view, finder, event }: Setting, issues: readonly string[], end: number): boolean {
  const { start } = view.sentence;
  const topic = OPENS_TOPIC.exec(prepared.text.slice(start, end));
  if (topic === null || !view.holders.some(({ subject, last }) => subject && last < event.first)) return false;
  return finder.within(start, start + topic[0].length).some(({ issue }) => issues.includes(issue));
}

/** A pronoun that stands for what was named before it, or what is to become of that. */
const STANDS_FOR =
  /\b(?:it|them|this|these|those|(?:its|their) (?:[a-zà-ɏ]+ )?(?:removal|abolition|withdrawal|suspension|extension|renewal|lifting|repeal|return|elimination|reduction|inclusion))\b/i;

/** “Vietnam called the duty on its steel unfair and asked Washington to review it”: who and what are both named on the way. */
function namedInSentence({ prepared, view, event }: Setting, { voices }: Held, end: number): boolean {
  const [voice] = voices;
  if (event.object !== 'after' || voice === undefined) return false;
  const told = view.holders.some(
    ({ subject, last, holder }) => subject && last < event.first && holder.voices.some((one) => sameVoice(one, voice)),
  );
  return told && STANDS_FOR.test(prepared.text.slice(prepared.tokens.ends[event.last]!, end));
}
