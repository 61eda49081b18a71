/**
 * Builds world-2023.json from the source tables: `npx tsx --conditions=source data/liberation-day/build.ts SOURCE`,
 * where SOURCE is a folder with `world2023/countries.csv` and `world2023/trade.csv.gz`. Every check that fails stops it.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { COUNTRY_DATA_FORMAT, type CountryDataFile, decodeCountryData } from '@parley/economy';
import { parse } from 'csv-parse/sync';

const source = process.argv[2];
if (!source) {
  console.error('usage: npx tsx --conditions=source data/liberation-day/build.ts SOURCE');
  process.exit(2);
}

type Row = Record<string, string>;
const countries: Row[] = parse(readFileSync(join(source, 'world2023/countries.csv')), { columns: true });
const flows: Row[] = parse(gunzipSync(readFileSync(join(source, 'world2023/trade.csv.gz'))), { columns: true });
const index = new Map(countries.map(({ iso3 = '' }, position) => [iso3, position]));
const n = countries.length;
check(n === 194, `${n} countries, 194 expected`);
check(countries.at(-1)?.iso3 === 'ZWE', 'the last country is not Zimbabwe, whose market Table 10 leaves out');

const trade = Array.from({ length: n }, () => new Array<number>(n).fill(0));
let total = 0;
for (const { exporter = '', importer = '', value_kusd } of flows) {
  const row = trade[index.get(importer) ?? -1];
  const column = index.get(exporter);
  if (row === undefined || column === undefined) throw new Error(`unknown country ${importer} or ${exporter}`);
  check(importer !== exporter, `${importer} trades with itself`);
  row[column] = Number(value_kusd);
  total += Number(value_kusd);
}
// The paper counts 96.5 % of world trade among its countries.
check(Math.abs(total / 1e9 - 21.7) < 0.2, `trade is ${(total / 1e9).toFixed(2)} tn USD, 21.7 expected`);

const file: CountryDataFile = {
  format: COUNTRY_DATA_FORMAT,
  id: 'liberation-day',
  title: 'Goods trade and GDP of 194 countries, 2023, and the tariff rates announced on 2 April 2025',
  year: 2023,
  unit: 'thousand USD (trade, fob), USD (GDP), fractions (rates)',
  source:
    'Trade: BACI HS22 2023, CEPII (Gaulier and Zignago 2010). GDP: World Development Indicators, World Bank, 2023 or the latest year. Rates: the United States government, 2 April 2025, with 54 % for China; collected by Ignatenko, Lashkaripour, Macedoni and Simonovska (2025)',
  licence: 'trade Etalab 2.0, GDP CC BY 4.0, rates public domain',
  notes: [
    'Trade is rounded to 100 USD. Taiwan is not among the countries.',
    'A rate of 0 means the country was not named; the floor of 10 % applies. Sales of a country to itself are not in it.',
  ],
  countries: countries.map(({ iso3 = '', CountryName = '', gdp_usd, liberation_day_tariff }) => [
    iso3,
    CountryName,
    Number(gdp_usd),
    Number(liberation_day_tariff),
  ]),
  trade_kusd: trade,
};
const { data } = decodeCountryData(file, 'world-2023.json');
check(data.gdp.length === n, 'the file cannot be read back');

const { countries: list, trade_kusd: rows, ...head } = file;
const text = [
  JSON.stringify(head, null, 1).slice(0, -2),
  `"countries": [\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
  `"trade_kusd": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n}\n`,
].join(',\n');
check(text.length <= 400_000, `${text.length} bytes`);
check(JSON.stringify(JSON.parse(text)) === JSON.stringify({ ...head, countries: list, trade_kusd: rows }), 'not JSON');
writeFileSync(new URL('world-2023.json', import.meta.url), text);
console.log(`world-2023.json: ${text.length} bytes, ${n} countries, ${flows.length} flows`);

function check(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}
