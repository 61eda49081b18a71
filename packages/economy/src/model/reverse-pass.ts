/**
 * The pass run backwards: from how much a figure moves with what the pass produces to how much it moves with the point
 * the pass began from, and with every tariff (reverse-mode differentiation, Griewank and Walther 2008, chapter 3).
 *
 * Valid at a fixed point of the pass, where no excess demand is left.
 */

import { type Kernels, plainKernels } from '@parley/numeric';
import type { Economy } from './economy.js';
import type { Memory } from './memory.js';

/** Derivatives of one figure with respect to what an equilibrium reports. */
export interface Seeds {
  /** With respect to log ŵ as the pass finds it, N. */
  readonly logWages: Float64Array;
  /** With respect to log L̂, N. */
  readonly logLabour: Float64Array;
  /** With respect to the log of the consumer price index, N. */
  readonly logConsumerPrices: Float64Array;
  /** With respect to income I′, N. */
  readonly income: Float64Array;
  /** With respect to tariff revenue R′, N. */
  readonly revenue: Float64Array;
  /** With respect to labour income by sector, N×J. */
  readonly labourIncome: Float64Array;
  /** With respect to output Y′, N×J. */
  readonly output: Float64Array;
  /** With respect to the factor that the deficit rule puts on deficits; one entry. */
  readonly deficitScale: Float64Array;
}

/** Seeds of a figure that depends on nothing yet. */
export function createSeeds(economy: Economy, kernels: Kernels = plainKernels): Seeds {
  const n = economy.regions.length;
  const cells = n * economy.sectors.length;
  return {
    logWages: new Float64Array(n),
    logLabour: new Float64Array(n),
    logConsumerPrices: new Float64Array(n),
    income: new Float64Array(n),
    revenue: new Float64Array(n),
    labourIncome: new Float64Array(cells),
    output: kernels.float64(cells),
    deficitScale: new Float64Array(1),
  };
}

export function clearSeeds(seeds: Seeds): void {
  for (const values of Object.values(seeds)) values.fill(0);
}

/** What the reverse pass works in. */
export interface ReverseMemory {
  /** Working copy of the seeds. */
  readonly bar: Seeds;
  readonly logPrices: Float64Array;
  readonly netPurchases: Float64Array;
  readonly expenditure: Float64Array;
  /** Derivative with respect to Σi weights · costPowers, N×J. */
  readonly demandSums: Float64Array;
  /** Derivative with respect to Σi netWeights · costPowers, N×J. */
  readonly netSums: Float64Array;
  /** X′/Σ, what is spent per unit of weight, N×J. */
  readonly perWeight: Float64Array;
  /** Derivative with respect to sales before the cost power, J×N. */
  readonly sales: Float64Array;
  /** Derivative with respect to ĉ^−θ in one sector, N. */
  readonly costPowers: Float64Array;
  /** Σi netWeights · sales of one sector, N. */
  readonly sums: Float64Array;
  /** Weight of each importer's row in the derivatives of one sector, N. */
  readonly totals: Float64Array;
  /** Slopes of one region's input bundles, or its spending, J. */
  readonly slopes: Float64Array;
}

export function createReverseMemory(economy: Economy, kernels: Kernels): ReverseMemory {
  const n = economy.regions.length;
  const cells = n * economy.sectors.length;
  return {
    bar: createSeeds(economy, kernels),
    logPrices: kernels.float64(cells),
    netPurchases: new Float64Array(cells),
    expenditure: new Float64Array(cells),
    demandSums: new Float64Array(cells),
    netSums: new Float64Array(cells),
    perWeight: new Float64Array(cells),
    sales: kernels.float64(cells),
    costPowers: kernels.float64(n),
    sums: kernels.float64(n),
    totals: kernels.float64(n),
    slopes: kernels.float64(economy.sectors.length),
  };
}

/**
 * Takes derivatives with respect to the image of the pass (and, optionally, with respect to what it reports) to those
 * with respect to its point.
 * @param image derivatives with respect to the image, in the layout of a point; null for none
 * @param seeds derivatives with respect to what the equilibrium reports; null for none
 * @param point derivatives with respect to the point, overwritten
 */
