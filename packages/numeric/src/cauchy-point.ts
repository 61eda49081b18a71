/**
 * Generalised Cauchy point: the first minimum of the quadratic model along the path that steepest descent takes when
 * it is bent at the bounds (Byrd, Lu, Nocedal and Zhu 1995, SIAM J. Sci. Comput. 16(5), algorithm CP).
 */

import { makeHeap, takeLeast } from './breakpoint-heap.js';
import { dot } from './dot.js';
import { applyMiddle, applyTransposedW, type LimitedMemory, rowOfW } from './limited-memory.js';

/** Memory of {@link findCauchyPoint}, and its answer. */
export interface CauchyPoint {
  /** The point. */
  readonly point: Float64Array;
  /** Wᵀ (point − x). */
  readonly moved: Float64Array;
  /** @internal */ readonly direction: Float64Array;
  /** @internal where on the path each variable meets its bound */ readonly times: Float64Array;
  /** @internal */ readonly heap: Int32Array;
  /** @internal Wᵀ direction */ readonly p: Float64Array;
  /** @internal */ readonly row: Float64Array;
  /** @internal */ readonly product: Float64Array;
}

/** Memory for vectors of length `size` and a matrix with up to `history` pairs. */
export function cauchyPoint(size: number, history: number): CauchyPoint {
  return {
    point: new Float64Array(size),
    moved: new Float64Array(2 * history),
    direction: new Float64Array(size),
    times: new Float64Array(size),
    heap: new Int32Array(size),
    p: new Float64Array(2 * history),
    row: new Float64Array(2 * history),
    product: new Float64Array(2 * history),
  };
}

/** Finds the Cauchy point of the model with gradient `g` and matrix B around `x`; the answer is left in `cauchy`. */
export function findCauchyPoint(
  cauchy: CauchyPoint,
  memory: LimitedMemory,
  x: Float64Array,
  g: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
): void {
  const { point, moved, direction, times, heap, p, row, product } = cauchy;
  const { size, state } = memory;
  const { theta } = state;
  const order = 2 * state.pairs;
  let waiting = 0;
  let moving = 0;
  let slope = 0;
  for (let i = 0; i < size; i++) {
    point[i] = x[i];
    const bound = g[i] < 0 ? upper[i] : lower[i];
    const time = g[i] === 0 ? Number.POSITIVE_INFINITY : (x[i] - bound) / g[i];
    times[i] = time;
    direction[i] = time > 0 ? -g[i] : 0;
    if (direction[i] === 0) continue;
    moving++;
    slope -= g[i] * g[i];
    if (time < Number.POSITIVE_INFINITY) heap[waiting++] = i;
  }
  moved.fill(0);
  if (moving === 0) return;
  applyTransposedW(memory, direction, p);
  for (let k = 0; k < order; k++) product[k] = p[k];
  applyMiddle(memory, product);
  const curvatureAtStart = -theta * slope;
  let curvature = curvatureAtStart - dot(p, 0, product, 0, order);
  curvature = Math.max(Number.EPSILON * curvatureAtStart, curvature);
  makeHeap(heap, waiting, times);
  let reached = 0;
  let wanted = -slope / curvature;
  while (waiting > 0 && reached + wanted >= times[heap[0]]) {
    const i = takeLeast(heap, waiting, times);
    waiting--;
    moving--;
    const interval = times[i] - reached;
    reached = times[i];
    point[i] = direction[i] > 0 ? upper[i] : lower[i];
    const gi = g[i];
    for (let k = 0; k < order; k++) moved[k] += interval * p[k];
    rowOfW(memory, i, row);
    for (let k = 0; k < order; k++) product[k] = row[k];
    applyMiddle(memory, product);
    slope += interval * curvature + gi * gi + theta * gi * (point[i] - x[i]) - gi * dot(product, 0, moved, 0, order);
    curvature -= gi * (theta * gi + 2 * dot(product, 0, p, 0, order) + gi * dot(product, 0, row, 0, order));
    curvature = Math.max(Number.EPSILON * curvatureAtStart, curvature);
    for (let k = 0; k < order; k++) p[k] += gi * row[k];
    direction[i] = 0;
    // With nothing left to move, slope and curvature hold only rounding.
    wanted = moving === 0 ? 0 : Math.max(0, -slope / curvature);
  }
  reached += wanted;
  for (let k = 0; k < order; k++) moved[k] += wanted * p[k];
  for (let i = 0; i < size; i++) {
    if (direction[i] !== 0) point[i] = Math.min(Math.max(x[i] + reached * direction[i], lower[i]), upper[i]);
  }
}
