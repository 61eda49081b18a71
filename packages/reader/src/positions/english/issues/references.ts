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
  for (const { start, signs: what } of signs) {
    if (start < from || start >= to) continue;
    if (what.includes('duty-reference')) return finder.ofCategory('tariff', offset);
    if (what.includes('deal-reference')) return finder.talksAt(offset);
  }
  return null;
}

/** The issue that the sentence before names; none where it names none or several. */
export function justBefore({ sentences }: PreparedText, finder: IssueFinder, start: number): string[] {
  const before = sentences[sentenceAt(sentences, start) - 1];
  const found = before === undefined ? [] : finder.within(before.start, before.end);
  // “Its steel safeguard”: named with the same words.
  const together = found.every(
    ({ start, end }) => start < (found[0]?.end ?? 0) + 2 && end > (found[0]?.start ?? 0) - 2,
  );
  return together ? unique(found) : [];
}
