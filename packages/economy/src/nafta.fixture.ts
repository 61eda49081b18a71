/** The economy of Caliendo and Parro (2015), from the published data beside the project; for tests and benchmarks. */

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { assertConverged, balancedTrade, createSolver, type Economy, rebase, solve } from './index.js';

/** Reference results and data, where a checkout has them beside it. */
export const SHARED = new URL('../../../../shared/', import.meta.url);
export const HAS_NAFTA = existsSync(new URL('data/nafta1993/trade.csv.gz', SHARED));

type Row = Record<string, string>;
const table = (name: string): Row[] => {
  const bytes = readFileSync(new URL(`data/nafta1993/${name}`, SHARED));
  return parse(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true });
};

/** The 1993 economy, and the tariffs of the base and of NAFTA. */
function naftaAccounts(): { economy: Economy; withNafta: Float64Array } {
  const theta = table('theta.csv');
  const regions = table('deficits.csv').map(({ region = '' }) => region);
  const sectors = theta.map(({ sector = '' }) => sector);
  const n = regions.length;
  const j = sectors.length;
  const r = new Map(regions.map((code, index) => [code, index]));
  const s = new Map(sectors.map((code, index) => [code, index]));
  const at = (map: Map<string, number>, name: string | undefined) => map.get(name ?? '') ?? Number.NaN;
  const tradeShares = new Float64Array(j * n * n);
  const tariffs = new Float64Array(j * n * n);
  const withNafta = new Float64Array(j * n * n);
  const expenditure = new Float64Array(n * j);
  for (const row of table('trade.csv.gz')) {
    const importer = at(r, row.importer);
    const sector = at(s, row.sector);
    const flow = (sector * n + importer) * n + at(r, row.exporter);
    tariffs[flow] = Number(row.tariff_base);
    withNafta[flow] = Number(row.tariff_nafta);
    tradeShares[flow] = Number(row.value_usd) * (1 + tariffs[flow]);
    expenditure[importer * j + sector] += tradeShares[flow];
  }
  for (let flow = 0; flow < tradeShares.length; flow++) {
    const spent = expenditure[(Math.floor(flow / n) % n) * j + Math.floor(flow / (n * n))];
    if (spent > 0) tradeShares[flow] /= spent;
  }
  const inputShares = new Float64Array(n * j * j);
  const cost = new Float64Array(n * j);
  for (const row of table('intermediate_use.csv.gz')) {
    const cell = at(r, row.region) * j + at(s, row.sector);
    inputShares[cell * j + at(s, row.input)] = Number(row.value_usd);
    cost[cell] += Number(row.value_usd);
  }
  const valueAddedShares = new Float64Array(n * j);
  const valueAdded = new Float64Array(n);
  for (const row of table('value_added.csv')) {
    const region = at(r, row.region);
    const cell = region * j + at(s, row.sector);
    valueAddedShares[cell] = Number(row.value_usd);
    valueAdded[region] += Number(row.value_usd);
    cost[cell] += Number(row.value_usd);
  }
  for (let cell = 0; cell < n * j; cell++) {
    valueAddedShares[cell] /= cost[cell];
    for (let input = 0; input < j; input++) inputShares[cell * j + input] /= cost[cell];
  }
  const finalShares = new Float64Array(n * j);
  const final = new Float64Array(n);
  for (const row of table('final_use.csv')) {
    finalShares[at(r, row.region) * j + at(s, row.sector)] = Number(row.value_usd);
    final[at(r, row.region)] += Number(row.value_usd);
  }
  for (let cell = 0; cell < n * j; cell++) finalShares[cell] /= final[Math.floor(cell / j)];
  return {
    economy: {
      regions: regions.map((code) => ({ code, name: code, members: [] })),
      sectors: sectors.map((code) => ({ code, name: code, goods: true })),
      tradeShares,
      tariffs,
      expenditure,
      inputShares,
      valueAddedShares,
      finalShares,
      valueAdded,
      deficits: new Float64Array(n),
      tradeElasticities: Float64Array.from(theta, (row) => Number(row.theta)),
    },
    withNafta,
  };
}

/**
 * The world of 1993 without trade deficits, and the tariffs NAFTA set. The source's accounts do not quite close: their
 * baseline is solved first, as its authors do.
 */
export function naftaWithoutDeficits(): { economy: Economy; withNafta: Float64Array } {
  const { economy, withNafta } = naftaAccounts();
  const settle = balancedTrade(economy);
  const baseline = assertConverged(solve(createSolver(economy), settle));
  return { economy: rebase(economy, settle, baseline), withNafta };
}
