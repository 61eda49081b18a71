/** Value added by sector: what labour earns there, distribution included, and profits. */

import { baseOutput, type Economy } from '../model/economy.js';
import type { Equilibrium } from '../model/equilibrium.js';
import { baseNetPurchases } from '../model/net-purchases.js';

/** Value added at base in million USD, N×J. */
export function baseValueAdded(economy: Economy): Float64Array {
  const j = economy.sectors.length;
  const distribution = economy.extensions?.distributionShares;
  const purchases = distribution && baseNetPurchases(economy);
  return baseOutput(economy).map((output, cell) => {
    const made = economy.valueAddedShares[cell] * output;
    return purchases ? made + distribution[Math.floor(cell / j)] * purchases[cell] : made;
  });
}

/** Value added of an equilibrium in million USD, in units of the numeraire, N×J. */
export function valueAddedOf(economy: Economy, equilibrium: Equilibrium): Float64Array {
  const j = economy.sectors.length;
  const profitShares = economy.extensions?.profitShares;
  return equilibrium.labourIncome.map(
    (labour, cell) => labour + (profitShares ? profitShares[cell % j] * equilibrium.output[cell] : 0),
  );
}
