/**
 * Who takes which stance on which issue, clause by clause.
 *
 * English and Korean clauses are built from opposite ends, so each has a grammar of its own; what they hand back is the same.
 */

import type { DocumentFacts, Issues, Names } from '../mentions.js';
import type { DateRead, PositionRead } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { type Claim, positionsOf } from './claims.js';
import { englishPositions } from './english-positions.js';
import { createIssueFinder } from './event-issues.js';
import type { StanceRules } from './stance-rules.js';

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
): PositionRead[] {
  const finder = createIssueFinder(issues);
  const read: (...given: Parameters<typeof englishPositions>) => Claim[] = englishPositions;
  return positionsOf(prepared.text, read(prepared, rules, names, finder, facts, dates));
}
