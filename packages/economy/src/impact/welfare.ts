/**
 * Real income: what final expenditure buys.
 *
 *     Ŵ[n] = (I′[n]/I[n]) / Πj P̂[n][j]^α[n][j],     EV[n] = (Ŵ[n] − 1) · I[n]
 *
 * With Cobb–Douglas preferences over sectors (Ŵ − 1) I is the equivalent variation: the change of base-year income at
 * base-year prices worth as much as the shock. Source: Caliendo and Parro (2015), eq. 15; Hicks (1942).
 *
 * Where labour supply answers to wages, working more also costs: preferences are those of Greenwood, Hercowitz and
 * Huffman (1988), consumption less the disutility of labour, with k = κ/(1+κ) and τ the income-tax rate that new
 * revenue replaces:
 *
 *     Ŵ = ( I′/P̂ − k (1−τ) wL τ̂ ŵ L̂ / P̂ ) / ( I − k (1−τ) wL ),     EV = (Ŵ − 1) ( I − k (1−τ) wL )
 */

import { baseIncome, baseLabourIncome, baseTariffRevenue, type Economy } from '../model/economy.js';
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

/**
 * Rate of the income tax that new tariff revenue replaces, τ = R′/(ŵ L̂ wL) − R/(wL), N; zero where revenue is rebated.
 * Negative where tariffs bring in less than they did.
 */
export function relievedTax(economy: Economy, equilibrium: Equilibrium): Float64Array {
  const j = economy.sectors.length;
  const revenueBefore = baseTariffRevenue(economy);
  const labourBefore = baseLabourIncome(economy);
  return equilibrium.tariffRevenue.map((revenue, region) => {
    if (economy.extensions?.revenue !== 'relief') return 0;
    let labour = 0;
    for (let cell = region * j; cell < (region + 1) * j; cell++) labour += equilibrium.labourIncome[cell];
    return revenue / labour - revenueBefore[region] / labourBefore[region];
  });
}

/** What labour costs those who offer it at base, k (1−τ) wL, in million USD, N; zero where its supply is given. */
function disutilityOfLabour(economy: Economy, equilibrium: Equilibrium): Float64Array {
  const supply = economy.extensions?.labourSupplyElasticity ?? 0;
  if (supply === 0) return new Float64Array(equilibrium.wages.length);
  const tax = relievedTax(economy, equilibrium);
  return baseLabourIncome(economy).map((labour, region) => (supply / (1 + supply)) * (1 - tax[region]) * labour);
}

/**
 * Real income as a ratio to the base year, Ŵ, N.
 * @param disutility `exact`: as the preferences say. `as-published`: without τ̂ in the disutility of labour, as the
 *   program of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025) has it; the same where revenue is rebated
 */
export function realIncome(
  economy: Economy,
  equilibrium: Equilibrium,
  disutility: 'exact' | 'as-published' = 'exact',
): Float64Array {
  const base = baseIncome(economy);
  const prices = consumerPrices(economy, equilibrium);
  const cost = disutilityOfLabour(economy, equilibrium);
  const tax = relievedTax(economy, equilibrium);
  return base.map((income, region) => {
    const consumption = equilibrium.income[region] / prices[region];
    if (cost[region] === 0) return consumption / income;
    const wage = (equilibrium.wages[region] * equilibrium.labour[region]) / prices[region];
    const afterTax = disutility === 'exact' ? wage / (1 - tax[region]) : wage;
    return (consumption - cost[region] * afterTax) / (income - cost[region]);
  });
}

/** Equivalent variation in million USD a year of the base year, N. */
export function equivalentVariation(economy: Economy, equilibrium: Equilibrium): Float64Array {
  const cost = disutilityOfLabour(economy, equilibrium);
  const base = baseIncome(economy);
  return realIncome(economy, equilibrium).map((ratio, region) => (ratio - 1) * (base[region] - cost[region]));
}