export function reversePass(
  economy: Economy,
  memory: Memory,
  reverse: ReverseMemory,
  image: Float64Array | null,
  seeds: Seeds | null,
  point: Float64Array,
): void {
  start(reverse, seeds);
  point.fill(0);
  if (image) {
    reverseSpending(economy, memory, reverse, image);
    if (memory.layout.costs) reverseUnitCosts(economy, memory, reverse, image);
  }
  reverseIncome(economy, memory, reverse);
  reverseWages(economy, memory, reverse, image, point);
  reverseLabourMarkets(economy, memory, reverse, point);
  reverseTrade(economy, memory, reverse, point);
  reverseUnfold(economy, memory, reverse, point);
}

/**
 * Derivatives with respect to log(1+t′) of every flow, for the derivatives the last reverse pass left behind.
 * @param tariffs J×N×N; added to
 */
export function addTariffDerivatives(
  economy: Economy,
  memory: Memory,
  reverse: ReverseMemory,
  tariffs: Float64Array,
): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { weights, netWeights, costPowers } = memory;
  const { demandSums, netSums, perWeight, sales } = reverse;
  const exponents = economy.extensions?.tariffExponents;
  const distribution = economy.extensions?.distributionShares;
  for (let sector = 0, flow = 0; sector < j; sector++) {
    const powers = sector * n;
    for (let importer = 0; importer < n; importer++) {
      const cell = importer * j + sector;
      const onWeights = -economy.tradeElasticities[sector] * (exponents ? exponents[importer] : 1);
      const onNet = onWeights - 1;
      const gross = onWeights * demandSums[cell];
      const net = onNet * netSums[cell];
      const sold = onNet * perWeight[cell] * (distribution ? 1 - distribution[importer] : 1);
      for (let exporter = 0; exporter < n; exporter++, flow++) {
        const power = costPowers[powers + exporter];
        tariffs[flow] +=
          gross * weights[flow] * power + netWeights[flow] * (net * power + sold * sales[powers + exporter]);
      }
    }
  }
}

function start(reverse: ReverseMemory, seeds: Seeds | null): void {
  const { bar } = reverse;
  if (seeds) {
    bar.logWages.set(seeds.logWages);
    bar.logLabour.set(seeds.logLabour);
    bar.logConsumerPrices.set(seeds.logConsumerPrices);
    bar.income.set(seeds.income);
    bar.revenue.set(seeds.revenue);
    bar.labourIncome.set(seeds.labourIncome);
    bar.output.set(seeds.output);
    bar.deficitScale.set(seeds.deficitScale);
  } else {
    clearSeeds(bar);
  }
  reverse.logPrices.fill(0);
  reverse.netPurchases.fill(0);
  reverse.expenditure.fill(0);
}

/** log X̂/ŵ = log( (α I + Σk γ Y) / X ) − log ŵ. */
function reverseSpending(economy: Economy, memory: Memory, { bar, slopes }: ReverseMemory, image: Float64Array): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { layout, base, income, expenditure } = memory;
  const { finalShares } = economy;
  for (let region = 0; region < n; region++) {
    if (!layout.linked) {
      const slope = image[layout.spendingAt + region];
      bar.income[region] += slope / income[region];
      bar.logWages[region] -= slope;
      continue;
    }
    const first = region * j;
    let onWage = 0;
    let onIncome = 0;
    for (let sector = 0; sector < j; sector++) {
      const cell = first + sector;
      // At the fixed point the new spending is the old one.
      const slope = economy.expenditure[cell] > 0 ? image[layout.spendingAt + cell] : 0;
      slopes[sector] = slope === 0 ? 0 : slope / expenditure[cell];
      onWage += slope;
      onIncome += finalShares[cell] * slopes[sector];
    }
    bar.logWages[region] -= onWage;
    bar.income[region] += onIncome;
    memory.kernels.addTransposed(base.sharesByInput, first * j, j, j, slopes, 0, bar.output, first);
  }
}

/** log ĉ/ŵ = b − log  − ψ ( log V̂ − log ŵ − b ),  b = Σk γ (log P̂ − log ŵ). */
function reverseUnitCosts(
  economy: Economy,
  memory: Memory,
  { bar, logPrices, slopes }: ReverseMemory,
  image: Float64Array,
): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { layout, base, labourBySector } = memory;
  const scale = economy.extensions?.scaleElasticities;
  for (let region = 0; region < n; region++) {
    const first = region * j;
    let onWage = 0;
    for (let sector = 0; sector < j; sector++) {
      const cell = first + sector;
      const slope = image[layout.costsAt + cell];
      slopes[sector] = slope;
      if (scale && scale[sector] !== 0 && base.labourBySector[cell] > 0) {
        slopes[sector] += scale[sector] * slope;
        onWage += scale[sector] * slope;
        bar.labourIncome[cell] -= (scale[sector] * slope) / labourBySector[cell];
      }
      onWage -= base.inputExponentSums[cell] * slopes[sector];
    }
    bar.logWages[region] += onWage;
    if (layout.linked) memory.kernels.addTransposed(base.inputExponents, first * j, j, j, slopes, 0, logPrices, first);
  }
}

