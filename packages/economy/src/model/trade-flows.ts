/** Trade shares and flows of an equilibrium, which the solver does not keep. */

import type { Economy } from './economy.js';
import type { Equilibrium } from './equilibrium.js';
import type { Shock } from './shock.js';

/** π′ ∝ π ((1+t′)/(1+t))^−θφ (d̂ ĉ)^−θ, J×N×N; importers that buy none of a good keep their base shares. */
export function tradeShares(economy: Economy, shock: Shock, equilibrium: Equilibrium): Float64Array {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const newTariffs = shock.tariffs ?? economy.tariffs;
  const exponents = economy.extensions?.tariffExponents;
  const shares = new Float64Array(j * n * n);
  for (let sector = 0, row = 0; sector < j; sector++) {
    const elasticity = economy.tradeElasticities[sector];
    for (let importer = 0; importer < n; importer++, row += n) {
      const exponent = exponents ? exponents[importer] : 1;
      let total = 0;
      for (let exporter = 0; exporter < n; exporter++) {
        const flow = row + exporter;
        const share = economy.tradeShares[flow];
        if (share === 0) continue;
        let ratio = ((1 + newTariffs[flow]) / (1 + economy.tariffs[flow])) ** exponent;
        if (shock.tradeCosts) ratio *= shock.tradeCosts[flow];
        ratio *= equilibrium.unitCosts[exporter * j + sector];
        shares[flow] = share * ratio ** -elasticity;
        total += shares[flow];
      }
      if (total > 0) for (let exporter = 0; exporter < n; exporter++) shares[row + exporter] /= total;
    }
  }
  return shares;
}

/** Sales of each exporter to each importer, net of tariff, in million USD, J×N×N. */
export function tradeFlows(economy: Economy, shock: Shock, equilibrium: Equilibrium): Float64Array {
  return net(
    economy,
    tradeShares(economy, shock, equilibrium),
    shock.tariffs ?? economy.tariffs,
    equilibrium.expenditure,
  );
}

/** Sales of each exporter to each importer at base, net of tariff, in million USD, J×N×N. */
export function baseTradeFlows(economy: Economy): Float64Array {
  return net(economy, economy.tradeShares, economy.tariffs, economy.expenditure);
}

function net(economy: Economy, shares: Float64Array, tariffs: Float64Array, expenditure: Float64Array): Float64Array {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const flows = new Float64Array(shares.length);
  for (let sector = 0, flow = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      const spent = expenditure[importer * j + sector];
      for (let exporter = 0; exporter < n; exporter++, flow++)
        flows[flow] = (shares[flow] * spent) / (1 + tariffs[flow]);
    }
  }
  return flows;
}
