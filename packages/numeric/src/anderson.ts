/**
 * Anderson acceleration of a fixed point x = g(x) on dense vectors.
 *
 * Keeps the last m pairs of differences of residuals f = g(x) − x and of images g(x), and steps to the combination
 * of images whose linearised residual is least (Anderson 1965; Walker and Ni 2011, SIAM J. Numer. Anal. 49(4),
 * unconstrained form, eq. 2.2). Pure: nothing is allocated after `andersonMixer`.
 */

import { type Kernels, plainKernels } from './kernels.js';
import { solveSymmetric } from './symmetric-solve.js';

/** State of one accelerated iteration; reuse it with {@link resetMixer} for many fixed points of the same size. */
export interface AndersonMixer {
  /** Length of x. */
  readonly size: number;
  /** Most pairs remembered. */
  readonly depth: number;
  /** @internal */ readonly kernels: Kernels;
  /** @internal */ readonly differencesOfResiduals: Float64Array;
  /** @internal */ readonly differencesOfImages: Float64Array;
  /** @internal */ readonly lastResidual: Float64Array;
  /** @internal */ readonly lastImage: Float64Array;
  /** @internal */ readonly gram: Float64Array;
  /** @internal */ readonly system: Float64Array;
  /** @internal */ readonly weights: Float64Array;
  /** @internal */ readonly state: { pairs: number; next: number; started: boolean };
}

/**
 * Memory for an accelerated fixed point.
 * @param size length of x
 * @param depth most pairs of differences remembered (5 to 10 is usual)
 * @param kernels products to use; `x` of {@link mix} must then come from the same
 */
export function andersonMixer(size: number, depth: number, kernels: Kernels = plainKernels): AndersonMixer {
  return {
    size,
    depth,
    kernels,
    differencesOfResiduals: kernels.float64(size * depth),
    differencesOfImages: kernels.float64(size * depth),
    lastResidual: kernels.float64(size),
    lastImage: kernels.float64(size),
    gram: kernels.float64(depth * depth),
    system: kernels.float64(depth * depth),
    weights: kernels.float64(depth),
    state: { pairs: 0, next: 0, started: false },
  };
}

/** Forgets all remembered pairs. */
export function resetMixer(mixer: AndersonMixer): void {
  mixer.state.pairs = 0;
  mixer.state.next = 0;
  mixer.state.started = false;
}

/**
 * One accelerated step: overwrites `x` with the next point.
 * @param x current point, overwritten
 * @param image g(x), left as it is
 * @returns the largest absolute entry of g(x) − x at the point that came in
 */
export function mix(mixer: AndersonMixer, x: Float64Array, image: Float64Array): number {
  const { size, depth, kernels, differencesOfResiduals: dF, differencesOfImages: dG, state, gram, weights } = mixer;
  const { lastResidual, lastImage } = mixer;
  let largest = 0;
  for (let i = 0; i < size; i++) {
    const residual = Math.abs(image[i] - x[i]);
    if (!(residual <= largest)) largest = residual; // also lets NaN through
  }
  if (!Number.isFinite(largest)) return Number.NaN;

  if (state.started) {
    const slot = state.next * size;
    for (let i = 0; i < size; i++) {
      dF[slot + i] = image[i] - x[i] - lastResidual[i];
      dG[slot + i] = image[i] - lastImage[i];
    }
    const row = state.next;
    state.next = (row + 1) % depth;
    if (state.pairs < depth) state.pairs++;
    kernels.multiply(dF, 0, state.pairs, size, dF, slot, gram, row * depth);
    for (let k = 0; k < state.pairs; k++) gram[k * depth + row] = gram[row * depth + k];
  }
  state.started = true;
  for (let i = 0; i < size; i++) {
    lastResidual[i] = image[i] - x[i];
    lastImage[i] = image[i];
  }

  const pairs = state.pairs;
  kernels.multiply(dF, 0, pairs, size, lastResidual, 0, weights, 0);
  x.set(image);
  if (pairs > 0 && solveSymmetric(gram, depth, weights, pairs, mixer.system)) {
    for (let k = 0; k < pairs; k++) weights[k] = -weights[k];
    kernels.addTransposed(dG, 0, pairs, size, weights, 0, x, 0);
  }
  return largest;
}
