/** What heads the column of a cell in a table written in lines: “Partner    General rate    Cars”. */

import type { Span } from '../../reading.js';
import { CELL_GAP, hasCells } from './bounded-sentences.js';

/** Most rows looked back over. */
const MOST_ROWS = 60;

/** Longest line that may be a row, in UTF-16 code units. */
export const LONGEST_ROW = 400;

const CELLS = new RegExp(`(${CELL_GAP.source})`);

/**
 * The heading of a cell's column.
 * @param offset a place inside the cell, in UTF-16 code units
 * @returns null when the line has no cells or nothing heads them
 */
export function columnHeading(text: string, offset: number): Span | null {
  const row = lineAt(text, offset);
  if (row[1] - row[0] > LONGEST_ROW || !CELLS.test(text.slice(...row))) return null;
  const cells = cellsOf(text, row);
  if (cells.length < 2) return null;
  const column = cells.findIndex(([start, end]) => offset >= start && offset < end);
  if (column < 1) return null;
  let top: readonly Span[] | null = null;
  let line = row;
  for (let rows = 0; rows < MOST_ROWS && line[0] > 0; rows += 1) {
    line = lineAt(text, line[0] - 1);
    const above = cellsOf(text, line);
    if (/^[\s|:+-]*$/.test(text.slice(...line))) {
      if (line[0] === line[1]) break;
      continue;
    }
    if (above.length < 2) break;
    top = above;
  }
  return top?.[column] ?? null;
}

/** Whether a place stands in a line of cells. */
export function isInRow(text: string, offset: number): boolean {
  return hasCells(text.slice(...lineAt(text, offset)).trim());
}

function lineAt(text: string, offset: number): Span {
  // No further than a row may be long: a text may be one line.
  const before = text.slice(Math.max(0, offset - LONGEST_ROW), offset).lastIndexOf('\n');
  const after = text.slice(offset, offset + LONGEST_ROW).indexOf('\n');
  return [
    before < 0 ? Math.max(0, offset - LONGEST_ROW) : Math.max(0, offset - LONGEST_ROW) + before + 1,
    after < 0 ? Math.min(text.length, offset + LONGEST_ROW) : offset + after,
  ];
}

/** The cells of a line. */
export function cellsOf(text: string, [start, end]: Span): Span[] {
  if (end - start > LONGEST_ROW) return [];
  const cells: Span[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(CELLS)) {
    if (part.trim() !== '' && !/^\s*\|\s*$/.test(part)) cells.push([at, at + part.length]);
    at += part.length;
  }
  return cells;
}
