/**
 * Minimum of the quadratic model over the variables that the Cauchy point leaves between their bounds (Byrd, Lu,
 * Nocedal and Zhu 1995, section 5.1, direct primal method), put back into the box by projection (Morales and Nocedal
 * 2011, ACM Trans. Math. Softw. 38(1)).
 *
 * The pairs are kept a second time with the free variables first. While the free variables stay the same, each new
 * pair adds one row to the products needed.
 */

import type { CauchyPoint } from './cauchy-point.js';
import { applyMiddle, type LimitedMemory, orderByAge, orderByRow } from './limited-memory.js';
import { addRows, multiplyRows } from './matrix-products.js';
import { factoriseQuasiDefinite, solveQuasiDefinite } from './quasi-definite.js';

/** Memory of {@link findSubspaceStep}. */
export interface SubspaceStep {
  /** @internal variables, free ones first, each part in rising order */ readonly ordered: Int32Array;
  /** @internal */ readonly isFree: Uint8Array;
  /** @internal pairs with the variables as ordered */ readonly rows: Float64Array;
  /** @internal yᵢ·yⱼ over free variables, by slot */ readonly yyFree: Float64Array;
  /** @internal sᵢ·sⱼ over fixed variables, by slot */ readonly ssFixed: Float64Array;
  /** @internal sᵢ·yⱼ over fixed variables where i is newer than j, else minus that over free ones, by slot */
  readonly sy: Float64Array;
  /** @internal */ readonly system: Float64Array;
  /** @internal */ readonly weights: Float64Array;
  /** @internal products with the rows, or weights on them */ readonly products: Float64Array;
  /** @internal gradient of the model over the free variables */ readonly reduced: Float64Array;
  /** @internal */ readonly state: { free: number; version: number };
}

/** Memory for vectors of length `size` and a matrix with up to `history` pairs. */
export function subspaceStep(size: number, history: number): SubspaceStep {
  return {
    ordered: new Int32Array(size),
    isFree: new Uint8Array(size),
    rows: new Float64Array(2 * history * size),
    yyFree: new Float64Array(history * history),
    ssFixed: new Float64Array(history * history),
    sy: new Float64Array(history * history),
    system: new Float64Array(4 * history * history),
    weights: new Float64Array(2 * history),
    products: new Float64Array(2 * history),
    reduced: new Float64Array(size),
    state: { free: 0, version: -1 },
  };
}

/**
 * Writes to `direction` the step from x to the minimum of the model over the free variables (projected), or to the
 * Cauchy point where nothing is free.
 * @returns false when the model is not positive definite up to rounding (then `direction` is meaningless)
 */
export function findSubspaceStep(
  subspace: SubspaceStep,
  memory: LimitedMemory,
  cauchy: CauchyPoint,
  x: Float64Array,
  g: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
  direction: Float64Array,
): boolean {
  const { ordered, reduced, weights } = subspace;
  const { size, state } = memory;
  const { pairs, theta } = state;
  const { point } = cauchy;
  for (let i = 0; i < size; i++) direction[i] = point[i] - x[i];
  // With B = θ I the variables do not interact and the Cauchy point is the minimum already.
  if (pairs === 0) return true;
  arrange(subspace, memory, point, lower, upper);
  const { free } = subspace.state;
  if (free === 0) return true;

  for (let i = 0; i < free; i++) {
    const variable = ordered[i];
    reduced[i] = g[variable] + theta * (point[variable] - x[variable]);
  }
  for (let k = 0; k < 2 * pairs; k++) weights[k] = cauchy.moved[k];
  applyMiddle(memory, weights);
  addW(subspace, memory, -1);
  gatherW(subspace, memory);
  if (!factoriseSystem(subspace, memory)) return false;
  solveQuasiDefinite(subspace.system, 2 * pairs, weights);
  const inverse = 1 / theta;
  for (let i = 0; i < free; i++) reduced[i] *= -inverse;
  addW(subspace, memory, -inverse * inverse);

  return stayInside(subspace, point, x, g, lower, upper, direction);
}

