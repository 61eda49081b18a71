import type { Voice } from '../voices/voices.js';

/** Whose words a sentence is. */
export interface Turn {
  /** Who has the floor; null where the document tells itself. */
  readonly voice: Voice | null;
  /** A reporter's question: holds no position. */
  readonly question: boolean;
  /** Offset at which the words begin, after the label. */
  readonly from: number;
}
