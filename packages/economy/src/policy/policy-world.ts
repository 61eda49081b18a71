/** A world whose tariffs are being chosen: solves, values and differentiates it at one set of tariffs after another. */

import { type Adjoint, AdjointError, createAdjoint, tariffDerivatives } from '../model/adjoint.js';
import type { Economy } from '../model/economy.js';
import { assertConverged, type Equilibrium, type Outcome } from '../model/equilibrium.js';
import { clearSeeds, createSeeds, type Seeds } from '../model/reverse-pass.js';
import type { Shock } from '../model/shock.js';
import { createPreparedSolver, type Solver, solve } from '../model/solve.js';
import { evaluateObjective, type Objective } from './objective.js';

export interface PolicyWorld {
  readonly economy: Economy;
  /** What else changes, the same for all tariffs tried. */
  readonly shock: Shock;
  readonly solver: Solver;
  readonly adjoint: Adjoint;
  /** Derivatives by flow of the last figure, J×N×N. */
  readonly byFlow: Float64Array;
  /** @internal */ readonly seeds: Seeds;
  /** @internal */ readonly state: { equilibrium: Equilibrium | undefined; solves: number };
}

/** Residual to which a world is solved while tariffs are searched: gains are compared to nine digits and more. */
const TOLERANCE = 1e-13;
const MAX_ITERATIONS = 120;

export function createPolicyWorld(economy: Economy, shock: Shock): PolicyWorld {
  const solver = createPreparedSolver(economy);
  return {
    economy,
    shock,
    solver,
    adjoint: createAdjoint(solver),
    byFlow: new Float64Array(economy.tariffs.length),
    seeds: createSeeds(economy),
    state: { equilibrium: undefined, solves: 0 },
  };
}

/** Solves the world at these tariffs, starting from the last one solved; false where it has no equilibrium found. */
export function visit(world: PolicyWorld, tariffs: Float64Array): boolean {
  world.state.solves++;
  return outcomeAt(world, tariffs).status === 'converged';
}

function outcomeAt(world: PolicyWorld, tariffs: Float64Array): Outcome {
  const { state, solver } = world;
  const shock = { ...world.shock, tariffs };
  const options = { keepJacobian: true, ...(state.equilibrium && { start: state.equilibrium }) };
  let outcome = solve(solver, shock, { ...options, tolerance: TOLERANCE, maxIterations: MAX_ITERATIONS });
  // Rounding may leave more than the tolerance; a world solved as any other is then good enough.
  if (outcome.status !== 'converged') outcome = solve(solver, shock, options);
  if (outcome.status === 'converged') state.equilibrium = outcome;
  return outcome;
}

/** log Ĝ of an objective in the world last visited. */
export function logValue(world: PolicyWorld, objective: Objective): number {
  return Math.log(evaluateObjective(world.economy, world.solver.memory, objective, 0, null));
}

/**
 * Derivatives of Σ weights · log Ĝ with respect to log(1+t) of every flow, into `world.byFlow`; false where the world does
 * not move smoothly.
 */
export function differentiate(world: PolicyWorld, objectives: readonly Objective[], weights: Float64Array): boolean {
  clearSeeds(world.seeds);
  objectives.forEach((objective, index) => {
    if (weights[index] !== 0)
      evaluateObjective(world.economy, world.solver.memory, objective, weights[index], world.seeds);
  });
  try {
    tariffDerivatives(world.solver, world.adjoint, world.seeds, world.byFlow);
    return true;
  } catch (error) {
    if (error instanceof AdjointError) return false;
    throw error;
  }
}

/**
 * The equilibrium at given tariffs.
 * @throws {NotConvergedError} where there is none
 */
export function equilibriumAt(world: PolicyWorld, tariffs: Float64Array): Equilibrium {
  return assertConverged(outcomeAt(world, tariffs));
}
