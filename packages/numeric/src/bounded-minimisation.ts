/**
 * Minimum of a smooth function of many variables in a box: L-BFGS-B (Byrd, Lu, Nocedal and Zhu 1995, SIAM J. Sci.
 * Comput. 16(5), with the projected subspace step of Morales and Nocedal 2011). Made for functions that are dear to
 * evaluate: almost every iteration takes one evaluation.
 */

import { cauchyPoint, findCauchyPoint } from './cauchy-point.js';
import { dot } from './dot.js';
import { forgetPairs, type LimitedMemory, limitedMemory, rememberPair } from './limited-memory.js';
import { advanceSearch, type LineSearch, lineSearch, type SearchAnswer, startSearch } from './line-search.js';
import { findSubspaceStep, subspaceStep } from './subspace-step.js';

/** A function to minimise, and the box. */
export interface BoundedProblem {
  /**
   * Writes the gradient at `x` and returns the value. `x` is always in the box; it must not be kept or changed. A value
   * that is not finite means that the function has none here (the gradient is then not read), and so does a gradient
   * with an entry that is not finite.
   */
  readonly evaluate: (x: Float64Array, gradient: Float64Array) => number;
  /** Least value of each variable; −Infinity for none. */
  readonly lower: Float64Array;
  /** Greatest value of each variable; Infinity for none. Equal to `lower` where a variable is fixed. */
  readonly upper: Float64Array;
}

/** When {@link minimise} may stop, and how it goes about it. */
export interface MinimiseOptions {
  /** Pairs of steps and gradient changes remembered (default 10). */
  readonly history?: number;
  /** Most evaluations (default 5,000). */
  readonly maxEvaluations?: number;
  /** Largest entry of the projected gradient, x − P(x − ∇f), that counts as none (default 1e-8). */
  readonly gradientTolerance?: number;
  /**
   * Decrease of the value, relative to the value, that counts as none when seen in two iterations in a row (default 0:
   * none to be seen above rounding in five iterations, and the projected gradient no longer falling either).
   */
  readonly valueTolerance?: number;
  /** Euclidean length of the very first trial step (default 1), before anything is known of the curvature. */
  readonly firstStep?: number;
  /** Told after each iteration. */
  readonly onIteration?: (iteration: number, value: number) => void;
}

/**
 * Why a minimisation ended: `converged`, projected gradient within tolerance; `flat`, the value no longer falls;
 * `evaluations`, none left; `failed`, no value at the start or no lower one along a descent direction.
 */
export type MinimiseStatus = 'converged' | 'flat' | 'evaluations' | 'failed';

/** Where a minimisation ended. */
export interface MinimiseResult {
  readonly x: Float64Array;
  readonly value: number;
  /** Largest absolute entry of x − P(x − ∇f), with P the nearest point of the box. */
  readonly projectedGradient: number;
  readonly iterations: number;
  readonly evaluations: number;
  readonly status: MinimiseStatus;
  /** The status in words. */
  readonly message: string;
}

/** Relative change of the value that is no more than rounding. */
const ROUNDING = 1e-15;
/** Iterations in a row without a visible decrease that end the search: with a tolerance given, and at rounding. */
const FLAT_BY_TOLERANCE = 2;
const FLAT_BY_ROUNDING = 5;
/** Relative decrease that, when promised and not found, puts the blame on rounding rather than on the gradient. */
const INVISIBLE = 1e-12;
/** Longest step, in multiples of the direction, where no bound limits it. */
const LONGEST = 1e10;

/** Everything that {@link minimise} works on; reusable for problems of the same size, with what it has learnt. */
export interface Minimiser {
  /** @internal */ readonly memory: LimitedMemory;
  /** @internal */ readonly cauchy: ReturnType<typeof cauchyPoint>;
  /** @internal */ readonly subspace: ReturnType<typeof subspaceStep>;
  /** @internal */ readonly search: LineSearch;
  /** @internal */ readonly x: Float64Array;
  /** @internal */ readonly gradient: Float64Array;
  /** @internal */ readonly direction: Float64Array;
  /** @internal */ readonly trialX: Float64Array;
  /** @internal */ readonly trialGradient: Float64Array;
  /** @internal */ readonly bestX: Float64Array;
  /** @internal */ readonly bestGradient: Float64Array;
}

