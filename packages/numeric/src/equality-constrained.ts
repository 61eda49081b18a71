/**
 * Minimum of a smooth function in a box under a few equations c(x) = 0: augmented Lagrangian (Nocedal and Wright 2006,
 * Numerical Optimization, algorithm 17.4) around {@link minimise}.
 *
 * Three departures from the book, all to save evaluations. Tolerances follow the violation and the gradient last seen
 * instead of powers of the penalty, so nothing depends on the scale of the problem. The penalty grows tenfold, not a
 * hundredfold. And while it stays, the Hessian hardly changes, so the curvature learnt is kept.
 */

import { augmentedLagrangian, type EqualityConstrainedProblem } from './augmented-lagrangian.js';
import {
  checkBox,
  largestProjected,
  type MinimiseOptions,
  type MinimiseResult,
  type MinimiseStatus,
  minimiser,
  minimiseWith,
} from './bounded-minimisation.js';
import { dot } from './dot.js';
import { forgetPairs } from './limited-memory.js';

/** Options of {@link minimiseWithEquations}; those of {@link MinimiseOptions} hold for all rounds together. */
export interface EqualityConstrainedOptions extends MinimiseOptions {
  /** Largest |cₖ(x)| that counts as none (default 1e-9). */
  readonly constraintTolerance?: number;
  /** Most rounds, each with its own multipliers and penalty (default 50). */
  readonly maxOuter?: number;
  /** Weight μ on ½ |c|² at first (default: 2 |f| / |c|² at the start, between 1e-6 and 10; Birgin and Martínez 2014). */
  readonly penalty?: number;
  /** First guess of the multipliers (default zeros). */
  readonly multipliers?: Float64Array;
}

/** Where a constrained minimisation ended; `value` is f, `projectedGradient` that of f + Σ multipliers · c. */
export interface EqualityConstrainedResult extends MinimiseResult {
  /** λ with ∇f + Σ λₖ ∇cₖ = 0 in the variables between their bounds. */
  readonly multipliers: Float64Array;
  /** Largest |cₖ(x)|. */
  readonly violation: number;
  /** Rounds made. */
  readonly outer: number;
}

/** A round is good when it leaves no more than this part of the violation of the last good one. */
const VIOLATION_LEFT = 0.25;
/** A round is solved to this part of the projected gradient that it begins with. */
const GRADIENT_LEFT = 0.003;
const PENALTY_GROWTH = 10;
/** Bounds of the first penalty. */
const LEAST_PENALTY = 1e-6;
const MODEST_PENALTY = 10;
/** Beyond this nothing but rounding would be left of f. */
const LARGEST_PENALTY = 1e12;
/** Rounds in a row that may bring nothing before the search ends. */
const MOST_STALLED = 3;

/**
 * Finds a local minimum of f in the box with c(x) = 0.
 * @param start first point, put into the box where it is outside; need not satisfy the equations
 * @throws RangeError when lengths differ, a bound is NaN, or a lower bound is above its upper bound
 */
export function minimiseWithEquations(
  problem: EqualityConstrainedProblem,
  start: Float64Array,
  options: EqualityConstrainedOptions = {},
): EqualityConstrainedResult {
  const { constraintTolerance = 1e-9, gradientTolerance = 1e-8, maxOuter = 50, maxEvaluations = 5000 } = options;
  const { lower, upper, constraints: count } = problem;
  if (options.multipliers !== undefined && options.multipliers.length !== count) {
    throw new RangeError(`${count} equations need as many multipliers, not ${options.multipliers.length}`);
  }
  const size = start.length;
  checkBox(size, start, lower, upper);
  const work = minimiser(size, options.history ?? 10);
  const lagrangian = augmentedLagrangian(problem, size, options.multipliers);
  const { multipliers, constraints, weights, state } = lagrangian;
  const inner = { evaluate: lagrangian.evaluate, lower, upper };
  const gradient = new Float64Array(size);
  const { onIteration } = options;
  let iterations = 0;
  const told = onIteration && ((iteration: number) => onIteration(iterations + iteration, state.value));

  let x: Float64Array = start.map((entry, i) => Math.min(Math.max(entry, lower[i]), upper[i]));
  lagrangian.moveTo(x);
  state.penalty = options.penalty ?? suitablePenalty(state.value, constraints);
  lagrangian.changed();
  let acceptable = Number.POSITIVE_INFINITY;
  let stalled = 0;
  for (let outer = 1; ; outer++) {
    const atStart = lagrangian.evaluate(x, gradient);
    const projected = Number.isFinite(atStart) ? largestProjected(x, gradient, lower, upper) : 0;
    const solved = minimiseWith(
      work,
      inner,
      x,
      {
        ...options,
        gradientTolerance: Math.max(gradientTolerance, GRADIENT_LEFT * projected),
        // The first evaluation is the one just made.
        maxEvaluations: 1 + Math.max(0, maxEvaluations - state.evaluations),
        ...(told && { onIteration: told }),
      },
      outer > 1,
    );
    iterations += solved.iterations;
    x = solved.x;
    lagrangian.moveTo(x);
    const violation = largest(constraints);
    const finish = (status: MinimiseStatus, message: string): EqualityConstrainedResult => ({
      x,
      value: state.value,
      // The gradient of the augmented Lagrangian is that of the Lagrangian with the weights as multipliers.
      projectedGradient: solved.projectedGradient,
      iterations,
      evaluations: state.evaluations,
      status,
      message,
      multipliers: weights.slice(),
      violation,
      outer,
    });
    if (Number.isNaN(solved.value)) return finish('failed', solved.message);
    const feasible = violation <= constraintTolerance;
    if (feasible && solved.projectedGradient <= gradientTolerance) {
      return finish('converged', 'Equations and projected gradient are within tolerance.');
    }
    if (state.evaluations >= maxEvaluations) {
      return finish('evaluations', `Stopped after ${state.evaluations} evaluations.`);
    }
    stalled = solved.iterations > 0 && solved.status === 'converged' ? 0 : stalled + 1;
    if (stalled >= MOST_STALLED || outer >= maxOuter) {
      return feasible
        ? finish('flat', 'The equations hold, but no lower value can be told from rounding.')
        : finish('failed', `Stopped after ${outer} rounds with ${violation} left in the equations.`);
    }

    const good = violation <= Math.max(acceptable, constraintTolerance);
    if (!good && state.penalty >= LARGEST_PENALTY) {
      return finish('failed', `The equations cannot be met from here: ${violation} is left in them.`);
    }
    if (good) {
      multipliers.set(weights);
      acceptable = VIOLATION_LEFT * violation;
    } else {
      state.penalty = Math.min(state.penalty * PENALTY_GROWTH, LARGEST_PENALTY);
      // Across the equations curvature grows with the penalty; elsewhere it is soon learnt again.
      forgetPairs(work.memory, work.memory.state.theta * PENALTY_GROWTH);
    }
    lagrangian.changed();
  }
}

/** Makes the penalty about as large as the value, where that is not more than {@link MODEST_PENALTY}. */
function suitablePenalty(value: number, constraints: Float64Array): number {
  const penalty = (2 * Math.abs(value)) / dot(constraints, 0, constraints, 0, constraints.length);
  return penalty < MODEST_PENALTY ? Math.max(penalty, LEAST_PENALTY) : MODEST_PENALTY;
}

/** Largest absolute entry; NaN when one is. */
function largest(v: Float64Array): number {
  let found = 0;
  for (const entry of v) found = Math.max(found, Math.abs(entry));
  return found;
}
