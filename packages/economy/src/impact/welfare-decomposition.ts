/**
 * First-order decomposition of the welfare change into terms of trade and volume of trade.
 *
 *     tot[n] = (1/I) Σij [ E[n][ij] (ĉ[n][j] − 1) − M[n][ij] (ĉ[i][j] − 1) ]
 *     vot[n] = (1/I) Σij t[n][ij] M[n][ij] ( M′/M − ĉ[i][j] )
 *
 * E are exports and M imports of n, net of tariff, at base. For large shocks the sum is far from the exact change of
 * real income of the same equilibrium: never print one for the other. Source: Caliendo and Parro (2015), eq. 17, as
 * their program computes it (d ln x taken as x̂ − 1).
 */

import { baseIncome, type Economy } from '../model/economy.js';
import type { Equilibrium } from '../model/equilibrium.js';
import type { Shock } from '../model/shock.js';
import { type FlowChange, flowChange } from './impact.js';

/** Both terms in percent of base income, N each. */
export interface WelfareDecomposition {
  readonly termsOfTrade: Float64Array;
  readonly volumeOfTrade: Float64Array;
}

export function welfareDecomposition(
  economy: Economy,
  shock: Shock,
  equilibrium: Equilibrium,
  flows: FlowChange = flowChange(economy, shock, equilibrium),
): WelfareDecomposition {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { flowsBefore: before, flowsAfter: after } = flows;
  const income = baseIncome(economy);
  const termsOfTrade = new Float64Array(n);
  const volumeOfTrade = new Float64Array(n);
  for (let sector = 0, flow = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      for (let exporter = 0; exporter < n; exporter++, flow++) {
        const value = before[flow];
        if (importer === exporter || value === 0) continue;
        const cost = equilibrium.unitCosts[exporter * j + sector];
        termsOfTrade[exporter] += (100 * value * (cost - 1)) / income[exporter];
        termsOfTrade[importer] -= (100 * value * (cost - 1)) / income[importer];
        volumeOfTrade[importer] += (100 * economy.tariffs[flow] * (after[flow] - value * cost)) / income[importer];
      }
    }
  }
  return { termsOfTrade, volumeOfTrade };
}
