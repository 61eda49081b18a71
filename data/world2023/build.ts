/**
 * Builds base-year.json and moved-cells.csv: `npx tsx --conditions=source data/world2023/build.ts SOURCE`, where SOURCE
 * is a folder with `world2023/` and `us/`. It starts from wiod2014's base-year.json. Every check that fails stops it.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { BASE_YEAR_FORMAT, type BaseYearFile, calibrate, decodeBaseYear, type Economy, salesOf } from '@parley/economy';
import { check } from '../build/check.js';
import { readTable } from '../build/tables.js';
import { writeRows } from '../build/write-rows.js';
import { appliedTariffs } from './applied-tariffs.js';
import { balance } from './balance.js';
import { movedCells, movedSummary } from './moved-cells.js';
import { COMPLETED_FLOWS_SOURCE, TAIWAN_GDP, TAIWAN_GDP_SOURCE, TAIWAN_TRADE_SOURCE } from './published-totals.js';
import { scaleServices } from './services-trade.js';
import { tradeTotals } from './trade-totals.js';
import { unitedStatesImports } from './united-states-imports.js';
import { worldOf } from './world.js';

const source = process.argv[2];
if (!source) {
  console.error('usage: npx tsx --conditions=source data/world2023/build.ts SOURCE');
  process.exit(2);
}

// The accounts of 2014, as shipped.
const file2014: unknown = JSON.parse(readFileSync(new URL('../wiod2014/base-year.json', import.meta.url), 'utf8'));
const base2014 = decodeBaseYear(file2014, 'wiod2014/base-year.json');
const rows2014 = file2014 as BaseYearFile;
const tariffs2014 = rows2014.applied_tariffs;
check(tariffs2014 !== null, 'wiod2014 has no applied tariffs');
const world = worldOf(base2014.accounts);
const { regions, sectors } = world;
const n = regions.length;
const j = sectors.length;
const unitedStates = world.region('USA');
const economyOf = (accounts: typeof base2014.accounts): Economy =>
  calibrate(accounts, new Float64Array(j * n * n), new Float64Array(j).fill(4));
const before = economyOf(base2014.accounts);

// GDP of 2023.
const gdp = new Float64Array(n);
const countries = readTable(source, 'world2023/countries.csv');
check(countries.length === 194, `${countries.length} economies, 194 expected`);
check(!countries.some(({ iso3 }) => iso3 === 'TWN'), 'Taiwan is among the economies after all');
for (const { iso3 = '', gdp_usd } of countries) gdp[world.regionOfCountry(iso3)]! += Number(gdp_usd) / 1e6;
gdp[world.region('TWN')] = TAIWAN_GDP;
const growth = gdp.map((value, region) => value / before.valueAdded[region]!);

// Imports of the United States in 2024.
const american = unitedStatesImports(world, {
  byProduct: readTable(source, 'us/us_imports_2024_hs6_top_kusd.csv.gz'),
  byChapter: readTable(source, 'us/us_imports_2024_hs2_all.csv.gz'),
  sectors: readTable(source, 'us/hs6_sector.csv'),
});
const korea = world.region('KOR');
const vehicles = world.sector('MVH');
checkNear(american.published[korea]!, 130_458.735626, 1e-9, 'American imports from Korea');
checkNear(american.published.reduce(add, 0), 3_251_152, 1e-6, 'American imports');
for (let exporter = 0; exporter < n; exporter++) {
  const booked = sectors.reduce((sum, _, sector) => sum + american.imports[sector * n + exporter]!, 0);
  const due = american.published[exporter]! - american.leftOut[exporter]!;
  if (due > 0) checkNear(booked, due, 1e-6, `American imports by sector from ${regions[exporter]!.code}`);
}
// Another table of the census, by ten-digit product, brought to the same sectors.
const sectorOf = new Map(readTable(source, 'us/hs6_sector.csv').map(({ hs6, sector }) => [hs6, sector]));
const koreaVehicles = readTable(source, 'us/us_imports_2024_hs10_kor.csv.gz')
  .filter(({ hs10 = '' }) => sectorOf.get(hs10.slice(0, 6)) === 'MVH')
  .reduce((sum, { imports_usd }) => sum + Number(imports_usd) / 1e6, 0);
checkNear(american.imports[vehicles * n + korea]!, koreaVehicles, 1e-5, 'vehicles from Korea');

// What is known, and the accounts nearest to 2014 that keep it.
const totals = tradeTotals(world, readTable(source, 'world2023/trade.csv.gz'));
let fromBaci = 0;
totals.totals.forEach((total, pair) => {
  const [importer, exporter] = [Math.floor(pair / n), pair % n];
  const name = `goods of ${regions[importer]!.code} from ${regions[exporter]!.code}`;
  if (importer === exporter || importer === unitedStates) {
    check(Number.isNaN(total), `${name} have a total, ${total}`);
    return;
  }
  check(Number.isFinite(total) && total > 0, `${name} have no total: ${total}`);
  const baci = totals.baci[pair]!;
  if (baci === 0) return;
  check(total === baci, `${name} are ${total}, ${baci} in BACI`);
  fromBaci++;
});
check(fromBaci === 223, `${fromBaci} pairs have a total in BACI, 223 expected`);
const flows = new Float64Array(j * n * n);
scaleServices(world, growth, flows);
american.imports.forEach((value, cell) => {
  if (value > 0) flows[world.flow(Math.floor(cell / n), unitedStates, cell % n)] = value;
});
const balanced = balance(world, { flows, pairTotals: totals.totals, gdp }, growth, finalDemandOf(before));

const file: BaseYearFile = {
  format: BASE_YEAR_FORMAT,
  id: 'world2023',
  title: 'World accounts 2023–24, 17 regions and 28 sectors, re-based from those of 2014',
  year: 2023,
  unit: 'million USD: GDP and trade of 2023, US imports of 2024',
  source: `US imports: US Census Bureau, imports for consumption 2024. Trade: BACI HS22 2023, CEPII (Gaulier and Zignago 2010). GDP: World Development Indicators 2023, World Bank. Input–output coefficients and services: ${base2014.source}. Taiwan: ${TAIWAN_GDP_SOURCE}; ${TAIWAN_TRADE_SOURCE}. Korea with Russia: ${COMPLETED_FLOWS_SOURCE}`,
  licence: 'CC BY 4.0 (accounts, GDP), Etalab 2.0 (trade), public domain (US imports)',
  notes: [
    'Re-based, not observed: input–output coefficients are those of 2014; trade by sector other than US imports is the pattern of 2014 brought to the totals of 2023 by minimum cross-entropy.',
    'Mixed years and prices: GDP of 2023 at market prices, trade of 2023 free on board, US imports of 2024 at customs value, services of 2014 scaled by GDP.',
    'US imports of chapters 98 and 99 (goods returned, low-value shipments; 3.9 %) are no sector’s output and are left out.',
    'Trade of Taiwan, and of Korea with Russia, is from other published figures, cif where importers report it: the table of trade lacks it. What that table lacks within other pairs (Korea with Viet Nam, Poland, the Philippines, oil of the Gulf) is not filled in.',
  ],
  regions: [...rows2014.regions],
  sectors: [...rows2014.sectors],
  trade: Array.from({ length: j * n }, (_, row) => Array.from(balanced.trade.subarray(row * n, row * n + n), rounded)),
  input_share_unit: rows2014.input_share_unit,
  input_shares: rows2014.input_shares,
  applied_tariffs: appliedTariffs(world, tariffs2014, american),
  elasticity_sets: rows2014.elasticity_sets,
};

// The file, read back, keeps what is known and the identities.
const readBack = decodeBaseYear(file, 'base-year.json').accounts;
const economy = economyOf(readBack);
const { output, sold } = salesOf(readBack);
const finalDemand = finalDemandOf(economy);
check(readBack.trade.every(Number.isFinite) && finalDemand.every(Number.isFinite), 'the accounts have gaps');
const residuals = { gdp: 0, pairs: 0, american: 0, uses: 0 };
for (let region = 0; region < n; region++) {
  const code = regions[region]!.code;
  residuals.gdp = Math.max(residuals.gdp, checkNear(economy.valueAdded[region]!, gdp[region]!, 1e-6, `GDP of ${code}`));
  let used = 0;
  let bought = 0;
  for (let sector = 0; sector < j; sector++) {
    const cell = region * j + sector;
    bought += sold[cell]!;
    used += finalDemand[cell]!;
    for (let input = 0; input < j; input++) used += economy.inputShares[cell * j + input]! * output[cell]!;
    if (region !== unitedStates) {
      const from = american.imports[sector * n + region]!;
      const kept = readBack.trade[world.flow(sector, unitedStates, region)]!;
      if (from > 0) {
        check(Math.abs(kept - from) <= 0.001, `American imports of ${sectors[sector]!.code} from ${code} are ${kept}`);
        residuals.american = Math.max(residuals.american, Math.abs(kept - from));
      }
    }
  }
  residuals.uses = Math.max(residuals.uses, checkNear(used, bought, 1e-6, `uses of ${code}`));
  for (let exporter = 0; exporter < n; exporter++) {
    const total = totals.totals[region * n + exporter]!;
    if (Number.isNaN(total)) continue;
    const kept = sectors.reduce(
      (sum, sector, index) => (sector.goods ? sum + readBack.trade[world.flow(index, region, exporter)]! : sum),
      0,
    );
    check(Math.abs(kept - total) <= 1e-3 * total, `goods of ${code} from ${regions[exporter]!.code} are ${kept}`);
    residuals.pairs = Math.max(residuals.pairs, Math.abs(kept - total) / total);
  }
}
check(Math.abs(economy.deficits.reduce(add, 0)) < 1, 'deficits do not cancel');
check(
  finalDemand.every((value) => value >= 0),
  'final demand is negative',
);
const sale = readBack.trade[world.flow(vehicles, unitedStates, korea)]!;
check(Math.abs(sale - 44_800) < 50, `Korea's vehicle exports to the United States are ${sale}`);

const text = writeRows(file);
check(text.length <= 300_000, `the file has ${text.length} bytes, 300,000 allowed`);
writeFileSync(new URL('base-year.json', import.meta.url), text);
const moved = movedCells(world, balanced.cells);
writeFileSync(new URL('moved-cells.csv', import.meta.url), moved);
console.log(
  [
    `base-year.json: ${text.length} bytes; Korea to United States, motor vehicles: ${sale} million USD`,
    `balanced in ${balanced.iterations} steps, residual ${balanced.residual.toExponential(1)}; ${movedSummary(balanced.cells)}`,
    `read back, largest relative miss: GDP ${residuals.gdp.toExponential(1)}, pairs ${residuals.pairs.toExponential(1)}, uses ${residuals.uses.toExponential(1)}; American imports ${residuals.american.toFixed(4)} million USD`,
    `moved-cells.csv: ${moved.split('\n').length - 2} cells`,
  ].join('\n'),
);

function finalDemandOf({ finalShares, valueAdded, deficits }: Economy): Float64Array {
  return finalShares.map((share, cell) => {
    const region = Math.floor(cell / j);
    return share * (valueAdded[region]! + deficits[region]!);
  });
}

/** To a thousand dollars; below a million to four digits, so that small pairs keep their total too. */
function rounded(value: number): number {
  return Number(value >= 1 ? value.toFixed(3) : value.toPrecision(4));
}

/** Checks a figure against what it must be and returns the relative miss. */
function checkNear(value: number, due: number, tolerance: number, what: string): number {
  const miss = Math.abs(value - due) / Math.abs(due);
  check(miss <= tolerance, `${what}: ${value}, ${due} expected`);
  return miss;
}

function add(sum: number, value: number): number {
  return sum + value;
}
