/**
 * Anderson acceleration of a fixed point x = g(x) on dense vectors.
 *
 * Keeps the last m pairs of differences of residuals f = g(x) − x and of images g(x), and steps to the combination
 * of images whose linearised residual is least (Anderson 1965; Walker and Ni 2011, SIAM J. Numer. Anal. 49(4),
 * unconstrained form, eq. 2.2). Pure: nothing is allocated after `andersonMixer`.
 */

import { dot } from './dot.js';
import { solveSymmetric } from './symmetric-solve.js';

/** State of one accelerated iteration; reuse it with {@link resetMixer} for many fixed points of the same size. */
export interface AndersonMixer {
  /** Length of x. */
  readonly size: number;
  /** Most pairs remembered. */
  readonly depth: number;
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
 */
export function andersonMixer(size: number, depth: number): AndersonMixer {
  return {
    size,
    depth,
    differencesOfResiduals: new Float64Array(size * depth),
    differencesOfImages: new Float64Array(size * depth),
    lastResidual: new Float64Array(size),
    lastImage: new Float64Array(size),
    gram: new Float64Array(depth * depth),
    system: new Float64Array(depth * depth),
    weights: new Float64Array(depth),
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
  const { size, depth, differencesOfResiduals: dF, differencesOfImages: dG, state, gram, weights } = mixer;
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
    for (let k = 0; k < state.pairs; k++) {
      const product = dot(dF, slot, dF, k * size, size);
      gram[row * depth + k] = product;
      gram[k * depth + row] = product;
    }
  }
  state.started = true;
  for (let i = 0; i < size; i++) {
    lastResidual[i] = image[i] - x[i];
    lastImage[i] = image[i];
  }

  const pairs = state.pairs;
  for (let k = 0; k < pairs; k++) weights[k] = dot(dF, k * size, lastResidual, 0, size);
  x.set(image);
  if (pairs > 0 && solveSymmetric(gram, depth, weights, pairs, mixer.system)) {
    let k = 0;
    for (; k + 1 < pairs; k += 2) {
      const first = k * size;
      const second = first + size;
      const a = weights[k];
      const b = weights[k + 1];
      for (let i = 0; i < size; i++) x[i] -= a * dG[first + i] + b * dG[second + i];
    }
    if (k < pairs) {
      const last = k * size;
      const a = weights[k];
      for (let i = 0; i < size; i++) x[i] -= a * dG[last + i];
    }
  }
  return largest;
}
