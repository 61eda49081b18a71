/** Who has the floor: labels of transcripts and briefings, and of quotations set apart. */

import type { Names } from '../mentions.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import { interviewTurns } from './interview-turns.js';
import type { LanguageRules } from './stance-rules.js';
import type { Turn } from './turn.js';
import { type Holder, partiesOf, type Voice } from './voices.js';

/** A label is no longer than this, UTF-16 code units. */
const LONGEST_LABEL = 120;

/** “A senior administration official” is what only Washington calls its own. */
const AMERICAN = 'USA';

/** The head of a document names its host, UTF-16 code units. */
const HEAD = 500;

const NOBODY = { voice: null, question: false };

/**
 * Turns by the number of the sentence, for the sentences that stand in one.
 * @param holders of the document, in order
 */
export function turnsOf(
  prepared: PreparedText,
  rules: LanguageRules,
  names: Names,
  holders: readonly Holder[],
): Map<number, Turn> {
  const { text, sentences } = prepared;
  const turns = new Map<number, Turn>();
  const main = mainSpeaker(names, prepared.language);
  const party = main?.party ?? hostOf(names) ?? partiesOf(names, text.length)[0] ?? null;
  const dashed = isDashedBriefing(text);
  const labelled = countLabels(text, rules, names) > 2;
  if (!dashed && !labelled) {
    const interview = interviewTurns(prepared, names);
    if (interview !== null) return interview;
  }
  let turn: { readonly voice: Voice | null; readonly question: boolean } | null = null;
  let quotedTurn = -1;
  let aside = false;
  let cursor = 0;
  for (let i = 0; i < sentences.length; i += 1) {
    const sentence = sentences[i]!;
    while (cursor < holders.length && holders[cursor]!.end <= sentence.start) cursor += 1;
    const startsLine =
      sentence.start === 0 || text.slice(lineStart(text, sentence.start), sentence.start).trim() === '';
    const dash = startsLine && dashed ? text[sentence.start]! : '';
    if (startsLine && aside) {
      turn = null;
      aside = false;
    }
    const spoken = startsLine ? asideLabel(text, sentence, holders, cursor) : null;
    if (spoken !== null) {
      aside = true;
      turn = { voice: spoken.voice, question: false };
      turns.set(i, { ...turn, from: spoken.end });
      continue;
    }
    const record = startsLine ? recordLabel(text, sentence, holders, cursor) : null;
    if (record !== null) {
      turn = { voice: record.voice, question: false };
      turns.set(i, { ...turn, from: record.end });
      continue;
    }
    // An answer printed in quotation marks lasts as long as its paragraph.
    if (turn?.voice != null && dashed && quotedTurn >= 0 && sentence.paragraph !== quotedTurn && !'"“'.includes(dash))
      turn = null;
    if (dash !== '' && '-–—―'.includes(dash)) {
      turn = { voice: null, question: true };
      turns.set(i, { ...turn, from: sentence.start });
      continue;
    }
    if (dash !== '' && '▲△▶'.includes(dash)) {
      turn = {
        voice: named(text, sentence, holders, cursor) ?? bySurname(text, sentence, names) ?? main,
        question: false,
      };
      turns.set(i, { ...turn, from: sentence.start + 1 });
      continue;
    }
    if (dash !== '' && '"“'.includes(dash) && turn !== null) {
      turn = { voice: main, question: false };
      quotedTurn = sentence.paragraph;
      turns.set(i, { ...turn, from: sentence.start });
      continue;
    }
    const label = startsLine ? labelOf(text, sentence, rules, names, holders, cursor, labelled, party) : null;
    if (label !== null) {
      turn = label.end === null ? null : { voice: label.answer ? main : label.voice, question: label.question };
      if (turn !== null) turns.set(i, { ...turn, from: label.end ?? sentence.start });
      continue;
    }
    if (turn !== null) {
      // A heading ends what was set apart; a turn of a transcript ends with the next label.
      if (turn.voice !== null && isHeading(text, sentence) && sentence.paragraph !== sentences[i - 1]?.paragraph)
        turn = null;
      else turns.set(i, { ...turn, from: sentence.start });
    }
  }
  return turns;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The side of the ministry or agency that the head of a document names first. */
function hostOf({ organisations, organisationMentions }: Names): string | null {
  for (const { organisation, start } of organisationMentions) {
    if (start > HEAD) return null;
    const { kind, party } = organisations[organisation]!;
    if ((kind === 'ministry' || kind === 'agency') && party !== null) return party;
  }
  return null;
}

/** The government's person who is named first: who answers where no label says. */
function mainSpeaker({ people, personMentions, economies }: Names, language: string): Voice | null {
  for (const { person } of personMentions) {
    const { name, party, capacity } = people[person]!;
    if (capacity !== 'government' || party === null) continue;
    // Somebody of a side that the document never names is no host of it; Korean documents need not name their own.
    if (language === 'ko' || economies.some(({ economy }) => economy === party)) {
      return { speaker: name, party, capacity };
    }
  }
  return null;
}

/** Questions after a dash, answers after a triangle or in quotation marks, as Korean briefings print them. */
function isDashedBriefing(text: string): boolean {
  return /^[-–—―] ?\S[^\n]*\n+[▲△▶]/m.test(text) || /^[-–—―] ?[가-힣“"][^\n]*\n+["“]/m.test(text);
}

/** Lines that begin with the label of a question, an answer or one of the people, as a transcript's do. */
function countLabels(text: string, { questions, answers }: LanguageRules, { people }: Names): number {
  const parts = new Set(people.flatMap(({ name }) => name.toUpperCase().split(/\s+/)));
  let count = 0;
  // “Q (Daily News):” too.
  for (const [, label] of text.matchAll(/^([^\s:：)][^:：)\n]{0,40})(?:\)[:：]|[:：)])(?=\s)/gm)) {
    const key = label!
      .replace(/ ?[(（].*$/, '')
      .replace(/^\[|\]$/g, '')
      .trim()
      .toLowerCase();
    const named = key.length < 30 && key.split(/\s+/).some((word) => parts.has(word.toUpperCase()));
    if (questions.has(key) || answers.has(key) || named) count += 1;
  }
  return count;
}

