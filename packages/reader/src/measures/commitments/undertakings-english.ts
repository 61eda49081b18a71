/** Undertakings in English: a party as the subject of a verb such as “will”, “agrees to”, “shall”. */

import { deniedReport } from '../../text/denied-reports.js';
import { beginningWithin, firstBeginningFrom } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import type { Sentence } from '../../text/sentences.js';
import type { CommitmentWord } from '../rules/commitment-rules.js';
import { GOVERNMENT } from '../sentences/addressees.js';
import type { PartyMention } from '../sentences/sentence-items.js';
import { isCarried } from './carried-subject.js';
import { isNoUndertaking, withoutAdverbs } from './no-undertakings.js';
import { isSupposed } from './supposed-undertakings.js';
import { trimmedEnd, type Undertaking } from './undertaking.js';

/** “It will, in addition, eliminate”, “will, under the deal, lower”, “will also buy”. */
const ASIDE =
  /^[\s,]*(?:also\s+(?!be\b)|(?:in addition|in turn|for its part|as agreed|among other things)(?:,\s*|$)|(?:under|based on|according to|in line with|in accordance with|as part of|as a result of|pursuant to|along with|together with|subject to)\s[^,;.]{3,70},\s*)?/;
/** “Will be”, and what is only quoted, undertake nothing. */
const STATE = /^(?:be\s+(?!(?:permitted|allowed|required)\b)|not\s+be\b)/i;
/** Doing away with a duty, or with a part of it. */
const LOWERS =
  /^(?:\w+ly\s+)?(?:lower|cut|reduce|slash|remove|eliminate|scrap|abolish|lift|end|halve|drop|ease|roll back|bring down|get rid of)(?:ing)?\s/i;
/** A duty that stays is one side's: “Korea and the United States agreed to keep the 25% tariff”. */
const KEEPS_DUTY =
  /^(?:\w+ly\s)?(?:keep|maintain|retain|leave)\s(?:[^\s,;.]+\s){0,6}(?:tariffs?(?!-rate|\srate\squota|\squota)|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b/i;
const CLAUSE_END =
  /;|,\sand\s(?=(?:the\s)?(?:[A-Z]\S*\s){1,3}(?:will|shall|has|have|agreed|agrees|committed|commits)\s)|,\s(?:despite|even though)\b|,\s(?:and\s)?(?:also\s)?(?=(?:agreed|committed|pledged|promised|undertook|vowed)\s(?:not\s)?to\s)|\swhile\s(?=(?:the\s)?\S+\s(?:\S+\s)?(?:will|would|has|have)\b)|\s—\s|,\s[“"]|,[”"]\s|,\s(?:according to|said|which|while|but|although|as|after|adding|saying|calling|citing|noting|marking|signall?ing|suggesting|indicating|underscoring|highlighting|underlining|paving|whereas)\b|,\s(?:[^\s,;]{1,30}\s){1,7}(?:said|says|told|added)\b|,\sboth\s(?:sides|countries|parties|governments|nations|leaders)\b|:\s/g;
/** “The duty that it said it | would impose on Seoul will be cut”: told of the duty in passing. */
const OF_DUTY = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?)\s(?:(?:that|which)\s)?(?:the\s)?[^,;.:]{2,60}$/i;
const TOLD_OF_DUTY =
  /^[^,;:“”"]{3,120}\s(?:will|would|has|have|is|was)\s(?:now\s|also\s)?be(?:en)?\s\w+ed\b|^[^,;:“”"]{3,120}\s(?:will|has|have)\s(?:now\s|also\s)?(?:be(?:en)?\s)?(?:cut|fall(?:en)?|drop(?:ped)?)\b/i;
const BOTH =
  /(?:both (?:sides|countries|parties|governments|nations)|the (?:two|2) (?:sides|countries|parties|governments|nations|leaders)|the parties|each party|the sides|the participants|the united states and \w+ both)\s*(?:also|have|jointly|further)?\s*$/i;

/**
 * The undertaking that an English verb carries; null when no party is its subject or it tells of a state.
 * @param carried whom “it” stands for where it opens the sentence
 */
