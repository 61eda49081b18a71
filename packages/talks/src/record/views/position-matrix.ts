/** Issues by parties on a day: each cell the last word of the government, with every statement behind it. */

import { speaksForGovernment } from '../agenda.js';
import type { Statement, TalksRecord } from '../log/statements.js';
import { type Movement, movementBetween } from './movement.js';

export interface MatrixCell {
  readonly party: string;
  /** The statement that holds; null when the government is silent. */
  readonly last: Statement | null;
  /** From the last statement of another day, or another stance of an undated one; null when there is none. */
  readonly movement: Movement | null;
  /** All statements of the government, latest first. */
  readonly statements: readonly Statement[];
  /** What others of that side say: legislators, experts, companies, groups. They never fill the cell. */
  readonly others: readonly Statement[];
}

export interface MatrixRow {
  readonly issue: string;
  readonly cells: readonly MatrixCell[];
}

/** The matrix, issues and parties in the order of the talks file. */
export function positionMatrix({ talks, statements }: TalksRecord): MatrixRow[] {
  return Object.keys(talks.issues).map((issue) => ({
    issue,
    cells: Object.keys(talks.parties).map((party) => {
      const said = statements.filter((statement) => statement.issue === issue && statement.party === party).reverse();
      const government = said.filter(speaksForGovernment);
      const [last] = government;
      const before = last && government.find((earlier) => earlier.dated !== last.dated);
      return {
        party,
        last: last ?? null,
        movement: last && before ? movementBetween(before, last) : null,
        statements: government,
        others: said.filter((statement) => !speaksForGovernment(statement)),
      };
    }),
  }));
}
