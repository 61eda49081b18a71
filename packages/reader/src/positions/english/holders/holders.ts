/** Who holds the stance of an English clause: its subject, whoever speaks, or the document itself. */

import { quotationAt } from '../../quotations/quotation-at.js';
import { partyVoice, sameVoice, type Voice } from '../../voices/voices.js';
import { meansNoBody } from '../clauses/bodies-not-meant.js';
import { isMark } from '../clauses/placed.js';
import { clauseAt } from '../clauses/sentence.js';
import type { Mode } from '../clauses/stance-event.js';
import type { Held, Setting } from '../setting.js';
import { voicesAt } from '../subjects/frame.js';
import { mainSubject } from '../subjects/main-subject.js';
import type { Subject } from '../subjects/subject.js';
import { subjectOf } from '../subjects/subjects.js';
import { acrossFrom, askedOf } from './addressed-side.js';
import { agentAfter, dutyNamedAfter, dutyOwner, isAnnouncedDeal } from './duty-givers.js';
import { sideBeforePronoun } from './named-side.js';
import { otherQuoted } from './others-quoted.js';
import { framed, unframed } from './told.js';
import { toldOf } from './told-verbs.js';
import { unnamedGiver } from './unnamed-givers.js';

/** Who holds the stance of an event: its subject, or whoever speaks. What is said to be a side's duty is no stance of that side. */
export function holdersOfEvent(setting: Setting): Held | null {
  return holdersUnder(isObliged(setting) ? { ...setting, event: { ...setting.event, mode: 'must' } } : setting);
}

/** The side that the clauses before an event's are about. */
function earlierSide({ prepared, rules, view, event }: Setting): readonly Voice[] | null {
  const { first } = view.clauses[clauseAt(view, event.verb)]!;
  const main = mainSubject(prepared, rules.words, view);
  return main !== undefined && main.last < first && main.holder.kind === 'economy' ? main.holder.voices : null;
}

/** Firms or farmers without a name. */
function areFirms(subject: Subject): boolean {
  if (subject.kind !== 'holder' || subject.holder.holder.kind !== 'unnamed') return false;
  const capacity = subject.holder.holder.voices[0]?.capacity;
  return capacity === 'company' || capacity === 'domestic-group';
}

/** Words from an obligation to what it bears on: “must keep its farm market off the table”. */
const OBLIGED_REACH = 6;

/** “The government must not give way”, “ministers should refuse”: asked of them by whoever says so. */
function isObliged({ prepared: { tokens }, rules: { words }, event, view }: Setting): boolean {
  if (event.mode !== null || event.evaluation || event.item || event.owner !== undefined) return false;
  const { first } = view.clauses[clauseAt(view, event.first)]!;
  const reach = event.stance === 'links' ? 2 * OBLIGED_REACH : OBLIGED_REACH;
  for (let i = event.first; i >= Math.max(first, event.first - reach); i -= 1)
    if (words.must.has(tokens.words[i]!)) return true;
  return false;
}

