/**
 * Builds the files of this folder from the source tables: `npm run data:us-tariffs -- SOURCE`, where SOURCE is a folder
 * with `us/`. Every check that fails stops it. `ledger.yaml` and the lists under `lists/` that name no file of the source
 * are kept by hand; `ledger.json` is compiled from both.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compareText } from '@parley/input';
import { check } from '../build/check.js';
import { readTable } from '../build/tables.js';
import { compiled } from './compile.js';
import { LISTS, type ListName } from './list-names.js';

const source = process.argv[2];
if (!source) {
  console.error('usage: npm run data:us-tariffs -- SOURCE');
  process.exit(2);
}

const here = (name: string) => new URL(name, import.meta.url);
const table = (name: string) => readTable(source, `us/${name}`);
const write = (name: string, lines: readonly string[]) => writeFileSync(here(name), `${lines.join('\n')}\n`);

mkdirSync(here('lists/'), { recursive: true });
/** Wind turbine blades and hubs are 8412.90.9081 in 2024 and other lines in the annexes. */
const RENUMBERED = ['84129090'];

const annexes = ['1a', '1b', '2', '3'].flatMap(
  (annex) =>
    readFileSync(here(`lists/metals-annex-${annex}.txt`), 'utf8')
      .split('\n\n')[1]
      ?.trim()
      .split(/\s+/) ?? [],
);
/** Lines of ten digits that imports of 2024 or lists older than those annexes have. */
const earlier = new Set([
  ...table('us_imports_2024_hs10_kor.csv.gz').map(({ hs10 = '' }) => hs10),
  ...LISTS.filter(({ file }) => !file.startsWith('s232_metals_annex')).flatMap(({ file }) =>
    table(`hs_lists/${file}.csv`).map(({ hs_prefix = '' }) => hs_prefix),
  ),
]);
for (const list of LISTS) {
  const { file, id, title, source: kept, note } = list;
  // One entry of one list carries two zeros too many.
  const entries = table(`hs_lists/${file}.csv`).map(({ hs_prefix = '' }) => hs_prefix.replace(/^(\d{10})00$/, '$1'));
  const codes = [...new Set(entries.flatMap((entry) => asLaw(entry, list)))].sort();
  check(
    codes.every((code) => /^\d{2,10}$/.test(code)),
    `${file} has entries that are not codes`,
  );
  write(`lists/${id}.txt`, [
    `title: ${title}`,
    `source: ${kept}`,
    ...(note ? [`note: ${note}`] : []),
    '',
    ...wrapped(codes),
  ]);
}

// Base schedule: ad valorem rates as numbers, everything else as the text it is.
const schedule = table('us_hts_2025_mfn_korus.csv.gz').map((row) => {
  const { hs8 = '', mfn_text = '', korus_pct = '', korus_type = '' } = row;
  const free = /^free/i.test(mfn_text);
  const percent = /^(\d+(?:\.\d+)?)\s?%$/.exec(mfn_text.trim())?.[1];
  const mfn = free ? '0' : (percent ?? '');
  const korus = korus_type === 'none' ? '' : /^(free|adval)$/.test(korus_type) ? String(Number(korus_pct)) : korus_type;
  if (row.rate_type === 'ad_valorem')
    check(Number(mfn) === Number(row.mfn_pct), `${hs8}: ${mfn_text} is not ${row.mfn_pct}`);
  return [hs8, mfn, free || percent ? '' : mfn_text.replaceAll(',', ';').trim(), korus.replaceAll(',', ';')];
});
schedule.sort(([a = ''], [b = '']) => compareText(a, b));
write('schedule.csv', ['code,mfn,text,korus', ...schedule.map((fields) => fields.join(','))]);

// Imports in thousand US dollars: Korea by ten digits, the others by six.
const korea = table('us_imports_2024_hs10_kor.csv.gz').sort((a, b) => compareText(a.hs10 ?? '', b.hs10 ?? ''));
const total = korea.reduce((sum, row) => sum + Number(row.imports_usd), 0);
check(total === 130_458_735_626, `imports from Korea are ${total}`);
write('imports-kor.csv', [
  'code,partner,value,duty',
  ...korea.map((row) => `${row.hs10},KOR,${Number(row.imports_usd) / 1000},${Number(row.duty_usd) / 1000}`),
]);
write('descriptions.csv', [
  'code,description',
  ...korea.map((row) => `${row.hs10},${(row.description ?? '').replaceAll('"', '')}`),
]);
const others = table('us_imports_2024_hs6_top_kusd.csv.gz').filter(({ partner }) => partner !== 'KOR');
others.sort((a, b) => compareText(a.hs6 ?? '', b.hs6 ?? '') || compareText(a.partner ?? '', b.partner ?? ''));
write('imports.csv', [
  'code,partner,value,duty',
  ...others.map((row) => `${row.hs6},${row.partner},${row.imports_k},${row.duty_k}`),
]);

write('sectors.csv', [
  'hs6,sector',
  ...table('hs6_sector.csv')
    .map((row) => `${row.hs6},${row.sector}`)
    .sort(),
]);

const ledger = compiled();
writeFileSync(here('ledger.json'), ledger);
console.log(
  `${LISTS.length} lists, ${schedule.length} lines, ${korea.length + others.length} rows of imports; ledger.json ${ledger.length} bytes`,
);

/** An entry of a source as the law has it. */
function asLaw(entry: string, { lines, narrowed }: ListName): string[] {
  if (lines) return [cut(entry)];
  if (!narrowed || RENUMBERED.includes(entry) || annexes.some((code) => entry.startsWith(code))) return [entry];
  // The annexes name lines of 2026; only where one of them is a line of 2024 or 2025 can they stand for those.
  const below = annexes.filter((code) => code.startsWith(entry));
  return below.some((code) => earlier.has(code)) ? below.map(cut) : [entry];
}

/** A line of ten digits that is all of its line of eight, as that. */
function cut(code: string): string {
  return code.replace(/^(\d{8})00$/, '$1');
}

function wrapped(codes: readonly string[]): string[] {
  const lines: string[] = [];
  for (const code of codes) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + code.length < 110) lines[lines.length - 1] = `${last} ${code}`;
    else lines.push(code);
  }
  return lines;
}
