/** What a publisher adds to its documents: notices, prompts and the titles of other articles. */

import { findPhrases } from '../text/lexicon.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import type { IssueRules } from './issue-rules.js';

/** A heading of other articles is no longer than this, UTF-16 code units. */
const LONGEST_HEADING = 40;

/**
 * Numbers of the sentences that are a publisher's own words: those with a phrase of the rules, and what follows a heading of
 * other articles in the paragraph after it.
 */
export function boilerplateSentences(prepared: PreparedText, rules: IssueRules): Set<number> {
  const { sentences } = prepared;
  const skipped = new Set<number>();
  for (const { start, value } of findPhrases(prepared, rules.boilerplate)) {
    const at = sentenceAt(sentences, start);
    const sentence = sentences[at];
    if (sentence === undefined) continue;
    if (value === 'sentence') {
      skipped.add(at);
      continue;
    }
    // Only as a heading: at the start of its line, and short or run together with the titles.
    if (start !== sentence.start) continue;
    const heading = sentence.end - sentence.start <= LONGEST_HEADING;
    const last = heading ? sentence.paragraph + 1 : sentence.paragraph;
    for (let i = at; i < sentences.length && sentences[i]!.paragraph <= last; i += 1) skipped.add(i);
  }
  return skipped;
}