/** Finds the free variables and brings the reordered pairs and their products up to date. */
function arrange(
  { ordered, isFree, rows, yyFree, ssFixed, sy, products, state }: SubspaceStep,
  memory: LimitedMemory,
  point: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
): void {
  const { size, history, slots } = memory;
  const { pairs, version } = memory.state;
  let changed = false;
  let free = 0;
  for (let i = 0; i < size; i++) {
    const now = point[i] > lower[i] && point[i] < upper[i] ? 1 : 0;
    if (isFree[i] !== now) changed = true;
    isFree[i] = now;
    free += now;
  }
  if (changed || state.version < 0) {
    let nextFree = 0;
    let nextFixed = free;
    for (let i = 0; i < size; i++) ordered[isFree[i] === 1 ? nextFree++ : nextFixed++] = i;
  }
  const missing = changed || state.version < 0 ? pairs : Math.min(pairs, version - state.version);
  state.free = free;
  state.version = version;
  const fixed = size - free;
  for (let k = pairs - missing; k < pairs; k++) {
    const slot = slots[k];
    const change = 2 * slot * size;
    const step = change + size;
    for (let i = 0; i < size; i++) {
      rows[change + i] = memory.rows[change + ordered[i]];
      rows[step + i] = memory.rows[step + ordered[i]];
    }
    // Slots are filled and reused in turn, so the pairs up to this one lie in one stretch, or in two.
    const oldest = slots[0];
    const wraps = slot < oldest;
    const end = wraps ? 2 * history : 2 * slot + 2;
    multiplyRows(rows, 2 * oldest * size, size, end - 2 * oldest, free, rows, change, products, 2 * oldest);
    if (wraps) multiplyRows(rows, 0, size, 2 * slot + 2, free, rows, change, products, 0);
    for (let j = 0; j <= k; j++) {
      const older = slots[j];
      yyFree[slot * history + older] = products[2 * older];
      sy[older * history + slot] = -products[2 * older + 1];
    }
    multiplyRows(
      rows,
      2 * oldest * size + free,
      size,
      end - 2 * oldest,
      fixed,
      rows,
      step + free,
      products,
      2 * oldest,
    );
    if (wraps) multiplyRows(rows, free, size, 2 * slot + 2, fixed, rows, step + free, products, 0);
    for (let j = 0; j <= k; j++) {
      const older = slots[j];
      ssFixed[slot * history + older] = products[2 * older + 1];
      if (j < k) sy[slot * history + older] = products[2 * older];
    }
  }
}

/** Factors of M⁻¹ − W_Fᵀ W_F / θ, F the free variables; entries that cancel are left out rather than subtracted. */
function factoriseSystem({ system, yyFree, ssFixed, sy }: SubspaceStep, memory: LimitedMemory): boolean {
  const { history, slots } = memory;
  const { pairs, theta } = memory.state;
  const order = 2 * pairs;
  for (let i = 0; i < pairs; i++) {
    const slot = slots[i] * history;
    const upper = i * order;
    const lower = (pairs + i) * order;
    for (let j = 0; j < pairs; j++) {
      const other = slots[j];
      if (j <= i) {
        system[upper + j] = -yyFree[slot + other] / theta - (i === j ? memory.sy[slot + other] : 0);
        system[lower + pairs + j] = theta * ssFixed[slot + other];
      }
      system[lower + j] = sy[slot + other];
    }
  }
  return factoriseQuasiDefinite(system, order, pairs);
}

/** weights ← W_Fᵀ reduced */
function gatherW({ rows, weights, products, reduced, state }: SubspaceStep, memory: LimitedMemory): void {
  multiplyRows(rows, 0, memory.size, 2 * memory.state.pairs, state.free, reduced, 0, products, 0);
  orderByAge(memory, products, weights);
}

/** reduced ← reduced + amount · W_F weights */
function addW({ rows, weights, products, reduced, state }: SubspaceStep, memory: LimitedMemory, amount: number): void {
  orderByRow(memory, weights, amount, products);
  addRows(rows, 0, memory.size, 2 * memory.state.pairs, state.free, products, 0, reduced, 0);
}

/** Adds the step over the free variables (in `reduced`) to `direction`, so that x + direction is in the box. */
function stayInside(
  { ordered, reduced, state }: SubspaceStep,
  point: Float64Array,
  x: Float64Array,
  g: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
  direction: Float64Array,
): boolean {
  let slope = 0;
  for (let i = 0; i < g.length; i++) slope += g[i] * direction[i];
  let fraction = 1;
  for (let i = 0; i < state.free; i++) {
    const variable = ordered[i];
    const step = reduced[i];
    const target = Math.min(Math.max(point[variable] + step, lower[variable]), upper[variable]);
    slope += g[variable] * (target - point[variable]);
    const room = (step > 0 ? upper[variable] : lower[variable]) - point[variable];
    if (Math.abs(room) < Math.abs(fraction * step)) fraction = room / step;
  }
  if (Number.isNaN(slope)) return false;
  // The projected step is taken when it descends, else the step is cut where it meets the first bound.
  const projected = slope < 0;
  for (let i = 0; i < state.free; i++) {
    const variable = ordered[i];
    const step = projected ? reduced[i] : fraction * reduced[i];
    const target = Math.min(Math.max(point[variable] + step, lower[variable]), upper[variable]);
    direction[variable] = target - x[variable];
  }
  return true;
}
