/** Least squares with few unknowns that says what the data cannot tell apart, and with unknowns that must not be negative. */

/** A least-squares problem: `rows` equations in `columns` unknowns. */
export interface LeastSquaresProblem {
  readonly rows: number;
  readonly columns: number;
  /** rows × columns, row-major. */
  readonly matrix: Float64Array;
  readonly target: Float64Array;
}

/** A solved least-squares problem. */
export interface LeastSquaresSolution {
  /** Unknowns that the columns before them determine already are 0. */
  readonly solution: Float64Array;
  readonly rank: number;
  /** Leverage of each row: diagonal of the projection onto the columns. */
  readonly leverage: Float64Array;
  /**
   * Inverse of AᵀA over the columns kept, columns × columns, with zeros elsewhere: times the error variance, the
   * covariance of the solution.
   */
  readonly covariance: Float64Array;
  /** A basis of the changes of the unknowns that change no row: one vector for each column not kept. */
  readonly nullVectors: readonly Float64Array[];
}

/** Share of a column that must be new for it to count as independent of the columns before it. */
const INDEPENDENT = 1e-9;

/**
 * Solves a least-squares problem by Gram and Schmidt's orthogonalisation, twice for each column, in column order.
 */
export function leastSquares({ rows, columns, matrix, target }: LeastSquaresProblem): LeastSquaresSolution {
  const kept: number[] = [];
  const basis: Float64Array[] = [];
  const triangle: Float64Array[] = []; // column j = Σ triangle[j][k] · basis[k]
  for (let j = 0; j < columns; j++) {
    const column = Float64Array.from({ length: rows }, (_, i) => matrix[i * columns + j]!);
    const coefficients = new Float64Array(columns);
    const length = Math.sqrt(product(column, column));
    for (let pass = 0; pass < 2; pass++) {
      basis.forEach((vector, k) => {
        const share = product(vector, column);
        coefficients[k]! += share;
        for (let i = 0; i < rows; i++) column[i]! -= share * vector[i]!;
      });
    }
    const rest = Math.sqrt(product(column, column));
    triangle.push(coefficients);
    if (!(rest > INDEPENDENT * length)) continue;
    coefficients[basis.length] = rest;
    kept.push(j);
    basis.push(column.map((entry) => entry / rest));
  }
  const solution = scattered(
    columns,
    kept,
    backSubstituted(
      triangle,
      kept,
      basis.map((vector) => product(vector, target)),
    ),
  );
  const inverse = kept.map((_, k) =>
    backSubstituted(
      triangle,
      kept,
      Array.from(kept, (_, i) => (i === k ? 1 : 0)),
    ),
  );
  const covariance = new Float64Array(columns * columns);
  kept.forEach((a, i) => {
    kept.forEach((b, j) => {
      covariance[a * columns + b] = inverse.reduce((sum, column) => sum + column[i]! * column[j]!, 0);
    });
  });
  const leverage = new Float64Array(rows);
  for (const vector of basis) for (let i = 0; i < rows; i++) leverage[i]! += vector[i]! ** 2;
  const nullVectors = triangle.flatMap((coefficients, j) => {
    if (kept.includes(j)) return [];
    const vector = scattered(columns, kept, backSubstituted(triangle, kept, Array.from(coefficients)));
    for (let i = 0; i < columns; i++) vector[i] = -vector[i]!;
    vector[j] = 1;
    return [vector];
  });
  return { solution, rank: kept.length, leverage, covariance, nullVectors };
}

/**
 * Least squares in which some unknowns must not be negative (Lawson and Hanson 1974, Solving Least Squares Problems,
 * ch. 23).
 * @param free columns whose unknown may have any sign
 */
export function nonNegativeLeastSquares(problem: LeastSquaresProblem, free: readonly boolean[]): Float64Array {
  const { rows, columns, matrix, target } = problem;
  const passive = free.map((isFree) => isFree);
  let x = solvedFor(problem, passive);
  for (let round = 0; round < 10 * columns; round++) {
    const residual = Float64Array.from({ length: rows }, (_, i) => {
      let sum = target[i]!;
      for (let j = 0; j < columns; j++) sum -= matrix[i * columns + j]! * x[j]!;
      return sum;
    });
    // The unknown at 0 that would lower the error most per unit of its column.
    let entering = -1;
    let steepest = 1e-11 * Math.sqrt(product(target, target));
    for (let j = 0; j < columns; j++) {
      if (passive[j]) continue;
      let slope = 0;
      let square = 0;
      for (let i = 0; i < rows; i++) {
        slope += matrix[i * columns + j]! * residual[i]!;
        square += matrix[i * columns + j]! ** 2;
      }
      if (square > 0 && slope / Math.sqrt(square) > steepest) {
        steepest = slope / Math.sqrt(square);
        entering = j;
      }
    }
    if (entering < 0) return x;
    passive[entering] = true;
    for (;;) {
      const next = solvedFor(problem, passive);
      const blocked = passive.flatMap((isPassive, j) => (isPassive && !free[j] && next[j]! <= 0 ? [j] : []));
      if (blocked.length === 0) {
        x = next;
        break;
      }
      // As far towards the new solution as the first unknown that reaches 0 allows; that one stays there.
      const reach = (j: number) => (x[j]! > 0 ? x[j]! / (x[j]! - next[j]!) : 0);
      const step = Math.min(...blocked.map(reach));
      for (const j of blocked) if (reach(j) === step) passive[j] = false;
      x = x.map((value, j) => value + step * (next[j]! - value));
      x = x.map((value, j) => (passive[j] ? value : 0));
    }
  }
  return x;
}

function solvedFor({ rows, columns, matrix, target }: LeastSquaresProblem, passive: readonly boolean[]): Float64Array {
  const chosen = passive.flatMap((isPassive, j) => (isPassive ? [j] : []));
  const part = new Float64Array(rows * chosen.length);
  for (let i = 0; i < rows; i++) {
    chosen.forEach((j, k) => {
      part[i * chosen.length + k] = matrix[i * columns + j]!;
    });
  }
  const { solution } = leastSquares({ rows, columns: chosen.length, matrix: part, target });
  return scattered(columns, chosen, Array.from(solution));
}

function backSubstituted(
  triangle: readonly Float64Array[],
  kept: readonly number[],
  right: readonly number[],
): number[] {
  const values = kept.map((_, i) => right[i]!);
  for (let i = kept.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < kept.length; j++) values[i]! -= triangle[kept[j]!]![i]! * values[j]!;
    values[i]! /= triangle[kept[i]!]![i]!;
  }
  return values;
}

function scattered(length: number, places: readonly number[], values: readonly number[]): Float64Array {
  const all = new Float64Array(length);
  places.forEach((place, i) => {
    all[place] = values[i]!;
  });
  return all;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
