/** How a government's aim moves with every tariff of the world. */

import { createAdjoint, tariffDerivatives } from '../model/adjoint.js';
import { assertConverged, type Equilibrium } from '../model/equilibrium.js';
import { createSeeds } from '../model/reverse-pass.js';
import type { Shock } from '../model/shock.js';
import { type Solver, solve } from '../model/solve.js';
import { evaluateObjective, type Objective } from './objective.js';

export interface TariffGradient {
  readonly equilibrium: Equilibrium;
  /** log Ĝ of the objective after the shock. */
  readonly logValue: number;
  /** d log Ĝ / d log(1 + t′) of every flow, J×N×N: 0.01 of it is the percent gained by one point more on 1 + t. */
  readonly byFlow: Float64Array;
}

/**
 * Derivatives of one objective with respect to all tariffs at once, by the adjoint.
 * @throws {NotConvergedError} where the shock has no equilibrium
 * @throws {AdjointError} where the equilibrium does not move smoothly
 */
export function tariffGradient(solver: Solver, shock: Shock, objective: Objective): TariffGradient {
  const equilibrium = assertConverged(solve(solver, shock));
  const seeds = createSeeds(solver.economy);
  const logValue = Math.log(evaluateObjective(solver.economy, solver.memory, objective, 1, seeds));
  const byFlow = new Float64Array(solver.economy.tariffs.length);
  tariffDerivatives(solver, createAdjoint(solver), seeds, byFlow);
  return { equilibrium, logValue, byFlow };
}