export function englishUndertaking(
  text: string,
  sentence: Sentence,
  verb: Match<CommitmentWord>,
  parties: readonly PartyMention[],
  sides: readonly string[],
  words: readonly Match<CommitmentWord>[],
  carried: readonly string[] = [],
): Undertaking | null {
  const said = verb.value.addressed === undefined ? verb.end : saidTo(text, sentence, verb, parties);
  if (said === null) return null;
  const after = text.slice(said, Math.min(sentence.end, said + 100));
  const before = text.slice(sentence.start, verb.start);
  // “Agreed not to”: what is undertaken is not to do it.
  const denied = /not\s+to$/i.exec(text.slice(verb.start, verb.end));
  const whatStart = denied === null ? said + (ASIDE.exec(after)?.[0].length ?? 0) : verb.start + denied.index;
  const rest = text.slice(whatStart, sentence.end);
  if (isIdle(rest, whatStart, words) || isNoUndertaking(rest, verb)) return null;
  if (OF_DUTY.test(before) && TOLD_OF_DUTY.test(rest)) return null;
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
  const subject =
    carried.length > 0 && isCarried(text, sentence, verb.start)
      ? { parties: carried, start: sentence.start }
      : subjectBefore(text, sentence, verb.start, parties);
  if (subject === null) return null;
  if (subject.parties.length > 1 && KEEPS_DUTY.test(rest)) return null;
  if (LOWERS.test(rest) && ownsDuty(text, whatStart, whatEnd, parties, subject.parties)) return null;
  return { ...shared, parties: subject.parties, start: subject.start };
}

/** What follows whom something is said to: “(told the government in Seoul) that it would”. */
const SAID_THAT = new RegExp(String.raw`^(?:\s(?:${GOVERNMENT}))?\s(?:that\s)?(?:it|they|he|she)\s(?:will|would)\s`);
const SAID_TO = new RegExp(String.raw`^(?:\s(?:${GOVERNMENT}))?\s(?:not\s)?to\s`);

/** Where what is undertaken begins after “promised Washington to”, “told Washington that it would”; null where nobody is spoken to. */
function saidTo(
  text: string,
  { end }: Sentence,
  verb: Match<CommitmentWord>,
  parties: readonly PartyMention[],
): number | null {
  const addressee = beginningWithin(parties, verb.end, Math.min(end, verb.end + 6))[0];
  if (addressee === undefined || !/^\s(?:the\s)?$/i.test(text.slice(verb.end, addressee.start))) return null;
  const rest = text.slice(addressee.end, Math.min(end, addressee.end + 50));
  const ways = verb.value.addressed;
  const that = ways === 'to' ? null : SAID_THAT.exec(rest);
  const found = that ?? (ways === 'that' ? null : SAID_TO.exec(rest));
  return found === null ? null : addressee.end + found[0].length;
}

