/**
 * Solves the multi-sector model with input–output links in changes.
 *
 *     ĉ[i][j]     = ŵ[i]^γ[i][j] · Πk P̂[i][k]^γ[i][j][k] / Â[i][j]
 *     P̂[n][j]     = ( Σi π[j][n][i] · ((1+t′)/(1+t) · d̂ · ĉ[i][j])^−θ[j] )^(−1/θ[j])
 *     Y′[i][j]    = Σn π′[j][n][i] · X′[n][j] / (1+t′)
 *     I′[n]       = ŵ[n] wL[n] + R′[n] + D′[n]
 *     X′[n][j]    = α[n][j] I′[n] + Σk γ[n][k][j] Y′[n][k]
 *     ŵ[n] wL[n]  = Σj γ[n][j] Y′[n][j],      Σ ŵ wL = Σ wL
 *
 * Source: Caliendo and Parro (2015), eqs. 10 to 13, in the hat form of Dekle, Eaton and Kortum (2008).
 *
 * One pass takes (log ŵ, log ĉ, log X̂) to the values the equations imply; Anderson acceleration finds the fixed point.
 * (1+t′)^−θ is folded into the shares once per shock, so that a pass needs powers of N·J unit costs only.
 */

import {
  type AndersonMixer,
  andersonMixer,
  type Kernels,
  mix,
  plainKernels,
  resetMixer,
  solveFactorised,
  vectorKernels,
} from '@parley/numeric';
import type { Economy } from './economy.js';
import type { Equilibrium, NotConverged, Outcome } from './equilibrium.js';
import { createJacobian, formJacobian, type Jacobian, LARGEST_DENSE, restoreBase } from './jacobian.js';
import { createMemory, foldShock, layoutOf, type Memory, startFrom } from './memory.js';
import { applyOwnLinkages, findOwnLinkages, type OwnLinkages, ownOrder } from './own-linkages.js';
import { pass } from './pass.js';
import { diverged, readEquilibrium } from './read-equilibrium.js';
import { assertShock, partOf, type Shock } from './shock.js';

export interface SolveOptions {
  /** Stop when no logarithm of a wage, cost or expenditure changes by more in one pass. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
  /** An equilibrium of the same economy to start from; a nearby scenario saves most iterations. */
  readonly start?: Equilibrium;
  /**
   * Begin with the Jacobian of the last solve or adjoint instead of the base year's: for a search that moves in small
   * steps. The last digits then depend on what was solved before.
   */
  readonly keepJacobian?: boolean;
}

/** An economy with the memory to solve it; not to be shared between concurrent solves. */
export interface Solver {
  readonly economy: Economy;
  /** @internal */ readonly memory: Memory;
  /** @internal */ readonly mixer: AndersonMixer;
  /** @internal */ readonly jacobian: Jacobian;
  /** @internal */ readonly state: { linkages: OwnLinkages | null };
}

const TOLERANCE = 1e-10;
const MAX_ITERATIONS = 5000;
/** Iterations after which a shock is taken in parts instead. */
const DIRECT_ITERATIONS = 300;
const SMALLEST_PATH_STEP = 1 / 128;
const DEPTH = 6;
const MAX_BACKTRACKS = 20;

/** A solver for one economy, ready at once. */
export function createSolver(economy: Economy): Solver {
  return solverWith(economy, plainKernels);
}

/**
 * A solver for many scenarios on one economy. It takes the time of a few solves to make; then every solve takes less than
 * half the passes, with vector instructions where the machine has them. Results differ from those of {@link createSolver}
 * by less than the tolerance. Systems so small that Newton's method does better are left to it.
 */
export function createPreparedSolver(economy: Economy): Solver {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const layout = layoutOf(economy);
  if (layout.size <= LARGEST_DENSE) return createSolver(economy);
  // Trade weights twice, input shares twice, blocks twice, the accelerator's history, and vectors.
  const numbers =
    2 * j * n * n + 2 * n * j * j + 2 * n * ownOrder(layout, n) ** 2 + (2 * DEPTH + 8) * layout.size + 16 * n * j;
  const solver = solverWith(economy, vectorKernels(numbers + 16 * n + 4096, 64));
  solver.state.linkages = findOwnLinkages(economy, solver.memory);
  return solver;
}

function solverWith(economy: Economy, kernels: Kernels): Solver {
  const memory = createMemory(economy, kernels);
  return {
    economy,
    memory,
    mixer: andersonMixer(memory.layout.size, DEPTH, kernels),
    jacobian: createJacobian(economy, memory),
    state: { linkages: null },
  };
}

/**
 * The world after a shock.
 *
 * The shock is solved at once; where that fails, along a path from the base year on which it grows, each step starting
 * from the last. A world that cannot be reached either way is reported, never returned.
 * @throws {ShockError} when the shock itself is not a shock of this economy
 */
export function solve(solver: Solver, shock: Shock, options: SolveOptions = {}): Outcome {
  assertShock(solver.economy, shock);
  const maxIterations = options.maxIterations ?? MAX_ITERATIONS;
  const direct = iterate(solver, shock, Math.min(maxIterations, DIRECT_ITERATIONS), options);
  if (direct.status === 'converged') return direct;
  return followPath(solver, shock, maxIterations, options, direct);
}

