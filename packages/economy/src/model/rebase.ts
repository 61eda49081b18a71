/** Makes an equilibrium the new base year. */

import { CalibrationError } from './calibrate.js';
import { baseIncome, baseLabourIncome, type Economy } from './economy.js';
import type { Equilibrium } from './equilibrium.js';
import type { Shock } from './shock.js';
import { tradeShares } from './trade-flows.js';

/**
 * The economy whose base year is the equilibrium that a shock led to. A later shock is then measured from there: hats
 * compose, so that solving in two steps gives what one step gives.
 * @throws {CalibrationError} where tariff revenue has replaced income tax
 */
export function rebase(economy: Economy, shock: Shock, equilibrium: Equilibrium): Economy {
  if (economy.extensions?.revenue === 'relief' && equilibrium.tariffRevenue.some((revenue) => revenue !== 0)) {
    throw new CalibrationError(
      'a world whose tariffs have replaced income tax cannot be a base: tax rates are not part of an economy',
    );
  }
  const j = economy.sectors.length;
  const profitShares = economy.extensions?.profitShares;
  const valueAdded = baseLabourIncome(economy).map((value, region) => {
    let total = value * equilibrium.wages[region] * equilibrium.labour[region];
    if (profitShares) {
      for (let sector = 0; sector < j; sector++)
        total += profitShares[sector] * equilibrium.output[region * j + sector];
    }
    return total;
  });
  return {
    ...economy,
    tradeShares: tradeShares(economy, shock, equilibrium),
    tariffs: shock.tariffs ?? economy.tariffs,
    expenditure: equilibrium.expenditure,
    valueAdded,
    deficits: equilibrium.deficits,
  };
}

/** Shock that removes every trade imbalance and changes nothing else (Dekle, Eaton and Kortum 2007). */
export function balancedTrade(economy: Economy): Shock {
  return { deficits: new Float64Array(baseIncome(economy).length) };
}
