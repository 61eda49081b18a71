/**
 * One pass over the equations of the model: the hot loop, in memory order, allocating nothing.
 *
 * See solve.ts for the equations and their source.
 */

import { dot } from '@parley/numeric';
import type { Economy } from './economy.js';
import type { Equilibrium } from './equilibrium.js';
import type { Shock } from './shock.js';

/** Everything a pass reads and writes besides the economy. */
export interface Memory {
  /** log ŵ (N), log ĉ/ŵ (N×J), log X̂/ŵ (N×J): against the own wage, so that a wage carries its economy along. */
  readonly point: Float64Array;
  /** What the equations make of `point`. */
  readonly image: Float64Array;
  /** π ((1+t′)/(1+t) d̂)^−θ, J×N×N. */
  readonly weights: Float64Array;
  /** The same over 1+t′: what the exporter receives, J×N×N. */
  readonly netWeights: Float64Array;
  /** ĉ^−θ, J×N. */
  readonly costPowers: Float64Array;
  /** Sales of each exporter in one sector before its cost power, N. */
  readonly sales: Float64Array;
  /** log P̂, N×J. */
  readonly logPrices: Float64Array;
  /** X′ at `point`, N×J. */
  readonly expenditure: Float64Array;
  /** Y′, N×J. */
  readonly output: Float64Array;
  /** R′, N. */
  readonly revenue: Float64Array;
  /** I′, N. */
  readonly income: Float64Array;
  /** log Â, N×J. */
  readonly logProductivity: Float64Array;
  /** D′, N. */
  readonly deficits: Float64Array;
  /** Input shares by input, so that what is spent on one adds up in memory order, N×J(input)×J(output). */
  readonly sharesByInput: Float64Array;
  /** Power to which a wage answers the excess demand for its labour, N; see {@link wageResponses}. */
  readonly wageResponses: Float64Array;
}

export function createMemory(economy: Economy): Memory {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  return {
    point: new Float64Array(n + 2 * n * j),
    image: new Float64Array(n + 2 * n * j),
    weights: new Float64Array(j * n * n),
    netWeights: new Float64Array(j * n * n),
    costPowers: new Float64Array(j * n),
    sales: new Float64Array(n),
    logPrices: new Float64Array(n * j),
    expenditure: new Float64Array(n * j),
    output: new Float64Array(n * j),
    revenue: new Float64Array(n),
    income: new Float64Array(n),
    logProductivity: new Float64Array(n * j),
    deficits: new Float64Array(n),
    sharesByInput: economy.inputShares.map(
      (_, index, shares) => shares[Math.floor(index / (j * j)) * j * j + (index % j) * j + (Math.floor(index / j) % j)],
    ),
    wageResponses: wageResponses(economy),
  };
}

/**
 * How far each wage moves for a given excess demand: one over the elasticity of demand for the region's labour in its
 * own wage, other prices held. A region that trades little then settles as fast as one that trades much.
 *
 *     1/response[i] = Σj (share of j in wL) · Σn (share of n in sales) · ( [n ≠ i] + γ[i][j] θ[j] (1 − π[j][n][i]) )
 */
function wageResponses(economy: Economy): Float64Array {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const elasticity = new Float64Array(n);
  for (let sector = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      const spent = economy.expenditure[importer * j + sector];
      for (let exporter = 0; exporter < n; exporter++) {
        const flow = (sector * n + importer) * n + exporter;
        const share = economy.tradeShares[flow];
        const valueAddedShare = economy.valueAddedShares[exporter * j + sector];
        const labour = (valueAddedShare * share * spent) / (1 + economy.tariffs[flow]) / economy.valueAdded[exporter];
        const own = valueAddedShare * economy.tradeElasticities[sector] * (1 - share);
        elasticity[exporter] += labour * ((importer === exporter ? 0 : 1) + own);
      }
    }
  }
  return elasticity.map((slope) => (slope > SMALLEST_SLOPE ? 1 / slope : 1));
}

/** Below this a region trades with no one, and nothing but the numeraire moves its wage. */
const SMALLEST_SLOPE = 1e-9;

/**
 * Income, as a share of value added, that a region keeps on the way: transfers fixed in money can exceed what a wage
 * that is still too low earns. An equilibrium is handed out only where this does not bind.
 */
export const SMALLEST_INCOME = 0.01;

/** Largest change of the logarithm of a wage in one pass, so that a far start does not throw the world about. */
const LARGEST_STEP = 0.5;

/** Folds what does not change during the iterations into the trade weights. */
export function foldShock(economy: Economy, shock: Shock, memory: Memory): void {
  const { tradeShares, tariffs, tradeElasticities } = economy;
  const { weights, netWeights, logProductivity, deficits } = memory;
  const perSector = economy.regions.length ** 2;
  const newTariffs = shock.tariffs ?? tariffs;
  const costs = shock.tradeCosts;
  for (let j = 0, flow = 0; j < tradeElasticities.length; j++) {
    const elasticity = tradeElasticities[j];
    for (const end = flow + perSector; flow < end; flow++) {
      const rate = newTariffs[flow];
      let ratio = rate === tariffs[flow] ? 1 : (1 + rate) / (1 + tariffs[flow]);
      if (costs) ratio *= costs[flow];
      const weight = ratio === 1 ? tradeShares[flow] : tradeShares[flow] * ratio ** -elasticity;
      weights[flow] = weight;
      netWeights[flow] = weight / (1 + rate);
    }
  }
  deficits.set(shock.deficits ?? economy.deficits);
  if (shock.productivity) {
    for (let cell = 0; cell < logProductivity.length; cell++)
      logProductivity[cell] = Math.log(shock.productivity[cell]);
  } else {
    logProductivity.fill(0);
  }
}

/** Sets the first point: the base year, or a given equilibrium. */
export function startFrom(economy: Economy, memory: Memory, start: Equilibrium | undefined): void {
  const { point } = memory;
  if (!start) {
    point.fill(0);
    return;
  }
  const n = economy.regions.length;
  const cells = start.unitCosts.length;
  for (let region = 0; region < n; region++) point[region] = Math.log(start.wages[region]);
  const j = cells / n;
  for (let cell = 0; cell < cells; cell++) {
    const wage = point[Math.floor(cell / j)];
    const base = economy.expenditure[cell];
    point[n + cell] = Math.log(start.unitCosts[cell]) - wage;
    point[n + cells + cell] = base > 0 ? Math.log(start.expenditure[cell] / base) - wage : 0;
  }
}

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
