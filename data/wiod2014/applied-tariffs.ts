/** Applied tariffs of 2014 from the source table, with what it lacks said rather than read as free trade. */

import type { BaseYearFile, Region, Sector } from '@parley/economy';

type Applied = NonNullable<BaseYearFile['applied_tariffs']>;

const EU = ['DEU', 'REU', 'GBR'];
const NO_DATA = 'the source has zeros where it has no data';

export function appliedTariffs(
  rows: readonly Record<string, string>[],
  regions: readonly Region[],
  sectors: readonly Sector[],
): Applied {
  const rates = new Map(
    rows.map((row) => [`${row.sector} ${row.importer} ${row.exporter}`, Number(row.tariff_2014_LL_pct)]),
  );
  const missing = EU.flatMap((member) => [
    { importer: member, exporter: 'BRA', why: NO_DATA },
    { importer: 'BRA', exporter: member, why: NO_DATA },
  ]);
  const isMissing = (importer: string, exporter: string) =>
    missing.some((pair) => pair.importer === importer && pair.exporter === exporter);
  return {
    year: 2014,
    source:
      'Simple averages of applied rates by sector, replication package of Lashkaripour and Lugovskyy (2023), American Economic Review 113(10)',
    rates_pct: sectors
      .filter((sector) => sector.goods)
      .flatMap((sector) =>
        regions.map((importer) =>
          regions.map((exporter) => {
            // Trade inside an aggregate is domestic in the model.
            if (importer.code === exporter.code) return 0;
            if (isMissing(importer.code, exporter.code)) return null;
            const rate = rates.get(`${sector.code} ${importer.code} ${exporter.code}`);
            if (rate === undefined || !(rate >= 0)) {
              throw new Error(`no tariff of ${importer.code} on ${exporter.code} ${sector.code}`);
            }
            return rate;
          }),
        ),
      ),
    missing,
    flagged: [
      {
        importer: 'KOR',
        exporter: 'USA',
        sectors: ['AGR', 'FOD'],
        why: 'simple average over tariff lines, in which out-of-quota rates no trade pays weigh as much as any other; far above the duty collected',
      },
      {
        importer: 'ROW',
        exporter: '*',
        sectors: ['goods'],
        why: 'includes Switzerland, whose rates the source lacks and counts as zero: too low',
      },
      ...[
        ['BRA', 'MEX'],
        ['MEX', 'BRA'],
        ['BRA', 'TUR'],
        ['TUR', 'BRA'],
      ].map(([importer = '', exporter = '']) => ({
        importer,
        exporter,
        sectors: ['goods'],
        why: 'almost all zero without a free-trade agreement that would make it so',
      })),
    ],
  };
}
