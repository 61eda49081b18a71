/** He, she and 그는, where one person alone can be meant. */

import type { UnnamedSpeaker } from '../../mentions.js';
import { isHangul } from '../../text/hangul.js';
import { tokenAt } from '../../text/prepared-text.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import type { PersonDraft } from '../register/people-register.js';
import { type Mention, type Seen, timelineOf } from '../register/timeline.js';
import { SPEECH } from '../rules/word-classes.js';
import type { RolePhrase } from '../words/role-phrase.js';

/** True for the letters that he, she, 그는 and 그가 begin with. */
function opensPronoun(code: number): boolean {
  return code === 0x68 || code === 0x48 || code === 0x73 || code === 0x53 || code === 0xadf8;
}

/** Adds he, she and 그는, where one person alone can be meant. */
export function addPronouns(
  scan: Scan,
  people: readonly PersonDraft[],
  unnamed: readonly UnnamedSpeaker[],
  roles: readonly RolePhrase[],
): void {
  const { tokens, sentences } = scan.prepared;
  const bySentence = new Map<number, Seen[]>();
  const named = timelineOf(people);
  for (const seen of named) {
    const sentence = scan.sentenceOf[Math.min(tokenAt(tokens, seen.start), tokens.count - 1)]!;
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
  // “The president of Mexico says he”: an office of whom nobody is named.
  for (const { from, to, economy, ofEconomy, plural } of roles) {
    if ((economy ?? ofEconomy) === null || plural || !(scan.classes[to]! & SPEECH)) continue;
    const start = tokens.starts[from]!;
    const end = tokens.ends[to - 1]!;
    if (!named.some(({ mention }) => mention.start < end && mention.end > start))
      voices.set(scan.sentenceOf[from]!, start);
  }
  let next = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const length = tokens.ends[i]! - tokens.starts[i]!;
    if (length > 3 || length < 2 || !opensPronoun(scan.text.charCodeAt(tokens.starts[i]!))) continue;
    const word = wordAt(scan, i);
    if (word !== 'he' && word !== 'she' && word !== '그는' && word !== '그가') continue;
    // “Liu He” is a name.
    while (next < named.length && named[next]!.mention.end <= tokens.starts[i]!) next += 1;
    if (next < named.length && named[next]!.start <= tokens.starts[i]!) continue;
    const sentence = scan.sentenceOf[i]!;
    const person = antecedent(scan, bySentence, voices, sentence, tokens.starts[i]!, sentences[sentence]!.paragraph);
    if (person === null) continue;
    const mention = {
      start: tokens.starts[i]!,
      end: tokens.ends[i]! - (word.startsWith('그') ? 1 : 0),
      how: 'pronoun' as const,
    };
    person.mentions.push(mention);
    const seen = { start: mention.start, person, mention };
    const known = bySentence.get(sentence);
    if (known === undefined) bySentence.set(sentence, [seen]);
    else known.push(seen);
  }
}

/** A verb of saying stands right after, or before and after a quotation or comma: not “Yeo said the ministry could …”. */
function speaks(scan: Scan, after: number, start: number): boolean {
  return (
    (((scan.classes[after] ?? 0) | (scan.classes[after + 1] ?? 0)) & SPEECH) !== 0 ||
    (((scan.classes[start - 1] ?? 0) & SPEECH) !== 0 && markAt(scan, start - 2) !== '') ||
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
    const seen = (bySentence.get(index) ?? []).filter(({ start }) => start < offset);
    const voice = voices.get(index);
    if (voice !== undefined && voice < offset && !seen.some(({ start }) => start > voice)) return null;
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
