/**
 * The equations of docs/model.md, written a second time from the document and checked at an equilibrium: nothing here is
 * shared with the solver but the economy's own fields.
 */

import type { Economy, Equilibrium, Shock } from '../index.js';

/** Everything an equilibrium of the equations has to say, from shares and levels of the base year alone. */
interface World {
  /** Sales received by producers, N×J. */
  readonly output: Float64Array;
  /** Purchases net of duty, N×J. */
  readonly purchases: Float64Array;
  readonly revenue: Float64Array;
  /** Labour income by sector, N×J. */
  readonly labour: Float64Array;
  /** Labour income, N. */
  readonly earned: Float64Array;
  readonly profits: Float64Array;
}

/** Sales, revenue, labour income and profits that shares, tariffs and spending lead to. */
function worldOf(economy: Economy, shares: Float64Array, tariffs: Float64Array, expenditure: Float64Array): World {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { inputShares, extensions } = economy;
  const world: World = {
    output: new Float64Array(n * j),
    purchases: new Float64Array(n * j),
    revenue: new Float64Array(n),
    labour: new Float64Array(n * j),
    earned: new Float64Array(n),
    profits: new Float64Array(n),
  };
  for (let s = 0; s < j; s++) {
    for (let importer = 0; importer < n; importer++) {
      for (let exporter = 0; exporter < n; exporter++) {
        const flow = s * n * n + importer * n + exporter;
        const paid = shares[flow] * expenditure[importer * j + s];
        const net = paid / (1 + tariffs[flow]);
        world.purchases[importer * j + s] += net;
        world.revenue[importer] += tariffs[flow] * net;
        world.output[exporter * j + s] += (1 - (extensions?.distributionShares?.[importer] ?? 0)) * net;
      }
    }
  }
  for (let r = 0; r < n; r++) {
    for (let s = 0; s < j; s++) {
      const cell = r * j + s;
      let inputs = 0;
      for (let k = 0; k < j; k++) inputs += inputShares[cell * j + k];
      const profit = extensions?.profitShares?.[s] ?? 0;
      world.profits[r] += profit * world.output[cell];
      world.labour[cell] =
        (1 - inputs - profit) * world.output[cell] + (extensions?.distributionShares?.[r] ?? 0) * world.purchases[cell];
      world.earned[r] += world.labour[cell];
    }
  }
  return world;
}

const off = (a: number, b: number, size: number) => Math.abs(a - b) / size;

/**
 * Largest relative violation of each equation at an equilibrium: money over the region's base labour income, prices and
 * quantities as they are.
 */
