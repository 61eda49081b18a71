/**
 * Positions that no construction was met for: a clause in someone's mouth that names an issue and has a word of stance.
 *
 * The grammar comes first; this reads what it left over, so that unfamiliar wording is not lost. A clause whose speaker or stance cannot
 * be told is left alone.
 */

import type { DocumentFacts, Issues, Names } from '../mentions.js';
import type { PositionRead, Span, Stance, Strength } from '../reading.js';
import { findPhrases, type Match } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import type { Claim } from './claims.js';
import { documentVoice } from './document-voice.js';
import type { PlainCue, PlainCues } from './plain-cues.js';
import { quotationAt } from './quotation-at.js';
import type { StanceRules } from './stance-rules.js';
import { statementParties } from './statement-parties.js';
import { turnsOf } from './turns.js';
import { type Holder, holdersOf, partiesOf, type Voice } from './voices.js';

/** Of several cues in one clause the first of these counts. */
const ORDER: readonly Stance[] = [
  'not-discussed',
  'excludes',
  'links',
  'rejects',
  'demands',
  'open',
  'offers',
  'supports',
];

/** A holder is the subject of a clause when it begins within so many UTF-16 code units of the clause. */
const SUBJECT_WITHIN = 40;

/** Words between a verb of saying and who says it, UTF-16 code units. */
const SPEECH_WITHIN = 60;

/**
 * Reads what was left over.
 * @param read positions already found, in any order
 */
