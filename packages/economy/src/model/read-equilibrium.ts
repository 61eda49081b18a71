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
  const { layout } = memory;
  const wages = new Float64Array(n);
  let walras = 0;
  for (let region = 0; region < n; region++) {
    wages[region] = Math.exp(memory.point[region]);
    const earned = memory.earned[region];
    walras = Math.max(walras, Math.abs(memory.labourDemand[region] - earned) / earned);
  }
  const poor = memory.income.findIndex((income, region) => income <= SMALLEST_INCOME * memory.earned[region]);
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
    const logCost = layout.costs ? memory.point[layout.costsAt + cell] : -memory.logProductivity[cell];
    unitCosts[cell] = wages[Math.floor(cell / j)] * Math.exp(logCost);
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
    labourIncome: memory.labourBySector.slice(),
    labour: memory.logLabour.map(Math.exp),
    tariffRevenue: memory.revenue.slice(),
    deficits: memory.deficits.map((deficit) => deficit * memory.deficitScale[0]),
    income: memory.income.slice(),
  };
  return equilibrium;
}

/** Names the first quantity that left the positive numbers. */
export function diverged(economy: Economy, memory: Memory, iterations: number, residual: number): NotConverged {
  const poor = memory.income.findIndex((income, region) => !(income > SMALLEST_INCOME * memory.earned[region]));
  const where = poor >= 0 ? `: ${poverty(economy.regions[poor].code, memory.income[poor])}` : '';
  return {
    status: 'diverged',
    iterations,
    residual: Number.isFinite(residual) ? residual : Number.NaN,
    message: `the prices left the positive numbers after ${iterations} iterations${where}; this shock may have no equilibrium`,
  };
}

function poverty(region: string, income: number): string {
  return income > 0 ? `${region} has next to no income left` : `the income of ${region} is not positive`;
}
