/**
 * Who takes which stance on which issue, clause by clause.
 *
 * English and Korean clauses are built from opposite ends, so each has a grammar of its own; what they hand back is the same.
 */

import type { DocumentFacts, Issues, Names } from '../mentions.js';
import type { DateRead } from '../reading.js';
import { isKoreanText } from '../text/korean-text.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import { isOffTrade } from './cues/bodies-off-trade.js';
import type { StanceRules } from './cues/stance-rules.js';
import { englishPositions } from './english/claims/english-positions.js';
import { type Claim, positionsOf } from './found/claims.js';
import { createIssueFinder } from './found/event-issues.js';
import { withoutFarIssues } from './found/far-issues.js';
import { withInferred } from './found/inferred-fields.js';
import type { PositionFound } from './found/position-found.js';
import { koreanPositions } from './korean/claims/korean-positions.js';

/**
 * Finds the positions of a document.
 * @param prepared the text, prepared with the vocabulary that the rules were compiled with
 * @param names people, bodies and economies of the same text
 * @param issues issues of the same text
 * @param facts what is known of the document besides
 * @param dates dates of the same text, for the days of sayings; none when left out
 * @returns positions in the order of the text, each with an exact quote
 */
export function findPositions(
  prepared: PreparedText,
  rules: StanceRules,
  names: Names,
  issues: Issues,
  facts: DocumentFacts,
  dates: readonly DateRead[] = [],
): PositionFound[] {
  const finder = createIssueFinder(issues);
  const bounded = withBoundedSentences(prepared);
  const korean = isKoreanText(prepared);
  const sources = { prepared: bounded, rules, names, finder, facts, dates };
  const claims: Claim[] = korean ? koreanPositions(sources) : englishPositions(sources);
  const found = withInferred(prepared, names, issues, positionsOf(prepared.text, claims)).filter(
    ({ speaker, inferred }) =>
      speaker === null || !inferred.includes('issue') || !isOffTrade(rules.bodiesOffTrade, speaker),
  );
  return korean ? found : withoutFarIssues(prepared, issues, found);
}

/** A longer sentence, tokens, is no sentence: a table, a list without stops, or hostile. */
const LONGEST_SENTENCE = 250;

/** Cuts what is too long to be one sentence, so that the work on each stays small. */
function withBoundedSentences(prepared: PreparedText): PreparedText {
  const { sentences, tokens } = prepared;
  if (!sentences.some(({ firstToken, endToken }) => endToken - firstToken > LONGEST_SENTENCE)) return prepared;
  return {
    ...prepared,
    sentences: sentences.flatMap((sentence) => {
      const { firstToken, endToken, paragraph, hints } = sentence;
      if (endToken - firstToken <= LONGEST_SENTENCE) return [sentence];
      const parts: Sentence[] = [];
      for (let first = firstToken; first < endToken; first += LONGEST_SENTENCE) {
        const end = Math.min(endToken, first + LONGEST_SENTENCE);
        parts.push({
          start: tokens.starts[first]!,
          end: tokens.ends[end - 1]!,
          firstToken: first,
          endToken: end,
          paragraph,
          hints,
        });
      }
      return parts;
    }),
  };
}
