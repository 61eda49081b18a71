/** What one party has said on one issue, in order, and how it moved. */

import { speaksForGovernment } from '../agenda.js';
import type { Statement, TalksRecord } from '../log/statements.js';
import { type Movement, movementBetween } from './movement.js';

export interface HistoryStep {
  readonly statement: Statement;
  /** From the statement before it; null for the first and for undated statements, whose place in time is open. */
  readonly movement: Movement | null;
}

/**
 * The history of a party's stance on an issue, earliest first; undated statements lead.
 * @param voices `government` by default; `all` takes in legislators, experts, companies and groups
 */
export function stanceHistory(
  { statements }: TalksRecord,
  party: string,
  issue: string,
  voices: 'government' | 'all' = 'government',
): HistoryStep[] {
  let before: Statement | null = null;
  return statements
    .filter((statement) => statement.party === party && statement.issue === issue)
    .filter((statement) => voices === 'all' || speaksForGovernment(statement))
    .map((statement) => {
      const movement = before && statement.dated !== null ? movementBetween(before, statement) : null;
      if (statement.dated !== null && speaksForGovernment(statement)) before = statement;
      return { statement, movement };
    });
}
