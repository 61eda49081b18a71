/** Whose the stance of an English clause is when someone tells it, and when the document itself does. */

import type { Stance } from '../../../reading.js';
import type { DocumentVoice } from '../../voices/document-voice.js';
import { areSeveralSides, partyVoice, sameVoice, speaksForParty, type Voice } from '../../voices/voices.js';
import type { Held, Setting } from '../setting.js';
import type { Subject } from '../subjects/subject.js';
import { givenToItself } from './remarks.js';

/** What something is left out of. */
const LEFT_OUT = /outside|scope|\btable\b|agenda|\bpart of|(?:kept|left) out|negotiat|\btalks\b/i;

/** “(India lowers its duty on cars.) Dairy was left out altogether; the duty on cheese will be kept.”: told on of the side that was spoken of. */
function goesOnWithSide({ act, mode, object, stance }: Setting['event'], said: string): boolean {
  if (object !== 'before' || /\b(?:surcharges?|orders?|proclamation|ruling)\b/i.test(said)) return false;
  if (stance === 'excludes')
    return /\b(?:was|were|been|will|would) (?:[a-zà-ɏ]+ )?(?:not )?(?:be )?(?:left|kept|excluded|discussed|carved)\b/i.test(
      said,
    );
  return act === 'keep' && mode === 'will';
}

/** A text of the sides as the subject right before its verb. */
const OF_AGREEMENT =
  /\b(?:the|this) (?:[a-zà-ɏ-]+ )?(?:agreement|treaty|pact|accord|deal|protocol) (?:also |further )?$/i;

/** The document tells it in its own voice. */
export function unframed(
  { event, voice, state, view, prepared: { text, tokens } }: Setting,
  subject: Subject,
  document: DocumentVoice,
): Held | null {
  const bare = false;
  const { spoken } = state;
  if (subject.kind === 'holder') {
    const { holder, start } = subject.holder;
    if (event.mode === 'must') {
      if (document.kind !== 'editorial' || event.stance === 'demands') return null;
      return { voices: document.voices, subjectStart: start, hedged: false, bare };
    }
    // “(Parmelin said.) In return, Switzerland was prepared to …”: his words go on.
    const [told] = spoken?.length === 1 ? spoken : [];
    const goesOn =
      told !== undefined &&
      document.kind === 'report' &&
      holder.kind === 'economy' &&
      told.speaker !== null &&
      told.party === holder.voices[0]!.party &&
      speaksForParty(told) &&
      isBackshifted(text.slice(start, tokens.starts[event.first]!));
    if (goesOn) return { voices: [told], subjectStart: start, hedged: false, bare };
    return { voices: holder.voices, subjectStart: start, hedged: false, bare };
  }
  // “The Agreement will remove customs duties”: what the sides sign, they do together.
  if (
    document.kind === 'joint' &&
    subject.kind === 'thing' &&
    event.act === 'give' &&
    event.mode === 'will' &&
    OF_AGREEMENT.test(text.slice(Math.max(0, tokens.starts[event.first]! - 60), tokens.starts[event.first]!))
  )
    return { voices: document.voices, subjectStart: null, hedged: false, bare };
  if (voice.voices.length === 0) {
    // “He said dairy was a red line. Rice and sugar stay outside the talks as well.”: his words go on.
    const goesOn =
      subject.kind === 'thing' &&
      event.stance === 'excludes' &&
      event.object === 'before' &&
      event.mode === null &&
      LEFT_OUT.test(text.slice(tokens.starts[event.first]!, tokens.ends[event.last]! + 24));
    if (goesOn && spoken?.length === 1 && spoken[0]!.party !== null)
      return { voices: spoken, subjectStart: null, hedged: true, bare };
    const last = state.subject;
    const side = last?.length === 1 && last[0]!.speaker === null && last[0]!.capacity === 'government';
    return side &&
      spoken === null &&
      subject.kind === 'thing' &&
      goesOnWithSide(event, text.slice(view.sentence.start, view.sentence.end))
      ? { voices: last, subjectStart: null, hedged: true, bare }
      : null;
  }
  const paper =
    document.kind === 'editorial' &&
    /\bthis (?:news)?paper\b/i.test(
      text.slice(Math.max(0, tokens.starts[event.first]! - 40), tokens.starts[event.first]!),
    );
  if (event.negated && event.stance === 'rejects' && event.mode === null && subject.kind === 'thing' && !paper)
    return null;
  if (subject.kind === 'first-person') return { voices: document.voices, subjectStart: null, hedged: false, bare };
  if (document.kind === 'editorial') {
    return event.mode === 'must' ||
      event.stance === 'rejects' ||
      event.stance === 'excludes' ||
      event.stance === 'links'
      ? { voices: document.voices, subjectStart: null, hedged: false, bare }
      : null;
  }
  // A ministry's own document: what is out, what was not raised and what stays as it is are its own words.
  if (document.kind === 'official' && event.mode === 'must' && subject.kind === 'thing') {
    return { voices: document.voices, subjectStart: null, hedged: false, bare };
  }
  const predicate =
    document.kind === 'official' &&
    event.mode === null &&
    event.object === 'before' &&
    event.stance !== 'demands' &&
    event.stance !== 'offers';
  const own =
    predicate ||
    event.stance === 'excludes' ||
    event.stance === 'not-discussed' ||
    (event.stance === 'rejects' && event.mode === null);
  return own && !(document.kind === 'official' && event.mode !== null)
    ? { voices: document.voices, subjectStart: null, hedged: false, bare }
    : null;
}

/** In the past tense of what somebody is reported to say: “was prepared to”. */
function isBackshifted(words: string): boolean {
  return /\b(?:was|were|would|had)\b/.test(words);
}