/** Memory for minimisations over `size` variables with `history` pairs. */
export function minimiser(size: number, history: number): Minimiser {
  return {
    memory: limitedMemory(size, history),
    cauchy: cauchyPoint(size, history),
    subspace: subspaceStep(size, history),
    search: lineSearch(),
    x: new Float64Array(size),
    gradient: new Float64Array(size),
    direction: new Float64Array(size),
    trialX: new Float64Array(size),
    trialGradient: new Float64Array(size),
    bestX: new Float64Array(size),
    bestGradient: new Float64Array(size),
  };
}

/**
 * Finds a local minimum in the box.
 * @param start first point, put into the box where it is outside; left as it is
 * @throws RangeError when lengths differ, a bound is NaN, or a lower bound is above its upper bound
 */
export function minimise(problem: BoundedProblem, start: Float64Array, options: MinimiseOptions = {}): MinimiseResult {
  return minimiseWith(minimiser(start.length, options.history ?? 10), problem, start, options, false);
}

/**
 * {@link minimise} in memory that is already there.
 * @param goOn keep the curvature learnt last time: for a function whose Hessian is about the same
 */
export function minimiseWith(
  work: Minimiser,
  problem: BoundedProblem,
  start: Float64Array,
  options: MinimiseOptions,
  goOn: boolean,
): MinimiseResult {
  const { lower, upper } = problem;
  const { memory, cauchy, subspace, search, x, gradient, direction, trialX, trialGradient } = work;
  const { maxEvaluations = 5000, gradientTolerance = 1e-8, valueTolerance = 0, firstStep = 1, onIteration } = options;
  const size = memory.size;
  checkBox(size, start, lower, upper);

  direction.fill(0);
  putTrial(start, 0, direction, lower, upper, x);
  let value = problem.evaluate(x, gradient);
  let evaluations = 1;
  let iterations = 0;
  const finish = (status: MinimiseStatus, message: string): MinimiseResult => {
    const projectedGradient = Number.isFinite(value) ? largestProjected(x, gradient, lower, upper) : Number.NaN;
    return { x: x.slice(), value, projectedGradient, iterations, evaluations, status, message };
  };
  if (!Number.isFinite(value) || !Number.isFinite(dot(gradient, 0, gradient, 0, size))) {
    value = Number.NaN;
    return finish('failed', 'The function has no finite value and gradient at the start.');
  }

  let stepLength = firstStep;
  const mostFlat = valueTolerance > ROUNDING ? FLAT_BY_TOLERANCE : FLAT_BY_ROUNDING;
  let flatIterations = 0;
  let leastProjected = Number.POSITIVE_INFINITY;
  if (!goOn) forgetPairs(memory, curvatureForStep(x, gradient, lower, upper, stepLength));
  for (;;) {
    const projected = largestProjected(x, gradient, lower, upper);
    if (projected <= gradientTolerance) {
      return finish('converged', 'The projected gradient is within tolerance.');
    }
    // Below rounding the value says nothing, but the gradient may still be falling.
    if (mostFlat === FLAT_BY_ROUNDING && projected < 0.5 * leastProjected) flatIterations = 0;
    leastProjected = Math.min(leastProjected, projected);
    if (flatIterations >= mostFlat) return finish('flat', 'The value has stopped falling.');
    if (evaluations >= maxEvaluations) return finish('evaluations', `Stopped after ${evaluations} evaluations.`);

    findCauchyPoint(cauchy, memory, x, gradient, lower, upper);
    const definite = findSubspaceStep(subspace, memory, cauchy, x, gradient, lower, upper, direction);
    const slope = definite ? dot(gradient, 0, direction, 0, size) : Number.NaN;
    let moved = false;
    let promised = 0;
    let fall = 0;
    if (slope < 0) {
      promised = -slope;
      const before = value;
      startSearch(search, value, slope, 1, longestStep(x, direction, lower, upper));
      let answer: SearchAnswer = 'evaluate';
      while (answer === 'evaluate' && evaluations < maxEvaluations) {
        const { step } = search;
        putTrial(x, step, direction, lower, upper, trialX);
        const trialValue = problem.evaluate(trialX, trialGradient);
        evaluations++;
        answer = advanceSearch(search, trialValue, dot(trialGradient, 0, direction, 0, size));
        if (answer === 'accept') value = trialValue;
        else if (search.bestStep === step) {
          work.bestX.set(trialX);
          work.bestGradient.set(trialGradient);
        }
      }
      moved = answer === 'accept';
      if (!moved && search.bestStep > 0 && search.bestValue < value) {
        trialX.set(work.bestX);
        trialGradient.set(work.bestGradient);
        value = search.bestValue;
        moved = true;
      }
      if (moved) fall = (before - value) / Math.max(Math.abs(before), Math.abs(value));
    }

    // A step too short to change x is none.
    const length = moved ? distance(trialX, x, size) : 0;
    if (length > 0) {
      stepLength = length;
      rememberPair(memory, trialX, x, trialGradient, gradient);
      x.set(trialX);
      gradient.set(trialGradient);
      flatIterations = fall > Math.max(valueTolerance, ROUNDING) ? 0 : flatIterations + 1;
      iterations++;
      onIteration?.(iterations, value);
    } else if (evaluations < maxEvaluations) {
      if (slope < 0 && promised <= Math.max(valueTolerance, INVISIBLE) * Math.abs(value)) {
        return finish('flat', 'No lower value can be told from rounding.');
      }
      if (memory.state.pairs === 0) {
        return finish('failed', 'No lower value along the gradient: value and gradient may not belong together.');
      }
      forgetPairs(memory, curvatureForStep(x, gradient, lower, upper, stepLength));
    }
  }
}

