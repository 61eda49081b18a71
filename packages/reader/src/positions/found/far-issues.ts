/** Positions whose issue no word near them names. */

import type { Issues } from '../../mentions.js';
import { beginningWithin, firstOfParagraph } from '../../text/in-order.js';
import { type PreparedText, sentenceAt } from '../../text/prepared-text.js';
import type { PositionFound } from './position-found.js';

/** “It”, “this request”: words that refer to what was named before. */
const REFERS_BACK =
  /\b(?:it|this|that|these|those|them|such|so|nor|neither|both|the same(?! (?:[a-zà-ɏ]+ )?(?:rates?|terms?|time|day|week|month|year|treatment|as)\b)|likewise|agrees|concurs)\b/i;

/** What is bargained over itself: which kind of deal it is, the document tells as a whole. */
const THE_DEAL =
  /\b(?:deals?|agreements?|pacts?|accords?|treat(?:y|ies)|talks|negotiat\w+|signature|ratif\w+|chapters?|sign|signing|conclu\w+|outcome|result|text|framework|memorandum)\b/i;

/**
 * Positions without those whose issue is named in an earlier paragraph only and that do not refer to it: six in seven of these were
 * found to be about something else.
 */
export function withoutFarIssues(
  { sentences }: PreparedText,
  { mentions, deal }: Issues,
  positions: readonly PositionFound[],
): PositionFound[] {
  return positions.filter(({ inferred, issue, quote, verb }) => {
    // “No.”: the whole answer is all that tells it, and the question names what it is on.
    if (quote.text === verb) return true;
    if (!inferred.includes('issue') || REFERS_BACK.test(quote.text)) return true;
    if (issue === deal && THE_DEAL.test(quote.text)) return true;
    const { paragraph } = sentences[sentenceAt(sentences, quote.start)]!;
    const { start } = sentences[firstOfParagraph(sentences, paragraph)]!;
    return beginningWithin(mentions, start, quote.start).some(
      (mention) => mention.issue === issue && mention.end <= quote.start,
    );
  });
}
