/** Tables as JSON. */

import type { Citation, TableData } from './table-data.js';

export function jsonOf({ columns, rows }: TableData, { title, facts }: Citation): string {
  const document = {
    title,
    citation: Object.fromEntries(facts.map(({ key, value }) => [key, value])),
    columns: columns.map(({ name, unit }) => ({ name, unit: unit ?? null })),
    rows,
  };
  // One row on one line: long tables stay readable.
  return `${JSON.stringify(document, null, 2).replace(/\[\n\s+([^[\]{}]*?)\n\s+\]/g, (_, inner: string) => `[${inner.replace(/\n\s+/g, ' ')}]`)}\n`;
}
