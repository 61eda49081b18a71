/** What the solver works in: made once for an economy, filled for each shock and start. */

import type { Kernels } from '@parley/numeric';
import { baseLabourIncome, baseOutput, baseTariffRevenue, type Economy } from './economy.js';
import type { Equilibrium } from './equilibrium.js';
import { baseNetPurchases } from './net-purchases.js';
import type { Shock } from './shock.js';

/**
 * Where the unknowns stand in a point: log ŵ of every region; then log X̂/ŵ of every cell, or log Î/ŵ of every region
 * where nothing is bought as an input; then log ĉ/ŵ of every cell, where inputs or scale make it move.
 *
 * Against the own wage, so that a wage carries its economy along.
 */
export interface Layout {
  /** Goods are bought as inputs somewhere. */
  readonly linked: boolean;
  /** Unit costs move against wages. */
  readonly costs: boolean;
  readonly spendingAt: number;
  readonly costsAt: number;
  readonly size: number;
}

/** Shares and levels of the base year that the equations need and the economy does not hold. */
interface Derived {
  /** Labour income wL, N. */
  readonly labourIncome: Float64Array;
  /** Labour income by the sector it is earned in, distribution included, N×J. */
  readonly labourBySector: Float64Array;
  /** Share of sales that pays the producer's labour, N×J. */
  readonly labourShares: Float64Array;
  /** Exponents of input prices in unit cost, N×J(output)×J(input). */
  readonly inputExponents: Float64Array;
  /** Their sums over inputs, N×J. */
  readonly inputExponentSums: Float64Array;
  /** Input shares by input, so that what is spent on one adds up in memory order, N×J(input)×J(output). */
  readonly sharesByInput: Float64Array;
  /** Output, N×J. */
  readonly output: Float64Array;
  /** Tariff revenue, N. */
  readonly revenue: Float64Array;
  /** Tariff revenue over labour income, N. */
  readonly revenueShares: Float64Array;
  /** Final expenditure, N. */
  readonly income: Float64Array;
  /** Spending on all goods, N. */
  readonly spending: Float64Array;
  /** Power to which a wage answers the excess demand for its labour, N; see {@link wageResponses}. */
  readonly wageResponses: Float64Array;
}

/** Everything a pass reads and writes besides the economy. */
export interface Memory {
  /** Products over the arrays of this memory. */
  readonly kernels: Kernels;
  readonly layout: Layout;
  readonly base: Derived;
  /** Unknowns, in the order of {@link Layout}. */
  readonly point: Float64Array;
  /** What the equations make of `point`. */
  readonly image: Float64Array;
  /** π ((1+t′)/(1+t))^−θφ d̂^−θ, J×N×N. */
  readonly weights: Float64Array;
  /** The same over 1+t′: what is left of a dollar spent after the duty, J×N×N. */
  readonly netWeights: Float64Array;
  /** Tariffs that are folded into the weights now, J×N×N, and whether trade costs are, too. */
  readonly foldedTariffs: Float64Array;
  readonly folded: { done: boolean; costs: boolean };
  /** 1 where an importer levies a duty on anything in a sector, J×N. */
  readonly taxed: Uint8Array;
  /** ĉ^−θ, J×N. */
  readonly costPowers: Float64Array;
  /** Σi weights · costPowers: P̂^−θ but for the tariff exponent, N×J. */
  readonly demandSums: Float64Array;
  /** Purchases net of duty, N×J. */
  readonly netPurchases: Float64Array;
  /** Σi weights · costPowers of one sector, N. */
  readonly sums: Float64Array;
  /** What producers receive per unit of weight in one sector, N. */
  readonly perWeight: Float64Array;
  /** Sales of each exporter in one sector before its cost power, N. */
  readonly sales: Float64Array;
  /** What producers of one region pay for, or spend on, inputs, J. */
  readonly bundles: Float64Array;
  /** log P̂, N×J. */
  readonly logPrices: Float64Array;
  /** log of the consumer price index, N. */
  readonly logConsumerPrices: Float64Array;
  /** X′ at `point`, N×J. */
  readonly expenditure: Float64Array;
  /** Σj X′, N. */
  readonly spending: Float64Array;
  /** Y′ received by producers, N×J. */
  readonly output: Float64Array;
  /** Labour income by sector, N×J. */
  readonly labourBySector: Float64Array;
  /** Labour demanded at the wage, in money, N. */
  readonly labourDemand: Float64Array;
  /** log L̂, N. */
  readonly logLabour: Float64Array;
  /** Labour income at the new wage, N. */
  readonly earned: Float64Array;
  /** R′, N. */
  readonly revenue: Float64Array;
  /** I′, N. */
  readonly income: Float64Array;
  /** log Â, N×J. */
  readonly logProductivity: Float64Array;
  /** D′ before the deficit rule, N. */
  readonly deficits: Float64Array;
  /** Factor the deficit rule puts on all deficits; first entry only. */
  readonly deficitScale: Float64Array;
}

