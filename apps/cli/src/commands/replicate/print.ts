/** Compared tables on the terminal. */

import type { ComparedTable } from '@parley/economy';
import { table } from '../../print/table.js';
import type { Replication } from './results.js';
import { bothFigures, byColumn, byRow, corrections, isLong, notesOf, verdict } from './words.js';

/** All tables of a result: published | ours. */
export function printedReplication({ result, source, tables }: Replication): string {
  const cells = tables.reduce((total, compared) => total + compared.cells, 0);
  const agree = tables.reduce((total, compared) => total + compared.agree, 0);
  return [
    `${result}: ${agree} of ${cells} cells agree; published | ours, ≠ where they differ`,
    source,
    ...tables.map(printedTable),
  ].join('\n\n');
}

function printedTable(compared: ComparedTable): string {
  const names = ['', '', ...compared.columns.map((column) => `>${column}`)];
  const correct = corrections(compared);
  const body = isLong(compared)
    ? table(['column', 'agree', '>largest difference', 'at, published'], byColumn(compared))
    : table(names, once(byRow(compared).map((line) => [line.case, line.row, ...line.cells.map(bothFigures)])));
  return [
    `${compared.table}: ${verdict(compared)}. ${compared.title}`,
    body,
    ...notesOf(compared).map((note) => `· ${note}`),
    ...(correct.length > 0 ? ['Correct:', table(names, once(correct))] : []),
  ].join('\n');
}

/** The case of a row said once. */
function once(lines: readonly (readonly string[])[]): string[][] {
  return lines.map(([name = '', ...cells], index) => [name === lines[index - 1]?.[0] ? '' : name, ...cells]);
}