/** I = ŵ L̂ wL + R + D + profits. */
function reverseIncome(economy: Economy, memory: Memory, { bar }: ReverseMemory): void {
  const j = economy.sectors.length;
  const { earned, deficits } = memory;
  const profitShares = economy.extensions?.profitShares;
  const scaled = economy.extensions?.deficits === 'scaled';
  let onScale = bar.deficitScale[0];
  for (let region = 0; region < earned.length; region++) {
    const slope = bar.income[region];
    if (slope === 0) continue;
    bar.logWages[region] += slope * earned[region];
    bar.logLabour[region] += slope * earned[region];
    bar.revenue[region] += slope;
    onScale += slope * deficits[region];
    if (!profitShares) continue;
    for (let sector = 0; sector < j; sector++) bar.output[region * j + sector] += slope * profitShares[sector];
  }
  if (scaled) reverseWorldIncome(economy, memory, bar, onScale);
}

/** Deficits in proportion to world income. */
function reverseWorldIncome(economy: Economy, memory: Memory, bar: Seeds, slope: number): void {
  if (slope === 0) return;
  const j = economy.sectors.length;
  const profitShares = economy.extensions?.profitShares;
  let before = 0;
  for (const income of memory.base.income) before += income;
  const each = slope / before;
  for (let region = 0; region < bar.revenue.length; region++) {
    bar.revenue[region] += each;
    if (!profitShares) continue;
    for (let sector = 0; sector < j; sector++) bar.output[region * j + sector] += each * profitShares[sector];
  }
}

/** The wage's answer to the trade balance, and the numeraire. */
function reverseWages(
  economy: Economy,
  memory: Memory,
  { bar, netPurchases, expenditure }: ReverseMemory,
  image: Float64Array | null,
  point: Float64Array,
): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { earned, deficits, base } = memory;
  const distribution = economy.extensions?.distributionShares;
  let all = 0;
  let world = 0;
  for (let region = 0; region < n; region++) {
    if (image) bar.logWages[region] += image[region];
    all += bar.logWages[region];
    world += earned[region];
  }
  let onScale = 0;
  for (let region = 0; region < n; region++) {
    const share = earned[region] / world;
    const slope = bar.logWages[region] - share * all;
    bar.logLabour[region] -= share * all;
    if (base.wageResponses[region] === 0) continue;
    point[region] += slope;
    const onExcess =
      (slope * base.wageResponses[region]) / (Math.exp(memory.point[region]) * base.labourIncome[region]);
    if (onExcess === 0) continue;
    const local = distribution ? distribution[region] : 0;
    bar.revenue[region] += onExcess;
    onScale += onExcess * deficits[region];
    for (let cell = region * j; cell < (region + 1) * j; cell++) {
      bar.output[cell] += onExcess;
      netPurchases[cell] += local * onExcess;
      expenditure[cell] -= onExcess;
    }
  }
  if (economy.extensions?.deficits === 'scaled') reverseWorldIncome(economy, memory, bar, onScale);
}

