/** Published tables beside computed figures, cell by cell. */

import type { ComputedFigure } from './computed-figure.js';
import type { PublishedTable } from './published-tables.js';

/** One cell. */
export interface ComparedCell {
  readonly case: string;
  readonly row: string;
  readonly column: string;
  readonly published: number | null;
  readonly ours: number | null;
  /** Null where one of the two is missing. */
  readonly agrees: boolean | null;
  readonly note: string | null;
  /** Present where the publication's program departs from its words: what its program gives, computed here. */
  readonly as_published?: number;
  /** And what its words give. */
  readonly correct?: number;
  /** Decimals printed. */
  readonly decimals: number;
}

export interface ComparedTable {
  readonly table: string;
  readonly title: string;
  readonly source: string | undefined;
  /** Cells with both figures, and how many of them agree. */
  readonly cells: number;
  readonly agree: number;
  readonly precision: string;
  /** Largest difference between the two figures of any cell, in units of the table. */
  readonly largest_difference: number;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly ComparedCell[];
}

/** Rounds half away from zero. */
export function roundedTo(value: number, decimals: number): number {
  return Math.sign(value) * Number(Math.abs(value).toFixed(decimals));
}

/** Joins a published table with the figures computed for it. */
export function compareTable(published: PublishedTable, figures: readonly ComputedFigure[]): ComparedTable {
  const computed = new Map(
    figures.filter(({ table }) => table === published.table).map((figure) => [keyOf(figure), figure]),
  );
  const columns = Object.entries(published.columns);
  const rows = published.cases.flatMap(({ case: name, rows: printed }) =>
    printed.flatMap(({ row, figures: texts }) =>
      columns.map(([column, decimals], index): ComparedCell => {
        const cell = { case: name, row, column };
        return compareCell(cell, texts[index], decimals, computed.get(keyOf(cell)), published.tolerance);
      }),
    ),
  );
  const compared = rows.filter(({ agrees }) => agrees !== null);
  return {
    table: published.table,
    title: published.title,
    source: published.source,
    cells: compared.length,
    agree: compared.filter(({ agrees }) => agrees).length,
    precision: published.tolerance === undefined ? 'as printed' : `within ${published.tolerance}`,
    largest_difference: compared.reduce(
      (most, { published: printed, ours }) => Math.max(most, Math.abs((printed ?? 0) - (ours ?? 0))),
      0,
    ),
    notes: published.notes ?? [],
    columns: columns.map(([column]) => column),
    rows,
  };
}

function compareCell(
  cell: Pick<ComparedCell, 'case' | 'row' | 'column'>,
  text: string | null,
  columnDecimals: number,
  figure: ComputedFigure | undefined,
  tolerance: number | undefined,
): ComparedCell {
  const decimals = text === null ? columnDecimals : (text.split('.')[1]?.length ?? 0);
  const published = text === null ? null : Number(text);
  const ours = figure?.value ?? null;
  let agrees: boolean | null = null;
  if (published !== null && ours !== null) {
    agrees =
      tolerance === undefined ? roundedTo(ours, decimals) === published : Math.abs(ours - published) <= tolerance;
  }
  return {
    ...cell,
    published,
    ours,
    agrees,
    note: figure?.note ?? null,
    ...(figure?.correct !== undefined && { as_published: figure.value, correct: figure.correct }),
    decimals,
  };
}

function keyOf({ case: name, row, column }: { case: string; row: string; column: string }): string {
  return JSON.stringify([name, row, column]);
}
