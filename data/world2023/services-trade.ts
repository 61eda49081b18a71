/**
 * Trade in services: the flows of 2014, each scaled by the geometric mean of the growth of its two regions' GDP in
 * current dollars. No table of services by pair and sector is among the sources.
 */

import type { World } from './world.js';

/**
 * Writes services flows between regions to `trade`.
 * @param growth GDP of 2023 over GDP of 2014, by region
 */
export function scaleServices(world: World, growth: Float64Array, trade: Float64Array): void {
  const n = world.regions.length;
  world.sectors.forEach((sector, index) => {
    if (sector.goods) return;
    for (let importer = 0; importer < n; importer++) {
      for (let exporter = 0; exporter < n; exporter++) {
        if (importer === exporter) continue;
        const cell = world.flow(index, importer, exporter);
        trade[cell] = world.before.trade[cell]! * Math.sqrt(growth[importer]! * growth[exporter]!);
      }
    }
  });
}
