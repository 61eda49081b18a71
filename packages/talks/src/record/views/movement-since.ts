/** How far the parties have moved since an earlier day: the matrix of one day held against that of another. */

import type { Statement } from '../log/statements.js';
import { type Movement, movementBetween } from './movement.js';
import type { MatrixRow } from './position-matrix.js';

export interface MovedCell {
  readonly issue: string;
  readonly party: string;
  /** What held on the earlier day; null when the party was silent. */
  readonly before: Statement | null;
  /** `new`: it has spoken since; null when nothing new was said. */
  readonly movement: Movement | 'new' | null;
}

/** One cell for each of the matrix, in its order. */
export function movementSince(earlier: readonly MatrixRow[], now: readonly MatrixRow[]): MovedCell[] {
  return now.flatMap(({ issue, cells }) =>
    cells.map(({ party, last }): MovedCell => {
      const before =
        earlier.find((row) => row.issue === issue)?.cells.find((cell) => cell.party === party)?.last ?? null;
      if (last === null || isSame(before, last)) return { issue, party, before, movement: null };
      return { issue, party, before, movement: before === null ? 'new' : movementBetween(before, last) };
    }),
  );
}

/** Records of two days hold the same statement as two objects. */
function isSame(one: Statement | null, other: Statement): boolean {
  if (one === null) return false;
  if (one.claim !== null || other.claim !== null) return one.claim === other.claim;
  return (['stance', 'strength', 'dated', 'speaker', 'source', 'quote'] as const).every(
    (key) => one[key] === other[key],
  );
}
