/**
 * One pass over the equations of the model: the hot loop, in memory order, allocating nothing.
 *
 * See solve.ts for the equations and their source.
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
  prices(economy, memory);
  trade(economy, memory);
  wagesAndCosts(economy, memory);
  spending(economy, memory);
}

/** ĉ^−θ, and X′ from its logarithm. */
function prices(economy: Economy, memory: Memory): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { point, costPowers, expenditure } = memory;
  for (let sector = 0; sector < j; sector++) {
    const elasticity = economy.tradeElasticities[sector];
    for (let region = 0; region < n; region++) {
      costPowers[sector * n + region] = Math.exp(-elasticity * (point[region] + point[n + region * j + sector]));
    }
  }
  const offset = n + n * j;
  for (let region = 0; region < n; region++) {
    const wage = point[region];
    for (let cell = region * j; cell < (region + 1) * j; cell++) {
      expenditure[cell] = economy.expenditure[cell] * Math.exp(wage + point[offset + cell]);
    }
  }
}

/** log P̂, Y′ and R′: the one sweep over all flows. */
function trade(economy: Economy, memory: Memory): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { weights, netWeights, costPowers, sales, logPrices, expenditure, output, revenue } = memory;
  revenue.fill(0);
  for (let sector = 0; sector < j; sector++) {
    const minusInverse = -1 / economy.tradeElasticities[sector];
    const powers = sector * n;
    sales.fill(0);
    for (let importer = 0; importer < n; importer++) {
      const cell = importer * j + sector;
      const spending = expenditure[cell];
      if (spending === 0) {
        logPrices[cell] = 0;
        continue;
      }
      const row = (sector * n + importer) * n;
      let total = 0;
      let net = 0;
      for (let exporter = 0; exporter < n; exporter++) {
        const power = costPowers[powers + exporter];
        total += weights[row + exporter] * power;
        net += netWeights[row + exporter] * power;
      }
      logPrices[cell] = minusInverse * Math.log(total);
      const perWeight = spending / total;
      revenue[importer] += spending - perWeight * net;
      for (let exporter = 0; exporter < n; exporter++) sales[exporter] += perWeight * netWeights[row + exporter];
    }
    for (let exporter = 0; exporter < n; exporter++) {
      output[exporter * j + sector] = sales[exporter] * costPowers[powers + exporter];
    }
  }
}

/**
 * ŵ from the trade balances, scaled to the numeraire, and log ĉ/ŵ from wages and prices.
 *
 * A region that sells more than it buys, after its transfers, has too low a wage. Where spending is what incomes allow,
 * balanced trade and cleared labour markets are the same thing (Walras's law); unlike the labour market, the balance
 * does not answer to domestic spending that is still on its way.
 */
function wagesAndCosts(economy: Economy, memory: Memory): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { valueAdded, valueAddedShares, inputShares } = economy;
  const { point, image, output, expenditure, revenue, deficits, wageResponses, logPrices, logProductivity } = memory;
  let world = 0;
  let baseWorld = 0;
  for (let region = 0; region < n; region++) {
    let excess = revenue[region] + deficits[region];
    for (let cell = region * j; cell < (region + 1) * j; cell++) excess += output[cell] - expenditure[cell];
    const step = (wageResponses[region] * excess) / (Math.exp(point[region]) * valueAdded[region]);
    image[region] = point[region] + LARGEST_STEP * Math.tanh(step / LARGEST_STEP);
    world += Math.exp(image[region]) * valueAdded[region];
    baseWorld += valueAdded[region];
  }
  const logScale = Math.log(baseWorld / world);
  for (let region = 0; region < n; region++) {
    image[region] += logScale;
    const wage = image[region];
    const prices = region * j;
    for (let sector = 0; sector < j; sector++) {
      const cell = prices + sector;
      const row = cell * j;
      const logCost = (valueAddedShares[cell] - 1) * wage - logProductivity[cell];
      image[n + cell] = logCost + dot(inputShares, row, logPrices, prices, j);
    }
  }
}

/** log X̂/ŵ from income and from what producers need. */
function spending(economy: Economy, memory: Memory): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { finalShares, valueAdded } = economy;
  const { image, output, revenue, deficits, income, sharesByInput } = memory;
  const offset = n + n * j;
  for (let region = 0; region < n; region++) {
    const earned = Math.exp(image[region]) * valueAdded[region];
    income[region] = earned + revenue[region] + deficits[region];
    const total = Math.max(income[region], SMALLEST_INCOME * earned);
    const start = offset + region * j;
    for (let sector = 0; sector < j; sector++) {
      const cell = region * j + sector;
      const base = economy.expenditure[cell];
      const spent = finalShares[cell] * total + dot(sharesByInput, cell * j, output, region * j, j);
      image[start + sector] = base > 0 ? Math.log(spent / base) - image[region] : 0;
    }
  }
}
