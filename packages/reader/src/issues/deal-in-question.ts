/** Which kind of deal “the deal” and “the talks” of a document are. */

import { findPhrases } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { IssueRules } from './issue-rules.js';

/** Words this far into a text count half as much as its first, UTF-16 code units. */
const HALVED_AT = 1500;

/**
 * Number of the issue that a document's deal is; null where nothing tells.
 *
 * A document on talks seldom says what is new about them: “the deal” is a free trade agreement where chapters and rounds are spoken
 * of, a revision where the agreement has a name already, a framework where duties of one side are bargained over.
 */
export function dealInQuestion(prepared: PreparedText, rules: IssueRules): number | null {
  const weights = new Map<number, number>();
  for (const { start, value } of findPhrases(prepared, rules.deals)) {
    for (const issue of value) weights.set(issue, (weights.get(issue) ?? 0) + 1 / (1 + start / HALVED_AT));
  }
  let best: number | null = null;
  for (const [issue, weight] of weights) if (best === null || weight > weights.get(best)!) best = issue;
  return best;
}
