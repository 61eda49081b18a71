/** A product list in a file of its own: `title:`, `source:` and `note:` first, an empty line, then codes and ranges. */

import { InputError } from '@parley/input';
import { codeRange } from '../products/code.js';
import type { ProductList } from '../products/product-list.js';

/**
 * Reads a list.
 * @throws {InputError} a head that is not as above, or an entry that is not a code
 */
export function decodeProductList(text: string, file: string): ProductList {
  const fail = (line: number, message: string, expected: string): never => {
    throw new InputError([{ code: 'product-list', severity: 'error', path: [], file, line, message, expected }]);
  };
  const lines = text.trimEnd().split(/\r?\n/);
  const gap = lines.findIndex((line) => line.trim() === '');
  if (gap < 1) return fail(1, 'no head', 'title, source and note, an empty line, then the codes');
  const head = new Map<string, string>();
  lines.slice(0, gap).forEach((line, index) => {
    const [, key, value] = /^(title|source|note):\s*(.+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) fail(index + 1, line, 'title:, source: or note:');
    else head.set(key, value);
  });
  const title = head.get('title');
  if (title === undefined) return fail(1, 'no title', 'title: what the list is');
  const codes: string[] = [];
  lines.slice(gap + 1).forEach((line, index) => {
    for (const entry of line.trim().split(/\s+/).filter(Boolean)) {
      if (!codeRange(entry))
        fail(gap + 2 + index, entry, 'Harmonized System codes of 2, 4, 6, 8 or 10 digits, or ranges');
      codes.push(entry);
    }
  });
  const source = head.get('source');
  const note = head.get('note');
  return { title, codes, ...(source !== undefined && { source }), ...(note !== undefined && { note }) };
}
