/**
 * Minimum cross-entropy under linear equations: of all x with B x = b, the one nearest to a prior q,
 *
 *     minimise  Σj xj ln(xj / qj) − xj + qj   subject to  B x = b,
 *
 * whose solution is x = q · exp(Bᵀλ): positive where the prior is, zero where the prior is zero. RAS is the case in
 * which B takes row and column sums. Used to balance accounts: Golan, Judge and Robinson (1994), Recovering
 * Information from Incomplete or Partial Multisectoral Economic Data, Review of Economics and Statistics 76(3);
 * Robinson, Cattaneo and El-Said (2001), Updating and Estimating a Social Accounting Matrix Using Cross Entropy
 * Methods, Economic Systems Research 13(1).
 *
 * Solved in the multipliers λ, where the problem is smooth, convex and free of constraints (Censor and Zenios 1997,
 * Parallel Optimization, chapter 6): Newton's method with B diag(x) Bᵀ as Hessian and a backtracking line search.
 */

import { dot } from './dot.js';
import { solveSymmetric } from './symmetric-solve.js';

/** Linear equations B x = b, B by columns. */
export interface LinearEquations {
  /** Where each column of B begins in `rows` and `coefficients`, and where the last one ends: one more than x is long. */
  readonly starts: Int32Array;
  /** Equation of each coefficient, column by column. */
  readonly rows: Int32Array;
  readonly coefficients: Float64Array;
  /** Right-hand sides b. */
  readonly targets: Float64Array;
}

/** When {@link minimumCrossEntropy} may stop. */
export interface CrossEntropyOptions {
  /** Largest residual that counts as met; 1e-12 unless told. */
  readonly tolerance?: number;
  /** Most Newton steps; 200 unless told. */
  readonly maxIterations?: number;
}

/** How {@link minimumCrossEntropy} ended. */
export interface CrossEntropyResult {
  readonly values: Float64Array;
  /** λ: by how much the logarithm of x moves with a coefficient of each equation. */
  readonly multipliers: Float64Array;
  readonly iterations: number;
  /** Largest |B x − b| of an equation, relative to the sizes of its terms. */
  readonly residual: number;
  /** False when no x of the prior's zeros meets the equations, or the steps ran out. */
  readonly converged: boolean;
}

/** Most that the logarithm of an entry may move in one step. */
const LONGEST_STEP = 4;
/** Share of the fall that the slope promises, which a step must bring (Armijo). */
const SUFFICIENT = 1e-4;
const SHORTEST_STEP = 1e-10;

/**
 * The x nearest to a prior under linear equations.
 * @param prior not negative
 * @param equations what x must meet; equations that follow from others do no harm
 * @throws RangeError when the lengths do not agree or the prior is negative or not finite
 */
export function minimumCrossEntropy(
  prior: Float64Array,
  equations: LinearEquations,
  { tolerance = 1e-12, maxIterations = 200 }: CrossEntropyOptions = {},
): CrossEntropyResult {
  assertFits(prior, equations);
  const m = equations.targets.length;
  const multipliers = new Float64Array(m);
  let values = prior.slice();
  const gradient = new Float64Array(m);
  const hessian = new Float64Array(m * m);
  const work = new Float64Array(m * m);
  for (let iteration = 0; ; iteration++) {
    const residual = missOf(values, equations, gradient);
    if (residual <= tolerance) return { values, multipliers, iterations: iteration, residual, converged: true };
    const stopped = { values, multipliers, iterations: iteration, residual, converged: false };
    if (iteration >= maxIterations) return stopped;

    curvature(values, equations, hessian);
    const step = gradient.map((entry) => -entry);
    if (!solveSymmetric(hessian, m, step, m, work)) return stopped;
    const change = transposedProduct(equations, step, prior.length);
    const slope = dot(gradient, 0, step, 0, m);
    const base = dualValue(values, equations.targets, multipliers);
    const longest = change.reduce((most, entry, k) => (prior[k] > 0 ? Math.max(most, Math.abs(entry)) : most), 0);
    if (!(slope < 0) || !Number.isFinite(longest)) return stopped;

    let length = Math.min(1, LONGEST_STEP / longest);
    for (; ; length /= 2) {
      if (length < SHORTEST_STEP) return stopped;
      const tried = values.map((value, k) => value * Math.exp(length * change[k]));
      const at = multipliers.map((value, k) => value + length * step[k]);
      // Near the solution the fall is lost in rounding, while the misses still shrink.
      const falls = dualValue(tried, equations.targets, at) <= base + SUFFICIENT * length * slope;
      if (falls || (length === 1 && missOf(tried, equations) < residual / 2)) {
        values = tried;
        multipliers.set(at);
        break;
      }
    }
  }
}

/** Σ x − b·λ, the dual problem's value less a constant. */
function dualValue(values: Float64Array, targets: Float64Array, multipliers: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k];
  return sum - dot(targets, 0, multipliers, 0, targets.length);
}

/** Largest relative miss; writes B x − b to `gradient`. */
function missOf(
  values: Float64Array,
  { starts, rows, coefficients, targets }: LinearEquations,
  gradient = new Float64Array(targets.length),
): number {
  const sizes = targets.map(Math.abs);
  for (let row = 0; row < targets.length; row++) gradient[row] = -targets[row];
  for (let column = 0; column < values.length; column++) {
    for (let entry = starts[column]; entry < starts[column + 1]; entry++) {
      const term = coefficients[entry] * values[column];
      gradient[rows[entry]] += term;
      sizes[rows[entry]] += Math.abs(term);
    }
  }
  let largest = 0;
  for (let row = 0; row < targets.length; row++) {
    if (gradient[row] !== 0) largest = Math.max(largest, Math.abs(gradient[row]) / sizes[row]);
  }
  return largest;
}

/** Writes B diag(x) Bᵀ to `hessian`. */
function curvature(
  values: Float64Array,
  { starts, rows, coefficients, targets }: LinearEquations,
  hessian: Float64Array,
): void {
  const m = targets.length;
  hessian.fill(0);
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    if (value === 0) continue;
    for (let a = starts[column]; a < starts[column + 1]; a++) {
      const weight = value * coefficients[a];
      const row = rows[a] * m;
      for (let b = starts[column]; b < starts[column + 1]; b++) hessian[row + rows[b]] += weight * coefficients[b];
    }
  }
}

function transposedProduct(
  { starts, rows, coefficients }: LinearEquations,
  multipliers: Float64Array,
  length: number,
): Float64Array {
  const product = new Float64Array(length);
  for (let column = 0; column < length; column++) {
    for (let entry = starts[column]; entry < starts[column + 1]; entry++) {
      product[column] += coefficients[entry] * multipliers[rows[entry]];
    }
  }
  return product;
}

function assertFits(prior: Float64Array, { starts, rows, coefficients, targets }: LinearEquations): void {
  if (starts.length !== prior.length + 1 || rows.length !== coefficients.length || starts.at(-1) !== rows.length) {
    throw new RangeError(`columns for ${prior.length} entries expected, ${starts.length - 1} given`);
  }
  if (rows.some((row) => row < 0 || row >= targets.length)) throw new RangeError('a coefficient of no equation');
  const wrong = prior.find((value) => !(value >= 0) || !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`a prior of at least zero expected, ${wrong} given`);
}
