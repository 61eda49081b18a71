/** Writes docs/talks.schema.json, the JSON Schema of a talks file for editors: `npm run schema`. */

import { writeFileSync } from 'node:fs';
import { talksSchema } from '@parley/talks';
import { z } from 'zod';

/** The schema of the file as written: before defaults, with what a person may leave out left out. */
export function talksJsonSchema(): string {
  const schema = z.toJSONSchema(talksSchema, { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ ...schema, title: 'Parley talks file' }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('schema.ts')) {
  writeFileSync(new URL('../docs/talks.schema.json', import.meta.url), talksJsonSchema());
}
