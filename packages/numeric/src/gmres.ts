/**
 * Linear systems A z = b known only through products A v: restarted GMRES (Saad and Schultz 1986, SIAM J. Sci. Stat.
 * Comput. 7(3), algorithms 3 and 4), with modified Gram–Schmidt, Givens rotations and preconditioning from the right
 * (Saad 2003, Iterative Methods for Sparse Linear Systems, algorithm 9.5), so that the residual measured is that of
 * the system itself.
 */

import { dot } from './dot.js';

/** A linear map: writes its image of `v` to `out`. Both have the length of the system and never share memory. */
export type LinearMap = (v: Float64Array, out: Float64Array) => void;

/** Memory of {@link gmres}; reuse it for many systems of the same size. */
export interface GmresMemory {
  /** Length of z. */
  readonly size: number;
  /** Most products before the subspace is thrown away and begun again. */
  readonly restart: number;
  /** @internal */ readonly basis: readonly Float64Array[];
  /** @internal restart × (restart + 1), one column after another */ readonly hessenberg: Float64Array;
  /** @internal */ readonly cosines: Float64Array;
  /** @internal */ readonly sines: Float64Array;
  /** @internal */ readonly reduced: Float64Array;
  /** @internal */ readonly combined: Float64Array;
  /** @internal */ readonly preconditioned: Float64Array;
}

/** When {@link gmres} may stop, and what helps it. */
export interface GmresOptions {
  /** Largest |b − A z| / |b| (Euclidean norms) that counts as solved. */
  readonly tolerance: number;
  /** Most products with A inside the subspaces, over all restarts (residuals cost one more product each). */
  readonly maxIterations: number;
  /** Approximate inverse of A. */
  readonly precondition?: LinearMap;
}

/** How {@link gmres} ended. */
export interface GmresResult {
  readonly iterations: number;
  /** |b − A z| / |b|, computed from z itself; 0 when b = 0, NaN when a product was not finite. */
  readonly residual: number;
  readonly converged: boolean;
}

/**
 * Memory for systems of one size.
 * @param size length of z
 * @param restart most vectors kept, at least 1 (20 to 50 is usual; more than `size` is never needed)
 * @throws RangeError when either is not a positive whole number
 */
export function gmresMemory(size: number, restart: number): GmresMemory {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`size must be a positive whole number, not ${size}`);
  if (!Number.isInteger(restart) || restart < 1) {
    throw new RangeError(`restart must be a positive whole number, not ${restart}`);
  }
  return {
    size,
    restart,
    basis: Array.from({ length: restart + 1 }, () => new Float64Array(size)),
    hessenberg: new Float64Array(restart * (restart + 1)),
    cosines: new Float64Array(restart),
    sines: new Float64Array(restart),
    reduced: new Float64Array(restart + 1),
    combined: new Float64Array(size),
    preconditioned: new Float64Array(size),
  };
}

/**
 * Solves A z = b.
 * @param apply v ↦ A v; must not keep or change `v`
 * @param b right-hand side; entries that all square to zero (below 1e-162) count as zero
 * @param z first guess on entry (zeros save one product), best solution found on exit
 */
export function gmres(
  memory: GmresMemory,
  apply: LinearMap,
  b: Float64Array,
  z: Float64Array,
  { tolerance, maxIterations, precondition }: GmresOptions,
): GmresResult {
  const { size, basis, combined } = memory;
  const scale = norm(b, size);
  if (scale === 0) {
    z.fill(0);
    return { iterations: 0, residual: 0, converged: true };
  }
  const target = tolerance * scale;
  const residualVector = basis[0];
  let iterations = 0;
  let last = Number.POSITIVE_INFINITY;
  let expected = Number.POSITIVE_INFINITY;
  for (;;) {
    if (isZero(z, size)) residualVector.set(b);
    else {
      apply(z, combined);
      for (let i = 0; i < size; i++) residualVector[i] = b[i] - combined[i];
    }
    const length = norm(residualVector, size);
    if (length <= target) return { iterations, residual: length / scale, converged: true };
    // A subspace that promised the solution and did not bring even a tenth of the way is at the limit of rounding
    // (or A is singular): going on would only repeat it.
    const stuck = expected <= target && length > 0.9 * last;
    if (!Number.isFinite(length) || stuck || iterations >= maxIterations) {
      return { iterations, residual: length / scale, converged: false };
    }
    last = length;
    const steps = Math.min(memory.restart, maxIterations - iterations);
    const cycle = searchSubspace(memory, apply, precondition, length, target, steps);
    iterations += cycle.products;
    if (cycle.products === 0) return { iterations, residual: Number.NaN, converged: false };
    expected = cycle.residual;
    addCombination(memory, precondition, cycle.used, z);
  }
}

