/** The label at the start of a line and whom it gives the word to. */

import type { Names } from '../../mentions.js';
import type { Sentence } from '../../text/sentences.js';
import type { LanguageRules } from '../cues/stance-rules.js';
import { type Holder, partyVoice, personVoice, type Voice } from '../voices/voices.js';
import { isName, LABEL, OFFICE, PRINTED, type Transcript, withoutClock } from './transcript-labels.js';

/** A label is no longer than this, UTF-16 code units. */
const LONGEST_LABEL = 120;

/** “A senior administration official” is what only Washington calls its own; its ministers are secretaries. */
const AMERICAN = 'USA';

/** Who has the floor after a label. */
export interface Label {
  readonly voice: Voice | null;
  readonly question: boolean;
  readonly answer: boolean;
  /** Where the words begin; null where the label only ends the turn before it. */
  readonly end: number | null;
  /** The only label of a text that is no transcript: its words end with their paragraph. */
  readonly alone?: boolean;
}

/** What labels of a document are read by. */
export interface LabelSetting {
  readonly text: string;
  readonly rules: LanguageRules;
  readonly names: Names;
  readonly holders: readonly Holder[];
  readonly transcript: Transcript;
  /** Whose document it is. */
  readonly party: string | null;
  /** The two parties that the document is about. */
  readonly parties: readonly string[];
}

const ASKED = { voice: null, question: true, answer: false };

/**
 * Reads the label that opens a line.
 * @param cursor first holder of the sentence
 */
export function labelOf(setting: LabelSetting, { start, end }: Sentence, cursor: number): Label | null {
  const { text, rules, names, holders, transcript, party } = setting;
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  // “Q    Will there be …”, as the White House prints questions.
  const bare = /^(\p{Lu}) {2,}|^(\p{Lu})\t/u.exec(head);
  if (bare !== null && rules.questions.has(bare[0].trim().toLowerCase())) {
    return { ...ASKED, end: start + bare[0].length };
  }
  const printed = transcript.printed ? PRINTED.exec(text.slice(start, start + LONGEST_LABEL)) : null;
  if (printed !== null) {
    const voice = printedSpeaker(printed[1]!, setting, start + printed[0].length, cursor);
    return { voice, question: false, answer: false, end: start + printed[0].length };
  }
  const colon = LABEL.exec(head);
  if (colon === null) return null;
  // A colon inside a line is a label only in a text that has many; at its end it gives the word to what follows.
  const ends = /^[^\S\n]*(?:\n|$)/.test(text.slice(start + colon[0].length, start + LONGEST_LABEL + 40));
  // “[Market Daily]:”
  const bracketed = /^\[[^[\]]*\]:$/.test(colon[0]);
  const label = withoutClock(bracketed ? colon[0].slice(1, -2).trim() : colon[0].slice(0, -1).trim());
  const from = start + colon[0].length;
  if (!transcript.labelled && !ends) return loneLabel(setting, label, from, cursor);
  const words = label.split(/\s+/);
  // “Q (Bloomberg):”
  const key = label.replace(/ ?[(（][^()（）]*[)）]$/, '').toLowerCase();
  // A letter's salutation names whom it goes to, not who speaks.
  if (/^(?:dear|your excellency|excellency)\b/i.test(label)) return null;
  if (rules.questions.has(key)) return { ...ASKED, end: from };
  if (rules.answers.has(key)) return { voice: null, question: false, answer: true, end: from };
  if (colon[0].endsWith(')')) return null;
  const all = label === label.toUpperCase() && /\p{Lu}{2}/u.test(label);
  const asks = transcript.askers.has(label.toLowerCase());
  for (let i = cursor; i < holders.length && holders[i]!.start < from; i += 1) {
    const holder = holders[i]!;
    // The label is the name, with a title before it or after a comma.
    if (holder.kind !== 'person') continue;
    if (
      holder.start <= start + 1 ||
      all ||
      /^(?:Quotes? attributable to|Statement by|Remarks by)/i.test(label) ||
      words.length <= 7 ||
      isName(label)
    ) {
      const voice = holder.voices[0]!;
      // Who speaks for no side asks; so does who is named after a newspaper: “Evening News, Ito”.
      const outlet = asks && holder.end >= from - 1 && /,\s*[\p{L}-]+$/u.test(label);
      if (outlet || (transcript.labelled && voice.party === null && (all || asks))) return { ...ASKED, end: from };
      // Whoever answers at a ministry's briefing speaks for it.
      const own = bracketed && voice.party === null ? { ...voice, party, capacity: 'government' as const } : voice;
      return { voice: own, question: false, answer: false, end: from };
    }
  }
  const person = names.people.find(({ name }) => {
    const parts = name.toUpperCase().split(/\s+/);
    return isName(label) && words.length <= 4 && words.some((word) => parts.includes(bareWord(word))) && (all || !asks);
  });
  if (person !== undefined) {
    const { name, party, capacity } = person;
    // Who speaks for no side in a transcript asks.
    if (party === null) return all ? { ...ASKED, end: from } : null;
    return { voice: { speaker: name, party, capacity }, question: false, answer: false, end: from };
  }
  // “SENIOR ADMINISTRATION OFFICIAL:” speaks for whoever gives the briefing.
  if (all && words.length <= 5 && /\bOFFICIAL\b/.test(label)) {
    const own = /\bADMINISTRATION OFFICIAL\b/.test(label) ? AMERICAN : party;
    const voice: Voice = { speaker: label.toLowerCase(), party: own, capacity: 'unnamed-official' };
    return { voice, question: false, answer: false, end: from };
  }
  const office = /\S/.test(text.slice(from, end)) ? officeVoice(label, setting) : null;
  if (office !== null) return { voice: office, question: false, answer: false, end: from };
  if ((bracketed || (all && words.length <= 4)) && /\S/.test(text.slice(from, end))) return { ...ASKED, end: from };
  if (asks && transcript.labelled && isName(label)) return { ...ASKED, end: from };
  return null;
}