export function plainPositions(
  prepared: PreparedText,
  cues: PlainCues,
  rules: StanceRules,
  names: Names,
  issues: Issues,
  facts: DocumentFacts,
  read: readonly PositionRead[],
): Claim[] {
  const { text, sentences } = prepared;
  const found = findPhrases(prepared, cues.en);
  if (found.length === 0) return [];
  const pair = partiesOf(names, text.length);
  const document = documentVoice(prepared, rules.en, names, facts, pair);
  const parties = statementParties(names, document.kind, pair);
  const documentVoices =
    document.kind === 'joint' ? parties.map((party): Voice => ({ speaker: null, party, capacity: 'government' })) : document.voices;
  const holders = holdersOf(names);
  const turns = turnsOf(prepared, rules.en, names, holders);
  const claims: Claim[] = [];
  let last: { readonly voice: Voice; readonly paragraph: number } | null = null;
  const at = { holder: 0, cue: 0, issue: 0 };
  for (let i = 0; i < sentences.length; i += 1) {
    const sentence = sentences[i]!;
    const inside = taken(holders, at, 'holder', sentence);
    const cuesHere = taken(found, at, 'cue', sentence);
    const mentions = taken(issues.mentions, at, 'issue', sentence);
    const turn = turns.get(i);
    if (turn?.question === true || /\?["”’)]*$/.test(text.slice(sentence.end - 3, sentence.end))) continue;
    const speaker = speakerOf(prepared, sentence, inside, cuesHere);
    const said: Voice | null = speaker?.voices[0] ?? null;
    const before: Voice | null = last !== null && sentence.paragraph - last.paragraph <= 1 ? last.voice : null;
    if (said !== null) last = { voice: said, paragraph: sentence.paragraph };
    const done = new Set<string>();
    for (const { issue, start, end } of mentions) {
      const clause = clauseAround(prepared, sentence, start, end);
      const cue = strongest(cuesHere, clause);
      if (cue === null || read.some((position) => position.issue === issue && overlaps(position, clause))) continue;
      const quotation = quotationAt(prepared.quotations, start);
      const subject = subjectOf(text, clause, inside, speaker);
      const voices = voicesFor({
        quoted: quotation !== null,
        said,
        before,
        subject,
        floor: turn?.voice ?? null,
        document: documentVoices,
      });
      for (const voice of voices) {
        const key = `${voice.speaker} ${voice.party} ${issue} ${cue.value}`;
        if (done.has(key)) continue;
        done.add(key);
        claims.push({
          voice,
          issue,
          linkedTo: [],
          stance: cue.value as Stance,
          strength: strengthOf(text.slice(clause[0], clause[1])),
          verb: text.slice(cue.start, cue.end),
          span: clause,
          saidOn: null,
          hedged: false,
        });
      }
    }
  }
  return claims;
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Items that begin in a sentence; both are in order, so that each is looked at once. */
function taken<T extends Placed>(items: readonly T[], at: Record<string, number>, key: string, { start, end }: Sentence): T[] {
  let next = at[key]!;
  while (next < items.length && items[next]!.start < start) next += 1;
  const first = next;
  while (next < items.length && items[next]!.start < end) next += 1;
  at[key] = next;
  return items.slice(first, next);
}

/** Who says something in a sentence: the holder nearest to its verb of saying, outside quotations. */
function speakerOf(
  prepared: PreparedText,
  sentence: Sentence,
  holders: readonly Holder[],
  cues: readonly Match<PlainCue>[],
): Holder | null {
  let best: Holder | null = null;
  let nearest = SPEECH_WITHIN;
  for (const cue of cues) {
    if (cue.value !== 'speech' || quotationAt(prepared.quotations, cue.start) !== null) continue;
    for (const holder of holders) {
      if (holder.kind === 'adjective' || quotationAt(prepared.quotations, holder.start) !== null) continue;
      const gap = holder.end <= cue.start ? cue.start - holder.end : holder.start - cue.end + 1;
      if (gap < 0 || gap >= nearest) continue;
      if (isPossessive(prepared.text, holder)) continue;
      nearest = gap;
      best = holder;
    }
  }
  return best;
}

function isPossessive(text: string, { end }: Holder): boolean {
  return /^['’]s\b/.test(text.slice(end, end + 3));
}

/** The clause around an issue: between stops, dashes and words that set a new clause off. */
function clauseAround({ text }: PreparedText, sentence: Sentence, start: number, end: number): Span {
  let from = sentence.start;
  for (const mark of text.slice(sentence.start, start).matchAll(BREAK)) from = sentence.start + mark.index + mark[0].length;
  const rest = text.slice(end, sentence.end);
  const stop = rest.search(BREAK);
  const to = stop < 0 ? sentence.end : end + stop;
  return trimmed(text, from, to);
}

const BREAK = /[;:—–](?=\s)|\s[—–-]{1,2}\s|,?\s(?:but|while|whereas|although|though|yet)\s|,\s(?:and|nor|so)\s|["“”]/g;

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /[\s,"“”'‘’•*–—-]/.test(text[start]!)) start += 1;
  while (end > start && /[\s,."“”'‘’;:]/.test(text[end - 1]!)) end -= 1;
  return [start, end];
}

/** The cue that gives a clause its stance. */
function strongest(cues: readonly Match<PlainCue>[], [start, end]: Span): Match<PlainCue> | null {
  for (const stance of ORDER) {
    const cue = cues.find(({ value, start: at, end: to }) => value === stance && at >= start && to <= end);
    if (cue !== undefined) return cue;
  }
  return null;
}

/** Who a clause is about: the holder at its beginning that is not the one who tells it. */
function subjectOf(text: string, [start, end]: Span, holders: readonly Holder[], speaker: Holder | null): Holder | null {
  for (const holder of holders) {
    if (holder.start < start || holder === speaker) continue;
    if (holder.start >= end || holder.start - start > SUBJECT_WITHIN) return null;
    if (holder.kind === 'adjective' || isPossessive(text, holder)) continue;
    return holder;
  }
  return null;
}

interface VoiceContext {
  readonly quoted: boolean;
  readonly said: Voice | null;
  readonly before: Voice | null;
  readonly subject: Holder | null;
  readonly floor: Voice | null;
  readonly document: readonly Voice[];
}

function voicesFor({ quoted, said, before, subject, floor, document }: VoiceContext): readonly Voice[] {
  if (quoted) {
    const voice = said ?? floor ?? before;
    return voice === null ? [] : [voice];
  }
  const about = subject?.voices ?? [];
  if (said !== null) {
    // “Reynolds said Britain would not retaliate” is his; “he said Washington wants …” is Washington's.
    const foreign = about.length > 0 && about.every(({ party }) => party !== null && party !== said.party);
    return foreign ? about : [said];
  }
  if (floor !== null) return [floor];
  if (about.length > 0) return about;
  return document;
}

function strengthOf(clause: string): Strength {
  if (/\b(?:may|might|could|hopes?|hoped|would consider|perhaps)\b/i.test(clause)) return 'soft';
  if (/\b(?:will|shall|must|never|cannot|can't|won't|insist\w*|not accept|no intention)\b/i.test(clause)) return 'firm';
  return 'moderate';
}

function overlaps({ quote }: PositionRead, [start, end]: Span): boolean {
  return quote.start < end && start < quote.end;
}
