/**
 * What Ossa (2014) prints of a world: section "Reported statistics" of its programs, as functions of an economy and the
 * tariffs that replace its own.
 */

import { consumerPrices, realIncome } from '../impact/welfare.js';
import { baseOutput, baseTariffRevenue, type Economy } from '../model/economy.js';
import { assertConverged, type Equilibrium } from '../model/equilibrium.js';
import { type Solver, solve } from '../model/solve.js';
import { baseTradeFlows } from '../model/trade-flows.js';

/** Changes in percent, N each. */
export interface OssaStatistics {
  /** Ĝ: welfare of governments that give industries different weight. */
  readonly government: Float64Array;
  /** Real income. */
  readonly welfare: Float64Array;
  /** The wage less the simple mean of all regions' wages. */
  readonly wage: Float64Array;
  /** Profits over the wage. */
  readonly profit: Float64Array;
}

const TOLERANCE = 1e-12;

/**
 * The statistics of a world with other tariffs.
 * @param solver of an economy without deficits
 * @param tariffs J×N×N
 * @param politicalWeights λ by region
 * @throws {NotConvergedError} where there is no equilibrium
 */
export function ossaStatistics(
  solver: Solver,
  tariffs: Float64Array,
  politicalWeights: readonly Float64Array[],
): OssaStatistics {
  const equilibrium = assertConverged(solve(solver, { tariffs }, { tolerance: TOLERANCE }));
  return statisticsOf(solver.economy, equilibrium, politicalWeights);
}

/** The statistics of an equilibrium. */
function statisticsOf(
  economy: Economy,
  equilibrium: Equilibrium,
  politicalWeights: readonly Float64Array[],
): OssaStatistics {
  const { wages } = equilibrium;
  const mean = wages.reduce((total, wage) => total + wage, 0) / wages.length;
  const before = profits(economy, baseOutput(economy));
  const after = profits(economy, equilibrium.output);
  return {
    government: governments(economy, equilibrium, politicalWeights).map((ratio) => 100 * (ratio - 1)),
    welfare: realIncome(economy, equilibrium).map((ratio) => 100 * (ratio - 1)),
    wage: wages.map((wage) => 100 * (wage - mean)),
    profit: after.map((profit, region) => 100 * (profit / before[region] / wages[region] - 1)),
  };
}

/** Ĝ = (V′/V) / P̂, V = Σs λ[s] (S[s] + ℓ[s] R), S sales and ℓ the industry's share of labour; as a ratio, N. */
function governments(
  economy: Economy,
  equilibrium: Equilibrium,
  politicalWeights: readonly Float64Array[],
): Float64Array {
  const before = baseOutput(economy);
  const revenueBefore = baseTariffRevenue(economy);
  return consumerPrices(economy, equilibrium).map((price, region) => {
    const weights = politicalWeights[region];
    const now = valued(economy, weights, equilibrium.output, equilibrium.tariffRevenue[region], region);
    return now / valued(economy, weights, before, revenueBefore[region], region) / price;
  });
}

function valued(
  { sectors, extensions }: Economy,
  weights: Float64Array,
  sales: Float64Array,
  revenue: number,
  region: number,
): number {
  const j = sectors.length;
  let value = 0;
  let labour = 0;
  let weighted = 0;
  for (let sector = 0; sector < j; sector++) {
    const sold = sales[region * j + sector];
    const paid = (1 - (extensions?.profitShares?.[sector] ?? 0)) * sold;
    value += weights[sector] * sold;
    labour += paid;
    weighted += weights[sector] * paid;
  }
  return value + (weighted / labour) * revenue;
}

function profits({ regions, sectors, extensions }: Economy, sales: Float64Array): Float64Array {
  const j = sectors.length;
  return Float64Array.from(regions, (_, region) =>
    sectors.reduce(
      (total, _sector, sector) => total + (extensions?.profitShares?.[sector] ?? 0) * sales[region * j + sector],
      0,
    ),
  );
}

/** Effects of a region's tariff, percent: Table 2. */
export interface TariffExample {
  readonly wage: number;
  /** Change of sales over the wage of the industry, and the mean of all others. */
  readonly sales: number;
  readonly otherSales: number;
  readonly welfare: number;
  /** First-order parts of the change of welfare. */
  readonly termsOfTrade: number;
  readonly profitShifting: number;
}

/**
 * What it does to raise a region's tariffs on one industry.
 * @param points by how much, as a fraction
 */
export function tariffExample(solver: Solver, region: number, sector: number, points: number): TariffExample {
  const { economy } = solver;
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const tariffs = economy.tariffs.slice();
  for (let exporter = 0; exporter < n; exporter++) {
    if (exporter !== region) tariffs[(sector * n + region) * n + exporter] += points;
  }
  const equilibrium = assertConverged(solve(solver, { tariffs }, { tolerance: TOLERANCE }));
  const { wages } = equilibrium;
  const before = baseOutput(economy);
  const spending = economy.expenditure
    .subarray(region * j, (region + 1) * j)
    .reduce((total, value) => total + value, 0);
  const real = economy.sectors.map(
    (_, s) => equilibrium.output[region * j + s] / before[region * j + s] - wages[region],
  );
  const flows = baseTradeFlows(economy);
  let termsOfTrade = 0;
  let profitShifting = 0;
  for (let s = 0; s < j; s++) {
    for (let exporter = 0; exporter < n; exporter++) {
      termsOfTrade += (flows[(s * n + region) * n + exporter] / spending) * (wages[region] - wages[exporter]);
    }
    const profit = (economy.extensions?.profitShares?.[s] ?? 0) * before[region * j + s];
    profitShifting += (profit / spending) * real[s];
  }
  const ratio = (s: number) => 100 * (equilibrium.output[region * j + s] / before[region * j + s] / wages[region] - 1);
  const rest = economy.sectors.map((_, s) => s).filter((s) => s !== sector);
  return {
    wage: 100 * (wages[region] - wages.reduce((total, wage) => total + wage, 0) / n),
    sales: ratio(sector),
    otherSales: rest.reduce((total, s) => total + ratio(s), 0) / rest.length,
    welfare: 100 * (realIncome(economy, equilibrium)[region] - 1),
    termsOfTrade: 100 * termsOfTrade,
    profitShifting: 100 * profitShifting,
  };
}

/** Median in percent of the tariffs of one importer on all others. */
export function medianTariff({ regions, sectors }: Economy, tariffs: Float64Array, importer: number): number {
  const n = regions.length;
  const rates: number[] = [];
  for (let sector = 0; sector < sectors.length; sector++) {
    for (let exporter = 0; exporter < n; exporter++) {
      if (exporter !== importer) rates.push(tariffs[(sector * n + importer) * n + exporter]);
    }
  }
  rates.sort((a, b) => a - b);
  const middle = rates.length / 2;
  return 50 * (rates[Math.floor(middle - 0.5)] + rates[Math.ceil(middle - 0.5)]);
}
