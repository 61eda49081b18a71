/** `npm run bench`: every figure in one run on one thread, with the ratios that do not depend on the machine. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeBaseYear, economyOf, scenarioSchema, shockOf } from '@parley/economy';
import { bargainOf, choiceOf, createPricing, packageReport, readTalks } from '@parley/talks';
import { exampleTalks, shippedBaseYear, shippedUsTariffs } from '../../data/shipped.js';
import { HAS_NAFTA, naftaWithoutDeficits } from '../../packages/economy/src/nafta.fixture.js';
import { BARGAIN_HEADING, bargainLines } from './bargain.js';
import { type EngineFigures, engineFigures } from './engine.js';
import { ledgerLines } from './ledger.js';
import { copyBandwidth, measure } from './measure.js';
import { naftaSize } from './nafta-size.js';
import { liberationDay, liberationDayLines, ossaLines } from './policies.js';

const root = new URL('../../', import.meta.url);
const HAS_OSSA = existsSync(new URL('../shared/data/ossa2007/trade_tariff.csv', root));
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const baseYear = decodeBaseYear(JSON.parse(text('data/wiod2014/base-year.json')), 'wiod2014');

if (process.argv.includes('workbench')) {
  const { workbenchLines } = await import('./workbench.js');
  console.log('workbench in Chromium');
  for (const [what, value, aim] of await workbenchLines())
    console.log(`  ${what.padEnd(66)} ${value.padStart(12)}   ${aim}`);
  process.exit();
}

const bandwidth = copyBandwidth();
console.log(
  `copy bandwidth, one thread: ${gigabytes(bandwidth.memory)} from memory, ${gigabytes(bandwidth.cache)} from cache\n`,
);

const figures = [wiod(), naftaLike(), ...(HAS_NAFTA ? [nafta()] : []), countries('destination'), countries('inputs')];
console.log(
  'trade model, ms (passes)          cold        warm    prepared cold   prepared warm   preparing   gradient/solve   powers   bound ms  cold/bound',
);
for (const row of figures) console.log(line(row));
console.log(
  `\nprepared: a solver made for many scenarios. gradient/solve: derivatives of one welfare in all tariffs over one solve, prepared.
powers: exponentials and logarithms of a prepared cold solve alone, as a share of it. bound: what its passes read, once at the copy
bandwidth of memory; it fits in cache, where the bound is ${(bandwidth.cache / bandwidth.memory).toFixed(1)} times lower.\n`,
);

console.log('searches for tariffs, ms');
for (const [what, milliseconds, note] of [...liberationDayLines(), ...(HAS_OSSA ? ossaLines() : [])]) {
  console.log(`  ${what.padEnd(66)} ${milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(7)}   ${note}`);
}
if (!HAS_OSSA) console.log('  (Ossa (2014): needs ../shared/data/ossa2007)');
console.log('');

console.log('ledger of duties, ms');
for (const [what, milliseconds, note] of ledgerLines(bandwidth.memory)) {
  console.log(`  ${what.padEnd(66)} ${milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(7)}   ${note}`);
}
console.log('');

console.log('reading documents, MB a second');
const { readingLines } = (await import(new URL('bench/dist/reading.js', root).href)) as typeof import('./reading.js');
for (const [what, speed, note] of readingLines(bandwidth.memory)) {
  console.log(`  ${what.padEnd(66)} ${speed.toFixed(2).padStart(7)}   ${note}`);
}
console.log('');

console.log(`bargaining, ms\n${BARGAIN_HEADING}`);
for (const row of bargainLines(bandwidth.memory)) console.log(row);
console.log(
  'enumerated: all outcomes listed, then the frontier. times: enumerated over warm. bound: copying all payoffs once.\n',
);

console.log(`10,000 draws of wiod2014 on two threads: ${drawSeconds().toFixed(1)} s, whole process (aim 15 s)\n`);

const world2023 = shippedBaseYear('world2023');
const usTariffs = shippedUsTariffs();
const talks = readTalks(exampleTalks(), 'talks.yaml', [world2023, shippedBaseYear('wiod2014')], [usTariffs]);
if (!talks.ok) throw new Error('the example has errors');
const cold = performance.now();
const pricing = createPricing(talks.talks, world2023, [usTariffs]);
const bargain = bargainOf(pricing);
const allPackages = performance.now() - cold;
const choice = choiceOf(pricing.plan, { 'auto-tariff': 'cut-10' });
const report = measure(() => packageReport(pricing, choice, () => ''), 300).milliseconds;
console.log('Korea–US example');
console.log(
  `  all ${bargain.packages} packages from nothing: ${allPackages.toFixed(0)} ms, ${pricing.solved} worlds (limit 5,000 ms)`,
);
console.log(`  one package again, with ranges: ${report.toFixed(2)} ms (limit 100 ms)`);

function wiod(): EngineFigures {
  const scenario = (rate: number) =>
    scenarioSchema.parse({
      tariffs: [
        { importer: 'USA', exporter: '*', sector: 'goods', rate: 0.1 },
        { importer: 'USA', exporter: 'KOR', sector: 'goods', rate },
      ],
    });
  const { economy } = economyOf(baseYear, scenario(0));
  return engineFigures(
    'wiod2014, 17 × 28',
    economy,
    shockOf(economy, scenario(0.25)),
    shockOf(economy, scenario(0.15)),
  );
}

function naftaLike(): EngineFigures {
  const { economy, tariffs } = naftaSize();
  const half = tariffs.map((rate, flow) => (rate + (economy.tariffs[flow] ?? 0)) / 2);
  return engineFigures('NAFTA size, 31 × 40 (made up)', economy, { tariffs }, { tariffs: half });
}

/** Ignatenko et al. (2025): the announced tariffs. */
function countries(technology: 'destination' | 'inputs'): EngineFigures {
  const { economy, tariffs, nearby } = liberationDay(technology);
  return engineFigures(`194 countries, ${technology}`, economy, { tariffs }, { tariffs: nearby });
}

