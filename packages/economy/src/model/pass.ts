/**
 * One pass over the equations of the model: the hot loop, in memory order, allocating nothing.
 *
 * See solve.ts for the equations and their source, docs/model.md for the extensions.
 */

import { dot } from '@parley/numeric';
import type { Economy } from './economy.js';
import type { Memory } from './memory.js';

/**
 * Income, as a share of value added, that a region keeps on the way: transfers fixed in money can exceed what a wage
 * that is still too low earns. An equilibrium is handed out only where this does not bind.
 */
export const SMALLEST_INCOME = 0.01;

/** Largest change of the logarithm of a wage in one pass, so that a far start does not throw the world about. */
const LARGEST_STEP = 0.5;

/**
 * Takes `memory.point` to `memory.image` and leaves prices, output, revenue and income of the point behind.
 *
 * Costs and incomes use the wages just found rather than those of the point (Gauss–Seidel), which saves a third of
 * the iterations.
 */
export function pass(economy: Economy, memory: Memory): void {
  unfold(economy, memory);
  trade(economy, memory);
  labourMarkets(economy, memory);
  wages(economy, memory);
  if (memory.layout.costs) unitCosts(economy, memory);
  spending(economy, memory);
}

/** ĉ^−θ and X′ from their logarithms. */
function unfold(economy: Economy, memory: Memory): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { point, costPowers, expenditure, spending, layout, base, logProductivity } = memory;
  const { costs, linked, costsAt, spendingAt } = layout;
  for (let sector = 0; sector < j; sector++) {
    const elasticity = economy.tradeElasticities[sector];
    for (let region = 0; region < n; region++) {
      const cell = region * j + sector;
      const logCost = point[region] + (costs ? point[costsAt + cell] : -logProductivity[cell]);
      costPowers[sector * n + region] = Math.exp(-elasticity * logCost);
    }
  }
  for (let region = 0; region < n; region++) {
    const wage = point[region];
    let total = 0;
    if (linked) {
      for (let cell = region * j; cell < (region + 1) * j; cell++) {
        const spent = economy.expenditure[cell] * Math.exp(wage + point[spendingAt + cell]);
        expenditure[cell] = spent;
        total += spent;
      }
    } else {
      total = base.income[region] * Math.exp(wage + point[spendingAt + region]);
      for (let cell = region * j; cell < (region + 1) * j; cell++) {
        expenditure[cell] = economy.finalShares[cell] * total;
      }
    }
    spending[region] = total;
  }
}

/** log P̂, Y′, purchases and R′: the one sweep over all flows. */
function trade(economy: Economy, memory: Memory): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { weights, netWeights, taxed, costPowers, sales, logPrices, expenditure, output, revenue } = memory;
  const { kernels, demandSums, netPurchases, sums, perWeight } = memory;
  const distribution = economy.extensions?.distributionShares;
  revenue.fill(0);
  for (let sector = 0; sector < j; sector++) {
    const minusInverse = -1 / economy.tradeElasticities[sector];
    const powers = sector * n;
    const matrix = powers * n;
    kernels.multiply(weights, matrix, n, n, costPowers, powers, sums, 0);
    for (let importer = 0; importer < n; importer++) {
      const cell = importer * j + sector;
      const spent = expenditure[cell];
      if (spent === 0) {
        logPrices[cell] = 0;
        demandSums[cell] = 1;
        netPurchases[cell] = 0;
        perWeight[importer] = 0;
        continue;
      }
      const total = sums[importer];
      demandSums[cell] = total;
      logPrices[cell] = minusInverse * Math.log(total);
      const each = spent / total;
      if (taxed[powers + importer] === 1) {
        const net = each * dot(netWeights, matrix + importer * n, costPowers, powers, n);
        netPurchases[cell] = net;
        revenue[importer] += spent - net;
      } else {
        netPurchases[cell] = spent;
      }
      perWeight[importer] = distribution ? each * (1 - distribution[importer]) : each;
    }
    sales.fill(0);
    kernels.addTransposed(netWeights, matrix, n, n, perWeight, 0, sales, 0);
    for (let exporter = 0; exporter < n; exporter++) {
      output[exporter * j + sector] = sales[exporter] * costPowers[powers + exporter];
    }
  }
}

/** What labour is paid in each sector, consumer prices, and how much labour is offered. */
function labourMarkets(economy: Economy, memory: Memory): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { finalShares, extensions } = economy;
  const { point, spending, logPrices, logConsumerPrices, output, netPurchases, labourBySector, labourDemand } = memory;
  const { revenue, logLabour, base } = memory;
  const distribution = extensions?.distributionShares;
  const exponents = extensions?.tariffExponents;
  const supply = extensions?.labourSupplyElasticity ?? 0;
  for (let region = 0; region < n; region++) {
    const first = region * j;
    if (exponents && exponents[region] !== 1) {
      const firms = (1 - exponents[region]) * (Math.log(spending[region] / base.spending[region]) - point[region]);
      for (let cell = first; cell < first + j; cell++) logPrices[cell] += firms;
    }
    const local = distribution ? distribution[region] : 0;
    let paid = 0;
    let logPrice = 0;
    for (let cell = first; cell < first + j; cell++) {
      const labour = base.labourShares[cell] * output[cell] + local * netPurchases[cell];
      labourBySector[cell] = labour;
      paid += labour;
      logPrice += finalShares[cell] * logPrices[cell];
    }
    labourDemand[region] = paid;
    logConsumerPrices[region] = logPrice;
    if (supply !== 0) {
      const relief =
        extensions?.revenue === 'relief' ? -Math.log(1 - (revenue[region] / paid - base.revenueShares[region])) : 0;
      logLabour[region] = supply * (relief + point[region] - logPrice);
    }
  }
}

