/** Imports of which the partners are known before the rows are read: reading tens of thousands of rows takes its time. */

import { InputError } from '@parley/input';
import { decodeImports, type ImportTable } from './import-table.js';

/** A text of imports and the partners in it, ascending. */
export interface ImportText {
  readonly file: string;
  readonly text: string;
  readonly partners: readonly string[];
}

/** A text of imports as it goes into a pack; nothing but the partners is read. */
export function importText(text: string, file: string): ImportText {
  const partners = new Set<string>();
  for (let from = text.indexOf('\n') + 1; from > 0 && from < text.length; from = text.indexOf('\n', from) + 1) {
    const start = text.indexOf(',', from) + 1;
    const stop = text.indexOf(',', start);
    if (start > 0 && stop > 0) partners.add(text.slice(start, stop));
  }
  return { file, text, partners: [...partners].sort() };
}

/**
 * @returns a table whose rows are read when they are first asked for
 * @throws {InputError} then: rows that decodeImports refuses, or of other partners than were told
 */
export function laterImports(texts: readonly ImportText[], year: number): ImportTable {
  const partners = [...new Set(texts.flatMap((one) => one.partners))].sort();
  let read: ImportTable | undefined;
  return {
    year,
    partners,
    get rows() {
      if (!read) {
        const table = decodeImports(texts, year);
        if (table.partners.join() !== partners.join()) {
          throw new InputError([
            {
              code: 'imports',
              severity: 'error',
              path: [],
              file: texts.map(({ file }) => file).join(', '),
              message: `partners ${table.partners.join(', ')}`,
              expected: partners.join(', '),
            },
          ]);
        }
        read = table;
      }
      return read.rows;
    },
  };
}
