/** The deal as an issue of a document that takes positions on it without a name. */

import type { IssueMentioned, Span } from '../reading.js';
import type { IssueRules } from './issue-rules.js';

/**
 * Issues with that of the document's deal, at the words that take positions on it, where it is not among them.
 * @param positions positions read in the document
 */
export function withDealIssue(
  rules: IssueRules,
  issues: readonly IssueMentioned[],
  deal: string | null,
  positions: readonly { readonly issue: string; readonly quote: { readonly start: number; readonly end: number } }[],
): readonly IssueMentioned[] {
  if (deal === null || issues.some(({ issue }) => issue === deal)) return issues;
  const spans = positions.flatMap(({ issue, quote }): Span[] => (issue === deal ? [[quote.start, quote.end]] : []));
  const rule = rules.issues.find(({ id }) => id === deal);
  if (spans.length === 0 || rule === undefined) return issues;
  const { id, label, category } = rule;
  const whole = [...new Map(spans.map((span) => [span.join(' '), span])).values()];
  const named: IssueMentioned = { issue: id, label, category, spans: whole };
  return [...issues, named].sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
}
