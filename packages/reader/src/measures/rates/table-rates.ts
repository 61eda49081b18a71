/** Rates of a table whose heading says “percent” once for all its cells: “Thailand    36    19”. */

import type { Span } from '../../reading.js';
import { hasCells } from './bounded-sentences.js';
import type { Rate } from './rate.js';
import { cellsOf, LONGEST_ROW } from './table-columns.js';

/** Rows that make a table, the one that heads it among them. */
const FEWEST_ROWS = 3;
/** Lines over a table that may be its caption. */
const CAPTION_LINES = 3;

const UNIT = /%|\bper ?cent\b|퍼센트/i;
const DUTY =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|(?:dumping|subsidy) margins?|margins? of dumping)\b|관세|세율/i;
/** A column of something else. */
const OTHER =
  /\b(?:shares?|growth|changes?|values?|exports?|imports?|trade|billions?|millions?|bn|mn|USD|years?|rank|weight|population)\b|[$€£¥₩]|비중|증가|수출|수입|금액|순위|억|조/i;
const BARE = /^\d{1,3}(?:\.\d{1,2})?$/;
/** Highest rate believed of a number without a sign. */
const HIGHEST = 250;

/** The rates in cells that hold nothing but a number, in tables that are headed as rates of duty in percent; in order. */
export function tableRates(text: string): Rate[] {
  if (!hasCells(text)) return [];
  const found: Rate[] = [];
  let rows: Span[] = [];
  let above: Span[] = [];
  const close = () => {
    if (rows.length >= FEWEST_ROWS) found.push(...ratesOf(text, rows, above));
    if (rows.length > 0) above = [];
    rows = [];
  };
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line: Span = [start, end];
    start = end + 1;
    if (end - line[0] <= LONGEST_ROW && hasCells(text.slice(...line)) && cellsOf(text, line).length > 1) {
      rows.push(line);
      continue;
    }
    if (/^[\s|:+-]*$/.test(text.slice(line[0], Math.min(end, line[0] + LONGEST_ROW)))) {
      if (line[0] === end && rows.length >= FEWEST_ROWS) close();
      continue;
    }
    close();
    above = [...above, line].slice(-CAPTION_LINES);
  }
  close();
  return found;
}

function ratesOf(text: string, rows: readonly Span[], above: readonly Span[]): Rate[] {
  const table = rows.map((row) => cellsOf(text, row));
  const [head = []] = table;
  const numbersIn = (cells: readonly Span[]) => cells.filter((cell) => BARE.test(text.slice(...cell).trim())).length;
  if (numbersIn(head) > 0) return [];
  const caption = [...above, ...rows.slice(0, 1)]
    .map((line) => text.slice(line[0], Math.min(line[1], line[0] + LONGEST_ROW)))
    .join('\n');
  if (!UNIT.test(caption) || !DUTY.test(caption)) return [];
  return table.slice(1).flatMap((cells) =>
    cells.flatMap(([start, end], column): Rate[] => {
      const digits = text.slice(start, end).trim();
      const heading = head[column] === undefined ? '' : text.slice(...head[column]);
      if (column === 0 || cells.length !== head.length || !BARE.test(digits) || Number(digits) > HIGHEST) return [];
      if (OTHER.test(heading.replace(/\b(?:19|20)\d\d\b/g, '')) && !DUTY.test(heading)) return [];
      const from = text.indexOf(digits, start);
      return [{ value: Number(digits), start: from, end: from + digits.length, bare: true }];
    }),
  );
}
