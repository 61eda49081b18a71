/** What a language model proposes for a document, once it has been held against the text. */

import type { IssueMentioned, Reading } from '../reading.js';

/** An issue of the taxonomy, as far as a model is told of it. */
export type TaxonomyIssue = Pick<IssueMentioned, 'issue' | 'label' | 'category'>;

/** The lists of a reading that a model may fill. */
export type ModelReading = Pick<
  Reading,
  'people' | 'organisations' | 'issues' | 'measures' | 'positions' | 'amounts' | 'commitments'
>;

/** Something in an answer that was left out. */
export interface DroppedItem {
  /** Place in the answer and the start of its quote: `positions[2] “…”`; without control characters, short. */
  readonly what: string;
  /** The reason, in a clause. */
  readonly why: string;
}

/** What is left of an answer, and what is not. */
export interface ModelAnswer {
  readonly reading: ModelReading;
  readonly dropped: readonly DroppedItem[];
}

/** A stretch of the document that is given to the model at once, [start, end) in UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}