/** Labour supply, consumer prices, what labour is paid, and the tariff exponent in prices. */
function reverseLabourMarkets(
  economy: Economy,
  memory: Memory,
  { bar, logPrices, netPurchases, expenditure }: ReverseMemory,
  point: Float64Array,
): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { finalShares, extensions } = economy;
  const { revenue, labourDemand, spending, base } = memory;
  const distribution = extensions?.distributionShares;
  const exponents = extensions?.tariffExponents;
  const supply = extensions?.labourSupplyElasticity ?? 0;
  for (let region = 0; region < n; region++) {
    const first = region * j;
    let onDemand = 0;
    if (supply !== 0) {
      const slope = supply * bar.logLabour[region];
      point[region] += slope;
      bar.logConsumerPrices[region] -= slope;
      if (extensions?.revenue === 'relief') {
        const share = revenue[region] / labourDemand[region];
        const onShare = slope / (1 - (share - base.revenueShares[region]));
        bar.revenue[region] += onShare / labourDemand[region];
        onDemand = (-onShare * share) / labourDemand[region];
      }
    }
    const local = distribution ? distribution[region] : 0;
    const onPrice = bar.logConsumerPrices[region];
    let onFirms = 0;
    for (let cell = first; cell < first + j; cell++) {
      const onLabour = bar.labourIncome[cell] + onDemand;
      bar.output[cell] += base.labourShares[cell] * onLabour;
      netPurchases[cell] += local * onLabour;
      logPrices[cell] += finalShares[cell] * onPrice;
      onFirms += logPrices[cell];
    }
    if (exponents && exponents[region] !== 1) {
      const slope = (1 - exponents[region]) * onFirms;
      point[region] -= slope;
      for (let cell = first; cell < first + j; cell++) expenditure[cell] += slope / spending[region];
    }
  }
}

/** Prices, purchases, revenue and sales: the one sweep over all flows, backwards. */
function reverseTrade(economy: Economy, memory: Memory, reverse: ReverseMemory, point: Float64Array): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { weights, netWeights, costPowers, layout, taxed } = memory;
  const { bar, logPrices, netPurchases, expenditure, demandSums, netSums, perWeight, sales, sums } = reverse;
  const distribution = economy.extensions?.distributionShares;
  const onPowers = reverse.costPowers;
  const onTotals = reverse.totals;
  for (let sector = 0; sector < j; sector++) {
    const elasticity = economy.tradeElasticities[sector];
    const powers = sector * n;
    const matrix = powers * n;
    for (let region = 0; region < n; region++) {
      const cell = region * j + sector;
      const power = costPowers[powers + region];
      sales[powers + region] = bar.output[cell] * power;
      onPowers[region] = (bar.output[cell] * memory.output[cell]) / power;
    }
    memory.kernels.multiply(netWeights, matrix, n, n, sales, powers, sums, 0);
    for (let importer = 0; importer < n; importer++) {
      const cell = importer * j + sector;
      const spent = memory.expenditure[cell];
      if (spent === 0) {
        demandSums[cell] = 0;
        netSums[cell] = 0;
        perWeight[cell] = 0;
        onTotals[importer] = 0;
        continue;
      }
      const total = memory.demandSums[cell];
      const each = spent / total;
      const onPurchases = netPurchases[cell] - bar.revenue[importer];
      const keep = distribution ? 1 - distribution[importer] : 1;
      const onEach = (onPurchases * memory.netPurchases[cell]) / each + keep * sums[importer];
      expenditure[cell] += bar.revenue[importer] + onEach / total;
      const onTotal = -logPrices[cell] / (elasticity * total) - (onEach * each) / total;
      const onNet = onPurchases * each;
      perWeight[cell] = each;
      demandSums[cell] = onTotal;
      netSums[cell] = onNet;
      onTotals[importer] = onTotal;
      // Without a duty both sums run over the same weights.
      if (taxed[powers + importer] === 0) onTotals[importer] += onNet;
      else addRow(netWeights, matrix + importer * n, onNet, onPowers, n);
    }
    memory.kernels.addTransposed(weights, matrix, n, n, onTotals, 0, onPowers, 0);
    for (let region = 0; region < n; region++) {
      const slope = -elasticity * costPowers[powers + region] * onPowers[region];
      point[region] += slope;
      if (layout.costs) point[layout.costsAt + region * j + sector] += slope;
    }
  }
}

function addRow(matrix: Float64Array, row: number, weight: number, out: Float64Array, n: number): void {
  for (let k = 0; k < n; k++) out[k] += weight * matrix[row + k];
}

/** X′ from its logarithm. */
function reverseUnfold(economy: Economy, memory: Memory, { expenditure }: ReverseMemory, point: Float64Array): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { layout } = memory;
  for (let region = 0; region < n; region++) {
    let all = 0;
    for (let cell = region * j; cell < (region + 1) * j; cell++) {
      const slope = expenditure[cell] * memory.expenditure[cell];
      all += slope;
      if (layout.linked) point[layout.spendingAt + cell] += slope;
    }
    point[region] += all;
    if (!layout.linked) point[layout.spendingAt + region] += all;
  }
}