/** Solves ever larger parts of a shock, halving the step where one fails. */
function followPath(
  solver: Solver,
  shock: Shock,
  maxIterations: number,
  options: SolveOptions,
  failed: NotConverged,
): Outcome {
  const { tolerance } = options;
  let iterations = failed.iterations;
  let reached = 0;
  let step = 0.5;
  let start: Equilibrium | undefined;
  let last = failed;
  while (step >= SMALLEST_PATH_STEP && iterations < maxIterations) {
    const part = Math.min(1, reached + step);
    const from = { ...(start && { start }), ...(tolerance !== undefined && { tolerance }) };
    const outcome = iterate(
      solver,
      part === 1 ? shock : partOf(solver.economy, shock, part),
      Math.min(DIRECT_ITERATIONS, maxIterations - iterations),
      from,
    );
    iterations += outcome.iterations;
    if (outcome.status !== 'converged') {
      last = outcome;
      step /= 2;
    } else if (part === 1) {
      return { ...outcome, iterations };
    } else {
      start = outcome;
      reached = part;
    }
  }
  const how = reached > 0 ? `${(100 * reached).toFixed(0)} % of the shock could be solved; beyond that, ` : '';
  return { ...last, iterations, message: `${how}${last.message}` };
}

/** One run of the accelerated iteration from the base year or a given start. */
function iterate(solver: Solver, shock: Shock, maxIterations: number, options: SolveOptions): Outcome {
  const { economy, memory, mixer, jacobian } = solver;
  if (jacobian.matrix && !(options.keepJacobian && jacobian.state.formed)) {
    restoreBase(economy, memory, jacobian, () => {
      foldShock(economy, {}, memory);
      startFrom(economy, memory, undefined);
      pass(economy, memory);
    });
  }
  foldShock(economy, shock, memory);
  startFrom(economy, memory, options.start);
  if (jacobian.state.formed) {
    const outcome = newton(solver, options.tolerance ?? TOLERANCE, Math.min(maxIterations, MAX_NEWTON_STEPS));
    if (outcome) return outcome;
    startFrom(economy, memory, options.start);
  }
  resetMixer(mixer);

  const tolerance = options.tolerance ?? TOLERANCE;
  const { linkages } = solver.state;
  const residuals = jacobian.row;
  let backtracks = 0;
  let best = Number.POSITIVE_INFINITY;
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    pass(economy, memory);
    const residual = largestChange(memory.point, memory.image);
    const arrived = residual <= tolerance;
    if (!arrived && linkages) {
      const { point, image } = memory;
      for (let k = 0; k < point.length; k++) residuals[k] = image[k] - point[k];
      applyOwnLinkages(linkages, memory.layout, economy.regions.length, residuals);
      for (let k = 0; k < point.length; k++) residuals[k] += point[k];
      mix(mixer, point, residuals);
    } else if (!arrived) {
      mix(mixer, memory.point, memory.image);
    }
    if (Number.isNaN(residual)) {
      // The step left the positive numbers: take ever less of the last plain one, and forget the way there.
      if (iteration === 1 || ++backtracks > MAX_BACKTRACKS) return diverged(economy, memory, iteration, best);
      const kept = 2 ** -(backtracks - 1);
      for (let k = 0; k < memory.point.length; k++) {
        memory.point[k] = mixer.lastImage[k] - (1 - kept) * mixer.lastResidual[k];
      }
      resetMixer(mixer);
      continue;
    }
    backtracks = 0;
    if (residual < best) best = residual;
    if (arrived) {
      memory.point.set(memory.image);
      pass(economy, memory);
      return readEquilibrium(economy, memory, iteration, residual);
    }
  }
  return {
    status: 'stalled',
    iterations: maxIterations,
    residual: best,
    message: `no equilibrium after ${maxIterations} iterations: the largest change of a log is still ${best.toExponential(1)} (${tolerance} asked)`,
  };
}

const MAX_NEWTON_STEPS = 40;
/** A step shorter than this in every logarithm is taken whole. */
const LARGEST_NEWTON_STEP = 1;
/** The Jacobian is kept while a step leaves no more than this part of the residual. */
const GOOD_PROGRESS = 0.2;

/**
 * Newton's method on the fixed point of the pass, for systems whose Jacobian is worth forming; it is formed again only
 * where the last one no longer serves.
 * @returns null where it does not arrive; then passes are tried
 */
function newton(solver: Solver, tolerance: number, maxSteps: number): Outcome | null {
  const { economy, memory, jacobian } = solver;
  const { point, image } = memory;
  const step = jacobian.row;
  const size = point.length;
  let before = Number.POSITIVE_INFINITY;
  for (let iteration = 1; iteration <= maxSteps; iteration++) {
    pass(economy, memory);
    const residual = largestChange(point, image);
    if (Number.isNaN(residual)) return null;
    if (residual <= tolerance) {
      point.set(image);
      pass(economy, memory);
      return readEquilibrium(economy, memory, iteration, residual);
    }
    if (residual > GOOD_PROGRESS * before && !formJacobian(economy, memory, jacobian)) return null;
    before = residual;
    for (let k = 0; k < size; k++) step[k] = image[k] - point[k];
    solveFactorised(jacobian.matrix as Float64Array, size, jacobian.pivots, step);
    let longest = 0;
    for (let k = 0; k < size; k++) longest = Math.max(longest, Math.abs(step[k]));
    const taken = longest > LARGEST_NEWTON_STEP ? LARGEST_NEWTON_STEP / longest : 1;
    for (let k = 0; k < size; k++) point[k] += taken * step[k];
  }
  return null;
}

/** Largest absolute difference between two points; NaN where one is not finite. */
function largestChange(point: Float64Array, image: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < point.length; k++) {
    const change = Math.abs(image[k] - point[k]);
    if (!(change <= largest)) largest = change;
  }
  return Number.isFinite(largest) ? largest : Number.NaN;
}