/** Someone says it. */
export function framed(
  { event, prepared: { text, tokens } }: Setting,
  subject: Subject,
  speaker: readonly Voice[],
  quoted: boolean,
): Held | null {
  const bare = false;
  const verb = text.slice(tokens.starts[event.first]!, tokens.ends[event.last]!);
  // “It will give wings to our firms”: no act of the speaker's.
  const acts =
    event.act !== null &&
    event.object === 'after' &&
    (event.stance === 'offers' || event.stance === 'rejects' || event.stance === 'supports');
  // “It protects our core interests” praises the deal.
  if (
    quoted &&
    event.stance === 'rejects' &&
    subject.kind !== 'first-person' &&
    subject.kind !== 'holder' &&
    /^(?:protects|defends|shields)\b/i.test(verb)
  ) {
    return null;
  }
  if (acts && (subject.kind === 'thing' || (quoted && subject.kind === 'third-person' && event.mode === 'will')))
    return null;
  if (subject.kind !== 'holder') return { voices: speaker, subjectStart: null, hedged: false, bare };
  const { holder, start } = subject.holder;
  const own = holder.voices.some((one) =>
    speaker.some((other) => sameVoice(one, other) || (one.party !== null && one.party === other.party)),
  );
  const first = speaker[0]!;
  // What a source tells of a side's offer or ask is that side's.
  if (
    first.party === null &&
    first.capacity === 'unnamed-official' &&
    holder.kind === 'economy' &&
    event.mode !== 'must'
  ) {
    return { voices: holder.voices, subjectStart: start, hedged: false, bare };
  }
  if (event.mode === 'must') return { voices: speaker, subjectStart: start, hedged: false, bare };
  // “Jakarta asked for a delay, the growers' association said”: the ask of the side, whoever tells it.
  const asks =
    event.stance === 'demands' &&
    event.mode === null &&
    holder.kind === 'economy' &&
    !/\b(?:will|would|can|could|may|might|should|must|without|if|what)\b|n['’]t\b/i.test(
      text.slice(Math.max(0, start - 12), tokens.starts[event.first]!),
    );
  if (asks && !speaksForParty(first) && !/ing$/i.test(verb.split(' ')[0]!))
    return { voices: holder.voices, subjectStart: start, hedged: true, bare };
  // “Canada and Mexico threatened to retaliate, Ross said”: theirs, not of whoever tells it.
  const joint = event.stance === 'supports' || event.stance === 'open';
  if (holder.kind === 'both-sides' && (own || first.party === null))
    // “The two will begin a review, officials said”: the sides', whoever tells it.
    return {
      voices: joint && first.capacity === 'unnamed-official' ? holder.voices : speaker,
      subjectStart: start,
      hedged: false,
      bare,
    };
  // “Britain will lower its duty, the two governments said”: given by the one, whoever tells it.
  if (own && areSeveralSides(speaker) && holder.kind === 'economy' && event.mode !== null)
    return { voices: holder.voices, subjectStart: start, hedged: false, bare };
  if (own) {
    // Who speaks for a government speaks for its party; others only for themselves and their own body.
    const { capacity } = holder.voices[0]!;
    // “The government”, “the ministry”, as one who speaks for it calls it.
    const described = holder.kind === 'unnamed' && capacity === 'government';
    if (holder.kind === 'economy' || holder.kind === 'organisation' || described) {
      if ((capacity === 'domestic-group' || capacity === 'company') && !speaksForParty(first))
        return { voices: holder.voices, subjectStart: start, hedged: false, bare };
      return speaksForParty(first) ? { voices: speaker, subjectStart: start, hedged: false, bare } : null;
    }
    return { voices: holder.voices, subjectStart: start, hedged: false, bare };
  }
  if (!speaksForParty(first) && holder.kind === 'economy') return null;
  return { voices: holder.voices, subjectStart: start, hedged: true, bare };
}

/** Stances that only the sides themselves take, and people with a name. */
const BETWEEN_SIDES: ReadonlySet<Stance> = new Set(['offers', 'open', 'excludes', 'not-discussed']);

/** Those of some holders who can take a stance: what importers may do, and growers can live with, gives and settles nothing. */
export function takingStance(voices: readonly Voice[], stance: Stance): readonly Voice[] {
  if (!BETWEEN_SIDES.has(stance)) return voices;
  return voices.filter(({ party, speaker }) => party !== null || / \p{Lu}/u.test(speaker ?? ''));
}

/** Firms and growers. */
const OF_TRADE: ReadonlySet<Voice['capacity']> = new Set(['company', 'domestic-group']);

/** “European firms may invest without a partner”: what they are free to do, nothing that they give. */
export function isLetDo({ event }: Setting, { voices }: Held): boolean {
  return (
    event.stance === 'offers' &&
    event.act === 'give' &&
    (event.mode === 'could' || event.mode === 'can') &&
    voices.every(({ capacity }) => OF_TRADE.has(capacity))
  );
}

/** What a side says it is given is held by the other of two; among more it is not told by whom. */
export function withGiver(setting: Setting, clauseStart: number, held: Held): Held | null {
  const [voice] = held.voices;
  const { received } = setting.event;
  if (received && (voice === undefined || !setting.parties.includes(voice.party ?? '') || !speaksForParty(voice)))
    return null;
  if (held.voices.length !== 1 || !(received || givenToItself(setting, clauseStart, voice!)))
    return received ? null : held;
  const other = setting.parties.find((party) => party !== voice!.party);
  if (setting.parties.length !== 2 || other === undefined) return null;
  return { voices: [partyVoice(other)], subjectStart: null, hedged: true, bare: held.bare };
}
