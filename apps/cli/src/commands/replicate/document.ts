/** Compared tables as a document, docs/validation.md. */

import type { ComparedTable } from '@parley/economy';
import type { Replication } from './results.js';
import { bothFigures, byColumn, byRow, corrections, isLong, notesOf, verdict } from './words.js';

const TITLES: Record<Replication['result'], string> = {
  nafta: 'NAFTA: Caliendo and Parro (2015)',
  'liberation-day': 'Liberation Day: Ignatenko, Lashkaripour, Macedoni and Simonovska (2025)',
  'ossa-2014': 'Trade wars and trade talks: Ossa (2014)',
};

/** The document for some results. */
export function validationDocument(replications: readonly Replication[], command: string): string {
  return `${[
    '# Validation: published results beside ours',
    `Written by \`${command}\`; each part is what \`parley replicate\` prints. Cells read published | ours; ≠ marks those that differ at the printed decimals. "Ours" is what the publication's own program does there, computed by our engine; where that is not what the publication says it does, the notes give the correct figure, too. – stands where there is no printed figure at hand, or where we cannot compute one.`,
    rows(
      ['result', 'table', '>cells compared', '>agree'],
      replications.flatMap(({ result, tables }) =>
        tables.map(({ table, cells, agree }) => [result, table, String(cells), String(agree)]),
      ),
    ),
    ...replications.flatMap(({ result, source, tables }) => [
      `## ${TITLES[result]}`,
      `Printed figures: ${source}.`,
      ...tables.flatMap(section),
    ]),
  ].join('\n\n')}\n`;
}

function section(compared: ComparedTable): string[] {
  const names = ['case', '', ...compared.columns.map((column) => `>${column}`)];
  const correct = corrections(compared);
  const body = isLong(compared)
    ? rows(['column', 'agree', '>largest difference', 'at, published'], byColumn(compared))
    : rows(
        names,
        byRow(compared).map((line) => [line.case, line.row, ...line.cells.map(bothFigures)]),
      );
  const notes = notesOf(compared).map((note) => `- ${note}`);
  return [
    `### ${compared.table}`,
    `${compared.title}. **${verdict(compared)}.**${compared.source ? ` Source: ${compared.source}.` : ''}`,
    body,
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    ...(correct.length > 0 ? ['Correct:', rows(names, correct)] : []),
  ];
}

/** A Markdown table; columns named with a leading `>` are set to the right. */
function rows(columns: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(columns.map((column) => column.replace(/^>/, ''))),
    line(columns.map((column) => (column.startsWith('>') ? '--:' : '---'))),
    ...lines.map(line),
  ].join('\n');
}
