/** Where a named person is meant again: by the bare name in Hangul, by the role alone, by a pronoun. */

import type { PersonMention, UnnamedSpeaker } from '../mentions.js';
import { isHangul, particleAt } from '../text/hangul.js';
import { tokenAt } from '../text/prepared-text.js';
import type { KoreanRole } from './korean-roles.js';
import { carriesParticle, koreanWordBefore } from './korean-words.js';
import { titleKey } from './name-keys.js';
import type { PersonDraft } from './people-register.js';
import type { RolePhrase } from './role-phrase.js';
import { markAt, type Scan, wordAt } from './scan.js';
import { PORTFOLIO, SPEECH } from './word-classes.js';

type Mention = Omit<PersonMention, 'person'>;

/** How far back a role alone may reach for its person, in characters. */
const ROLE_REACH = 2_500;

/** Adds bare Hangul names (베선트는, 구윤철은) to the people they are of. */
export function addHangulNames(scan: Scan, people: readonly PersonDraft[]): void {
  const { text } = scan;
  if (!scan.prepared.eastAsian) return;
  const byFirst = new Map<
    number,
    { readonly name: string; readonly person: PersonDraft; readonly how: Mention['how'] }[]
  >();
  const seen = new Map<string, PersonDraft | null>();
  const names = people.flatMap((person) => {
    if (!/[가-힣]/.test(person.name)) return [];
    const last = person.name.slice(person.name.lastIndexOf(' ') + 1);
    const forms = [{ name: person.name, person, how: 'full' as const }];
    if (last !== person.name && last.length >= 2) return [...forms, { name: last, person, how: 'surname' as const }];
    return forms;
  });
  for (const { name, person } of names) seen.set(name, seen.has(name) && seen.get(name) !== person ? null : person);
  for (const entry of names) {
    if (seen.get(entry.name) === null || entry.name.length < 2) continue;
    const first = entry.name.charCodeAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [entry]);
    else known.push(entry);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
  const taken = new Uint8Array(text.length);
  for (const person of people) for (const { start, end } of person.mentions) taken.fill(1, start, end);
  const { count, starts } = scan.prepared.tokens;
  let free = 0;
  for (let token = 0; token < count; token += 1) {
    const i = starts[token]!;
    const code = text.charCodeAt(i);
    if (!isHangul(code) || i < free || taken[i] === 1) continue;
    const entries = byFirst.get(code);
    if (entries === undefined || isHangul(text.charCodeAt(i - 1))) continue;
    const entry = entries.find(({ name }) => text.startsWith(name, i) && endsThere(text, i + name.length));
    if (entry === undefined) continue;
    if (/^ ?(?:행정부|정부|내각|시대)/.test(text.slice(i + entry.name.length, i + entry.name.length + 4))) continue;
    entry.person.mentions.push({ start: i, end: i + entry.name.length, how: entry.how });
    free = i + entry.name.length;
  }
}

function endsThere(text: string, end: number): boolean {
  return !isHangul(text.charCodeAt(end)) || particleAt(text, end) > 0 || /^(?:발|식|표)/.test(text.slice(end, end + 1));
}

/** Adds “the minister”, “the treasury secretary”, 장관은 to the last person with such a role. */
export function addRolesAlone(
  scan: Scan,
  people: readonly PersonDraft[],
  roles: readonly RolePhrase[],
  korean: readonly KoreanRole[],
  parties: ReadonlyMap<PersonDraft, string | null>,
): void {
  const timeline = timelineOf(people);
  const beside = new Set(people.flatMap((person) => person.roles.map(({ start }) => start)));
  const { starts, ends } = scan.prepared.tokens;
  for (const role of roles) {
    const start = starts[role.from]!;
    if (beside.has(start) || role.plural || role.former || role.future || role.noun === 'ustr') continue;
    if (role.determiner !== 'the' && !(role.determiner === null && role.title)) continue;
    const person = last(
      timeline,
      start,
      (candidate) => fitsRole(scan, candidate, role) && fitsParty(role.economy, parties.get(candidate)),
    );
    person?.mentions.push({ start, end: ends[role.to - 1]!, how: 'role' });
  }
  for (const role of korean) {
    if (followsNoun(scan, role.start)) continue;
    if (beside.has(role.stated.start) || role.stated.former || scan.text[role.nameEnd - 1] === '들') continue;
    const economy = role.stated.economy;
    const person = last(
      timeline,
      role.start,
      (candidate) =>
        fitsParty(economy, parties.get(candidate)) &&
        candidate.roles.some((known) => known.role.endsWith(role.stated.role)),
    );
    person?.mentions.push({ start: role.start, end: role.end, how: 'role' });
  }
}

