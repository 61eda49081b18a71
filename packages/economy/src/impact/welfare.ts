/**
 * Real income: what final expenditure buys.
 *
 *     Ŵ[n] = (I′[n]/I[n]) / Πj P̂[n][j]^α[n][j],     EV[n] = (Ŵ[n] − 1) · I[n]
 *
 * With Cobb–Douglas preferences over sectors (Ŵ − 1) I is the equivalent variation: the change of base-year income at
 * base-year prices worth as much as the shock. Source: Caliendo and Parro (2015), eq. 15; Hicks (1942).
 */

import { baseIncome, type Economy } from '../model/economy.js';
import type { Equilibrium } from '../model/equilibrium.js';

/** Change of the consumer price index as a ratio, Πj P̂^α, N. */
export function consumerPrices(economy: Economy, equilibrium: Equilibrium): Float64Array {
  const j = economy.sectors.length;
  return equilibrium.wages.map((_, region) => {
    let logPrice = 0;
    for (let cell = region * j; cell < (region + 1) * j; cell++) {
      const share = economy.finalShares[cell];
      if (share > 0) logPrice += share * Math.log(equilibrium.priceIndices[cell]);
    }
    return Math.exp(logPrice);
  });
}

/** Real income as a ratio to the base year, Ŵ, N. */
export function realIncome(economy: Economy, equilibrium: Equilibrium): Float64Array {
  const base = baseIncome(economy);
  const prices = consumerPrices(economy, equilibrium);
  return base.map((income, region) => equilibrium.income[region] / income / prices[region]);
}
