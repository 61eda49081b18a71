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

import { type AndersonMixer, andersonMixer, mix, resetMixer } from '@parley/numeric';
import type { Economy } from './economy.js';
import type { Equilibrium, NotConverged, Outcome } from './equilibrium.js';
import { createMemory, foldShock, type Memory, startFrom } from './memory.js';
import { pass } from './pass.js';
import { diverged, readEquilibrium } from './read-equilibrium.js';
import { assertShock, partOf, type Shock } from './shock.js';

export interface SolveOptions {
  /** Stop when no logarithm of a wage, cost or expenditure changes by more in one pass. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
  /** An equilibrium of the same economy to start from; a nearby scenario saves most iterations. */
  readonly start?: Equilibrium;
}

/** An economy with the memory to solve it; not to be shared between concurrent solves. */
export interface Solver {
  readonly economy: Economy;
  /** @internal */ readonly memory: Memory;
  /** @internal */ readonly mixer: AndersonMixer;
}

const TOLERANCE = 1e-10;
const MAX_ITERATIONS = 5000;
/** Iterations after which a shock is taken in parts instead. */
const DIRECT_ITERATIONS = 300;
const SMALLEST_PATH_STEP = 1 / 128;
const DEPTH = 8;
const MAX_BACKTRACKS = 20;

/** Prepares an economy for solving. */
export function createSolver(economy: Economy): Solver {
  const memory = createMemory(economy);
  return { economy, memory, mixer: andersonMixer(memory.point.length, DEPTH) };
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
  const { economy, memory, mixer } = solver;
  foldShock(economy, shock, memory);
  startFrom(economy, memory, options.start);
  resetMixer(mixer);

  const tolerance = options.tolerance ?? TOLERANCE;
  let backtracks = 0;
  let best = Number.POSITIVE_INFINITY;
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    pass(economy, memory);
    const residual = mix(mixer, memory.point, memory.image);
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
    if (residual <= tolerance) {
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