/** 역대 통상교섭본부장, 인스티튜트 원장: the word before makes it another's office, or many's. */
function followsNoun(scan: Scan, start: number): boolean {
  const before = koreanWordBefore(scan.text, start);
  if (before === undefined || before.gloss !== '' || before.text.length < 2) return false;
  const { notNames } = scan.rules.korean;
  if (OTHERS.has(before.text)) return true;
  return !carriesParticle(before.text) && particleAtEnd(before.text) === 0 && !notNames.has(before.text);
}

/** Words that make an office another's than the person's just named. */
const OTHERS = new Set(['역대', '전직', '전임', '후임', '차기', '각국', '양국', '여러', '두', '세']);

/** Length of the particle a word ends with. */
function particleAtEnd(word: string): number {
  for (let i = 1; i < word.length; i += 1) {
    const length = particleAt(word, i);
    if (length > 0) return length;
  }
  return 0;
}

function fitsParty(economy: string | null, party: string | null | undefined): boolean {
  return economy === null || party === economy;
}

/** The noun is the same and every field said is a field of the person's role. */
function fitsRole(scan: Scan, person: PersonDraft, role: RolePhrase): boolean {
  const fields: string[] = [];
  for (let i = role.from; i < role.to; i += 1) if (scan.classes[i]! & PORTFOLIO) fields.push(wordAt(scan, i));
  const noun = role.noun.split(/[\s-]+/);
  // “Sir Keir Starmer … The Prime Minister”: the table knows the office of someone named without it.
  if (person.roles.length === 0 && role.title) {
    const said = scan.text.slice(scan.prepared.tokens.starts[role.from]!, scan.prepared.tokens.ends[role.to - 1]!);
    const key = titleKey(said);
    return person.holders.some(({ office }) => scan.rules.officesByTitle.get(key)?.includes(office));
  }
  return person.roles.some((known) => {
    if (known.former) return false;
    const words = known.role.toLowerCase();
    if (!words.includes(noun.at(-1)!)) return false;
    if (/\bprime\b/.test(words) !== /\bprime\b/.test(role.noun)) return false;
    if (/\b(?:deputy|vice)\b/.test(words) !== /\b(?:deputy|vice)\b/.test(role.noun) && !fields.length) return false;
    return fields.every((field) => words.includes(field)) && noun.every((word) => words.includes(word));
  });
}

interface Seen {
  readonly at: number;
  readonly person: PersonDraft;
  readonly mention: Mention;
}

function timelineOf(people: readonly PersonDraft[]): Seen[] {
  return people
    .flatMap((person) => person.mentions.map((mention) => ({ at: mention.start, person, mention })))
    .sort((a, b) => a.at - b.at);
}

function last(
  timeline: readonly Seen[],
  before: number,
  fits: (person: PersonDraft) => boolean,
): PersonDraft | undefined {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeline[middle]!.at < before) low = middle + 1;
    else high = middle;
  }
  const refused = new Set<PersonDraft>();
  for (let i = low - 1; i >= 0 && before - timeline[i]!.at <= ROLE_REACH; i -= 1) {
    const { person } = timeline[i]!;
    if (refused.has(person)) continue;
    if (fits(person)) return person;
    refused.add(person);
  }
  return undefined;
}

/** First letters of he, she, 그는 and 그가. */
const PRONOUN_LETTERS = new Set([...'hHsS그'].map((letter) => letter.charCodeAt(0)));

