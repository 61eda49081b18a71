/**
 * A published quirk: transfers that do not sum to zero, with one country's labour market left out.
 *
 * Table 10 (2) and (4) of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025) take each country's imbalance with the
 * United States out of its transfers, and all of the United States' own, which leaves 0.5 % of world income unpaid for.
 * Walras's law fails then: the budgets hold everywhere, the labour markets everywhere but in the last country, whose
 * wage only its supply of labour and the unit of account tie down. No engine that clears all markets has this solution,
 * so it is solved for here, by Newton's method.
 */

import { factorise, solveFactorised } from '@parley/numeric';
import type { Economy } from '../model/economy.js';
import { NotConvergedError } from '../model/equilibrium.js';
import type { WorldState } from './liberation-day-outcome.js';
import { type UnbalancedSystem, unbalancedSystem } from './unbalanced-system.js';

const TOLERANCE = 1e-11;
const MAX_ITERATIONS = 50;
/** Longest step in any logarithm. */
const LONGEST_STEP = 0.5;

/** A solved world, and its point to start a neighbour from. */
export interface UnbalancedWorld extends WorldState {
  readonly point: Float64Array;
  /** Demand for the last country's labour less what it earns, in million USD. */
  readonly lastExcess: number;
}

/**
 * The world with these transfers and tariffs, in the unit of account mean_i (P̂[i] − 1) E[i] = 0.
 * @param economy one of the paper's, of one sector without inputs, tariff-free at base
 * @param transfers T in million USD of the base year, in proportion to world income; any sum
 * @param tariffs N×N
 * @param start point of a world nearby
 * @throws {CalibrationError} an economy of another kind
 * @throws {NotConvergedError} where Newton's method does not arrive
 */
export function solveUnbalanced(
  economy: Economy,
  transfers: Float64Array,
  tariffs: Float64Array,
  start?: Float64Array,
): UnbalancedWorld {
  const system = unbalancedSystem(economy, transfers, tariffs);
  const size = 2 * economy.regions.length;
  const point = start?.slice() ?? new Float64Array(size);
  const residual = new Float64Array(size);
  const jacobian = new Float64Array(size * size);
  const pivots = new Int32Array(size);
  let norm = system.evaluate(point, residual);
  let iterations = 0;
  while (norm > TOLERANCE && iterations < MAX_ITERATIONS) {
    iterations++;
    system.differentiate(jacobian);
    if (!factorise(jacobian, size, pivots)) break;
    solveFactorised(jacobian, size, pivots, residual);
    const longest = residual.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const part = Math.min(1, LONGEST_STEP / longest);
    for (let k = 0; k < size; k++) point[k] -= part * residual[k];
    norm = system.evaluate(point, residual);
  }
  if (!(norm <= TOLERANCE)) {
    throw new NotConvergedError({
      status: 'stalled',
      iterations,
      residual: norm,
      message: 'The world with transfers that do not sum to zero was not solved.',
    });
  }
  return read(economy, system, tariffs, point);
}

function read(
  economy: Economy,
  { state }: UnbalancedSystem,
  tariffs: Float64Array,
  point: Float64Array,
): UnbalancedWorld {
  const n = economy.regions.length;
  const { income, net, spending, prices, demand, shares } = state;
  const supply = economy.extensions?.labourSupplyElasticity ?? 0;
  const wages = point.slice(0, n).map(Math.exp);
  const labour = point.slice(n).map(Math.exp);
  const welfare = (disutility: 'exact' | 'as-published') =>
    wages.map((wage, i) => {
      const kept = 1 - (spending[i] - net[i]) / income[i];
      const cost = (supply / (1 + supply)) * kept * economy.valueAdded[i];
      const work = (disutility === 'exact' ? cost / kept : cost) * wage * labour[i];
      return (spending[i] - work) / prices[i] / (economy.expenditure[i] - cost);
    });
  return {
    point,
    lastExcess: demand[n - 1] - income[n - 1],
    wages,
    labour,
    prices: prices.slice(),
    revenue: spending.map((spent, i) => spent - net[i]),
    flows: shares.map((share, flow) => (share * spending[Math.floor(flow / n)]) / (1 + tariffs[flow])),
    welfare: welfare('as-published'),
    exactWelfare: welfare('exact'),
  };
}