function holdersUnder(setting: Setting): Held | null {
  const bare = false;
  const { prepared, rules, view, frames, event, floor, state, voice } = setting;
  const { tokens } = prepared;
  if (event.item) return { voices: state.leadInVoices ?? [], subjectStart: null, hedged: false, bare };
  const frame = voicesAt(frames, event.first);
  const quoted =
    quotationAt(prepared.quotations, tokens.starts[event.first]!) !== null ||
    "'‘".includes(prepared.text[view.sentence.start]!);
  const speaker = frame?.voices ?? (floor !== null ? [floor] : quoted ? state.spoken : null);
  if (event.owner !== undefined) {
    return { voices: event.owner.holder.voices, subjectStart: null, hedged: false, bare };
  }
  const offerer = offererOf(setting) ?? requesterOf(setting);
  if (offerer !== null) return { voices: offerer, subjectStart: null, hedged: false, bare };
  if (event.evaluation) {
    const feeling = feelingOf(setting, speaker);
    if (feeling !== null) return feeling;
    const voices = speaker ?? (voice.kind === 'editorial' ? voice.voices : []);
    if (event.stance === 'rejects' && speaker !== null && blamesItself(setting, speaker)) return null;
    // What nobody in particular thinks of it is no side's.
    const known = voices.filter(({ party, speaker: name }) => party !== null || / \p{Lu}/u.test(name ?? ''));
    return { voices: known, subjectStart: null, hedged: false, bare };
  }
  const other = speaker === null || event.mode === 'must' ? undefined : otherQuoted(setting, speaker);
  if (other === null) return null;
  if (other !== undefined) return { voices: other, subjectStart: null, hedged: true, bare };
  // “Cho said Washington had not raised it”: what did not come up is the word of whoever says so.
  if (event.stance === 'not-discussed' && speaker?.some(({ party }) => party !== null) === true)
    return { voices: speaker, subjectStart: null, hedged: false, bare };
  let subject = subjectOf(prepared, rules.words, view, event.verb);
  // “Korea hopes for lower tariffs, and it will not open its market”: whom the sentence itself is about, first.
  const own = subject.kind === 'third-person' && speaker === null ? earlierSide(setting) : null;
  if (own !== null) return { voices: own, subjectStart: null, hedged: false, bare };
  if (
    subject.kind === 'third-person' &&
    state.subject !== null &&
    speaker === null &&
    !(voice.kind === 'editorial' && event.mode === 'must')
  ) {
    if (meansNoBody(prepared, event.verb, state.subject)) return null;
    return { voices: state.subject, subjectStart: null, hedged: false, bare };
  }
  // “US tariffs on vehicles would be cut”, “would stay”: given or kept by whose duty it is.
  const giver =
    event.object === 'before' && (event.act === 'give' || (event.act === 'hold' && event.stance === 'offers'))
      ? (agentAfter(setting) ?? dutyOwner(setting) ?? unnamedGiver(setting))
      : event.object === 'before' && event.act === 'keep'
        ? (agentAfter(setting) ?? dutyOwner(setting))
        : null;
  const ownGiver = speaker?.length === 1 && giver?.some(({ party }) => speaker[0]!.party === party);
  if (giver !== null && ownGiver !== true) return { voices: giver, subjectStart: null, hedged: speaker !== null, bare };
  // “Its firms would face no curbs”: they are given it.
  if (event.act === 'give' && event.object === 'before' && giver === null && areFirms(subject)) return null;
  // “A deal that he said will remove the duties”: no act of whoever announces it.
  if (isAnnouncedDeal(setting)) {
    const named = dutyNamedAfter(setting);
    return named === null ? null : { voices: named, subjectStart: null, hedged: true, bare };
  }
  const told = frame === null || frame.verb < 0 ? undefined : toldOf(setting, frame.verb);
  if (told !== undefined) subject = { kind: 'holder', holder: told };
  // The speaker of a tag is no subject of what is said: “…, Kato said”.
  if (subject.kind === 'holder' && frame !== null && frame.verb >= 0) {
    const { last } = subject.holder;
    const before = last < frame.verb && frame.verb < event.first && frame.from > frame.verb;
    if (before && (!quoted || frame.verb - last <= 2))
      subject = { kind: saysOfThing(setting, frame.verb) ? 'thing' : 'none' };
    // “X complained that Y ships …, and wants more”: the verb that is added is X's.
    const clause = view.clauses[clauseAt(view, event.verb)]!;
    const added =
      !clause.relative &&
      told === undefined &&
      subject.kind === 'holder' &&
      subject.holder.last < clause.first &&
      event.act === null &&
      event.mode === null;
    if (added && !quoted && frame.from > frame.verb) subject = { kind: 'none' };
  }
  // “They want it off our labels”, says who answers: the side across the table.
  if (subject.kind === 'third-person' && frame === null && floor !== null && !quoted && event.mode !== 'must') {
    const clause = view.clauses[clauseAt(view, event.verb)]!;
    const from = tokens.starts[clause.first]!;
    if (/\bthey\b/i.test(prepared.text.slice(from, tokens.ends[event.verb]!))) {
      const across = setting.parties.find((party) => party !== floor.party);
      const told = state.subject?.every(({ party }) => party !== floor.party) === true ? state.subject : null;
      const meant = told ?? (across === undefined ? null : [partyVoice(across)]);
      if (meant !== null) return { voices: meant, subjectStart: null, hedged: true, bare };
    }
  }
  // “On the Chinese side they will not”: theirs.
  const side = subject.kind === 'third-person' ? sideBeforePronoun(prepared, view, event.first) : undefined;
  if (side !== undefined) return { voices: side.holder.voices, subjectStart: side.start, hedged: true, bare };
  // “Washington has pressed …; according to an official, it wanted …”: not the source's side.
  if (subject.kind === 'third-person' && frame?.verb === -1 && event.mode !== 'must') {
    const { first } = view.clauses[clauseAt(view, event.verb)]!;
    const told = view.holders.find(
      (one) =>
        one.subject && one.holder.kind === 'economy' && one.last < first && one.first - view.sentence.firstToken <= 2,
    );
    const meant = told?.holder.voices ?? state.subject;
    if (meant !== null) return { voices: meant, subjectStart: null, hedged: true, bare };
  }
  const named = subject.kind === 'third-person' ? (state.subject?.[0]?.party ?? null) : null;
  if (
    speaker?.length === 1 &&
    speaker[0]!.party === null &&
    speaker[0]!.capacity === 'unnamed-official' &&
    named !== null
  ) {
    return { voices: [{ ...speaker[0]!, party: named }], subjectStart: null, hedged: false, bare: false };
  }
  const held = speaker === null ? unframed(setting, subject, voice) : framed(setting, subject, speaker, quoted);
  if (held === null) return null;
  // Someone described without a side belongs to the one that is spoken of; among many, to none of them. Who has the floor
  // speaks of the others.
  const asked = event.stance === 'demands' ? askedOf(setting) : undefined;
  const voices = held.voices.map((one) =>
    setting.parties.length > 0 &&
    one !== floor &&
    one.party === null &&
    (one.capacity === 'unnamed-official' || one.capacity === 'government')
      ? {
          ...one,
          party:
            view.holders.find(
              (other) =>
                other.subject &&
                other.holder.kind === 'economy' &&
                other !== asked &&
                !(event.mode === 'must' && other.first > (frame?.verb ?? Number.POSITIVE_INFINITY)),
            )?.holder.voices[0]?.party ??
            state.subject?.[0]?.party ??
            acrossFrom(asked, setting.parties),
        }
      : one,
  );
  const together = subject.kind === 'holder' && subject.holder.holder.kind === 'both-sides';
  const { subjectStart, hedged } = held;
  return { voices, subjectStart, hedged, bare: subject.kind === 'none', together };
}

