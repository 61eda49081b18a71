/**
 * Linear programs with few rows and many columns, by the revised simplex method (Dantzig and Orchard-Hays 1954): the
 * basis is factorised anew at every step, which costs little for so few rows and keeps errors from piling up.
 */

import { factorise, solveFactorised, solveTransposedFactorised } from '@parley/numeric';

/** Maximise c·x subject to A x = b, x ≥ 0. Entries are expected to be of the order of 1. */
export interface LinearProgram {
  /** Number of rows. */
  readonly rows: number;
  /** A column by column: columns × rows, row fastest. */
  readonly columns: Float64Array;
  /** c: one entry per column. */
  readonly objective: Float64Array;
  /** b: one entry per row, none negative. */
  readonly bounds: Float64Array;
}

/** What became of a linear program. */
export type LinearSolution =
  | {
      readonly status: 'optimal';
      /** Columns that are not 0, as far as the method knows, with their values. At most as many as rows. */
      readonly basis: readonly { readonly column: number; readonly value: number }[];
      /** One column for every row, to start another program from; artificial ones come after the last column. */
      readonly basicColumns: readonly number[];
      /** Dual value of each row. */
      readonly duals: Float64Array;
      readonly value: number;
    }
  | { readonly status: 'infeasible' | 'unbounded' | 'stalled' };

/** Reduced costs and pivots at most this large count as 0. */
const ZERO = 1e-12;
/** What rounding may do to a reduced cost, relative to the terms it is the sum of. */
const ROUNDING = 1e-14;
/** Rows that cannot be met more closely than this make a program infeasible. */
const FEASIBILITY = 1e-11;
/** Steps without progress after which the rule changes to Bland's, which cannot cycle. */
const MOST_DEGENERATE = 40;
const MOST_STEPS = 20_000;

/**
 * Solves a linear program.
 * @param start basic columns from which to go on, whose values are not negative; found in a first phase otherwise, with
 * an artificial column for every row
 */
export function solveLinearProgram(program: LinearProgram, start?: readonly number[]): LinearSolution {
  const { rows, objective, bounds } = program;
  const count = objective.length;
  const basis = start ? [...start] : Array.from({ length: rows }, (_, row) => count + row);
  const values = Float64Array.from(bounds);
  if (!start) {
    const { status } = optimise(program, basis, values, (column) => (column < count ? 0 : -1));
    if (status !== 'optimal') return { status };
    const missing = values.reduce((sum, value, at) => (basis[at]! >= count ? sum + Math.abs(value) : sum), 0);
    if (missing > FEASIBILITY) return { status: 'infeasible' };
  }
  const phase = optimise(program, basis, values, (column) => (column < count ? objective[column]! : 0));
  if (phase.status !== 'optimal') return phase;
  const found = basis.map((column, at) => ({ column, value: values[at]! })).filter(({ column }) => column < count);
  const value = found.reduce((sum, entry) => sum + objective[entry.column]! * entry.value, 0);
  return { status: 'optimal', basis: found, basicColumns: basis, duals: phase.duals, value };
}

type Phase =
  | { readonly status: 'optimal'; readonly duals: Float64Array }
  | { readonly status: 'unbounded' | 'stalled' };

/** Improves a basis until no column has a positive reduced cost; overwrites the basis and its values. */
function optimise(
  { rows, columns, objective, bounds }: LinearProgram,
  basis: number[],
  values: Float64Array,
  cost: (column: number) => number,
): Phase {
  const count = objective.length;
  const matrix = new Float64Array(rows * rows);
  const pivots = new Int32Array(rows);
  const duals = new Float64Array(rows);
  const change = new Float64Array(rows);
  const inBasis = new Uint8Array(count + rows);
  for (const column of basis) inBasis[column] = 1;
  const costs = Float64Array.from({ length: count }, (_, column) => cost(column));
  let degenerate = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    basis.forEach((column, at) => {
      for (let row = 0; row < rows; row++) {
        matrix[row * rows + at] = column < count ? columns[column * rows + row]! : Number(column - count === row);
      }
      duals[at] = cost(column);
    });
    if (!factorise(matrix, rows, pivots)) return { status: 'stalled' };
    values.set(bounds);
    solveFactorised(matrix, rows, pivots, values);
    solveTransposedFactorised(matrix, rows, pivots, duals);
    const bland = degenerate > MOST_DEGENERATE;
    const entering = enteringColumn(columns, costs, duals, inBasis, bland);
    if (entering < 0) return { status: 'optimal', duals };
    change.set(columns.subarray(entering * rows, (entering + 1) * rows));
    solveFactorised(matrix, rows, pivots, change);
    const leaving = leavingPlace(basis, values, change, count, bland);
    if (leaving < 0) return { status: 'unbounded' };
    degenerate = values[leaving]! > ZERO ? 0 : degenerate + 1;
    inBasis[basis[leaving]!] = 0;
    inBasis[entering] = 1;
    basis[leaving] = entering;
  }
  return { status: 'stalled' };
}

/** The column of the largest reduced cost, or under Bland's rule the first with a positive one; −1 for none. */
function enteringColumn(
  columns: Float64Array,
  costs: Float64Array,
  duals: Float64Array,
  inBasis: Uint8Array,
  bland: boolean,
): number {
  const rows = duals.length;
  let entering = -1;
  let largest = ZERO;
  for (let column = 0; column < costs.length; column++) {
    if (inBasis[column]) continue;
    let reduced = costs[column]!;
    let size = Math.abs(reduced);
    const start = column * rows;
    for (let row = 0; row < rows; row++) {
      const term = duals[row]! * columns[start + row]!;
      reduced -= term;
      size += Math.abs(term);
    }
    if (reduced > largest && reduced > ROUNDING * size) {
      entering = column;
      if (bland) return entering;
      largest = reduced;
    }
  }
  return entering;
}

/**
 * The place in the basis that reaches 0 first as the entering column grows; −1 when none does. An artificial column
 * that is 0 leaves at once, whichever way it would go. Of equal places the largest pivot is taken, or under Bland's
 * rule the first column.
 */
function leavingPlace(
  basis: readonly number[],
  values: Float64Array,
  change: Float64Array,
  count: number,
  bland: boolean,
): number {
  let leaving = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < basis.length; at++) {
    const size = Math.abs(change[at]!);
    const artificial = basis[at]! >= count && values[at]! <= FEASIBILITY;
    if (size <= ZERO || (change[at]! < 0 && !artificial)) continue;
    const ratio = artificial ? 0 : Math.max(0, values[at]!) / size;
    const same = leaving >= 0 && Math.abs(ratio - least) <= ZERO;
    if (same ? betterPivot(basis, change, at, leaving, bland) : ratio < least) {
      leaving = at;
      least = Math.min(least, ratio);
    }
  }
  return leaving;
}

function betterPivot(
  basis: readonly number[],
  change: Float64Array,
  at: number,
  leaving: number,
  bland: boolean,
): boolean {
  return bland ? basis[at]! < basis[leaving]! : Math.abs(change[at]!) > Math.abs(change[leaving]!);
}
