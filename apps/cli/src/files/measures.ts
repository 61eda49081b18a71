/** Measures in a file of a user's own, to be put in the place of a ledger's. */

import { hasErrors, InputError, placed, readDocument, strictFields } from '@parley/input';
import { type Book, type Measure, measureIssues, measureSchema } from '@parley/tariffs';
import { z } from 'zod';
import { readText } from './read-text.js';

const schema = strictFields({ title: z.string().optional(), measures: z.array(measureSchema).min(1) });

/** Reads `measures:` from a file. @throws {InputError} every error with file, line and path */
export function readMeasures(path: string, book: Book): Measure[] {
  const read = readDocument(readText(path), path, schema);
  if (!read.ok) throw new InputError(read.issues);
  const { measures } = read.value;
  const { groups } = book.ledger.partners;
  const members = groups.flatMap((group) => [group.code, ...group.members]);
  const economies = [...new Set([book.ledger.importer, ...book.imports.partners, ...members])];
  const grid = {
    regions: economies.map((code) => ({ code, members: [code] })),
    sectors: [...new Set(book.sectorOf.values())].map((code) => ({ code, goods: true })),
  };
  const issues = measureIssues(measures, {}, [book], grid, ['measures']).map((issue) => placed(read.document, issue));
  if (hasErrors(issues)) throw new InputError(issues);
  return measures;
}