const OFFER = /^(?:['’]s?)? (?:[a-zà-ɏ]+ )?(?:offers?|commitments?|concessions?|schedules?)\b/i;

/** “Rice is excluded from Japan's commitments”, “wine is not included in India's offer”: who made the offer leaves it out. */
function offererOf({ prepared: { text }, view, event }: Setting): readonly Voice[] | null {
  if (event.stance !== 'excludes') return null;
  const owner = view.named.find(({ first }) => first > event.first && first <= event.last + 3);
  return owner !== undefined && OFFER.test(text.slice(owner.end, owner.end + 40)) ? owner.holder.voices : null;
}

const AT_REQUEST = /\bat (?:the (?:[a-zà-ɏ]+ )?(?:request|insistence|behest|wish|urging) of (?:the )?)?$/i;
const REQUEST = /^(?:['’]s?)? (?:own )?(?:request|insistence|behest|wish|urging)\b/i;
/** Characters from an event to whoever is told to have asked for it. */
const REQUEST_REACH = 60;

/** “Rice was left out at Seoul's insistence”, “dropped at the request of Peru”: whose doing it was. */
function requesterOf({ prepared: { text, tokens }, view, event }: Setting): readonly Voice[] | null {
  if (event.stance !== 'excludes' && event.stance !== 'rejects') return null;
  const end = tokens.ends[event.last]!;
  const from = text.lastIndexOf(' at ', end) > tokens.starts[event.first]! ? tokens.starts[event.first]! : end;
  const asker = view.named.find(({ start, end: to }) => {
    if (start < end || start - end > REQUEST_REACH) return false;
    const before = AT_REQUEST.exec(text.slice(from, start));
    return before !== null && (before[0].length > 'at the '.length || REQUEST.test(text.slice(to, to + 20)));
  });
  return asker?.holder.voices ?? null;
}

/** Modes that foretell what a thing does. */
const FORETELLS: ReadonlySet<Mode> = new Set(['would', 'could', 'can']);

/** “They claim an agreement would reduce duties”: what is told of is the subject, though no “that” opens it. */
function saysOfThing({ prepared: { tokens }, rules: { words }, view, event }: Setting, verb: number): boolean {
  if (event.act !== 'give' || !FORETELLS.has(event.mode ?? 'must') || event.object !== 'after') return false;
  if (!words.articles.has(tokens.words[verb + 1]!) || tokens.words[verb + 1] === words.that) return false;
  return (
    event.first - verb > 2 && !view.holders.some((one) => one.subject && one.first > verb && one.last < event.first)
  );
}

const FEELING =
  /^(?:(?:dis)?satisfied|(?:dis)?pleased|(?:un)?happy|disappointed|delighted|relieved|worried|concerned|alarmed|optimistic|confident|grateful|thankful|sceptical|skeptical|angry|furious|upset)\b/i;

/** “Macron said that Milei was not satisfied”: whose feeling it is, not who tells of it. */
function feelingOf(
  { prepared: { text, tokens }, rules, view, event, prepared }: Setting,
  speaker: readonly Voice[] | null,
): Held | null {
  if (!FEELING.test(text.slice(tokens.starts[event.first]!, tokens.starts[event.first]! + 16))) return null;
  const subject = subjectOf(prepared, rules.words, view, event.verb);
  if (subject.kind !== 'holder' || subject.holder.holder.kind === 'both-sides') return null;
  const { voices } = subject.holder.holder;
  // “Irish farmers are worried about the quota”: nobody else tells it.
  if (speaker === null) {
    const { holder, start, last } = subject.holder;
    const capacity = voices[0]?.capacity;
    const told =
      holder.kind === 'unnamed' &&
      (capacity === 'company' || capacity === 'domestic-group') &&
      /^ (?:about|over|with|at|by) /.test(text.slice(tokens.ends[event.last]!, tokens.ends[event.last]! + 8));
    return told && event.first - last <= 4 ? { voices, subjectStart: start, hedged: false, bare: false } : null;
  }
  if (voices.some((one) => speaker.some((other) => sameVoice(one, other)))) return null;
  return { voices, subjectStart: subject.holder.start, hedged: true, bare: false };
}

/** “The U.S. says one thing, engaging in bullying”: blame of what the speaker is said to do is not the speaker's. */
function blamesItself({ prepared, rules, view, frames, event }: Setting, speaker: readonly Voice[]): boolean {
  const { text, tokens } = prepared;
  const frame = voicesAt(frames, event.first);
  if (frame === null || frame.verb < 0 || frame.verb > event.first) return false;
  let opener = event.first - 1;
  const from = Math.max(view.sentence.firstToken + 1, opener - 5);
  const opens = (i: number) =>
    /^\p{L}+ing$/u.test(text.slice(tokens.starts[i]!, tokens.ends[i]!)) &&
    (isMark(prepared, i - 1, ',') || rules.words.and.has(tokens.words[i - 1]!));
  while (opener >= from && !opens(opener)) opener -= 1;
  if (opener < from || view.signs.some(({ first, signs }) => first === opener && signs.includes('reporting')))
    return false;
  // “Beijing said Washington abused the rules, engaging in bullying”: blame of the other.
  const subjects = view.holders.filter((one) => one.subject && one.first < event.first);
  const last = subjects.at(-1);
  return (
    last !== undefined &&
    last.last < frame.verb &&
    last.holder.voices.some((one) => speaker.some((other) => sameVoice(one, other)))
  );
}
