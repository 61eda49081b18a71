/** How fast the trade model solves, where its time goes, and how far that is from the memory bound. */

import {
  assertConverged,
  createPreparedSolver,
  createSolver,
  type Economy,
  type Shock,
  type Solver,
  solve,
  tariffGradient,
} from '@parley/economy';
import { measure } from './measure.js';

export interface EngineFigures {
  readonly name: string;
  /** Milliseconds and passes from the base year, and from the solution of a nearby shock. */
  readonly cold: Timed;
  readonly warm: Timed;
  /** The same in a solver prepared for many scenarios, and what preparing takes. */
  readonly preparedCold: Timed;
  readonly preparedWarm: Timed;
  readonly preparation: number;
  /** Milliseconds for the derivatives of one region's welfare with respect to every tariff, prepared. */
  readonly gradient: number;
  /** Share of a prepared cold solve spent in exp, log and pow, measured by running as many of them alone. */
  readonly powers: number;
  /** Bytes one prepared pass reads of shares, input coefficients and blocks. */
  readonly bytesPerPass: number;
}

interface Timed {
  readonly milliseconds: number;
  readonly passes: number;
}

/** Times one shock from the base year, and from the solution of a nearby one. */
export function engineFigures(name: string, economy: Economy, shock: Shock, nearby: Shock): EngineFigures {
  const plain = createSolver(economy);
  const prepared = createPreparedSolver(economy);
  const preparation = measure(() => createPreparedSolver(economy), 400).milliseconds;
  const [cold, warm] = timed(plain, shock, nearby);
  const [preparedCold, preparedWarm] = timed(prepared, shock, nearby);
  const gradient = measure(() => tariffGradient(prepared, shock, { kind: 'real-income', region: 0 }), 600).milliseconds;
  const alone = measure(() => assertConverged(solve(prepared, shock)), 600).milliseconds;
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const order = prepared.state.linkages?.order ?? 0;
  return {
    name,
    cold,
    warm,
    preparedCold,
    preparedWarm,
    preparation,
    gradient: Math.max(0, gradient - alone),
    powers: powersAlone(n, j, preparedCold.passes, changed(economy, shock)) / preparedCold.milliseconds,
    bytesPerPass: 8 * (2 * j * n * n + 2 * n * j * j + n * order * order),
  };
}

function timed(solver: Solver, shock: Shock, nearby: Shock): [Timed, Timed] {
  const start = assertConverged(solve(solver, nearby));
  const at = (options: { start?: typeof start }): Timed => ({
    passes: assertConverged(solve(solver, shock, options)).iterations,
    milliseconds: measure(() => solve(solver, shock, options)).milliseconds,
  });
  return [at({}), at({ start })];
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
