/**
 * What a region does to itself, solved exactly at the base year: its own wage, spending and costs answering one
 * another while every other region stays as it is.
 *
 * Most of what an accelerated pass has to find out is a region's own chains of inputs. With B[i] the block of G_x of
 * region i's own unknowns at base, each step takes (I − B[i])⁻¹ of the region's residual instead of the residual, and
 * only what regions do to each other is left to find: a block Jacobi preconditioner (Saad 2003, Iterative Methods for
 * Sparse Linear Systems, section 4.1).
 *
 * The tariff exponent, labour supply and scaled deficits are left out of the blocks: a preconditioner need not be exact.
 */

import { factorise, type Kernels, solveFactorised } from '@parley/numeric';
import type { Economy } from './economy.js';
import { foldShock, type Layout, type Memory, startFrom } from './memory.js';
import { pass } from './pass.js';

export interface OwnLinkages {
  readonly kernels: Kernels;
  /** Unknowns of one region. */
  readonly order: number;
  /** (I − B)⁻¹ of every region, N × order × order. */
  readonly inverses: Float64Array;
  /** Their transposes. */
  readonly transposed: Float64Array;
  /** @internal */ readonly gathered: Float64Array;
  /** @internal */ readonly product: Float64Array;
}

/** Unknowns of one region. */
export function ownOrder(layout: Layout, regions: number): number {
  return 1 + (layout.size - layout.spendingAt) / regions;
}

/** Builds the blocks at the base year; `memory` is left there. Null where a block cannot be inverted. */
export function findOwnLinkages(economy: Economy, memory: Memory): OwnLinkages | null {
  const n = economy.regions.length;
  const { layout, kernels } = memory;
  const order = ownOrder(layout, n);
  foldShock(economy, {}, memory);
  startFrom(economy, memory, undefined);
  pass(economy, memory);
  const inverses = kernels.float64(n * order * order);
  const transposed = kernels.float64(n * order * order);
  const system = new Float64Array(order * order);
  const pivots = new Int32Array(order);
  const unit = new Float64Array(order);
  const answer = new Float64Array(order);
  for (let region = 0; region < n; region++) {
    const respond = ownResponse(economy, memory, region);
    for (let column = 0; column < order; column++) {
      unit.fill(0);
      unit[column] = 1;
      respond(unit, answer);
      for (let row = 0; row < order; row++) system[row * order + column] = (row === column ? 1 : 0) - answer[row];
    }
    if (!factorise(system, order, pivots)) return null;
    const at = region * order * order;
    for (let column = 0; column < order; column++) {
      unit.fill(0);
      unit[column] = 1;
      solveFactorised(system, order, pivots, unit);
      for (let row = 0; row < order; row++) {
        inverses[at + row * order + column] = unit[row];
        transposed[at + column * order + row] = unit[row];
      }
    }
  }
  return { kernels, order, inverses, transposed, gathered: kernels.float64(order), product: kernels.float64(order) };
}

/** Replaces the residual of every region by what its own linkages make of it, in place. */
export function applyOwnLinkages(
  { kernels, order, inverses, transposed, gathered, product }: OwnLinkages,
  layout: Layout,
  regions: number,
  values: Float64Array,
  transpose = false,
): void {
  const spending = (layout.costsAt - layout.spendingAt) / regions;
  const costs = (layout.size - layout.costsAt) / regions;
  const matrix = transpose ? transposed : inverses;
  for (let region = 0; region < regions; region++) {
    const x = layout.spendingAt + region * spending;
    const c = layout.costsAt + region * costs;
    gathered[0] = values[region];
    for (let k = 0; k < spending; k++) gathered[1 + k] = values[x + k];
    for (let k = 0; k < costs; k++) gathered[1 + spending + k] = values[c + k];
    kernels.multiply(matrix, region * order * order, order, order, gathered, 0, product, 0);
    values[region] = product[0];
    for (let k = 0; k < spending; k++) values[x + k] = product[1 + k];
    for (let k = 0; k < costs; k++) values[c + k] = product[1 + spending + k];
  }
}

