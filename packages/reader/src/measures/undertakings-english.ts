/** Undertakings in English: a party as the subject of a verb such as “will”, “agrees to”, “shall”. */

import { firstBeginningFrom } from '../text/in-order.js';
import type { Match } from '../text/lexicon.js';
import type { Sentence } from '../text/sentences.js';
import type { CommitmentWord } from './commitment-rules.js';
import type { PartyMention } from './sentence-items.js';
import { trimmedEnd, type Undertaking } from './undertaking.js';

/** Verbs after “will” that tell of a state, not of an undertaking. */
const STATES =
  /^\s+(?:be\s+(?!(?:permitted|allowed|required)\b)|have\b|face\b|see\b|benefit\b|receive\b|lose\b|suffer\b|likely\b|probably\b|need\b|feel\b|find\b|get\b|become\b|say\b|discuss\b|make\s+(?:that|it)\s+clear|rise\b|fall\b|climb\b|speak\b|talk\b|tell\b|explain\b|remain\b|win\b|take\s+(?:questions|itself|place)\b|not\s+(?:accept|allow|tolerate|hesitate|back\s+down|be\b)|announce\b|attend\b|continue\s+to\s+(?:see|face|have)\b|benefit\b|likely\b|cost\b|want\b|know\b|only\s+be\b|also\s+be\b|now\s+be\b|pay\b|depend\b|never\b|always\b|come\b|say\b|discuss\b|make\s+(?:that|it)\s+clear|rise\b|fall\b|climb\b|speak\b|talk\b|tell\b|explain\b|remain\b|win\b|take\s+(?:questions|itself|place)\b|not\s+(?:accept|allow|tolerate|hesitate|back\s+down|be\b)|announce\b|attend\b|continue\s+to\s+(?:see|face|have)\b|benefit\b|likely\b|cost\b|want\b|arrive\b|visit\b|meet\b|hold\s+talks\b|travel\b|speak\b|decide\b|[“"]|fly\b|leave\b|return\b)/i;
const CLAUSE_END =
  /;|\s—\s|,\s[“"]|,\s(?:according to|said|which|while|but|although|as|after|adding|saying|whereas)\b|,\s(?:[^\s,;]{1,30}\s){1,7}(?:said|says|told|added)\b|:\s/g;
const BOTH =
  /(?:both (?:sides|countries|parties|governments|nations)|the (?:two|2) (?:sides|countries|parties|governments|nations|leaders)|the parties|each party|the sides|the participants|the united states and \w+ both)\s*(?:also|have|jointly|further)?\s*$/i;

/** The undertaking that an English verb carries; null when no party is its subject or it tells of a state. */
export function englishUndertaking(
  text: string,
  sentence: Sentence,
  verb: Match<CommitmentWord>,
  parties: readonly PartyMention[],
  sides: readonly string[],
): Undertaking | null {
  const after = text.slice(verb.end, Math.min(sentence.end, verb.end + 24));
  if (STATES.test(after)) return null;
  const before = text.slice(sentence.start, verb.start);
  const whatStart = verb.end + (/^[\s,]*/.exec(after)?.[0].length ?? 0);
  const rest = text.slice(whatStart, sentence.end);
  CLAUSE_END.lastIndex = 0;
  const stop = CLAUSE_END.exec(rest)?.index ?? rest.length;
  const closes = rest.indexOf('”');
  const opens = rest.indexOf('“');
  // A quotation that began before the clause ends it.
  const quoted = closes >= 0 && (opens < 0 || closes < opens) ? closes : rest.length;
  const whatEnd = trimmedEnd(text, whatStart, whatStart + Math.min(stop, quoted));
  // “have agreed to a framework”: a noun, no undertaking.
  if (/\sto$/i.test(text.slice(verb.start, verb.end)) && /^(?:an?|the|this|that|these|those|each|any)\s/i.test(rest))
    return null;
  const shared = { verb: verb.value.verb!, end: whatEnd, whatStart, whatEnd };
  const both = BOTH.exec(before.slice(-60));
  if (both !== null) {
    if (sides.length !== 2) return null;
    return { ...shared, parties: sides, start: verb.start - (Math.min(60, before.length) - both.index) };
  }
  const subject = subjectBefore(text, sentence, verb.start, parties);
  return subject === null ? null : { ...shared, parties: subject.parties, start: subject.start };
}

/** What may stand between a subject and its verb: adverbs, “'s government”, a bracket. */
const BETWEEN =
  /^(?:['’]s)?[\s,]*(?:\([^)]{0,60}\)[\s,]*)?(?:(?:government|administration|side|ministry|president|officials|also|then|now|therefore|further|too|both|hereby|in turn|for its part|has|have|had|that|it|he|she|they|said|says|announced|confirmed|thus|jointly)(?:[\s,]+|$))*$/i;

function subjectBefore(
  text: string,
  sentence: Sentence,
  verb: number,
  parties: readonly PartyMention[],
): { readonly parties: readonly string[]; readonly start: number } | null {
  const first = firstBeginningFrom(parties, sentence.start);
  let last = -1;
  for (let i = first; i < parties.length && parties[i]!.end <= verb; i += 1) last = i;
  if (last < 0) return null;
  const party = parties[last]!;
  if (
    party.form === 'adjective' &&
    !/^\s+(?:government|administration|side|officials)/i.test(text.slice(party.end, party.end + 16))
  )
    return null;
  const between = text.slice(party.end, verb);
  // “which Washington now says will rise”: what it says of something else.
  if (verb - party.end > 90 || !BETWEEN.test(between) || /(?:said|says)\s*$/.test(between)) return null;
  const lead = text.slice(Math.max(sentence.start, party.start - 24), party.start);
  // “talks with Japan will …”: the party is no subject.
  if (/\b(?:of|with|to|from|in|on|for|against|by|between|into|over|at)\s+(?:the\s+)?$/i.test(lead)) return null;
  const list: string[] = [party.economy];
  let start = party.start;
  // “The United States and Thailand will …”
  if (/\band\s+(?:the\s+)?$/i.test(lead) && last > first) {
    const other = parties[last - 1]!;
    if (party.start - other.end <= 9) {
      list.unshift(other.economy);
      start = other.start;
    }
  }
  return { parties: [...new Set(list)], start };
}
