/**
 * The Jacobian of the pass, where a system is small enough to hold it.
 *
 * It is formed row by row with reverse passes, and kept for as long as it serves: Newton steps and adjoint systems near
 * the point where it was formed need only a few passes each.
 */

import { factorise } from '@parley/numeric';
import type { Economy } from './economy.js';
import type { Memory } from './memory.js';
import { createReverseMemory, type ReverseMemory, reversePass } from './reverse-pass.js';

/** Unknowns up to which Newton's method beats accelerated passes. */
export const LARGEST_DENSE = 64;

/** I − G_x, factorised, of some point visited before. */
export interface Jacobian {
  readonly reverse: ReverseMemory;
  /** Null where the system is too large. */
  readonly matrix: Float64Array | null;
  readonly pivots: Int32Array;
  /** The same at the base year, from which every cold solve begins; null until it is first needed. */
  readonly base: { matrix: Float64Array; pivots: Int32Array } | null;
  readonly state: { formed: boolean; baseFormed: boolean };
  /** @internal */ readonly unit: Float64Array;
  /** @internal */ readonly row: Float64Array;
}

export function createJacobian(economy: Economy, { layout, kernels }: Memory): Jacobian {
  const { size } = layout;
  const small = size <= LARGEST_DENSE;
  const matrix = () => new Float64Array(size * size);
  return {
    reverse: createReverseMemory(economy, kernels),
    matrix: small ? matrix() : null,
    pivots: new Int32Array(small ? size : 0),
    base: small ? { matrix: matrix(), pivots: new Int32Array(size) } : null,
    state: { formed: false, baseFormed: false },
    unit: new Float64Array(size),
    row: kernels.float64(size),
  };
}

/**
 * Factorises I − G_x at the point a pass has just visited.
 * @returns false when it is singular, or too large to hold
 */
export function formJacobian(economy: Economy, memory: Memory, jacobian: Jacobian): boolean {
  const { matrix, unit, row, reverse, pivots, state } = jacobian;
  if (!matrix) return false;
  const size = unit.length;
  for (let k = 0; k < size; k++) {
    unit.fill(0);
    unit[k] = 1;
    reversePass(economy, memory, reverse, unit, null, row);
    const at = k * size;
    for (let column = 0; column < size; column++) matrix[at + column] = -row[column];
    matrix[at + k] += 1;
  }
  state.formed = factorise(matrix, size, pivots);
  return state.formed;
}

/** Goes back to the Jacobian of the base year; `form` is called the first time to visit it. */
export function restoreBase(economy: Economy, memory: Memory, jacobian: Jacobian, visitBase: () => void): boolean {
  const { matrix, pivots, base, state } = jacobian;
  if (!matrix || !base) return false;
  if (!state.baseFormed) {
    visitBase();
    if (!formJacobian(economy, memory, jacobian)) return false;
    base.matrix.set(matrix);
    base.pivots.set(pivots);
    state.baseFormed = true;
  }
  matrix.set(base.matrix);
  pivots.set(base.pivots);
  state.formed = true;
  return true;
}
