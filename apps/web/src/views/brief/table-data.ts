/** A printed table as figures: ranges in columns of their own, true numbers where the print has numbers. */

import type { Cell, TableData } from '../../design/downloads/table-data.js';
import { type TableBlock, textOf } from './nodes.js';

const NUMBER = String.raw`[+\-−]?\d[\d,]*(?:\.\d+)?`;
const FIGURE = new RegExp(String.raw`^(${NUMBER})( ?%)?(?: \[(${NUMBER}), (${NUMBER})\])?$`);

interface Parsed {
  readonly central: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly percent: boolean;
}

/** @param ends names of the columns that hold the ends of ranges */
export function tableData(table: TableBlock, ends: { readonly low: string; readonly high: string }): TableData {
  const [head, ...rows] = table.children;
  const texts = rows.map((row) => row.children.map(textOf));
  const columns = (head?.children ?? []).map((cell, place) => {
    const name = textOf(cell);
    const parsed = texts.map((row) => figureIn(row[place] ?? ''));
    const right = table.align?.[place] === 'right';
    const ranged = right && parsed.some((figure) => figure && figure.low !== null);
    const unit = right && parsed.some((figure) => figure?.percent) ? '%' : undefined;
    return { head: { name, unit }, place, parsed, right, ranged };
  });
  return {
    columns: columns.flatMap(({ head, ranged }) =>
      ranged
        ? [head, { ...head, name: `${head.name}, ${ends.low}` }, { ...head, name: `${head.name}, ${ends.high}` }]
        : [head],
    ),
    rows: texts.map((row, at) =>
      columns.flatMap(({ place, parsed, right, ranged }): Cell[] => {
        const text = row[place] ?? '';
        const figure = right ? parsed[at] : undefined;
        const shown: Cell = figure ? figure.central : text === '–' || text === '' ? null : text;
        // A point has itself as its range.
        if (!ranged) return [shown];
        return [shown, figure ? (figure.low ?? figure.central) : null, figure ? (figure.high ?? figure.central) : null];
      }),
    ),
  };
}

function figureIn(text: string): Parsed | undefined {
  const found = FIGURE.exec(text.trim());
  if (!found) return undefined;
  const [, central = '', percent, low, high] = found;
  return {
    central: numberOf(central),
    low: low === undefined ? null : numberOf(low),
    high: high === undefined ? null : numberOf(high),
    percent: percent !== undefined,
  };
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-').replace(/^\+/, ''));
}