export function createMemory(economy: Economy, kernels: Kernels): Memory {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const cells = n * j;
  const layout = layoutOf(economy);
  return {
    kernels,
    layout,
    base: derive(economy, kernels),
    point: kernels.float64(layout.size),
    image: kernels.float64(layout.size),
    weights: kernels.float64(cells * n),
    netWeights: kernels.float64(cells * n),
    foldedTariffs: new Float64Array(cells * n),
    folded: { done: false, costs: false },
    taxed: new Uint8Array(cells),
    costPowers: kernels.float64(cells),
    demandSums: new Float64Array(cells),
    netPurchases: new Float64Array(cells),
    sums: kernels.float64(n),
    perWeight: kernels.float64(n),
    sales: kernels.float64(n),
    bundles: kernels.float64(j),
    logPrices: kernels.float64(cells),
    logConsumerPrices: new Float64Array(n),
    expenditure: new Float64Array(cells),
    spending: new Float64Array(n),
    output: kernels.float64(cells),
    labourBySector: new Float64Array(cells),
    labourDemand: new Float64Array(n),
    logLabour: new Float64Array(n),
    earned: new Float64Array(n),
    revenue: new Float64Array(n),
    income: new Float64Array(n),
    logProductivity: new Float64Array(cells),
    deficits: new Float64Array(n),
    deficitScale: new Float64Array(1),
  };
}

export function layoutOf(economy: Economy): Layout {
  const n = economy.regions.length;
  const cells = n * economy.sectors.length;
  const linked = hasInputs(economy.inputShares);
  const costs = linked || (economy.extensions?.scaleElasticities?.some((scale) => scale !== 0) ?? false);
  const costsAt = n + (linked ? cells : n);
  return { linked, costs, spendingAt: n, costsAt, size: costsAt + (costs ? cells : 0) };
}

function hasInputs(shares: Float64Array): boolean {
  for (let index = 0; index < shares.length; index++) if (shares[index] !== 0) return true;
  return false;
}

function derive(economy: Economy, kernels: Kernels): Derived {
  const j = economy.sectors.length;
  const { inputShares, valueAddedShares, extensions } = economy;
  const profitShares = extensions?.profitShares;
  const distribution = extensions?.distributionShares;
  const output = baseOutput(economy);
  const purchases = baseNetPurchases(economy);
  const labourShares = valueAddedShares.map((share, cell) => share - (profitShares?.[cell % j] ?? 0));
  const inputExponents = kernels.float64(inputShares.length);
  for (let index = 0; index < inputShares.length; index++) {
    inputExponents[index] = profitShares
      ? inputShares[index] / (1 - profitShares[Math.floor(index / j) % j])
      : inputShares[index];
  }
  const inputExponentSums = new Float64Array(valueAddedShares.length);
  for (let cell = 0, index = 0; cell < inputExponentSums.length; cell++) {
    for (let input = 0; input < j; input++, index++) inputExponentSums[cell] += inputExponents[index];
  }
  const spending = new Float64Array(economy.regions.length);
  for (let region = 0, cell = 0; region < spending.length; region++) {
    for (let sector = 0; sector < j; sector++, cell++) {
      spending[region] += economy.expenditure[cell];
    }
  }
  const labourIncome = baseLabourIncome(economy);
  const revenue = baseTariffRevenue(economy);
  return {
    labourIncome,
    labourBySector: labourShares.map(
      (share, cell) => share * output[cell] + (distribution?.[Math.floor(cell / j)] ?? 0) * purchases[cell],
    ),
    labourShares,
    inputExponents,
    inputExponentSums,
    sharesByInput: transposedBlocks(inputShares, j, kernels.float64(inputShares.length)),
    output,
    revenue,
    revenueShares: revenue.map((value, region) => value / labourIncome[region]),
    income: revenue.map((value, region) => value + economy.valueAdded[region] + economy.deficits[region]),
    spending,
    wageResponses: wageResponses(economy, labourIncome, labourShares),
  };
}

