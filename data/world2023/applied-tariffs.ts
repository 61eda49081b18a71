/**
 * Applied tariffs: those of 2014, and for the United States as importer the duty of 2024 over the value of imports, from
 * the same tables as its imports.
 */

import type { BaseYearFile } from '@parley/economy';
import { check } from '../build/check.js';
import type { UnitedStatesImports } from './united-states-imports.js';
import type { World } from './world.js';

type Applied = NonNullable<BaseYearFile['applied_tariffs']>;

export function appliedTariffs(world: World, of2014: Applied, { imports, duty }: UnitedStatesImports): Applied {
  const n = world.regions.length;
  const unitedStates = world.region('USA');
  const goods = world.sectors.flatMap((sector, index) => (sector.goods ? [index] : []));
  check(of2014.rates_pct.length === goods.length * n, 'the rates of 2014 have other rows');
  return {
    year: of2014.year,
    source: `${of2014.source}; for the United States as importer, calculated duty of 2024 over customs value, US Census Bureau, imports for consumption`,
    rates_pct: of2014.rates_pct.map((row, index) => {
      if (index % n !== unitedStates) return row;
      const sector = goods[Math.floor(index / n)]!;
      return row.map((rate, exporter) => {
        const cell = sector * n + exporter;
        // Without imports in 2024 there is no duty to divide: the rate of 2014 stays.
        return imports[cell]! > 0 ? Number(((100 * duty[cell]!) / imports[cell]!).toFixed(4)) : rate;
      });
    }),
    missing: of2014.missing,
    flagged: [
      ...of2014.flagged,
      {
        importer: 'USA',
        exporter: '*',
        sectors: ['goods'],
        why: 'duty collected in 2024, weighted by trade, with the additional duties in force then (on steel, aluminium and goods of China); all other importers have simple averages of 2014',
      },
    ],
  };
}
