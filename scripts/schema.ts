/** Writes the JSON Schemas of talks files, private layers and ledgers for editors: `npm run schema`. */

import { writeFileSync } from 'node:fs';
import { privateSchema, talksSchema } from '@parley/talks';
import { ledgerSchema } from '@parley/tariffs';
import { z } from 'zod';

export function talksJsonSchema(): string {
  return asWritten(talksSchema, 'Parley talks file');
}

export function privateJsonSchema(): string {
  return asWritten(privateSchema, 'Parley private layer');
}

export function ledgerJsonSchema(): string {
  return asWritten(ledgerSchema, 'Parley ledger of duties');
}

/** The schema of a file as written: before defaults, with what a person may leave out left out. */
function asWritten(schema: z.ZodType, title: string): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ ...json, title }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('schema.ts')) {
  writeFileSync(new URL('../docs/talks.schema.json', import.meta.url), talksJsonSchema());
  writeFileSync(new URL('../docs/private.schema.json', import.meta.url), privateJsonSchema());
  writeFileSync(new URL('../docs/ledger.schema.json', import.meta.url), ledgerJsonSchema());
}
