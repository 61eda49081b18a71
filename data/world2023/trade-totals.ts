/** Goods trade of 2023 between each two regions, in million USD, for importers other than the United States. */

import { check } from '../build/check.js';
import type { Row } from '../build/tables.js';
import { COMPLETED_FLOWS, taiwanTrade } from './published-totals.js';
import type { World } from './world.js';

export interface TradeTotals {
  /** Known total of each pair, importer by exporter; NaN on the diagonal and in the row of the United States. */
  readonly totals: Float64Array;
  /** What BACI alone has, the same way round. */
  readonly baci: Float64Array;
}

export function tradeTotals(world: World, rows: readonly Row[]): TradeTotals {
  const n = world.regions.length;
  const baci = new Float64Array(n * n);
  const add = (array: Float64Array, importer: number, exporter: number, musd: number) => {
    array[importer * n + exporter]! += musd;
  };
  for (const { exporter = '', importer = '', value_kusd } of rows) {
    add(baci, world.regionOfCountry(importer), world.regionOfCountry(exporter), Number(value_kusd) / 1000);
  }
  const totals = baci.slice();
  for (const { exporter, importer, musd } of COMPLETED_FLOWS) {
    const [to, from] = [world.region(importer), world.region(exporter)];
    check(baci[to * n + from] === 0, `BACI has a total of ${exporter} to ${importer} after all`);
    add(totals, to, from, musd);
  }

  const taiwan = world.region('TWN');
  const { sells, buys } = taiwanTrade((importer, exporter) =>
    goodsOf2014(world, world.region(importer), world.region(exporter)),
  );
  for (const [partner, musd] of sells) add(totals, world.region(partner), taiwan, musd);
  for (const [partner, musd] of buys) add(totals, taiwan, world.region(partner), musd);

  const unitedStates = world.region('USA');
  for (let region = 0; region < n; region++) {
    totals[region * n + region] = Number.NaN;
    totals[unitedStates * n + region] = Number.NaN;
  }
  return { totals, baci };
}

/** Goods that one region bought from another in 2014. */
function goodsOf2014(world: World, importer: number, exporter: number): number {
  return world.sectors.reduce(
    (sum, sector, index) => (sector.goods ? sum + world.before.trade[world.flow(index, importer, exporter)]! : sum),
    0,
  );
}
