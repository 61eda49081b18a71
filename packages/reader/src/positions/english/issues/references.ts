/** Words that stand for an issue named elsewhere: “this”, “the duty”, “the deal”. */

import { type PreparedText, sentenceAt } from '../../../text/prepared-text.js';
import type { IssueFinder } from '../../found/event-issues.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { unique } from './about.js';

/** A word in the stretch refers to what was named before. */
export function refersBack(signs: EnglishSentence['signs'], from: number, to: number): boolean {
  return signs.some(({ start, signs: what }) => start >= from && start < to && what.includes('back-reference'));
}

/** “The duty”, “the deal”: the duty or the agreement that the document speaks of. */
export function ofKind(
  finder: IssueFinder,
  signs: EnglishSentence['signs'],
  from: number,
  to: number,
  offset: number,
): string | null {
  // “Hailed the | agreement”: the verb may end with the article.
  for (const { start, end, signs: what } of signs) {
    if (end <= from || start >= to) continue;
    if (what.includes('duty-reference')) return finder.ofCategory('tariff', offset);
    if (what.includes('deal-reference')) return finder.talksAt(offset);
  }
  return null;
}

/** What is proposed or asked for, up to what it is for or in return for: “proposed a currency swap | to support its pledge”. */
const PROPOSED =
  /\b(?:propos|offer|request|suggest)(?:e|es|ed|ing|s)?\b(.{4,160}?)(?=,| to (?:support|back|help|cushion|offset|ease|protect|soften|secure|win|get)\b| in (?:return|exchange)\b|$)/i;

/** The issue that the sentence before names, or of several the one that it says is proposed; none where that is none or several. */
export function justBefore({ text, sentences }: PreparedText, finder: IssueFinder, start: number): string[] {
  const before = sentences[sentenceAt(sentences, start) - 1];
  if (before === undefined) return [];
  const all = named(finder, before.start, before.end);
  if (all.length > 0) return all;
  const proposed = PROPOSED.exec(text.slice(before.start, before.end));
  if (proposed === null) return [];
  const from = before.start + proposed.index;
  return named(finder, from, from + proposed[0].length);
}

/** The issue named in a stretch; none where it names several. */
function named(finder: IssueFinder, start: number, until: number): string[] {
  const found = finder.within(start, until);
  // “Its steel safeguard”: named with the same words.
  const together = found.every(
    ({ start, end }) => start < (found[0]?.end ?? 0) + 2 && end > (found[0]?.start ?? 0) - 2,
  );
  return together ? unique(found) : [];
}
