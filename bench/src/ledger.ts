/** Times of the ledger: from the files to one duty, to what duties weigh on all imports, and to effects on every product. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Book,
  DEFAULT_ELASTICITIES,
  decodeBook,
  differencesOf,
  exposureOf,
  productDuty,
  scheduleEffects,
  timelineOf,
} from '@parley/tariffs';
import { packedUsTariffs } from '../../data/shipped.js';
import { measure } from './measure.js';

const DAY = '2025-04-24';
const FILES = ['ledger.json', 'schedule.csv', 'imports.csv', 'imports-kor.csv', 'sectors.csv'];
const root = new URL('../../', import.meta.url);

/** What is timed, milliseconds, and a note. */
export function ledgerLines(bandwidth: number): readonly (readonly [string, number, string])[] {
  const packed = packedUsTariffs();
  const open = (): Book => decodeBook(packed, 'us-tariffs');
  const book = open();
  const rows = book.imports.rows.reduce((sum, { codes }) => sum + codes.length, 0);
  const bytes = FILES.reduce((sum, file) => sum + readFileSync(new URL(`data/us-tariffs/${file}`, root)).length, 0);
  const bound = (1000 * bytes) / bandwidth;
  const least = (work: () => unknown, budget = 1000) => measure(() => void work(), budget).milliseconds;
  const onKorea = { exporter: 'KOR', on: DAY };
  const reading = least(() => {
    // Tables are read when they are asked for.
    const { schedule, imports, sectorOf } = open();
    return [schedule, imports.rows, sectorOf];
  });
  const all = least(() => exposureOf(open(), { exporter: '*', on: DAY }), 2000);
  const bare = process(['-e', '0']);
  const parley = fileURLToPath(new URL('apps/cli/bin/parley.js', root));
  const tariff = process([parley, 'tariff', 'KOR', 'USA', '87032301', '--on', DAY, '--json']);
  const exposure = process([parley, 'exposure', '*', 'USA', '--on', DAY, '--json']);
  return [
    [
      'read ledger, schedule and imports',
      reading,
      `${(reading / bound).toFixed(0)} times the ${(bytes / 1e6).toFixed(1)} MB at copy bandwidth`,
    ],
    [`exposure over all ${rows.toLocaleString('en-US')} import rows, from the texts`, all, 'aim 300'],
    ['the same again, another day', least(alternate((on) => exposureOf(book, { exporter: '*', on }))), ''],
    ['exposure of Korea, another day', least(alternate((on) => exposureOf(book, { ...onKorea, on }))), ''],
    [
      'why two readings differ, another day',
      least(alternate((on) => differencesOf(book, { ...onKorea, on }, 'tradewartracker'))),
      '',
    ],
    ['timeline of Korea, 2018 to July 2026', least(() => timelineOf(book, 'KOR', '2018-01-01', '2026-07-31')), ''],
    ['duty on one line', least(() => productDuty(book, onKorea, '8703230110')), ''],
    [
      'effects of a month of measures on every product and partner',
      least(() => scheduleEffects(book, { on: '2025-03-11' }, { on: DAY }, DEFAULT_ELASTICITIES)),
      '5,300 products, 15 suppliers',
    ],
    ['parley tariff, whole process', tariff, `aim 100; node alone ${bare.toFixed(0)}`],
    ['parley exposure of all partners, whole process', exposure, `${(exposure / bare).toFixed(1)} times node alone`],
  ];
}

/** Work on one day after another, so that no answer is at hand from the time before. */
function alternate(work: (on: string) => unknown): () => unknown {
  const days = Array.from({ length: 28 }, (_, day) => `2025-06-${String(day + 1).padStart(2, '0')}`).concat(
    DAY,
    '2025-09-01',
    '2025-11-20',
    '2026-05-01',
  );
  let at = 0;
  return () => work(days[at++ % days.length] ?? DAY);
}

/** Least wall-clock time of a process over ten runs. */
function process(args: readonly string[]): number {
  const times = Array.from({ length: 10 }, () => {
    const start = performance.now();
    execFileSync(globalThis.process.execPath, args, { stdio: 'ignore' });
    return performance.now() - start;
  });
  return Math.min(...times);
}
