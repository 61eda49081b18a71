/** What importers pay before duty. */

import type { Economy } from './economy.js';

/** Purchases of region n in sector j net of duty at base, Σi π X / (1 + t), N×J. */
export function baseNetPurchases(economy: Economy): Float64Array {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const purchases = new Float64Array(n * j);
  for (let sector = 0, flow = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      const cell = importer * j + sector;
      for (let exporter = 0; exporter < n; exporter++, flow++) {
        purchases[cell] += (economy.tradeShares[flow] * economy.expenditure[cell]) / (1 + economy.tariffs[flow]);
      }
    }
  }
  return purchases;
}
