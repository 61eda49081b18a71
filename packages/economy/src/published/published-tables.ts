/**
 * Tables as they were printed. A figure is the text of the print, so that its decimals are known; null where none is
 * at hand.
 */

import { InputError } from '@parley/input';
import { z } from 'zod';

export const PUBLISHED_FORMAT = 'parley-published/1';

const figure = z.string().regex(/^-?\d+(\.\d+)?$/);

const fileSchema = z.strictObject({
  format: z.literal(PUBLISHED_FORMAT),
  result: z.string(),
  source: z.string(),
  tables: z.array(
    z.strictObject({
      /** Name the figures computed for it carry. */
      table: z.string(),
      title: z.string(),
      source: z.string().optional(),
      /** Largest difference that counts as agreement; equality at the printed decimals where absent. */
      tolerance: z.number().positive().optional(),
      notes: z.array(z.string()).optional(),
      /** Decimals of each column, for cells without a printed figure. */
      columns: z.record(z.string(), z.int().nonnegative()),
      cases: z.array(
        z.strictObject({
          case: z.string(),
          rows: z.array(z.strictObject({ row: z.string(), figures: z.array(figure.nullable()) })),
        }),
      ),
    }),
  ),
});

/** What a file of published tables holds. */
export type PublishedTables = z.infer<typeof fileSchema>;
export type PublishedTable = PublishedTables['tables'][number];

/**
 * Reads a file of published tables.
 * @throws {InputError} when it is not of the format, or a row has not one figure for each column
 */
export function decodePublishedTables(raw: unknown, file: string): PublishedTables {
  const parsed = fileSchema.safeParse(raw);
  const fail = (path: readonly (string | number)[], message: string): never => {
    throw new InputError([{ code: 'published-tables', severity: 'error', file, path: [...path], message }]);
  };
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail(
      issue.path.filter((key): key is string | number => typeof key !== 'symbol'),
      issue.message,
    );
  }
  parsed.data.tables.forEach(({ columns, cases }, table) => {
    const width = Object.keys(columns).length;
    for (const { rows } of cases) {
      for (const { row, figures } of rows) {
        if (figures.length !== width) fail(['tables', table], `${row}: ${figures.length} figures for ${width} columns`);
      }
    }
  });
  return parsed.data;
}