function violations(economy: Economy, shock: Shock, equilibrium: Equilibrium): Record<string, number> {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const { extensions, tradeElasticities, inputShares } = economy;
  const tariffs = shock.tariffs ?? economy.tariffs;
  const { wages, unitCosts, priceIndices, expenditure, labour } = equilibrium;
  const found: Record<string, number> = {};
  const note = (equation: string, amount: number) => {
    found[equation] = Number.isFinite(amount) ? Math.max(found[equation] ?? 0, amount) : Number.POSITIVE_INFINITY;
  };
  const before = worldOf(economy, economy.tradeShares, economy.tariffs, economy.expenditure);
  const totals = (values: Float64Array, r: number) => values.slice(r * j, (r + 1) * j).reduce((a, b) => a + b, 0);

  // Shares and price indices.
  const shares = new Float64Array(economy.tradeShares.length);
  for (let s = 0; s < j; s++) {
    const theta = tradeElasticities[s];
    for (let importer = 0; importer < n; importer++) {
      const phi = extensions?.tariffExponents?.[importer] ?? 1;
      let sum = 0;
      for (let exporter = 0; exporter < n; exporter++) {
        const flow = s * n * n + importer * n + exporter;
        const duty = (1 + tariffs[flow]) / (1 + economy.tariffs[flow]);
        const landed = duty ** phi * (shock.tradeCosts?.[flow] ?? 1) * unitCosts[exporter * j + s];
        shares[flow] = economy.tradeShares[flow] * landed ** -theta;
        sum += shares[flow];
      }
      const cell = importer * j + s;
      if (economy.expenditure[cell] === 0) continue;
      for (let exporter = 0; exporter < n; exporter++) shares[s * n * n + importer * n + exporter] /= sum;
      const spent = totals(expenditure, importer) / totals(economy.expenditure, importer);
      const price = (spent / wages[importer]) ** (1 - phi) * sum ** (-1 / theta);
      note('price index', off(priceIndices[cell], price, 1));
    }
  }
  const after = worldOf(economy, shares, tariffs, expenditure);

  let worldEarned = 0;
  let worldBefore = 0;
  let worldIncome = 0;
  let worldIncomeBefore = 0;
  for (let r = 0; r < n; r++) {
    worldEarned += after.earned[r];
    worldBefore += before.earned[r];
    worldIncome += after.earned[r] + after.revenue[r] + after.profits[r];
    worldIncomeBefore += before.earned[r] + before.revenue[r] + before.profits[r];
  }
  const scale = extensions?.deficits === 'scaled' ? worldIncome / worldIncomeBefore : 1;
  note('numeraire', off(worldEarned, worldBefore, worldBefore));

  for (let r = 0; r < n; r++) {
    const size = before.earned[r];
    const offered = wages[r] * labour[r] * before.earned[r];
    note('labour market', off(offered, after.earned[r], size));
    note('tariff revenue', off(equilibrium.tariffRevenue[r], after.revenue[r], size));
    const deficit = scale * (shock.deficits ?? economy.deficits)[r];
    const income = offered + after.revenue[r] + after.profits[r] + deficit;
    note('income', off(equilibrium.income[r], income, size));
    // What is sold abroad, less what is bought there: net of duty, and after what local distribution keeps.
    let balance = 0;
    for (let s = 0; s < j; s++) {
      balance += after.output[r * j + s];
      balance -= (1 - (extensions?.distributionShares?.[r] ?? 0)) * after.purchases[r * j + s];
    }
    note('trade balance', off(balance, -deficit, size));
    let logPrice = 0;
    for (let s = 0; s < j; s++) {
      const cell = r * j + s;
      note('output', off(equilibrium.output[cell], after.output[cell], size));
      note('labour income by sector', off(equilibrium.labourIncome[cell], after.labour[cell], size));
      logPrice += economy.finalShares[cell] * Math.log(priceIndices[cell]);
      let spent = economy.finalShares[cell] * income;
      for (let made = 0; made < j; made++) spent += inputShares[(r * j + made) * j + s] * after.output[r * j + made];
      note('spending', off(expenditure[cell], spent, size));
      // Unit costs of what is made: b = ŵ^γ Π P̂^γ, ĉ = b/Â (V̂/b)^−ψ.
      if (before.output[cell] === 0) continue;
      const kept = 1 - (extensions?.profitShares?.[s] ?? 0);
      let inputs = 0;
      let bundle = 1;
      for (let k = 0; k < j; k++) {
        const exponent = inputShares[cell * j + k] / kept;
        inputs += exponent;
        bundle *= priceIndices[r * j + k] ** exponent;
      }
      bundle *= wages[r] ** (1 - inputs);
      const firms = after.labour[cell] / before.labour[cell] / bundle;
      const cost = (bundle / (shock.productivity?.[cell] ?? 1)) * firms ** -(extensions?.scaleElasticities?.[s] ?? 0);
      note('unit cost', off(unitCosts[cell], cost, 1));
    }
    // The income tax that revenue beyond the base year's replaces.
    const replaced = after.revenue[r] / after.earned[r] - before.revenue[r] / before.earned[r];
    const keeps = extensions?.revenue === 'relief' ? 1 / (1 - replaced) : 1;
    const supply = extensions?.labourSupplyElasticity ?? 0;
    note('labour supply', off(labour[r], ((keeps * wages[r]) / Math.exp(logPrice)) ** supply, 1));
  }
  return found;
}

/** The largest of them, with its name. */
export function worstViolation(economy: Economy, shock: Shock, equilibrium: Equilibrium): { law: string; by: number } {
  return Object.entries(violations(economy, shock, equilibrium))
    .map(([law, by]) => ({ law, by }))
    .reduce((worst, one) => (one.by > worst.by ? one : worst));
}