/** “(유 실장)” at the start of an answer. */
function named(text: string, { start }: Sentence, holders: readonly Holder[], from: number): Voice | null {
  const open = text.slice(start, start + 4).search(/[(（]/);
  if (open < 0) return null;
  const close = text.slice(start, start + 40).search(/[)）]/);
  for (let i = from; i < holders.length && holders[i]!.start < start + close; i += 1) {
    if (holders[i]!.kind === 'person') return holders[i]!.voices[0]!;
  }
  return null;
}

/** “(전 정책관)”: one of the people by the first syllable of the name, where only one has it. */
function bySurname(text: string, { start }: Sentence, { people }: Names): Voice | null {
  const found = /[(（]([가-힣]) ?[가-힣]{2,8}[)）]/.exec(text.slice(start, start + 16));
  if (found === null) return null;
  const meant = people.filter(({ name }) => name.startsWith(found[1]!) && name.length <= 4);
  const one = meant.length === 1 ? meant[0]! : null;
  return one === null ? null : { speaker: one.name, party: one.party, capacity: one.capacity };
}

/** “◯산업통상자원부장관 김정관   …”: who has the floor in the record of a Korean assembly. */
function recordLabel(
  text: string,
  { start }: Sentence,
  holders: readonly Holder[],
  from: number,
): { readonly voice: Voice | null; readonly end: number } | null {
  const mark = text[start];
  if (mark !== '◯' && mark !== '○') return null;
  const label = /^[◯○] ?([가-힣·]{2,20}(?: [가-힣·]{2,12}){1,3})(?: {2,}|\t)/.exec(text.slice(start, start + 60));
  if (label === null) return null;
  const end = start + label[0].length;
  for (let i = from; i < holders.length && holders[i]!.start < end; i += 1) {
    if (holders[i]!.kind === 'person') return { voice: holders[i]!.voices[0]!, end };
  }
  return { voice: null, end };
}