/** The published problem itself, where its data are at hand. */
function nafta(): EngineFigures {
  const { economy, withNafta } = naftaWithoutDeficits();
  const half = withNafta.map((rate, flow) => (rate + (economy.tariffs[flow] ?? 0)) / 2);
  return engineFigures('NAFTA 1993, 31 × 40', economy, { tariffs: withNafta }, { tariffs: half });
}

/** Seconds of `parley sensitivity` for one shock under all shipped elasticities. */
function drawSeconds(): number {
  const scenario = fileURLToPath(new URL('bench/src/korean-vehicles.json', root));
  const parley = fileURLToPath(new URL('apps/cli/bin/parley.js', root));
  const start = performance.now();
  execFileSync(process.execPath, [
    ...[parley, 'sensitivity', '--dataset', 'wiod2014', '--scenario', scenario],
    ...['--draws', '10000', '--workers', '2', '--json'],
  ]);
  return (performance.now() - start) / 1000;
}

function line(row: EngineFigures): string {
  const bound = (row.bytesPerPass * row.preparedCold.passes) / bandwidth.memory / 1e-3;
  const timed = ({ milliseconds, passes }: EngineFigures['cold']) => `${milliseconds.toFixed(2)} (${passes})`;
  const cells = [
    timed(row.cold).padStart(11),
    timed(row.warm).padStart(11),
    timed(row.preparedCold).padStart(15),
    timed(row.preparedWarm).padStart(15),
    row.preparation.toFixed(1).padStart(11),
    (row.gradient / row.preparedCold.milliseconds).toFixed(2).padStart(16),
    `${(100 * row.powers).toFixed(0)} %`.padStart(8),
    bound.toFixed(2).padStart(10),
    (row.preparedCold.milliseconds / bound).toFixed(1).padStart(11),
  ];
  return `${row.name.padEnd(30)} ${cells.join(' ')}`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB/s`;
}
