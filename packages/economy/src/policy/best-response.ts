/**
 * The tariffs that serve one government best when all others stay as they are.
 *
 * The equilibrium is eliminated: welfare is a function of tariffs alone, with its gradient by the adjoint, maximised by
 * L-BFGS-B in y = √(σ·trade) log(1+t) from several starts. Source of the problem: Ossa (2014), section II; of the
 * method: Byrd, Lu, Nocedal and Zhu (1995).
 */

import { type MinimiseResult, minimise } from '@parley/numeric';
import type { Economy } from '../model/economy.js';
import type { Shock } from '../model/shock.js';
import {
  type Instruments,
  ratesIn,
  scaledBounds,
  scaledGradient,
  setRates,
  setScaled,
  toScaled,
} from './instruments.js';
import type { Objective } from './objective.js';
import { createPolicyWorld, differentiate, logValue, type PolicyWorld, visit } from './policy-world.js';
import { topsAlongRay } from './ray-starts.js';

/** Where a search for tariffs ended. */
export interface Optimum {
  /** Rate of each instrument. */
  readonly rates: Float64Array;
  /** All tariffs of the world, J×N×N. */
  readonly tariffs: Float64Array;
  /** log Ĝ of the objective, against the base year. */
  readonly logValue: number;
  readonly converged: boolean;
  /** Largest entry of the projected gradient of log Ĝ in y. */
  readonly projectedGradient: number;
  readonly evaluations: number;
  readonly message: string;
}

export interface BestResponse extends Optimum {
  /** Optima found from the other starts that differ from this one in value, best first. */
  readonly others: readonly Optimum[];
}

export interface SearchOptions {
  /** Rates to start from, one array for each start; the tops along a ray and where the tariffs are, if absent. */
  readonly starts?: readonly Float64Array[];
  /** Rates to start from besides. */
  readonly moreStarts?: readonly Float64Array[];
  readonly gradientTolerance?: number;
  readonly maxEvaluations?: number;
}

const GRADIENT_TOLERANCE = 1e-6;
const MAX_EVALUATIONS = 2000;
/** Two optima whose log values differ by less are one. */
const SAME = 1e-9;

/**
 * The best response of one government.
 * @param economy the base year
 * @param shock what is given, the tariffs of everyone else among it
 * @throws {NotConvergedError} where the world has no equilibrium at any start
 */
export function bestResponse(
  economy: Economy,
  shock: Shock,
  instruments: Instruments,
  objective: Objective,
  options: SearchOptions = {},
): BestResponse {
  const world = createPolicyWorld(economy, shock);
  const tariffs = (shock.tariffs ?? economy.tariffs).slice();
  const starts = [
    ...(options.starts ?? [...topsAlongRay(world, tariffs, instruments, objective), ratesIn(instruments, tariffs)]),
    ...(options.moreStarts ?? []),
  ];
  const optima = starts
    .map((rates) => {
      world.state.equilibrium = undefined;
      setRates(instruments, rates, tariffs);
      return climb(world, tariffs, instruments, objective, options);
    })
    .sort((a, b) => order(b.logValue) - order(a.logValue));
  const [best] = optima;
  const others: Optimum[] = [];
  for (const optimum of optima) {
    if (!optimum.converged || !Number.isFinite(optimum.logValue)) continue;
    if ([best, ...others].every((found) => Math.abs(found.logValue - optimum.logValue) > SAME)) others.push(optimum);
  }
  return { ...best, others };
}

function order(value: number): number {
  return Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY;
}

/** Projected gradient up to which a value that no longer rises counts as an optimum rather than an obstacle. */
const FLAT_GRADIENT = 1e-4;

/**
 * Whether a search ended at an optimum, up to rounding.
 * @param scale how much the value multiplies what rounding there is in log Ĝ
 */
export function arrived(
  { status, projectedGradient }: Pick<MinimiseResult, 'status' | 'projectedGradient'>,
  scale = 1,
): boolean {
  return status === 'converged' || (status === 'flat' && projectedGradient <= FLAT_GRADIENT * scale);
}

/** One search from the tariffs given, which are overwritten with where it ends. */
export function climb(
  world: PolicyWorld,
  tariffs: Float64Array,
  instruments: Instruments,
  objective: Objective,
  options: SearchOptions,
): Optimum {
  const one = Float64Array.of(1);
  const result = minimise(
    {
      ...scaledBounds(instruments),
      evaluate: (y, gradient) => {
        setScaled(instruments, y, tariffs);
        if (!visit(world, tariffs)) return Number.NaN;
        if (!differentiate(world, [objective], one)) return Number.NaN;
        scaledGradient(instruments, world.byFlow, gradient);
        for (let k = 0; k < gradient.length; k++) gradient[k] = -gradient[k];
        return -logValue(world, objective);
      },
    },
    toScaled(instruments, ratesIn(instruments, tariffs)),
    {
      gradientTolerance: options.gradientTolerance ?? GRADIENT_TOLERANCE,
      maxEvaluations: options.maxEvaluations ?? MAX_EVALUATIONS,
    },
  );
  setScaled(instruments, result.x, tariffs);
  return {
    rates: ratesIn(instruments, tariffs),
    tariffs: tariffs.slice(),
    logValue: -result.value,
    converged: arrived(result),
    projectedGradient: result.projectedGradient,
    evaluations: result.evaluations,
    message: result.message,
  };
}