/**
 * Builds the subspace from basis[0] (the residual, not yet of length one) and reduces the least-squares problem.
 * `residual` is what the combination of `used` vectors promises; it is 0 when nothing more can be gained here.
 */
function searchSubspace(
  memory: GmresMemory,
  apply: LinearMap,
  precondition: LinearMap | undefined,
  length: number,
  target: number,
  steps: number,
): { products: number; used: number; residual: number } {
  const { size, restart, basis, hessenberg, cosines, sines, reduced, preconditioned } = memory;
  scaleBy(basis[0], 1 / length, size);
  reduced.fill(0);
  reduced[0] = length;
  for (let j = 0; j < steps; j++) {
    const next = basis[j + 1];
    if (precondition === undefined) apply(basis[j], next);
    else {
      precondition(basis[j], preconditioned);
      apply(preconditioned, next);
    }
    const before = norm(next, size);
    // What was found before the first product that is not finite is still good.
    if (!Number.isFinite(before)) return { products: j, used: j, residual: Math.abs(reduced[j]) };
    const column = j * (restart + 1);
    for (let k = 0; k <= j; k++) {
      const along = dot(next, 0, basis[k], 0, size);
      hessenberg[column + k] = along;
      addTo(next, -along, basis[k], size);
    }
    const rest = norm(next, size);
    const exhausted = rest <= Number.EPSILON * before;
    for (let k = 0; k < j; k++) {
      const upper = hessenberg[column + k];
      const lower = hessenberg[column + k + 1];
      hessenberg[column + k] = cosines[k] * upper + sines[k] * lower;
      hessenberg[column + k + 1] = cosines[k] * lower - sines[k] * upper;
    }
    const upper = hessenberg[column + j];
    const lower = exhausted ? 0 : rest;
    const radius = Math.hypot(upper, lower);
    // A v is a combination of products already had, so it brings nothing (only a singular A does this).
    if (radius <= Number.EPSILON * before) return { products: j + 1, used: j, residual: 0 };
    cosines[j] = upper / radius;
    sines[j] = lower / radius;
    hessenberg[column + j] = radius;
    reduced[j + 1] = -sines[j] * reduced[j];
    reduced[j] *= cosines[j];
    const residual = Math.abs(reduced[j + 1]);
    if (exhausted || residual <= target || j + 1 === steps) return { products: j + 1, used: j + 1, residual };
    scaleBy(next, 1 / rest, size);
  }
  return { products: 0, used: 0, residual: length };
}

/** Adds the best combination of the first `used` basis vectors to z. */
function addCombination(memory: GmresMemory, precondition: LinearMap | undefined, used: number, z: Float64Array): void {
  const { size, restart, basis, hessenberg, reduced, combined, preconditioned } = memory;
  for (let k = used - 1; k >= 0; k--) {
    let sum = reduced[k];
    for (let j = k + 1; j < used; j++) sum -= hessenberg[j * (restart + 1) + k] * reduced[j];
    reduced[k] = sum / hessenberg[k * (restart + 1) + k];
  }
  combined.fill(0);
  for (let k = 0; k < used; k++) addTo(combined, reduced[k], basis[k], size);
  let step = combined;
  if (precondition !== undefined) {
    precondition(combined, preconditioned);
    step = preconditioned;
  }
  for (let i = 0; i < size; i++) z[i] += step[i];
}

function norm(v: Float64Array, size: number): number {
  return Math.sqrt(dot(v, 0, v, 0, size));
}

function scaleBy(v: Float64Array, factor: number, size: number): void {
  for (let i = 0; i < size; i++) v[i] *= factor;
}

/** v ← v + amount · direction */
function addTo(v: Float64Array, amount: number, direction: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) v[i] += amount * direction[i];
}

function isZero(v: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++) if (v[i] !== 0) return false;
  return true;
}