/** True when the verb undertakes nothing. */
function isIdle(rest: string, start: number, words: readonly Match<CommitmentWord>[]): boolean {
  if (/^[“"‘]/.test(rest)) return true;
  const skipped = rest.length - withoutAdverbs(rest).length;
  for (const at of skipped === 0 ? [0] : [0, skipped]) {
    if (STATE.test(rest.slice(at, at + 24))) return true;
    if (beginningWithin(words, start + at, start + at + 1).some(({ value }) => value.idle)) return true;
  }
  return false;
}

/** “US steel tariffs”, “Korea's duty”, right after the party. */
const OWN_DUTY = /^(?:['’]s?)?\s(?:[\w-]+\s){0,3}(?:tariffs?|duty|duties|lev(?:y|ies)|surcharges?)\b/i;

/** True when the duty spoken of is another side's: “aims to slash US steel tariffs” is a goal of whoever bears them. */
function ownsDuty(
  text: string,
  start: number,
  end: number,
  parties: readonly PartyMention[],
  subject: readonly string[],
): boolean {
  for (let i = firstBeginningFrom(parties, start); i < parties.length && parties[i]!.start < end; i += 1) {
    const party = parties[i]!;
    if (subject.includes(party.economy)) return false;
    if (OWN_DUTY.test(text.slice(party.end, party.end + 60))) return true;
  }
  return false;
}

/** What may stand between a subject and its verb: adverbs, “'s government”, a bracket. */
const BETWEEN =
  /^(?:['’]s)?[\s,]*(?:\([^)]{0,60}\)[\s,]*)?(?:(?:government|administration|side|ministry|president|officials|also|then|now|therefore|further|too|both|hereby|in turn|for its part|has|have|had|that|it|he|she|they|said|says|announced|confirmed|thus|jointly|late|early|earlier|on|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|last week)(?:[\s,]+|$))*$/i;

/** “Malaysia has opened its market, committed to …, and | agreed to”: the subject that opens the sentence, where its verbs go on. */
function subjectOfSeries(
  text: string,
  sentence: Sentence,
  verb: number,
  parties: readonly PartyMention[],
): { readonly parties: readonly string[]; readonly start: number } | null {
  if (!/(?:,|\band)\s(?:also\s)?$/.test(text.slice(sentence.start, verb))) return null;
  if (!/^(?:agreed|committed|pledged|promised|undertook|vowed)\b/.test(text.slice(verb, verb + 12))) return null;
  const [party] = parties;
  if (party === undefined || party.form === 'adjective') return null;
  if (!/^(?:The\s)?$/.test(text.slice(sentence.start, party.start))) return null;
  const said = text.slice(party.end, verb);
  return /^\s(?:(?:has|have|had)\s)?(?:also\s)?\w+(?:ed|took)\s/.test(said) &&
    !/[;:“”"]|\b(?:which|who|while|but|said|after)\b/.test(said)
    ? { parties: [party.economy], start: verb }
    : null;
}

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
  const series = subjectOfSeries(text, sentence, verb, parties.slice(first, last + 1));
  if (series !== null) return series;
  // “which Washington now says will rise”: what it says of something else.
  if (verb - party.end > 90 || !BETWEEN.test(between) || /(?:said|says)\s*$/.test(between)) return null;
  const lead = text.slice(Math.max(sentence.start, party.start - 24), party.start);
  // “talks with Japan will …”: the party is no subject.
  if (/\b(?:of|with|to|from|in|on|for|against|by|between|into|over|at)\s+(?:the\s+)?$/i.test(lead)) return null;
  // “Told the British government that it will not …”: whoever tells them undertakes it.
  if (/\b(?:tell|tells|told|telling|inform|informed|assured|warned|notified|reminded)\s+(?:the\s+)?$/i.test(lead))
    return null;
  const opening = text.slice(Math.max(sentence.start, party.start - 90), party.start);
  if (isSupposed(opening)) return null;
  // “Denied reports that London plans to”: it is only said of that side.
  const denied = deniedReport(text, sentence.hints, Math.max(sentence.start, party.start - 90), party.start);
  if (denied !== null && /^\s(?:that\s)?(?:the\s)?$/i.test(text.slice(denied[1], party.start))) return null;
  const list: string[] = [party.economy];
  let start = party.start;
  // “The United States and Thailand will …”
  const people = party.form === 'person' && last > first && parties[last - 1]!.form === 'person';
  const joined = /\band\s+(?:the\s+)?$/i.test(lead) || (people && /\band\s+(?:\p{Lu}[\p{L}.]*\s+){1,3}$/u.test(lead));
  if ((joined || /,\s$/.test(lead)) && last > first) {
    const other = parties[last - 1]!;
    // “Japan, U.S. will start talks” opens a line of a gist.
    const listed =
      joined || (party.start - other.end === 2 && /^[^\p{L}]*$/u.test(text.slice(sentence.start, other.start)));
    if (listed && party.start - other.end <= (people ? 36 : 9)) {
      // “The deal between Korea and the United States will”.
      if (/\bbetween\s+(?:the\s+)?$/i.test(text.slice(Math.max(sentence.start, other.start - 24), other.start)))
        return null;
      list.unshift(other.economy);
      start = other.start;
    }
  }
  return { parties: [...new Set(list)], start };
}
