/** Rows of the tables of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025): the country, a group, an average. */

import type { ComputedFigure } from './computed-figure.js';
import { type CountryOutcomes, weightedMean } from './liberation-day-outcome.js';

export type OutcomeColumn = 'welfare' | 'deficit' | 'exports' | 'imports' | 'employment' | 'prices';

const ALL_COLUMNS: readonly OutcomeColumn[] = ['welfare', 'deficit', 'exports', 'imports', 'employment', 'prices'];

/** Who stands in a row; a group is averaged. */
export interface TableRow {
  readonly row: string;
  readonly members: readonly number[];
}

export const WELFARE_NOTE = 'the program leaves τ̂ out of the disutility of labour; the preferences have it';

/** What else is to be said of a cell. */
export type CellNote = (row: string, column: OutcomeColumn) => string | undefined;

/**
 * The rows of one case.
 * @param weights of the averages
 * @param more notes added to what is always said of welfare
 */
export function rowsOf(
  place: { readonly table: string; readonly case: string },
  outcomes: CountryOutcomes,
  rows: readonly TableRow[],
  weights: Float64Array,
  columns: readonly OutcomeColumn[] = ALL_COLUMNS,
  more: CellNote = () => undefined,
): ComputedFigure[] {
  return rows.flatMap(({ row, members }) =>
    columns.map((column): ComputedFigure => {
      const value = weightedMean(outcomes[column], weights, members);
      const exact = column === 'welfare' ? weightedMean(outcomes.exactWelfare, weights, members) : value;
      // Where revenue is rebated the two are the same number.
      const departs = Math.abs(exact - value) > 1e-9;
      const note = [departs ? WELFARE_NOTE : undefined, more(row, column)].filter((said) => said !== undefined);
      return {
        ...place,
        row,
        column,
        value,
        ...(departs && { correct: exact }),
        ...(note.length > 0 && { note: note.join('; ') }),
      };
    }),
  );
}