/** Square blocks of side j, each transposed. */
function transposedBlocks(values: Float64Array, j: number, out: Float64Array): Float64Array {
  for (let block = 0; block < values.length; block += j * j) {
    for (let row = 0; row < j; row++) {
      for (let column = 0; column < j; column++) out[block + column * j + row] = values[block + row * j + column];
    }
  }
  return out;
}

/**
 * How far each wage moves for a given excess demand: one over the elasticity of demand for the region's labour in its
 * own wage, other prices held. A region that trades little then settles as fast as one that trades much.
 *
 *     1/response[i] = Σj (share of j in wL) · Σn (share of n in sales) · ( [n ≠ i] + γ[i][j] θ[j] (1 − π[j][n][i]) )
 */
function wageResponses(economy: Economy, labourIncome: Float64Array, labourShares: Float64Array): Float64Array {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const elasticity = new Float64Array(n);
  for (let sector = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      const spent = economy.expenditure[importer * j + sector];
      for (let exporter = 0; exporter < n; exporter++) {
        const flow = (sector * n + importer) * n + exporter;
        const share = economy.tradeShares[flow];
        const labourShare = labourShares[exporter * j + sector];
        const labour = (labourShare * share * spent) / (1 + economy.tariffs[flow]) / labourIncome[exporter];
        const own = economy.valueAddedShares[exporter * j + sector] * economy.tradeElasticities[sector] * (1 - share);
        elasticity[exporter] += labour * ((importer === exporter ? 0 : 1) + own);
      }
    }
  }
  return elasticity.map((slope) => (slope > SMALLEST_SLOPE ? 1 / slope : 0));
}

/** Below this a region trades with no one: its response is 0, and nothing but the numeraire moves its wage. */
const SMALLEST_SLOPE = 1e-9;

/** Folds what does not change during the iterations into the trade weights. */
export function foldShock(economy: Economy, shock: Shock, memory: Memory): void {
  const { tradeShares, tariffs, tradeElasticities, extensions } = economy;
  const { weights, netWeights, taxed, logProductivity, deficits, foldedTariffs, folded } = memory;
  const n = economy.regions.length;
  const newTariffs = shock.tariffs ?? tariffs;
  const costs = shock.tradeCosts;
  // A caller may have changed the array since: only the absence of costs is sure to be the same.
  const sameCosts = folded.done && !folded.costs && !costs;
  folded.done = true;
  folded.costs = costs !== undefined;
  const exponents = extensions?.tariffExponents;
  for (let sector = 0, row = 0, flow = 0; sector < tradeElasticities.length; sector++) {
    const elasticity = tradeElasticities[sector];
    for (let importer = 0; importer < n; importer++, row++) {
      const power = -elasticity * (exponents ? exponents[importer] : 1);
      let any = 0;
      for (const end = flow + n; flow < end; flow++) {
        const rate = newTariffs[flow];
        if (rate !== 0) any = 1;
        // A search moves a few tariffs at a time: powers of the rest are those of the last shock.
        if (rate === foldedTariffs[flow] && sameCosts) continue;
        foldedTariffs[flow] = rate;
        const share = tradeShares[flow];
        let weight = share;
        if (share !== 0) {
          if (rate !== tariffs[flow]) weight *= ((1 + rate) / (1 + tariffs[flow])) ** power;
          if (costs && costs[flow] !== 1) weight *= costs[flow] ** -elasticity;
        }
        weights[flow] = weight;
        netWeights[flow] = rate === 0 ? weight : weight / (1 + rate);
      }
      taxed[row] = any;
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
  const { point, layout, base } = memory;
  if (!start) {
    point.fill(0);
    return;
  }
  const n = economy.regions.length;
  const cells = start.unitCosts.length;
  const j = cells / n;
  for (let region = 0; region < n; region++) {
    point[region] = Math.log(start.wages[region]);
    if (!layout.linked) {
      point[layout.spendingAt + region] = Math.log(start.income[region] / base.income[region]) - point[region];
    }
  }
  for (let cell = 0; cell < cells; cell++) {
    const wage = point[Math.floor(cell / j)];
    const before = economy.expenditure[cell];
    if (layout.costs) point[layout.costsAt + cell] = Math.log(start.unitCosts[cell]) - wage;
    if (layout.linked) {
      point[layout.spendingAt + cell] = before > 0 ? Math.log(start.expenditure[cell] / before) - wage : 0;
    }
  }
}
