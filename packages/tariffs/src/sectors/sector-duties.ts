/**
 * From measures to the duty on each flow of a model.
 *
 * Where a ledger has the importer's imports by product, every tariff line is stacked on its own and the lines of a sector
 * are averaged by imports. For other importers a measure reaches the share of a sector that its list states.
 */

import { listed } from '@parley/input';
import { type Bearing, stackOf } from '../duty/stack.js';
import { reachesPartner } from '../measures/bearing.js';
import { dutyName, type Measure } from '../measures/measure.js';
import { inForce } from '../measures/status.js';
import { bookDuties } from './book-duties.js';
import type { DutyGrid, SectorDuty } from './duty-grid.js';
import type { DutySources } from './duty-sources.js';

/**
 * Prepares the duties of a model.
 * @returns duties under measures written on top of the ledgers', for all flows that any measure reaches, by importer,
 * exporter and sector in the order of the grid; of some exporters alone where they are named
 */
export function createSectorDuties(
  sources: DutySources,
  grid: DutyGrid,
): (measures: readonly Measure[], exporters?: readonly string[]) => SectorDuty[] {
  const byBook = new Map(sources.books.map((book) => [book.ledger.importer, bookDuties(book, sources, grid)]));
  return (measures, exporters) => {
    const duties: SectorDuty[] = [];
    const asked = (code: string) => exporters === undefined || exporters.includes(code);
    for (const importer of grid.regions) {
      const fromBook = byBook.get(importer.code);
      if (fromBook) {
        duties.push(...fromBook(measures, asked));
        continue;
      }
      const imposed = measures.filter(
        (measure) =>
          listed(measure.into).includes(importer.code) && (sources.on === undefined || inForce(measure, sources.on)),
      );
      if (imposed.length === 0) continue;
      for (const exporter of grid.regions) {
        if (exporter.code === importer.code || !asked(exporter.code)) continue;
        const bearing = imposed.filter((measure) => reachesPartner(measure, [exporter.code]));
        for (const sector of bearing.length > 0 ? grid.sectors : []) {
          const duty = onSector(bearing, sources.shares, grid, importer.code, exporter.code, sector);
          if (duty) duties.push(duty);
        }
      }
    }
    return duties;
  };
}

function onSector(
  measures: readonly Measure[],
  shares: DutySources['shares'],
  grid: DutyGrid,
  importer: string,
  exporter: string,
  sector: DutyGrid['sectors'][number],
): SectorDuty | undefined {
  const bearing = measures.flatMap((measure): Bearing[] => {
    const reach = reachOf(measure, shares, sector);
    return reach > 0 ? [{ measure, reach }] : [];
  });
  if (bearing.length === 0) return undefined;
  const base = grid.baseRate(importer, exporter, sector.code);
  const { total, layers } = stackOf(bearing, base);
  return {
    importer,
    exporter,
    sector: sector.code,
    base,
    total,
    layers: layers.map(({ measure, rate, coverage }) => ({ authority: dutyName(measure), rate, coverage })),
  };
}

/** Share of a sector's trade that is among a measure's products. */
function reachOf(measure: Measure, shares: DutySources['shares'], sector: DutyGrid['sectors'][number]): number {
  const sum = (names: string | readonly string[]) => {
    let reach = 0;
    for (const name of listed(names)) {
      const list = Object.hasOwn(shares, name) ? shares[name] : undefined;
      if (list) reach += list.shares[sector.code] ?? 0;
      else if (name === sector.code || (name === 'goods' && sector.goods)) reach = 1;
    }
    return Math.min(1, reach);
  };
  return Math.max(0, sum(measure.products) - (measure.but_not === undefined ? 0 : sum(measure.but_not)));
}
