/** How well a fit agrees with each rating, and how well each rating could have been told from the others. */

import type { LeastSquaresProblem, LeastSquaresSolution } from './least-squares.js';
import { studentProbability } from './student-t.js';

/** One rating and its fit. */
export interface RatedPackageFit {
  readonly rating: number;
  readonly fitted: number;
  /** Rating less fit. */
  readonly residual: number;
  /** Rating less its prediction from all other ratings; null when these do not determine it. */
  readonly leftOut: number | null;
  /**
   * Residual in standard errors estimated without this rating (externally studentised; Cook and Weisberg 1982,
   * Residuals and Influence in Regression, ch. 2); null when the ratings are too few, or the model restricts signs.
   */
  readonly studentised: number | null;
  /** Whether so large a residual has a probability below 5 % even for the worst of all ratings (Bonferroni). */
  readonly outlier: boolean;
}

/** All residuals, and their summary. */
export interface RatingResiduals {
  readonly answers: readonly RatedPackageFit[];
  readonly rSquared: number;
  readonly predictiveRSquared: number | null;
}

/** Probability below which a residual is unusual. */
const UNUSUAL = 0.05;
/** Leverage so near 1, and error so near 0, that only rounding separates them. */
const ROUNDING = 1e-9;

/**
 * Residuals of a fit.
 * @param ordinary the least-squares solution when signs are free; null otherwise, and ratings are left out one by one
 * @param solve fits some of the ratings
 */
export function residualsOf(
  problem: LeastSquaresProblem,
  solution: Float64Array,
  ordinary: LeastSquaresSolution | null,
  solve: (part: LeastSquaresProblem) => Float64Array,
): RatingResiduals {
  const { rows, columns, matrix, target } = problem;
  const fit = (row: number, unknowns: Float64Array) => {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += matrix[row * columns + j]! * unknowns[j]!;
    return sum;
  };
  const mean = target.reduce((sum, rating) => sum + rating, 0) / rows;
  const total = target.reduce((sum, rating) => sum + (rating - mean) ** 2, 0);
  const fitted = Float64Array.from(target, (_, row) => fit(row, solution));
  const error = target.reduce((sum, rating, row) => sum + (rating - fitted[row]!) ** 2, 0);
  const spare = ordinary ? rows - ordinary.rank - 1 : 0;
  const answers = Array.from(target, (rating, row): RatedPackageFit => {
    const residual = rating - fitted[row]!;
    const room = ordinary ? 1 - ordinary.leverage[row]! : 1;
    const leftOut = ordinary
      ? room > ROUNDING
        ? residual / room
        : null
      : rows > 1
        ? rating - fit(row, solve(without(problem, row)))
        : null;
    let studentised: number | null = null;
    if (ordinary && spare > 0 && room > ROUNDING && error > ROUNDING ** 2 * total) {
      // What the others' error is, not below what rounding makes of 0.
      const others = Math.max(error - (residual * residual) / room, ROUNDING ** 2 * total) / spare;
      studentised = residual / Math.sqrt(others * room);
    }
    const outlier = studentised !== null && 2 * studentProbability(-Math.abs(studentised), spare) * rows < UNUSUAL;
    return { rating, fitted: fitted[row]!, residual, leftOut, studentised, outlier };
  });
  const predicted = answers.filter(({ leftOut }) => leftOut !== null);
  const predictionError = predicted.reduce((sum, { leftOut }) => sum + leftOut! ** 2, 0);
  const spread = predicted.reduce((sum, { rating }) => sum + (rating - mean) ** 2, 0);
  return {
    answers,
    rSquared: 1 - error / total,
    predictiveRSquared: spread > 0 ? 1 - predictionError / spread : null,
  };
}

/** @throws RangeError when ratings are not numbers, are all alike, or the confidence is not between 0 and 1 */
export function checkRatings(rated: readonly { readonly rating: number }[], confidence: number): void {
  const bad = rated.findIndex(({ rating }) => !Number.isFinite(rating));
  if (bad >= 0) throw new RangeError(`rating ${bad + 1} is ${rated[bad]!.rating}, not a number`);
  if (new Set(rated.map(({ rating }) => rating)).size < 2) throw new RangeError('all ratings are alike');
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`the confidence is ${confidence}, not between 0 and 1`);
}

function without({ rows, columns, matrix, target }: LeastSquaresProblem, row: number): LeastSquaresProblem {
  return {
    rows: rows - 1,
    columns,
    matrix: matrix.filter((_, at) => Math.floor(at / columns) !== row),
    target: target.filter((_, at) => at !== row),
  };
}
