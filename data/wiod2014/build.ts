/**
 * Builds base-year.json from the source tables: `npx tsx --conditions=source data/wiod2014/build.ts SOURCE`, where
 * SOURCE is a folder with `wiod2014/`, `tariffs_sector.csv` and `elasticities.csv`. Every check that fails stops it.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Accounts,
  BASE_YEAR_FORMAT,
  type BaseYearFile,
  calibrate,
  clipNegativeFinalDemand,
  decodeBaseYear,
  salesOf,
} from '@parley/economy';
import { parse } from 'csv-parse/sync';
import { writeRows } from '../build/write-rows.js';
import { appliedTariffs } from './applied-tariffs.js';
import { elasticitySets } from './elasticity-sets.js';

const source = process.argv[2];
if (!source) {
  console.error('usage: npx tsx --conditions=source data/wiod2014/build.ts SOURCE');
  process.exit(2);
}

type Row = Record<string, string>;
const table = (name: string): Row[] => parse(readFileSync(join(source, name)), { columns: true });
const wiod = (name: string): Row[] => table(join('wiod2014', name));

const regions = wiod('regions.csv').map(({ region = '', members = '' }) => ({
  code: region,
  name: regionNames()[region] ?? region,
  members: members.split(' '),
}));
const sectors = wiod('sectors.csv').map(({ sector = '', name = '', goods }) => ({
  code: sector,
  name,
  goods: goods === '1',
}));
const n = regions.length;
const j = sectors.length;
const regionIndex = new Map(regions.map((region, index) => [region.code, index]));
const sectorIndex = new Map(sectors.map((sector, index) => [sector.code, index]));
const region = (row: Row, column: string) => found(regionIndex.get(row[column] ?? ''), row[column]);
const sector = (row: Row, column: string) => found(sectorIndex.get(row[column] ?? ''), row[column]);
function found(index: number | undefined, name: string | undefined): number {
  if (index === undefined) throw new Error(`unknown code ${name}`);
  return index;
}

const trade = new Float64Array(j * n * n);
for (const row of wiod('trade.csv')) {
  trade[(sector(row, 'sector') * n + region(row, 'importer')) * n + region(row, 'exporter')] = Number(row.value_musd);
}
const inputShares = new Float64Array(n * j * j);
for (const row of wiod('io_coefficients.csv')) {
  inputShares[(region(row, 'region') * j + sector(row, 'output')) * j + sector(row, 'input')] = Number(row.coef);
}

// Sales equal output as the source states it.
const raw: Accounts = { regions, sectors, trade, inputShares };
const { output, sold } = salesOf(raw);
for (const row of wiod('output.csv')) {
  const stated = Number(row.output_musd);
  const made = output[region(row, 'region') * j + sector(row, 'sector')]!;
  check(
    Math.abs(made - stated) <= 1e-6 * Math.max(stated, 1),
    `sales of ${row.region} ${row.sector} are ${made}, output is ${stated}`,
  );
}

// Value added and inputs use up output, and GDP is final demand plus net exports.
const stated = new Float64Array(n);
for (const row of wiod('value_added.csv')) {
  const cell = region(row, 'region') * j + sector(row, 'sector');
  let inputs = 0;
  for (let input = 0; input < j; input++) inputs += inputShares[cell * j + input]!;
  const made = output[cell]!;
  if (made > 0)
    check(
      Math.abs(inputs + Number(row.va_share) - 1) <= 1e-6,
      `costs of ${row.region} ${row.sector} do not add to one`,
    );
  stated[region(row, 'region')]! += Number(row.value_added_musd);
}
for (const row of wiod('balances.csv')) {
  const gdp = Number(row.gdp_musd);
  check(Math.abs(stated[region(row, 'region')]! - gdp) <= 1e-5 * gdp, `value added of ${row.region} is not its GDP`);
}

const { accounts, clipped } = clipNegativeFinalDemand(raw);
const clippedTotal = clipped.reduce((sum, cell) => sum + cell.finalDemand, 0);
check(clipped.length === 7, `${clipped.length} cells with negative final demand, 7 expected`);
check(Math.abs(clippedTotal + 24427) < 10, `negative final demand is ${clippedTotal} million USD`);

const finalTotal = sum(stated);
const idle = regions.flatMap((place, r) =>
  sectors.filter((_, s) => output[r * j + s] === 0).map((made) => `${place.code} ${made.code}`),
);
const UNIT = 1e-7;
const clippedRow = new Set(clipped.map((cell) => `${cell.region} ${cell.sector}`));
const shareRows = Array.from({ length: n * j }, (_, cell) =>
  Array.from({ length: j }, (_, input) => {
    const units = accounts.inputShares[cell * j + input]! / UNIT;
    const key = `${regions[Math.floor(cell / j)]!.code} ${sectors[input]!.code}`;
    // Rounded down where final demand is zero, so that uses never exceed sales.
    return clippedRow.has(key) ? Math.floor(units) : Math.round(units);
  }),
);
const file: BaseYearFile = {
  format: BASE_YEAR_FORMAT,
  id: 'wiod2014',
  title: 'World input–output accounts 2014, 17 regions and 28 sectors',
  year: 2014,
  unit: 'million USD 2014, basic prices',
  source:
    'World Input-Output Database, 2016 release; Timmer, Dietzenbacher, Los, Stehrer and de Vries (2015), An Illustrated User Guide to the World Input–Output Database, Review of International Economics 23(3), 575–605',
  licence: 'CC BY 4.0',
  notes: [
    `Negative final demand of ${clipped.length} cells (${(-clippedTotal / 1000).toFixed(1)} bn USD of ${(finalTotal / 1e6).toFixed(0)} tn of final demand) is set to zero by scaling down the use of the good as an input: ${clipped.map((cell) => `${cell.region} ${cell.sector} ${(cell.finalDemand / 1000).toFixed(1)}`).join(', ')} bn.`,
    `No output in the source: ${idle.join(', ')}.`,
    'Flows are at basic prices: tariffs and transport margins are not in them.',
  ],
  regions,
  sectors,
  trade: Array.from({ length: j * n }, (_, row) => Array.from(trade.subarray(row * n, row * n + n))),
  input_share_unit: UNIT,
  input_shares: shareRows,
  applied_tariffs: appliedTariffs(table('tariffs_sector.csv'), regions, sectors),
  elasticity_sets: elasticitySets(table('elasticities.csv'), sectors),
};

// The file, read back, calibrates and keeps the identities.
const readBack = decodeBaseYear(file, 'base-year.json').accounts;
const economy = calibrate(readBack, new Float64Array(j * n * n), new Float64Array(j).fill(4));
const finalDemand = Array.from(economy.valueAdded, (value, r) => value + economy.deficits[r]!);
let world = 0;
for (let r = 0; r < n; r++) {
  let used = 0;
  let bought = 0;
  for (let s = 0; s < j; s++) {
    bought += sold[r * j + s]!;
    used += economy.finalShares[r * j + s]! * finalDemand[r]!;
    for (let input = 0; input < j; input++) used += economy.inputShares[(r * j + s) * j + input]! * output[r * j + s]!;
  }
  check(Math.abs(used - bought) <= 1e-6 * bought, `uses of ${regions[r]!.code} are ${used}, sales to it ${bought}`);
  world += economy.deficits[r]!;
}
check(Math.abs(world) < 1, `deficits add to ${world} million USD`);
const koreaUsVehicles = trade[(sectorIndex.get('MVH')! * n + regionIndex.get('USA')!) * n + regionIndex.get('KOR')!]!;
check(Math.abs(koreaUsVehicles - 21_100) < 100, `Korea's vehicle exports to the United States are ${koreaUsVehicles}`);

const text = writeRows(file);
check(text.length <= 300_000, `the file has ${text.length} bytes, 300,000 allowed`);
writeFileSync(new URL('base-year.json', import.meta.url), text);
console.log(
  `base-year.json: ${text.length} bytes; Korea to United States, motor vehicles: ${koreaUsVehicles} million USD; ` +
    `${clipped.length} negative cells closed, ${clippedTotal.toFixed(0)} million USD`,
);

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function regionNames(): Record<string, string> {
  return {
    KOR: 'Korea',
    USA: 'United States',
    JPN: 'Japan',
    CHN: 'China',
    TWN: 'Taiwan',
    MEX: 'Mexico',
    CAN: 'Canada',
    DEU: 'Germany',
    REU: 'Rest of the EU',
    GBR: 'United Kingdom',
    IND: 'India',
    AUS: 'Australia',
    BRA: 'Brazil',
    IDN: 'Indonesia',
    RUS: 'Russia',
    TUR: 'Türkiye',
    ROW: 'Rest of the world',
  };
}
