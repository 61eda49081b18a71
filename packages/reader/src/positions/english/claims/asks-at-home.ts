/** What is asked of one's own government: “urged the government not to open the rice market” is no ask of the other side. */

import { speaksForParty, type Voice } from '../../voices/voices.js';
import type { Setting } from '../setting.js';

/** Furthest word between a verb of asking and whom it asks. */
const NEAR = 4;
const OWN =
  /^\s(?:on\s|for\s|that\s)?(?:the|its|their|his|her|our)\s(?:government|cabinet|administration|ministers?|prime minister|president|authorities|parliament|congress)\b/i;

/** “To keep the ban”, “to maintain its duty on rice”: what shuts others out is to stay. */
const TO_KEEP =
  /^(?:['’]s)?(?:\s(?:the\s)?\S+){0,3}?\sto (?:[a-zà-ɏ]+ly )?(?:keep|maintain|retain|uphold|preserve|defend|stick (?:to|with)|stand by|hold on to) (?:the|its|their|an?|all|existing|current|import|strict)(?: [a-zà-ɏ\d%-]+){0,4}? (?:bans?|prohibitions?|curbs?|restrictions?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|quotas?|limits?|safeguards?|protections?|protection|barriers?)\b/i;

const NOT_TO = /^(?:['’]s)?(?:\s(?:the\s)?\S+){0,3}?\snot to\s/i;

/** True where someone who speaks for no government asks his own not to do something: it is what he rejects. */
export function forbidsAtHome({ prepared: { text, tokens }, view, event }: Setting, voice: Voice): boolean {
  if (event.stance !== 'demands' || event.mode !== null || event.negated || event.evaluation) return false;
  if (voice.party === null || speaksForParty(voice)) return false;
  const end = tokens.ends[event.last]!;
  const object = view.named.find(({ first }) => first > event.last && first <= event.last + NEAR);
  const own =
    object !== undefined
      ? object.holder.kind !== 'both-sides' &&
        object.holder.voices[0]?.party === voice.party &&
        object.holder.kind !== 'adjective'
      : OWN.test(text.slice(end, end + 50));
  if (!own) return false;
  const from = object?.end ?? end;
  return (
    NOT_TO.test(text.slice(from, Math.min(view.sentence.end, from + 40))) ||
    TO_KEEP.test(text.slice(from, Math.min(view.sentence.end, from + 100)))
  );
}
