/** How fast the trade model solves, where its time goes, and how far that is from the memory bound. */

import { createSolver, type Economy, type Shock, solve } from '@parley/economy';
import { measure } from './measure.js';

export interface EngineFigures {
  readonly name: string;
  readonly cold: number;
  readonly warm: number;
  readonly coldIterations: number;
  readonly warmIterations: number;
  /** Share of a cold solve spent in exp, log and pow, measured by running as many of them alone. */
  readonly powers: number;
  /** Bytes one pass reads of shares and input coefficients. */
  readonly bytesPerPass: number;
}

/** Times one shock from the base year, and from the solution of a nearby one. */
export function engineFigures(name: string, economy: Economy, shock: Shock, nearby: Shock): EngineFigures {
  const solver = createSolver(economy);
  const start = solve(solver, nearby);
  const once = solve(solver, shock);
  if (start.status !== 'converged' || once.status !== 'converged') throw new Error(`${name} does not converge`);
  const again = solve(solver, shock, { start });
  const cold = measure(() => solve(solver, shock)).milliseconds;
  const warm = measure(() => solve(solver, shock, { start })).milliseconds;
  const n = economy.regions.length;
  const j = economy.sectors.length;
  return {
    name,
    cold,
    warm,
    coldIterations: once.iterations,
    warmIterations: again.iterations,
    powers: powersAlone(n, j, once.iterations, changed(economy, shock)) / cold,
    bytesPerPass: 8 * (2 * j * n * n + 2 * n * j * j),
  };
}

/** Flows whose weight needs a power when the shock is folded in. */
function changed(economy: Economy, shock: Shock): number {
  return economy.tariffs.reduce((count, rate, flow) => count + ((shock.tariffs?.[flow] ?? rate) === rate ? 0 : 1), 0);
}

/** Milliseconds for the exponentials and logarithms of a solve, without anything else. */
function powersAlone(n: number, j: number, iterations: number, folded: number): number {
  const values = Float64Array.from({ length: n * j }, (_, k) => 0.9 + (0.2 * ((k * 7919) % 1000)) / 1000);
  let sink = 0;
  return measure(() => {
    for (let pass = 0; pass <= iterations; pass++) {
      for (let k = 0; k < values.length; k++) {
        const value = values[k] ?? 1;
        // Per cell and pass: exp of the cost, log of the price, exp and log of the expenditure.
        sink += Math.exp(-4 * value) + Math.log(value) + Math.exp(value) + Math.log(value + 1);
      }
    }
    for (let k = 0; k < folded; k++) sink += (values[k % values.length] ?? 1) ** -4;
    if (sink === 0.5) throw new Error('never');
  }, 300).milliseconds;
}
