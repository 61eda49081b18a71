/** How compared figures are written, on the terminal and in the document. */

import type { ComparedCell, ComparedTable } from '@parley/economy';

/** Tables of more rows are summed up by column. */
const MOST_ROWS = 60;
/** Correct figures that may stand in notes. */
const MOST_INLINE = 4;

export function isLong({ rows, columns }: ComparedTable): boolean {
  return rows.length / columns.length > MOST_ROWS;
}

/** `1.13 | 1.131`, with a mark where they differ. */
export function bothFigures({ published, ours, agrees, decimals }: ComparedCell): string {
  if (published === null && ours === null) return '';
  const mark = agrees === false ? ' ≠' : '';
  const printed = published === null ? '–' : written(published, decimals);
  return `${printed} | ${ours === null ? '–' : written(ours, decimals + 1)}${mark}`;
}

/** Cells of a table by case and row, in order. */
export function byRow({ rows, columns }: ComparedTable): { case: string; row: string; cells: ComparedCell[] }[] {
  const lines: { case: string; row: string; cells: ComparedCell[] }[] = [];
  for (let first = 0; first < rows.length; first += columns.length) {
    const cells = rows.slice(first, first + columns.length);
    const [cell] = cells;
    // Rows with neither a printed figure nor ours have nothing to say.
    if (cell && cells.some(({ published, ours }) => published !== null || ours !== null)) {
      lines.push({ case: cell.case, row: cell.row, cells });
    }
  }
  return lines;
}

/** By column: cells that agree, the largest difference, and where. */
export function byColumn({ rows, columns }: ComparedTable): string[][] {
  return columns.map((column) => {
    const cells = rows.filter((cell) => cell.column === column && cell.agrees !== null);
    let worst: ComparedCell | undefined;
    for (const cell of cells) if (difference(cell) > (worst ? difference(worst) : 0)) worst = cell;
    return [
      column,
      `${cells.filter(({ agrees }) => agrees).length} of ${cells.length}`,
      worst ? difference(worst).toExponential(1) : '0',
      worst ? `${worst.row}, ${written(worst.published ?? 0, 4)}` : '',
    ];
  });
}

/** What is said of cells, each note once; where few cells have correct figures of their own, with them. */
export function notesOf({ rows, notes }: ComparedTable): string[] {
  const about = new Map<string, ComparedCell[]>();
  for (const cell of rows) {
    if (cell.note === null || cell.ours === null) continue;
    about.set(cell.note, [...(about.get(cell.note) ?? []), cell]);
  }
  const few = corrected(rows).length <= MOST_INLINE;
  const said = [...about].map(([note, cells]) => {
    const right = few
      ? corrected(cells).map((cell) => `${cell.case}, ${cell.row}, ${cell.column} ${correctFigure(cell)}`)
      : [];
    return right.length > 0 ? `${capital(note)}. Correct: ${right.join('; ')}.` : `${capital(note)}.`;
  });
  return [...notes, ...said];
}

/** Correct figures by case and row, where there are too many to be said in notes. */
export function corrections(compared: ComparedTable): string[][] {
  if (corrected(compared.rows).length <= MOST_INLINE) return [];
  return byRow(compared)
    .filter(({ cells }) => corrected(cells).length > 0)
    .map((line) => [line.case, line.row, ...line.cells.map(correctFigure)]);
}

function corrected(cells: readonly ComparedCell[]): ComparedCell[] {
  return cells.filter(({ correct }) => correct !== undefined);
}

function correctFigure({ correct, decimals }: ComparedCell): string {
  return correct === undefined ? '' : written(correct, decimals + 1);
}

export function verdict({ agree, cells, precision, rows }: ComparedTable): string {
  const ours = rows.filter(({ published, ours }) => published === null && ours !== null).length;
  const theirs = rows.filter(({ published, ours }) => published !== null && ours === null).length;
  return [
    cells > 0 ? `${agree} of ${cells} cells agree ${precision}` : 'no printed figure at hand',
    ...(ours > 0 && cells > 0 ? [`${ours} without a printed figure`] : []),
    ...(theirs > 0 ? [`${theirs} printed only`] : []),
  ].join(', ');
}

function difference({ published, ours }: ComparedCell): number {
  return Math.abs((published ?? 0) - (ours ?? 0));
}

function written(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
