/** What is asked of a ledger. */

import type { ContentShare, Measure } from '../measures/measure.js';

/** Which duties are asked for. */
export interface DutyQuestion {
  /** Economy whose goods they are on. */
  readonly exporter: string;
  /** Further names the exporter goes by in measures, such as a region of a model. */
  readonly also?: readonly string[];
  readonly on: string;
  /** Reading of the ledger; its main one when absent. */
  readonly accordingTo?: string | undefined;
  /** Measures written on top, which replace those of the ledger with their names. */
  readonly written?: readonly Measure[];
  readonly content?: keyof ContentShare;
}