/** The pass at base, linearised, seen by one region alone: change of its unknowns to change of their images. */
function ownResponse(
  economy: Economy,
  memory: Memory,
  region: number,
): (change: Float64Array, image: Float64Array) => void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { layout, base, netPurchases, expenditure, labourBySector, earned } = memory;
  const { profitShares, distributionShares, scaleElasticities } = economy.extensions ?? {};
  const local = distributionShares?.[region] ?? 0;
  const first = region * j;
  const ownShare = new Float64Array(j);
  const homeSales = new Float64Array(j);
  const abroad = new Float64Array(j);
  for (let sector = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      const cell = importer * j + sector;
      if (expenditure[cell] === 0) continue;
      const flow = (sector * n + importer) * n + region;
      const power = memory.costPowers[sector * n + region];
      const share = (memory.weights[flow] * power) / memory.demandSums[cell];
      const sold = (memory.netWeights[flow] * power * expenditure[cell]) / memory.demandSums[cell];
      if (importer === region) {
        ownShare[sector] = share;
        homeSales[sector] = sold;
      }
      const kept = 1 - (distributionShares?.[importer] ?? 0);
      abroad[sector] += economy.tradeElasticities[sector] * kept * sold * (1 - share);
    }
  }
  let world = 0;
  for (const income of earned) world += income;
  const numeraire = 1 - earned[region] / world;
  const perExcess = base.wageResponses[region] / base.labourIncome[region];
  const sales = new Float64Array(j);
  const bought = new Float64Array(j);
  const prices = new Float64Array(j);
  const spending = layout.linked ? j : 1;
  return (change, image) => {
    let revenue = 0;
    let excess = 0;
    let profits = 0;
    for (let sector = 0; sector < j; sector++) {
      const cell = first + sector;
      const cost = change[0] + (layout.costs ? change[1 + spending + sector] : 0);
      const spent = change[0] + change[layout.linked ? 1 + sector : 1];
      const elasticity = economy.tradeElasticities[sector];
      prices[sector] = ownShare[sector] * cost;
      const net =
        netPurchases[cell] * spent - elasticity * cost * (homeSales[sector] - netPurchases[cell] * ownShare[sector]);
      bought[sector] = net;
      sales[sector] = (1 - local) * homeSales[sector] * spent - abroad[sector] * cost;
      revenue += expenditure[cell] * spent - net;
      excess += sales[sector] - (1 - local) * net;
      if (profitShares) profits += profitShares[sector] * sales[sector];
    }
    const wage = perExcess === 0 ? 0 : numeraire * (change[0] + perExcess * excess);
    image[0] = wage;
    const income = earned[region] * wage + revenue + profits;
    if (!layout.linked) image[1] = income / memory.income[region] - wage;
    for (let sector = 0; sector < j; sector++) {
      const cell = first + sector;
      if (layout.linked) {
        let spent = economy.finalShares[cell] * income;
        for (let made = 0; made < j; made++) spent += base.sharesByInput[cell * j + made] * sales[made];
        image[1 + sector] = expenditure[cell] > 0 ? spent / expenditure[cell] - wage : 0;
      }
      if (!layout.costs) continue;
      let bundle = -base.inputExponentSums[cell] * wage;
      for (let input = 0; input < j; input++) bundle += base.inputExponents[cell * j + input] * prices[input];
      const scale = scaleElasticities?.[sector] ?? 0;
      let labour = 0;
      if (scale !== 0 && labourBySector[cell] > 0) {
        labour = (base.labourShares[cell] * sales[sector] + local * bought[sector]) / labourBySector[cell];
        labour -= wage + bundle;
      }
      image[1 + spending + sector] = bundle - scale * labour;
    }
  };
}
