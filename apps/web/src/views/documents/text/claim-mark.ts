import type { Claim, ClaimState } from '@parley/talks';
import type { Marked } from '../model/segments.js';

/** A claim as a span of the text. */
export interface ClaimMark extends Marked {
  /** Its place among the claims of the document. */
  readonly number: number;
  readonly kind: Claim['kind'];
  readonly state: ClaimState;
}