/** Adds he, she and 그는, where one person alone can be meant. */
export function addPronouns(scan: Scan, people: readonly PersonDraft[], unnamed: readonly UnnamedSpeaker[]): void {
  const { tokens, sentences } = scan.prepared;
  const bySentence = new Map<number, Seen[]>();
  const named = timelineOf(people);
  for (const seen of named) {
    const sentence = scan.sentenceOf[Math.min(tokenAt(tokens, seen.at), tokens.count - 1)]!;
    const known = bySentence.get(sentence);
    if (known === undefined) bySentence.set(sentence, [seen]);
    else known.push(seen);
  }
  const voices = new Map<number, number>();
  for (const { start, end } of unnamed) {
    const after = tokenAt(tokens, end);
    if (!speaks(scan, after, tokenAt(tokens, start))) continue;
    voices.set(scan.sentenceOf[Math.min(after, tokens.count) - 1]!, start);
  }
  let next = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const length = tokens.ends[i]! - tokens.starts[i]!;
    if (length > 3 || length < 2 || !PRONOUN_LETTERS.has(scan.text.charCodeAt(tokens.starts[i]!))) continue;
    const word = wordAt(scan, i);
    if (word !== 'he' && word !== 'she' && word !== '그는' && word !== '그가') continue;
    // “Liu He” is a name.
    while (next < named.length && named[next]!.mention.end <= tokens.starts[i]!) next += 1;
    if (next < named.length && named[next]!.at <= tokens.starts[i]!) continue;
    const sentence = scan.sentenceOf[i]!;
    const person = antecedent(scan, bySentence, voices, sentence, tokens.starts[i]!, sentences[sentence]!.paragraph);
    if (person === null) continue;
    const mention = {
      start: tokens.starts[i]!,
      end: tokens.ends[i]! - (word.startsWith('그') ? 1 : 0),
      how: 'pronoun' as const,
    };
    person.mentions.push(mention);
    const seen = { at: mention.start, person, mention };
    const known = bySentence.get(sentence);
    if (known === undefined) bySentence.set(sentence, [seen]);
    else known.push(seen);
  }
}

/** A verb of saying stands right after or before. */
function speaks(scan: Scan, after: number, start: number): boolean {
  return (
    (((scan.classes[after] ?? 0) | (scan.classes[after + 1] ?? 0) | (scan.classes[start - 1] ?? 0)) & SPEECH) !== 0 ||
    isHangul(scan.text.charCodeAt(scan.prepared.tokens.starts[start] ?? 0))
  );
}

function antecedent(
  scan: Scan,
  bySentence: ReadonlyMap<number, readonly Seen[]>,
  voices: ReadonlyMap<number, number>,
  sentence: number,
  offset: number,
  paragraph: number,
): PersonDraft | null {
  for (let back = 0; back <= 2 && sentence - back >= 0; back += 1) {
    const index = sentence - back;
    if (paragraph - scan.prepared.sentences[index]!.paragraph > 1) return null;
    const seen = (bySentence.get(index) ?? []).filter(({ at }) => at < offset);
    const voice = voices.get(index);
    if (voice !== undefined && voice < offset && !seen.some(({ at }) => at > voice)) return null;
    if (seen.length === 0) continue;
    return subjectOf(scan, seen);
  }
  return null;
}

function subjectOf(scan: Scan, all: readonly Seen[]): PersonDraft | null {
  const { tokens, sentences } = scan.prepared;
  // “Freeland's team” is no subject.
  const seen = all.filter(({ mention }) => markAt(scan, tokenAt(tokens, mention.end)) !== "'s");
  const distinct = new Set((seen.length > 0 ? seen : all).map(({ person }) => person));
  if (distinct.size === 1) return [...distinct][0]!;
  if (distinct.size === 0) return null;
  // The subject opens its sentence: “Keller-Sutter came back without seeing Trump. She …”.
  const first = seen[0]!;
  const token = tokenAt(tokens, first.mention.start);
  const opens = token - sentences[scan.sentenceOf[token]!]!.firstToken;
  if (opens <= 2 && !isHangul(scan.text.charCodeAt(first.mention.start))) return first.person;
  const speaking = new Set<PersonDraft>();
  for (const { person, mention } of seen) if (isSubject(scan, mention)) speaking.add(person);
  if (speaking.size === 1) return [...speaking][0]!;
  return speaking.size === 0 && opens <= 6 && markAt(scan, token - 1) !== ',' ? first.person : null;
}

/** A verb of saying follows, or stands before the name and after a quotation or comma. */
function isSubject(scan: Scan, mention: Mention): boolean {
  const { tokens } = scan.prepared;
  if (mention.how === 'pronoun') return true;
  if (isHangul(scan.text.charCodeAt(mention.start))) return isTopic(scan.text, mention.end);
  if ((scan.classes[tokenAt(tokens, mention.end)] ?? 0) & SPEECH) return true;
  const before = tokenAt(tokens, mention.start) - 1;
  return ((scan.classes[before] ?? 0) & SPEECH) !== 0 && markAt(scan, before - 1) !== '';
}

/** 장관은, 대표는: the topic of its sentence, the office between name and particle. */
function isTopic(text: string, end: number): boolean {
  return /^[^.!?\n,]{0,24}?[은는](?: |$)/.test(text.slice(end, end + 28));
}
