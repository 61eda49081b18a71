/** Who an English sentence is about, for the pronouns after it. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { insideQuotation } from '../../quotations/quotation-at.js';
import type { PlacedHolder } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';

/** The first subject of a sentence; none where the speaker's own “I” or “we” stands before it: “I wrote Minister Freeland”. */
export function mainSubject(
  prepared: PreparedText,
  words: WordClasses,
  { sentence, holders }: EnglishSentence,
): PlacedHolder | undefined {
  const { tokens } = prepared;
  // “The bureau stated, “the U.S. answered””: whom the words of another name is no subject of theirs.
  const within = insideQuotation(prepared, sentence.start + 1);
  // ““The new bill targets U.S. firms,” the chamber said”: the body that says so, not whom it speaks of.
  const speaks = within
    ? holders.find(
        ({ subject, start, holder }) => subject && holder.kind === 'organisation' && !insideQuotation(prepared, start),
      )
    : undefined;
  const main = speaks ?? holders.find(({ subject, start }) => subject && (within || !insideQuotation(prepared, start)));
  if (main === undefined) return undefined;
  for (let i = sentence.firstToken; i < main.first; i += 1) {
    const word = tokens.words[i]!;
    if (words.firstPerson.has(word) && !words.possessives.has(word)) return undefined;
  }
  return main;
}
