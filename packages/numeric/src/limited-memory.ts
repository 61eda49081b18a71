/**
 * Limited-memory BFGS matrix in compact form, B = θ I − W M Wᵀ with W = [Y, θ S] (Byrd, Nocedal and Schnabel 1994,
 * Math. Program. 63, theorem 2.3; Byrd, Lu, Nocedal and Zhu 1995, eqs. 3.2 to 3.4): S and Y hold the last steps and
 * changes of the gradient. Nothing is allocated after `limitedMemory`.
 *
 * Pairs lie in slots that are reused in turn, y before s. Vectors multiplied by M or W go by age: first the entries
 * that belong to Y, oldest first, then those of θ S.
 */

import { multiplyRows } from './matrix-products.js';
import { factoriseQuasiDefinite, solveQuasiDefinite } from './quasi-definite.js';

/** The matrix B; create with {@link limitedMemory}. */
export interface LimitedMemory {
  readonly size: number;
  readonly history: number;
  /** Changes of the gradient (row 2 · slot) and steps (row 2 · slot + 1), 2 · history × size. */
  readonly rows: Float64Array;
  /** sᵢ·sⱼ by slot. */
  readonly ss: Float64Array;
  /** sᵢ·yⱼ by slot, filled where i is not older than j. */
  readonly sy: Float64Array;
  /** Slots by age, oldest first. */
  readonly slots: Int32Array;
  /** @internal factors of the inverse of M */ readonly middle: Float64Array;
  /** @internal products with the rows */ readonly products: Float64Array;
  readonly state: {
    pairs: number;
    theta: number;
    /** One more for each pair taken, two more when all are forgotten: tells what has changed since last looked. */
    version: number;
  };
}

/**
 * Memory for B, at first the unit matrix.
 * @param size length of the vectors
 * @param history most pairs kept
 */
export function limitedMemory(size: number, history: number): LimitedMemory {
  return {
    size,
    history,
    rows: new Float64Array(2 * history * size),
    ss: new Float64Array(history * history),
    sy: new Float64Array(history * history),
    slots: Int32Array.from({ length: history }, (_, slot) => slot),
    middle: new Float64Array(4 * history * history),
    products: new Float64Array(2 * history),
    state: { pairs: 0, theta: 1, version: 0 },
  };
}

/** Makes B = θ I. */
export function forgetPairs({ slots, state }: LimitedMemory, theta: number): void {
  // From the first slot again, so that the pairs in use always fill the rows from the first.
  for (let slot = 0; slot < slots.length; slot++) slots[slot] = slot;
  state.pairs = 0;
  state.theta = theta;
  state.version += 2;
}

/**
 * Takes the pair s = x − x₀, y = g − g₀, in place of the oldest when the memory is full. A pair without positive
 * curvature is passed over; when B would not be positive definite all pairs go and only θ is kept.
 */
export function rememberPair(
  memory: LimitedMemory,
  x: Float64Array,
  x0: Float64Array,
  g: Float64Array,
  g0: Float64Array,
): void {
  const { size, history, rows, ss, sy, slots, products, state } = memory;
  let curvature = 0;
  let changeSquared = 0;
  for (let i = 0; i < size; i++) {
    const change = g[i] - g0[i];
    curvature += (x[i] - x0[i]) * change;
    changeSquared += change * change;
  }
  // Byrd et al. 1995, eq. 3.9; written so that NaN is passed over too.
  if (!(curvature > Number.EPSILON * changeSquared && changeSquared < Number.POSITIVE_INFINITY)) return;

  const slot = slots[state.pairs === history ? 0 : state.pairs];
  if (state.pairs === history) {
    for (let k = 0; k + 1 < history; k++) slots[k] = slots[k + 1];
    slots[history - 1] = slot;
  } else state.pairs++;
  const change = 2 * slot * size;
  const step = change + size;
  for (let i = 0; i < size; i++) {
    rows[change + i] = g[i] - g0[i];
    rows[step + i] = x[i] - x0[i];
  }
  multiplyRows(rows, 0, size, 2 * state.pairs, size, rows, step, products, 0);
  for (let k = 0; k < state.pairs; k++) {
    const other = slots[k];
    sy[slot * history + other] = products[2 * other];
    ss[slot * history + other] = products[2 * other + 1];
    ss[other * history + slot] = products[2 * other + 1];
  }
  const theta = changeSquared / curvature;
  state.theta = theta;
  state.version++;
  if (!factoriseMiddle(memory)) forgetPairs(memory, theta);
}

/** Factors of M⁻¹ = [−D Lᵀ; L θ SᵀS]. */
function factoriseMiddle({ history, ss, sy, slots, middle, state }: LimitedMemory): boolean {
  const { pairs, theta } = state;
  const order = 2 * pairs;
  for (let i = 0; i < pairs; i++) {
    const slot = slots[i] * history;
    const upper = i * order;
    const lower = (pairs + i) * order;
    for (let j = 0; j < pairs; j++) {
      const other = slots[j];
      if (j <= i) middle[upper + j] = i === j ? -sy[slot + other] : 0;
      middle[lower + j] = j < i ? sy[slot + other] : 0;
      if (j <= i) middle[lower + pairs + j] = theta * ss[slot + other];
    }
  }
  return factoriseQuasiDefinite(middle, order, pairs);
}

/** v ← M v, for the 2 · pairs entries of v. */
export function applyMiddle({ middle, state }: LimitedMemory, v: Float64Array): void {
  solveQuasiDefinite(middle, 2 * state.pairs, v);
}

/** out ← Wᵀ v. */
export function applyTransposedW(memory: LimitedMemory, v: Float64Array, out: Float64Array): void {
  const { size, rows, products, state } = memory;
  multiplyRows(rows, 0, size, 2 * state.pairs, size, v, 0, products, 0);
  orderByAge(memory, products, out);
}

/** out ← row `i` of W. */
export function rowOfW(memory: LimitedMemory, i: number, out: Float64Array): void {
  const { size, rows, products, state } = memory;
  for (let r = 0; r < 2 * state.pairs; r++) products[r] = rows[r * size + i];
  orderByAge(memory, products, out);
}

/** Turns one number for each stored row into one for each column of W. */
export function orderByAge({ slots, state }: LimitedMemory, byRow: Float64Array, byAge: Float64Array): void {
  const { pairs, theta } = state;
  for (let k = 0; k < pairs; k++) {
    byAge[k] = byRow[2 * slots[k]];
    byAge[pairs + k] = theta * byRow[2 * slots[k] + 1];
  }
}

/** Turns weights on the columns of W into weights on the stored rows, times `amount`. */
export function orderByRow(
  { slots, state }: LimitedMemory,
  byAge: Float64Array,
  amount: number,
  byRow: Float64Array,
): void {
  const { pairs, theta } = state;
  for (let k = 0; k < pairs; k++) {
    byRow[2 * slots[k]] = amount * byAge[k];
    byRow[2 * slots[k] + 1] = amount * theta * byAge[pairs + k];
  }
}
