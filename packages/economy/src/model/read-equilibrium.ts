/** From the solver's last point to an equilibrium, checked against Walras's law, or to what went wrong. */

import type { Economy } from './economy.js';
import type { Equilibrium, NotConverged, Outcome } from './equilibrium.js';
import type { Memory } from './memory.js';
import { SMALLEST_INCOME } from './pass.js';

/** Largest excess demand for labour, over value added, with which an equilibrium is handed out. */
const WALRAS_TOLERANCE = 1e-8;

/** Reads the equilibrium at `memory.point`, which a pass has just visited. */
export function readEquilibrium(economy: Economy, memory: Memory, iterations: number, residual: number): Outcome {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const cells = n * j;
  const wages = new Float64Array(n);
  let walras = 0;
  for (let region = 0; region < n; region++) {
    wages[region] = Math.exp(memory.point[region]);
    const earned = wages[region] * economy.valueAdded[region];
    let paid = 0;
    for (let cell = region * j; cell < (region + 1) * j; cell++)
      paid += economy.valueAddedShares[cell] * memory.output[cell];
    walras = Math.max(walras, Math.abs(paid - earned) / earned);
  }
  const poor = wages.findIndex(
    (wage, region) => memory.income[region] <= SMALLEST_INCOME * wage * economy.valueAdded[region],
  );
  if (poor >= 0) return diverged(economy, memory, iterations, residual);
  if (!(walras <= WALRAS_TOLERANCE)) {
    return {
      status: 'stalled',
      iterations,
      residual,
      message: `the labour markets do not clear: excess demand is ${walras.toExponential(1)} of value added (Walras's law)`,
    };
  }
  const unitCosts = new Float64Array(cells);
  const priceIndices = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    unitCosts[cell] = wages[Math.floor(cell / j)] * Math.exp(memory.point[n + cell]);
    priceIndices[cell] = Math.exp(memory.logPrices[cell]);
  }
  const equilibrium: Equilibrium = {
    status: 'converged',
    iterations,
    residual,
    walras,
    wages,
    unitCosts,
    priceIndices,
    expenditure: memory.expenditure.slice(),
    output: memory.output.slice(),
    tariffRevenue: memory.revenue.slice(),
    income: memory.income.slice(),
  };
  return equilibrium;
}

/** Names the first quantity that left the positive numbers. */
export function diverged(economy: Economy, memory: Memory, iterations: number, residual: number): NotConverged {
  const poor = memory.income.findIndex((income) => !(income > 0));
  const where = poor >= 0 ? `: the income of ${economy.regions[poor].code} is not positive` : '';
  return {
    status: 'diverged',
    iterations,
    residual: Number.isFinite(residual) ? residual : Number.NaN,
    message: `the prices left the positive numbers after ${iterations} iterations${where}; this shock may have no equilibrium`,
  };
}
