/** Writes the reading rules as one file, checked, so that nothing has to be parsed again when a document is read: `npm run rules`. */

import { writeFileSync } from 'node:fs';
import { shippedRules } from './reading/shipped-reader.js';

const COMPILED = new URL('../data/reading-rules/rules.json', import.meta.url);

/** The compiled rules as text. */
export function compiledRules(): string {
  return `${JSON.stringify(shippedRules())}\n`;
}

if (process.argv[1]?.endsWith('rules.ts')) writeFileSync(COMPILED, compiledRules());
