/** Makes an equilibrium the new base year. */

import { baseIncome, type Economy } from './economy.js';
import type { Equilibrium } from './equilibrium.js';
import type { Shock } from './shock.js';
import { tradeShares } from './trade-flows.js';

/**
 * The economy whose base year is the equilibrium that a shock led to. A later shock is then measured from there: hats
 * compose, so that solving in two steps gives what one step gives.
 */
export function rebase(economy: Economy, shock: Shock, equilibrium: Equilibrium): Economy {
  const valueAdded = economy.valueAdded.map((value, region) => value * equilibrium.wages[region]);
  return {
    ...economy,
    tradeShares: tradeShares(economy, shock, equilibrium),
    tariffs: shock.tariffs ?? economy.tariffs,
    expenditure: equilibrium.expenditure,
    valueAdded,
    deficits: shock.deficits ?? economy.deficits,
  };
}

/** Shock that removes every trade imbalance and changes nothing else (Dekle, Eaton and Kortum 2007). */
export function balancedTrade(economy: Economy): Shock {
  return { deficits: new Float64Array(baseIncome(economy).length) };
}
