/** `npm run bench`: every figure in one run on one thread, with the ratios that do not depend on the machine. */

import { readFileSync } from 'node:fs';
import { decodeBaseYear, economyOf, scenarioSchema, shockOf } from '@parley/economy';
import { bargainOf, choiceOf, createPricing, packageReport, readTalks } from '@parley/talks';
import { HAS_NAFTA, naftaWithoutDeficits } from '../../packages/economy/src/nafta.fixture.js';
import { type EngineFigures, engineFigures } from './engine.js';
import { copyBandwidth, measure } from './measure.js';
import { naftaSize } from './nafta-size.js';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const baseYear = decodeBaseYear(JSON.parse(text('data/wiod2014/base-year.json')), 'wiod2014');

const bandwidth = copyBandwidth();
console.log(
  `copy bandwidth, one thread: ${gigabytes(bandwidth.memory)} from memory, ${gigabytes(bandwidth.cache)} from cache\n`,
);

const figures = [wiod(), naftaLike(), ...(HAS_NAFTA ? [nafta()] : [])];
console.log(
  'trade model                    cold ms  passes  solves/s   warm ms  passes  solves/s   powers   bound ms  cold/bound',
);
for (const row of figures) console.log(line(row));
console.log(
  '\npowers: exponentials and logarithms of the solve alone, as a share of it. bound: the shares and input coefficients of every\npass, read once at the copy bandwidth of memory; they fit in cache, where the bound is ' +
    (bandwidth.cache / bandwidth.memory).toFixed(1) +
    ' times lower.\n',
);

const talks = readTalks(text('examples/korea-us-2025/talks.yaml'), 'talks.yaml', () => baseYear, ['wiod2014']);
if (!talks.ok) throw new Error('the example has errors');
const cold = performance.now();
const pricing = createPricing(talks.talks, baseYear);
const bargain = bargainOf(pricing);
const allPackages = performance.now() - cold;
const choice = choiceOf(pricing.plan, { 'auto-tariff': 'cut-10' });
const report = measure(() => packageReport(pricing, choice, () => ''), 300).milliseconds;
console.log('Korea–US example');
console.log(
  `  all ${bargain.table.outcomes.length} packages from nothing: ${allPackages.toFixed(0)} ms, ${pricing.solved} worlds (limit 5,000 ms)`,
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

/** The published problem itself, where its data are at hand. */
function nafta(): EngineFigures {
  const { economy, withNafta } = naftaWithoutDeficits();
  const half = withNafta.map((rate, flow) => (rate + (economy.tariffs[flow] ?? 0)) / 2);
  return engineFigures('NAFTA 1993, 31 × 40', economy, { tariffs: withNafta }, { tariffs: half });
}

function line(row: EngineFigures): string {
  const bound = (row.bytesPerPass * row.coldIterations) / bandwidth.memory / 1e-3;
  const cells = [
    row.cold.toFixed(2).padStart(7),
    String(row.coldIterations).padStart(7),
    (1000 / row.cold).toFixed(0).padStart(9),
    row.warm.toFixed(2).padStart(9),
    String(row.warmIterations).padStart(7),
    (1000 / row.warm).toFixed(0).padStart(9),
    `${(100 * row.powers).toFixed(0)} %`.padStart(8),
    bound.toFixed(2).padStart(10),
    (row.cold / bound).toFixed(1).padStart(11),
  ];
  return `${row.name.padEnd(30)} ${cells.join(' ')}`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB/s`;
}