/** Whoever the record of a hearing gives the word to; a member of no known side where the text does not tell who it is. */
function printedSpeaker(family: string, { holders, names }: LabelSetting, from: number, cursor: number): Voice {
  for (let i = cursor; i < holders.length && holders[i]!.start < from; i += 1)
    if (holders[i]!.kind === 'person' && holders[i]!.voices[0]!.party !== null) return holders[i]!.voices[0]!;
  const meant = names.people.filter(({ name }) => name.toUpperCase().split(/\s+/).includes(family));
  const [one] = meant;
  if (one === undefined || meant.length > 1) return { speaker: family, party: null, capacity: 'legislator' };
  return personVoice(one);
}

/** A word of a label in capitals, without marks. */
function bareWord(word: string): string {
  return word.toUpperCase().replace(/[^\p{L}-]/gu, '');
}

const FIRST_PERSON = /(?:^|[\s(—,])(?:I|I['’]\w+|[Ww]e|[Oo]ur|[Ww]e['’]\w+)\b/;

/** “Minister Kato: We will not …” in a text that is no transcript: the name with its titles alone, before words in the first person. */
function loneLabel(
  { text, holders, transcript }: LabelSetting,
  label: string,
  from: number,
  cursor: number,
): Label | null {
  if (!isName(label) || transcript.askers.has(label.toLowerCase())) return null;
  const newline = text.indexOf('\n', from);
  const words = text.slice(from, newline < 0 ? text.length : newline);
  if (!FIRST_PERSON.test(words.replace(/["“][^"”]*["”]/g, ''))) return null;
  for (let i = cursor; i < holders.length && holders[i]!.start < from; i += 1) {
    const { kind, voices } = holders[i]!;
    if (kind !== 'person' || voices[0]!.party === null) continue;
    const alone = label !== label.toUpperCase();
    return { voice: voices[0]!, question: false, answer: false, end: from, alone };
  }
  return null;
}

/** “Minister for Trade:”: whoever holds the office in the text; nobody by name where no person of it is named. */
function officeVoice(label: string, { names, parties }: LabelSetting): Voice | null {
  if (!OFFICE.test(label)) return null;
  if (!isName(label) || label.length > 80) return null;
  const wanted = officeWords(label);
  const meant = names.people.filter(({ role, capacity }) => {
    if (role === null || capacity !== 'government') return false;
    const words = new Set(officeWords(role));
    return wanted.every((word) => words.has(word));
  });
  if (meant.length === 1) {
    const { name, party, capacity } = meant[0]!;
    return { speaker: name, party, capacity };
  }
  const [home, ...others] = parties.filter((party) => party !== AMERICAN);
  return home === undefined || others.length > 0 ? null : partyVoice(home);
}

function officeWords(office: string): string[] {
  return office
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !/^(?:of|for|the|and)$/.test(word));
}
