/** Compiles ledger.yaml and lists/ to ledger.json: `npm run ledger`. Problems are printed with their place. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formatIssue } from '@parley/input';
import { compileLedger, decodeBaseSchedule, decodeProductList, readLedger } from '@parley/tariffs';

const here = (name: string) => new URL(name, import.meta.url);
const text = (name: string) => readFileSync(here(name), 'utf8');

/** The compiled ledger. */
export function compiled(): string {
  const schedule = decodeBaseSchedule(text('schedule.csv'), 'schedule.csv');
  const lists = Object.fromEntries(
    readdirSync(here('lists/'))
      .sort()
      .map((file) => [file.replace(/\.txt$/, ''), decodeProductList(text(`lists/${file}`), `lists/${file}`)]),
  );
  const codes = text('imports-kor.csv')
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, 10));
  const read = readLedger(text('ledger.yaml'), 'ledger.yaml', schedule, { lists, further: codes });
  if (!read.ok) throw new Error(read.issues.map(formatIssue).join('\n'));
  for (const warning of read.warnings) console.error(formatIssue(warning));
  return compileLedger(read.ledger);
}

if (process.argv[1]?.endsWith('compile.ts')) {
  const ledger = compiled();
  writeFileSync(here('ledger.json'), ledger);
  console.log(`ledger.json: ${ledger.length} bytes`);
}
