/**
 * What a government wants, as a ratio to the base year, and how it moves with an equilibrium.
 *
 * - `real-income`: Ŵ, real income of the region.
 * - `government`: G = Σs λ[s] ( value added[s] + ℓ[s] (R + D) ) / P, with ℓ[s] the sector's share of labour income.
 *   λ averages 1 over sectors; with every λ = 1 it is real income. Source: Ossa (2014), eq. 5, as its program computes
 *   it at new labour shares.
 * - `weighted`: Ĝ = 1 + ( a ΔI/P + Σs b[s] ΔVA[s]/P + c ΔR/P ) / I, a sum in million USD at base prices of the changes of
 *   real income, of the real value added of sectors and of real tariff revenue.
 */

import type { Economy } from '../model/economy.js';
import type { Memory } from '../model/memory.js';
import type { Seeds } from '../model/reverse-pass.js';

export type Objective =
  | {
      readonly kind: 'real-income';
      readonly region: number;
      /** See `realIncome`; `exact` where absent. */
      readonly disutility?: 'exact' | 'as-published';
    }
  | {
      readonly kind: 'government';
      readonly region: number;
      /** λ, J. */
      readonly politicalWeights: Float64Array;
    }
  | {
      readonly kind: 'weighted';
      readonly region: number;
      /** Weight a of real income. */
      readonly realIncome: number;
      /** Weights b of real value added by sector, J. */
      readonly valueAdded: Float64Array;
      /** Weight c of real tariff revenue. */
      readonly revenue: number;
    };

/**
 * Ĝ at the equilibrium in memory.
 * @param weight times how much of log Ĝ is added to `seeds`
 * @param seeds derivatives, added to; null where only the value is wanted
 */
export function evaluateObjective(
  economy: Economy,
  memory: Memory,
  objective: Objective,
  weight: number,
  seeds: Seeds | null,
): number {
  if (objective.kind === 'real-income') return realIncome(economy, memory, objective, weight, seeds);
  if (objective.kind === 'government') return government(economy, memory, objective, weight, seeds);
  return weighted(economy, memory, objective, weight, seeds);
}

function realIncome(
  economy: Economy,
  memory: Memory,
  { region, disutility }: Extract<Objective, { kind: 'real-income' }>,
  weight: number,
  seeds: Seeds | null,
): number {
  const { income, earned, base, logConsumerPrices } = memory;
  const price = Math.exp(logConsumerPrices[region]);
  const supply = economy.extensions?.labourSupplyElasticity ?? 0;
  if (supply === 0) {
    if (seeds) {
      seeds.income[region] += weight / income[region];
      seeds.logConsumerPrices[region] -= weight;
    }
    return income[region] / base.income[region] / price;
  }
  const cost = supply / (1 + supply);
  const relief = economy.extensions?.revenue === 'relief';
  const demand = memory.labourDemand[region];
  const share = relief ? memory.revenue[region] / demand : 0;
  const tax = relief ? share - base.revenueShares[region] : 0;
  const published = disutility === 'as-published';
  const burden = cost * (published ? 1 - tax : 1);
  const now = income[region] - burden * earned[region];
  const before = base.income[region] - cost * (1 - tax) * base.labourIncome[region];
  if (seeds) {
    seeds.income[region] += weight / now;
    seeds.logWages[region] -= (weight * burden * earned[region]) / now;
    seeds.logLabour[region] -= (weight * burden * earned[region]) / now;
    seeds.logConsumerPrices[region] -= weight;
    if (relief) {
      const onTax =
        weight * ((published ? (cost * earned[region]) / now : 0) - (cost * base.labourIncome[region]) / before);
      seeds.revenue[region] += onTax / demand;
      addToSectors(economy, seeds.labourIncome, region, (-onTax * share) / demand);
    }
  }
  return now / price / before;
}

function government(
  economy: Economy,
  memory: Memory,
  { region, politicalWeights }: Extract<Objective, { kind: 'government' }>,
  weight: number,
  seeds: Seeds | null,
): number {
  const j = economy.sectors.length;
  const profits = economy.extensions?.profitShares;
  const { output, labourBySector, labourDemand, revenue, deficits, deficitScale, base } = memory;
  const first = region * j;
  const shared = revenue[region] + deficitScale[0] * deficits[region];
  let added = 0;
  let labour = 0;
  let before = 0;
  let labourBefore = 0;
  for (let sector = 0; sector < j; sector++) {
    const cell = first + sector;
    const favour = politicalWeights[sector];
    added += favour * (labourBySector[cell] + (profits ? profits[sector] * output[cell] : 0));
    labour += favour * labourBySector[cell];
    labourBefore += favour * base.labourBySector[cell];
    before += favour * (base.labourBySector[cell] + (profits ? profits[sector] * base.output[cell] : 0));
  }
  const demand = labourDemand[region];
  const mean = labour / demand;
  const value = added + mean * shared;
  const valueBefore =
    before + (labourBefore / base.labourIncome[region]) * (base.revenue[region] + economy.deficits[region]);
  if (seeds) {
    for (let sector = 0; sector < j; sector++) {
      const cell = first + sector;
      const favour = politicalWeights[sector];
      seeds.labourIncome[cell] += (weight * (favour + ((favour - mean) * shared) / demand)) / value;
      if (profits) seeds.output[cell] += (weight * favour * profits[sector]) / value;
    }
    seeds.revenue[region] += (weight * mean) / value;
    seeds.deficitScale[0] += (weight * mean * deficits[region]) / value;
    seeds.logConsumerPrices[region] -= weight;
  }
  return value / valueBefore / Math.exp(memory.logConsumerPrices[region]);
}

function weighted(
  economy: Economy,
  memory: Memory,
  objective: Extract<Objective, { kind: 'weighted' }>,
  weight: number,
  seeds: Seeds | null,
): number {
  const { region } = objective;
  const j = economy.sectors.length;
  const profits = economy.extensions?.profitShares;
  const { output, labourBySector, revenue, income, base } = memory;
  const price = Math.exp(memory.logConsumerPrices[region]);
  let nominal = objective.realIncome * income[region] + objective.revenue * revenue[region];
  let before = objective.realIncome * base.income[region] + objective.revenue * base.revenue[region];
  for (let sector = 0; sector < j; sector++) {
    const cell = region * j + sector;
    const favour = objective.valueAdded[sector];
    if (favour === 0) continue;
    nominal += favour * (labourBySector[cell] + (profits ? profits[sector] * output[cell] : 0));
    before += favour * (base.labourBySector[cell] + (profits ? profits[sector] * base.output[cell] : 0));
  }
  const value = 1 + (nominal / price - before) / base.income[region];
  if (seeds) {
    const each = weight / value / base.income[region] / price;
    seeds.income[region] += each * objective.realIncome;
    seeds.revenue[region] += each * objective.revenue;
    seeds.logConsumerPrices[region] -= each * nominal;
    for (let sector = 0; sector < j; sector++) {
      const cell = region * j + sector;
      seeds.labourIncome[cell] += each * objective.valueAdded[sector];
      if (profits) seeds.output[cell] += each * objective.valueAdded[sector] * profits[sector];
    }
  }
  return value;
}

function addToSectors(economy: Economy, values: Float64Array, region: number, amount: number): void {
  const j = economy.sectors.length;
  for (let cell = region * j; cell < (region + 1) * j; cell++) values[cell] += amount;
}
