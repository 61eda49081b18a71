/** What the documents view asks the worker. */

import type { Text } from '@parley/talks';

/** A duty on record that a ledger knows otherwise. */
export interface DutyConflict {
  /** Id of the claim. */
  readonly claim: string;
  readonly expected: string | null;
  readonly evidence: Text;
}

export interface DocumentsQuestions {
  /** Duties of the record held against the ledgers of the talks, each on the day of its document. */
  readonly 'duty-conflicts': { readonly question: Record<string, never>; readonly answer: readonly DutyConflict[] };
}
