/**
 * Derivatives of a figure of an equilibrium with respect to every tariff, by the adjoint method: one transposed linear
 * system, whatever the number of tariffs.
 *
 * The equilibrium is x = G(x, t). A figure W = h(x, t) moves with t by
 *
 *     dW/dt = h_t + G_tᵀ μ,     (I − G_xᵀ) μ = h_x
 *
 * Gᵀ is applied by the reverse pass. Source: Giles and Pierce (2000), An introduction to the adjoint approach to
 * design, Flow, Turbulence and Combustion 65.
 */

import { type GmresMemory, gmres, gmresMemory, solveTransposedFactorised } from '@parley/numeric';
import { formJacobian } from './jacobian.js';
import { applyOwnLinkages } from './own-linkages.js';
import { addTariffDerivatives, type ReverseMemory, reversePass, type Seeds } from './reverse-pass.js';
import type { Solver } from './solve.js';

/** What an adjoint solve works in; made once for an economy. */
export interface Adjoint {
  /** @internal */ readonly reverse: ReverseMemory;
  /** @internal */ readonly slopes: Float64Array;
  /** @internal */ readonly multipliers: Float64Array;
  /** @internal */ readonly residual: Float64Array;
  /** @internal */ readonly krylov: GmresMemory | null;
}

const RESTART = 80;
const TOLERANCE = 1e-10;
const MAX_ITERATIONS = 400;
/** What cannot be corrected away, relative to the multipliers. */
const ROUNDING = 1e-8;

/** Memory for adjoint solves of a solver's economy. */
export function createAdjoint(solver: Solver): Adjoint {
  const { size } = solver.memory.layout;
  return {
    reverse: solver.jacobian.reverse,
    slopes: new Float64Array(size),
    multipliers: new Float64Array(size),
    residual: new Float64Array(size),
    krylov: solver.jacobian.matrix ? null : gmresMemory(size, RESTART),
  };
}

/**
 * Derivatives of a figure with respect to log(1+t′) of every flow at the equilibrium the solver has just found.
 * @param seeds derivatives of the figure with respect to what the equilibrium reports
 * @param tariffs J×N×N, overwritten
 * @returns passes backwards that were needed
 * @throws {AdjointError} when the linear system cannot be solved
 */
export function tariffDerivatives(solver: Solver, adjoint: Adjoint, seeds: Seeds, tariffs: Float64Array): number {
  const { economy, memory } = solver;
  const { reverse, slopes, multipliers, krylov } = adjoint;
  reversePass(economy, memory, reverse, null, seeds, slopes);
  const passes = krylov ? solveIteratively(solver, adjoint, krylov) : solveDirectly(solver, adjoint);
  reversePass(economy, memory, reverse, multipliers, seeds, slopes);
  tariffs.fill(0);
  addTariffDerivatives(economy, memory, reverse, tariffs);
  return passes + 2;
}

/** The linear system of an adjoint could not be solved: the equilibrium is a fold, or not an equilibrium. */
export class AdjointError extends Error {
  override readonly name = 'AdjointError';
}

/** Corrections that may be tried with a Jacobian of a nearby point before one is formed at this one. */
const MANY_CORRECTIONS = 7;
const MAX_CORRECTIONS = 16;
/** A correction must leave no more than this part of the residual. */
const GOOD_PROGRESS = 0.2;

/** By the Jacobian at hand, corrected until it serves this point; a new one is formed where it does not. */
function solveDirectly(solver: Solver, { reverse, slopes, multipliers, residual }: Adjoint): number {
  const { economy, memory, jacobian } = solver;
  const { matrix, pivots, state } = jacobian;
  const size = slopes.length;
  let passes = 0;
  const failed = () =>
    new AdjointError('the equilibrium does not move smoothly with tariffs: its Jacobian is singular');
  const form = () => {
    if (!formJacobian(economy, memory, jacobian)) throw failed();
    passes += size;
  };
  if (!state.formed) form();
  if (!matrix) throw failed();
  let scale = 0;
  for (let k = 0; k < size; k++) scale = Math.max(scale, Math.abs(slopes[k]));
  multipliers.fill(0);
  residual.set(slopes);
  let before = scale;
  for (let correction = 0; correction < MAX_CORRECTIONS; correction++) {
    solveTransposedFactorised(matrix, size, pivots, residual);
    for (let k = 0; k < size; k++) multipliers[k] += residual[k];
    reversePass(economy, memory, reverse, multipliers, null, residual);
    passes++;
    let left = 0;
    let largest = scale;
    for (let k = 0; k < size; k++) {
      residual[k] += slopes[k] - multipliers[k];
      const off = Math.abs(residual[k]);
      if (!(off <= left)) left = off;
      largest = Math.max(largest, Math.abs(multipliers[k]));
    }
    if (left <= TOLERANCE * largest) return passes;
    if (!(left <= GOOD_PROGRESS * before) || correction === MANY_CORRECTIONS) {
      // No progress from here is rounding.
      if (left <= ROUNDING * largest) return passes;
      form();
    }
    before = left;
  }
  throw failed();
}

function solveIteratively({ economy, memory, state }: Solver, adjoint: Adjoint, krylov: GmresMemory): number {
  const { reverse, slopes, multipliers } = adjoint;
  const apply = (vector: Float64Array, out: Float64Array): void => {
    reversePass(economy, memory, reverse, vector, null, out);
    for (let k = 0; k < out.length; k++) out[k] = vector[k] - out[k];
  };
  const { linkages } = state;
  const precondition = (vector: Float64Array, out: Float64Array): void => {
    out.set(vector);
    if (linkages) applyOwnLinkages(linkages, memory.layout, economy.regions.length, out, true);
  };
  multipliers.fill(0);
  const options = { tolerance: TOLERANCE, maxIterations: MAX_ITERATIONS, ...(linkages && { precondition }) };
  const result = gmres(krylov, apply, slopes, multipliers, options);
  if (!result.converged) {
    throw new AdjointError(
      `derivatives not found: the adjoint system stopped at a residual of ${result.residual.toExponential(1)} after ${result.iterations} iterations`,
    );
  }
  return result.iterations;
}
