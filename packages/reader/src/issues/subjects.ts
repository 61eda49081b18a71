/**
 * Bare subjects of talks: “Rice and sugar remain outside the scope”. In a document about talks such a word names its issue when
 * its clause has an act of talks or of trade on it, or when it heads an item of a list.
 */

import { findPhrases } from '../text/lexicon.js';
import { type PreparedText, sentenceAt, tokenAt } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import type { Candidate } from './candidate.js';
import type { IssueRules } from './issue-rules.js';
import { isOpenedTopic } from './opened-topics.js';

/** Issues that a document names in full before its bare subjects count. */
const ISSUES_OF_TALKS = 3;

/** Words of talks that do the same together with one issue. */
const WORDS_OF_TALKS = 3;

/** How far an act may stand from its subject, words. */
const REACH = 14;

/** A question or a title no longer than this names its subject without an act, words. */
const SHORT_QUESTION = 8;

/** A sentence with no more than this after its first word is that word alone: “Steel.” */
const LONGEST_REST = 1;

/** A list mark and the space around it are no longer than this, UTF-16 code units. */
const LONGEST_MARK = 12;

const LIST_MARK = /^\s*(?:[-–—•·▲△▶▷■□◆◇○●※*▪◦☞]|\(?\d{1,2}[.)]|\(?[a-z][.)]|[①-⑳]|[가-하][.)])\s*$/;

/** Marks that end a clause: ; and : */
const CLAUSE_MARKS = new Set([0x3b, 0x3a]);

/**
 * Finds bare subjects that name an issue.
 * @param named the issues that are named in full
 * @returns candidates in order, each of its bare word alone
 */
export function bareSubjects(prepared: PreparedText, rules: IssueRules, named: readonly Candidate[]): Candidate[] {
  const issues = new Set(named.map(({ issue }) => issue)).size;
  const talks = issues < ISSUES_OF_TALKS ? findPhrases(prepared, rules.talkWords).length : 0;
  const isOnTalks = issues >= ISSUES_OF_TALKS || (issues > 0 && talks >= WORDS_OF_TALKS);
  // “Dairy is off the table” tells by itself that there are talks.
  const agenda = isOnTalks ? [] : findPhrases(prepared, rules.agendaWords);
  if (!isOnTalks && agenda.length === 0) return [];
  const acts = isOnTalks ? findPhrases(prepared, rules.acts) : [];
  let cursor = 0;
  const found: Candidate[] = [];
  for (const { start, end, value } of findPhrases(prepared, rules.subjects)) {
    const at = sentenceAt(prepared.sentences, start);
    const sentence = prepared.sentences[at];
    if (sentence === undefined) continue;
    const [from, to] = clauseAround(prepared, sentence, start, end);
    while (cursor < acts.length && acts[cursor]!.start < from) cursor += 1;
    const kinds = new Set<number>();
    for (let i = cursor; i < acts.length && acts[i]!.start < to; i += 1) {
      const act = acts[i]!;
      if (act.end <= start || act.start >= end) for (const kind of act.value) kinds.add(kind);
    }
    const heads = isOnTalks
      ? headsItem(prepared, sentence, from, start, end) || isOpenedTopic(prepared.text, sentence, start, end)
      : agenda.some((word) => word.start >= from && word.end <= to && (word.end <= start || word.start >= end));
    for (const issue of value) {
      const wanted = rules.issues[issue]!.acts;
      if (heads || wanted.some((kind) => kinds.has(kind))) {
        found.push({ issue, start, end, sentence: at, full: true });
      }
    }
  }
  return found;
}

/** The clause of a word: up to a semicolon or colon, and no further than an act reaches. */
function clauseAround({ text, tokens }: PreparedText, sentence: Sentence, start: number, end: number) {
  const ends = (token: number) =>
    tokens.ends[token]! - tokens.starts[token]! === 1 && CLAUSE_MARKS.has(text.charCodeAt(tokens.starts[token]!));
  let first = Math.max(sentence.firstToken, Math.min(tokenAt(tokens, start), sentence.endToken - 1));
  const lowest = Math.max(sentence.firstToken, first - REACH);
  while (first > lowest && !ends(first - 1)) first -= 1;
  let last = Math.max(first + 1, tokenAt(tokens, end));
  const highest = Math.min(sentence.endToken, last + REACH);
  while (last < highest && !ends(last)) last += 1;
  return [tokens.starts[first]!, Math.max(end, tokens.ends[Math.min(last, sentence.endToken) - 1]!)] as const;
}

/** True for “• Services. Korea shall …”, “And defence?” and “Steel.” */
function headsItem(
  { text, tokens }: PreparedText,
  sentence: Sentence,
  clause: number,
  start: number,
  end: number,
): boolean {
  const close = text.charAt(sentence.end - 1);
  if (close === '?' && sentence.endToken - tokenAt(tokens, clause) <= SHORT_QUESTION) return true;
  const before = text.slice(Math.max(0, start - LONGEST_MARK), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const marked = LIST_MARK.test(line) && (line.length < before.length || start <= LONGEST_MARK);
  const after = text.charAt(end);
  if (marked) return after === '.' || after === ':' || after === ',' || after === '\n';
  return start === clause && sentence.endToken - tokenAt(tokens, end) <= LONGEST_REST;
}