/** @throws RangeError as {@link minimise} says */
export function checkBox(size: number, start: Float64Array, lower: Float64Array, upper: Float64Array): void {
  if (start.length !== size || lower.length !== size || upper.length !== size) {
    throw new RangeError(
      `start, lower and upper need ${size} entries, not ${start.length}, ${lower.length}, ${upper.length}`,
    );
  }
  for (let i = 0; i < size; i++) {
    if (!(lower[i] <= upper[i])) throw new RangeError(`bounds of variable ${i} are ${lower[i]} and ${upper[i]}`);
    if (Number.isNaN(start[i])) throw new RangeError(`variable ${i} starts at NaN`);
  }
}

/** Largest entry of x − P(x − g). */
export function largestProjected(x: Float64Array, g: Float64Array, lower: Float64Array, upper: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < x.length; i++) {
    // Room first: x − (x − g) would round a small gradient away.
    const room = g[i] > 0 ? x[i] - lower[i] : upper[i] - x[i];
    const entry = Math.min(Math.abs(g[i]), room);
    if (entry > largest) largest = entry;
  }
  return largest;
}

/** θ for which the minimum of the model along the gradient, bounds apart, is `length` away. */
function curvatureForStep(
  x: Float64Array,
  g: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
  length: number,
): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    if (g[i] > 0 ? x[i] > lower[i] : x[i] < upper[i]) sum += g[i] * g[i];
  }
  return sum > 0 ? Math.sqrt(sum) / length : 1;
}

/** out ← the point of the box nearest to x + step · direction. */
function putTrial(
  x: Float64Array,
  step: number,
  direction: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
  out: Float64Array,
): void {
  for (let i = 0; i < x.length; i++) {
    const target = x[i] + step * direction[i];
    out[i] = Math.min(Math.max(target, lower[i]), upper[i]);
  }
}

/** Largest multiple of the direction that stays in the box; at least 1, which is known to. */
function longestStep(x: Float64Array, direction: Float64Array, lower: Float64Array, upper: Float64Array): number {
  let longest = LONGEST;
  for (let i = 0; i < x.length; i++) {
    const step = direction[i];
    if (step === 0) continue;
    const room = (step > 0 ? upper[i] : lower[i]) - x[i];
    if (room / step < longest) longest = room / step;
  }
  return Math.max(1, longest);
}

function distance(a: Float64Array, b: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += (a[i] - b[i]) ** 2;
  return Math.sqrt(sum);
}