/**
 * ŵ from the trade balances, scaled to the numeraire.
 *
 * A region that sells more than it buys, after its transfers, has too low a wage. Where spending is what incomes allow,
 * balanced trade and cleared labour markets are the same thing (Walras's law); unlike the labour market, the balance
 * does not answer to domestic spending that is still on its way.
 */
function wages(economy: Economy, memory: Memory): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { extensions } = economy;
  const { point, image, output, netPurchases, spending, revenue, deficits, logLabour, earned, base } = memory;
  const distribution = extensions?.distributionShares;
  memory.deficitScale[0] = extensions?.deficits === 'scaled' ? worldIncome(economy, memory) : 1;
  const scale = memory.deficitScale[0];
  let world = 0;
  let baseWorld = 0;
  for (let region = 0; region < n; region++) {
    const local = distribution ? distribution[region] : 0;
    let excess = revenue[region] + scale * deficits[region] - spending[region];
    for (let cell = region * j; cell < (region + 1) * j; cell++) excess += output[cell] + local * netPurchases[cell];
    const response = base.wageResponses[region];
    const step = (response * excess) / (Math.exp(point[region]) * base.labourIncome[region]);
    // A region that trades with no one keeps its wage against the numeraire.
    image[region] = response === 0 ? 0 : point[region] + LARGEST_STEP * Math.tanh(step / LARGEST_STEP);
    earned[region] = Math.exp(image[region] + logLabour[region]) * base.labourIncome[region];
    world += earned[region];
    baseWorld += base.labourIncome[region];
  }
  const factor = baseWorld / world;
  const logFactor = Math.log(factor);
  for (let region = 0; region < n; region++) {
    image[region] += logFactor;
    earned[region] *= factor;
  }
}

/** World income over base world income: labour income is the numeraire, so revenue and profits are what moves. */
function worldIncome(economy: Economy, memory: Memory): number {
  const j = economy.sectors.length;
  const profitShares = economy.extensions?.profitShares;
  let now = 0;
  let before = 0;
  for (let region = 0; region < economy.regions.length; region++) {
    now += memory.revenue[region] + memory.base.labourIncome[region];
    before += memory.base.income[region];
    if (!profitShares) continue;
    for (let sector = 0; sector < j; sector++) now += profitShares[sector] * memory.output[region * j + sector];
  }
  return now / before;
}

/** log ĉ/ŵ from wages, prices and scale. */
function unitCosts(economy: Economy, memory: Memory): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { image, layout, logPrices, logProductivity, labourBySector, base } = memory;
  const { inputExponents, inputExponentSums } = base;
  const { bundles } = memory;
  const scale = economy.extensions?.scaleElasticities;
  for (let region = 0; region < n; region++) {
    const wage = image[region];
    const prices = region * j;
    if (layout.linked) memory.kernels.multiply(inputExponents, prices * j, j, j, logPrices, prices, bundles, 0);
    for (let sector = 0; sector < j; sector++) {
      const cell = prices + sector;
      let bundle = 0;
      if (layout.linked) bundle = bundles[sector] - inputExponentSums[cell] * wage;
      let logCost = bundle - logProductivity[cell];
      if (scale && scale[sector] !== 0 && base.labourBySector[cell] > 0) {
        logCost -= scale[sector] * (Math.log(labourBySector[cell] / base.labourBySector[cell]) - wage - bundle);
      }
      image[layout.costsAt + cell] = logCost;
    }
  }
}

/** Income, and log X̂/ŵ from it and from what producers need. */
function spending(economy: Economy, memory: Memory): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { finalShares, extensions } = economy;
  const { image, layout, output, revenue, deficits, earned, income, base } = memory;
  const profitShares = extensions?.profitShares;
  const scale = memory.deficitScale[0];
  for (let region = 0; region < n; region++) {
    let total = earned[region] + revenue[region] + scale * deficits[region];
    if (profitShares) {
      for (let sector = 0; sector < j; sector++) total += profitShares[sector] * output[region * j + sector];
    }
    income[region] = total;
    total = Math.max(total, SMALLEST_INCOME * earned[region]);
    if (!layout.linked) {
      image[layout.spendingAt + region] = Math.log(total / base.income[region]) - image[region];
      continue;
    }
    const start = layout.spendingAt + region * j;
    memory.kernels.multiply(base.sharesByInput, region * j * j, j, j, output, region * j, memory.bundles, 0);
    for (let sector = 0; sector < j; sector++) {
      const cell = region * j + sector;
      const before = economy.expenditure[cell];
      const spent = finalShares[cell] * total + memory.bundles[sector];
      image[start + sector] = before > 0 ? Math.log(spent / before) - image[region] : 0;
    }
  }
}
