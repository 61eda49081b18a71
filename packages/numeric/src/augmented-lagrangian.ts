/**
 * f + Σ λ c + ½ μ |c|² as one function to minimise, with as few calls of the problem as possible: what was computed at
 * the last point is used again when multipliers or penalty change there.
 */

/** f, c and their gradients, and the box. */
export interface EqualityConstrainedProblem {
  /** Writes c(x) to `constraints` and returns f(x). Anything not finite means that they have no value at `x`. */
  readonly evaluate: (x: Float64Array, constraints: Float64Array) => number;
  /**
   * Writes ∇f + Σ weights[k] ∇cₖ, at the `x` that was evaluated last (the same array, unchanged) and had values.
   * May be called more than once for one evaluation.
   */
  readonly gradient: (x: Float64Array, weights: Float64Array, gradient: Float64Array) => void;
  /** Number of equations, at least 1. */
  readonly constraints: number;
  /** Least value of each variable; −Infinity for none. */
  readonly lower: Float64Array;
  /** Greatest value of each variable; Infinity for none. */
  readonly upper: Float64Array;
}

/** The function, its parts at the last point, and its parameters. */
export interface AugmentedLagrangian {
  /** Value and gradient at `x`. */
  readonly evaluate: (x: Float64Array, gradient: Float64Array) => number;
  /** Makes `x` the last point. */
  readonly moveTo: (x: Float64Array) => void;
  /** λ; call {@link changed} after writing. */
  readonly multipliers: Float64Array;
  /** c at the last point. */
  readonly constraints: Float64Array;
  /** λ + μ c at the last point: what the multipliers become. */
  readonly weights: Float64Array;
  /** f at the last point, μ (call {@link changed} after writing), and how often f and c were computed. */
  readonly state: { value: number; penalty: number; evaluations: number };
  /** Says that λ or μ are new. */
  readonly changed: () => void;
}

/** The augmented Lagrangian of a problem over `size` variables, with no penalty yet. */
export function augmentedLagrangian(
  problem: EqualityConstrainedProblem,
  size: number,
  multipliers: Float64Array = new Float64Array(problem.constraints),
): AugmentedLagrangian {
  const lambda = multipliers.slice();
  const count = problem.constraints;
  const constraints = new Float64Array(count);
  const weights = new Float64Array(count);
  const lastX = new Float64Array(size).fill(Number.NaN);
  const lastGradient = new Float64Array(size);
  const state = { value: Number.NaN, penalty: 0, evaluations: 0 };
  let gradientKnown = false;

  const updateWeights = (): void => {
    for (let k = 0; k < count; k++) weights[k] = lambda[k] + state.penalty * constraints[k];
  };
  const changed = (): void => {
    updateWeights();
    gradientKnown = false;
  };
  const moveTo = (x: Float64Array): void => {
    if (isSame(x, lastX)) return;
    lastX.set(x);
    state.value = problem.evaluate(lastX, constraints);
    state.evaluations++;
    changed();
  };
  const evaluate = (x: Float64Array, gradient: Float64Array): number => {
    moveTo(x);
    let total = state.value;
    for (let k = 0; k < count; k++) total += 0.5 * (lambda[k] + weights[k]) * constraints[k];
    if (!Number.isFinite(total)) return Number.NaN;
    if (!gradientKnown) problem.gradient(lastX, weights, lastGradient);
    gradientKnown = true;
    gradient.set(lastGradient);
    return total;
  };
  return { evaluate, moveTo, multipliers: lambda, constraints, weights, state, changed };
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
