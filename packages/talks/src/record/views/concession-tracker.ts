/** Opening, last and present position of each party on each issue: who has moved, and how far. */

import { speaksForGovernment } from '../agenda.js';
import type { Statement, TalksRecord } from '../log/statements.js';
import { type Movement, movementBetween } from './movement.js';

export interface ConcessionLine {
  readonly issue: string;
  readonly party: string;
  readonly opening: Statement;
  /** The statement before the present one; null when there are fewer than three. */
  readonly last: Statement | null;
  /** The present one; null when the opening still stands alone. */
  readonly now: Statement | null;
  /** From opening to now. */
  readonly movement: Movement | null;
}

/** One line per issue and party that have spoken on a known day, in the order of the talks file. */
export function concessionTracker({ talks, statements }: TalksRecord): ConcessionLine[] {
  return Object.keys(talks.issues).flatMap((issue) =>
    Object.keys(talks.parties).flatMap((party) => {
      const said = statements.filter(
        (statement) =>
          statement.issue === issue &&
          statement.party === party &&
          statement.dated !== null &&
          statement.stance !== 'not-discussed' &&
          speaksForGovernment(statement),
      );
      const [opening] = said;
      if (!opening) return [];
      const now = said.length > 1 ? (said.at(-1) ?? null) : null;
      return [
        {
          issue,
          party,
          opening,
          last: said.length > 2 ? (said.at(-2) ?? null) : null,
          now,
          movement: now && movementBetween(opening, now),
        },
      ];
    }),
  );
}