/** “[박정성/산업통상자원부 무역투자실장 : …]”: words spoken in a broadcast, which end with their line. */
function asideLabel(
  text: string,
  { start }: Sentence,
  holders: readonly Holder[],
  from: number,
): { readonly voice: Voice; readonly end: number } | null {
  const label = /^\[[^[\]:：\n"“]{2,80}[:：](?= )/.exec(text.slice(start, start + 90));
  if (label === null) return null;
  const line = text.indexOf('\n', start);
  if (
    !text
      .slice(start, line < 0 ? text.length : line)
      .trimEnd()
      .endsWith(']')
  )
    return null;
  const end = start + label[0].length;
  for (let i = from; i < holders.length && holders[i]!.start < end; i += 1) {
    const { kind, voices } = holders[i]!;
    if (kind === 'person' || kind === 'unnamed') return { voice: voices[0]!, end };
  }
  return null;
}

interface Label {
  readonly voice: Voice | null;
  readonly question: boolean;
  readonly answer: boolean;
  /** Where the words begin; null where the label only ends the turn before it. */
  readonly end: number | null;
}

function labelOf(
  text: string,
  { start, end }: Sentence,
  rules: LanguageRules,
  names: Names,
  holders: readonly Holder[],
  cursor: number,
  labelled: boolean,
  party: string | null,
): Label | null {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  // “Q    Will there be …”, as the White House prints questions.
  const bare = /^(\p{Lu}) {2,}|^(\p{Lu})\t/u.exec(head);
  if (bare !== null && rules.questions.has(bare[0].trim().toLowerCase())) {
    return { voice: null, question: true, answer: false, end: start + bare[0].length };
  }
  const colon = /^[^:：\n.?!"“]{1,110}[:：)](?=\s|$|")/.exec(head);
  if (colon === null) return null;
  // A colon inside a line is a label only in a text that has many; at its end it gives the word to what follows.
  const ends = /^[^\S\n]*(?:\n|$)/.test(text.slice(start + colon[0].length, start + LONGEST_LABEL + 40));
  if (!labelled && !ends) return null;
  // “[Market Daily]:”
  const bracketed = /^\[[^[\]]*\]:$/.test(colon[0]);
  const label = bracketed ? colon[0].slice(1, -2).trim() : colon[0].slice(0, -1).trim();
  const words = label.split(/\s+/);
  const from = start + colon[0].length;
  // “Q (Bloomberg):”
  const key = label.replace(/ ?[(（][^()（）]*[)）]$/, '').toLowerCase();
  // A letter's salutation names whom it goes to, not who speaks.
  if (/^(?:dear|your excellency|excellency)\b/i.test(label)) return null;
  if (rules.questions.has(key)) return { voice: null, question: true, answer: false, end: from };
  if (rules.answers.has(key)) return { voice: null, question: false, answer: true, end: from };
  if (colon[0].endsWith(')')) return null;
  const all = label === label.toUpperCase() && /\p{Lu}{2}/u.test(label);
  for (let i = cursor; i < holders.length && holders[i]!.start < from; i += 1) {
    const holder = holders[i]!;
    // The label is the name, with a title before it or after a comma.
    if (holder.kind !== 'person') continue;
    if (
      holder.start <= start + 1 ||
      all ||
      /^(?:Quotes? attributable to|Statement by|Remarks by)/i.test(label) ||
      words.length <= 7
    ) {
      const voice = holder.voices[0]!;
      if (all && labelled && voice.party === null) return { ...NOBODY, question: true, answer: false, end: from };
      // Whoever answers at a ministry's briefing speaks for it.
      const own = bracketed && voice.party === null ? { ...voice, party, capacity: 'government' as const } : voice;
      return { voice: own, question: false, answer: false, end: from };
    }
  }
  const person = names.people.find(({ name }) => {
    const parts = name.toUpperCase().split(/\s+/);
    return all && words.length <= 4 && words.some((word) => parts.includes(word.replace(/[^\p{L}-]/gu, '')));
  });
  if (person !== undefined) {
    const { name, party, capacity } = person;
    // Who speaks for no side in a transcript asks.
    if (party === null) return { ...NOBODY, question: true, answer: false, end: from };
    return { voice: { speaker: name, party, capacity }, question: false, answer: false, end: from };
  }
  // “SENIOR ADMINISTRATION OFFICIAL:” speaks for whoever gives the briefing.
  if (all && words.length <= 5 && /\bOFFICIAL\b/.test(label)) {
    const own = /\bADMINISTRATION OFFICIAL\b/.test(label) ? AMERICAN : party;
    const voice: Voice = { speaker: label.toLowerCase(), party: own, capacity: 'unnamed-official' };
    return { voice, question: false, answer: false, end: from };
  }
  if ((bracketed || (all && words.length <= 4)) && /\S/.test(text.slice(from, end)))
    return { ...NOBODY, question: true, answer: false, end: from };
  return null;
}

/** A short line that ends in no mark. */
function isHeading(text: string, { start, end }: Sentence): boolean {
  return end - start <= 60 && !/[.?!:,"”’)]$/.test(text.slice(start, end)) && !/^["“]/.test(text.slice(start, end));
}
