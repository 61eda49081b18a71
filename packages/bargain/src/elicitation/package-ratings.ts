/** Part-worths and weights from ratings of whole packages: conjoint measurement by least squares. */

import type { Profile, ScenarioIssue } from '../scenario/scenario.js';
import { checkIssueNames, type ElicitationWarning, type ElicitedWeights } from './elicited-weights.js';
import { type LeastSquaresProblem, leastSquares, nonNegativeLeastSquares } from './least-squares.js';
import { checkPackages, type PartWorthModel, partWorthColumns } from './part-worth-model.js';
import { type PartWorthEstimate, type PartWorths, partWorths, swingElicitation } from './part-worths.js';
import { checkRatings, type RatedPackageFit, residualsOf } from './rating-residuals.js';
import { studentQuantile } from './student-t.js';

/** A whole package and how a party rates it, on any scale on which differences mean something. */
export interface RatedPackage {
  readonly options: readonly number[];
  readonly rating: number;
}

/** How to fit ratings. */
export interface RatingOptions {
  /** Default: every option has its own worth. */
  readonly model?: PartWorthModel;
  /** Probability that an interval covers what it is about; default 0.95. */
  readonly confidence?: number;
}

/** What ratings tell. */
export interface RatingFit extends PartWorths {
  /** Rating of the package whose options are all worth 0. */
  readonly constant: number;
  /** Share of the variance of the ratings that the fit accounts for. */
  readonly rSquared: number;
  /** The same for each rating predicted from the others; null when no rating could be. */
  readonly predictiveRSquared: number | null;
  /** Standard deviation of the error of one rating; null without degrees of freedom. */
  readonly residualError: number | null;
  /** Ratings less unknowns that they determine. */
  readonly degreesOfFreedom: number;
  /** One entry per rating, in the order given. */
  readonly answers: readonly RatedPackageFit[];
}

/**
 * Fits ratings of packages by ordinary least squares, or with unknowns that are not negative (Lawson and Hanson 1974)
 * where the model says so. Intervals are Student's, of the fit without the sign restriction and cut at 0 where it
 * applies; without spare ratings there are none, and the ranges are points.
 * @throws RangeError when ratings or packages are malformed, all ratings are alike, or nothing has a positive worth
 */
export function fitRatings(
  issues: readonly ScenarioIssue[],
  rated: readonly RatedPackage[],
  { model = { kind: 'options' }, confidence = 0.95 }: RatingOptions = {},
): RatingFit {
  checkIssueNames(issues.map(({ name }) => name));
  checkPackages(
    issues,
    rated.map(({ options }) => options),
  );
  checkRatings(rated, confidence);
  const columns = partWorthColumns(issues, model);
  const width = columns.unknowns.length + 1;
  const problem: LeastSquaresProblem = {
    rows: rated.length,
    columns: width,
    matrix: Float64Array.from(rated.flatMap(({ options }) => [1, ...columns.row(options)])),
    target: Float64Array.from(rated, ({ rating }) => rating),
  };
  const unrestricted = leastSquares(problem);
  const free = Array.from({ length: width }, (_, j) => j === 0 || !columns.nonNegative);
  const solve = (part: LeastSquaresProblem) =>
    columns.nonNegative ? nonNegativeLeastSquares(part, free) : leastSquares(part).solution;
  const solution = columns.nonNegative ? solve(problem) : unrestricted.solution;
  const degreesOfFreedom = rated.length - unrestricted.rank;
  const unrestrictedError = squaredError(problem, unrestricted.solution);
  const variance = degreesOfFreedom > 0 ? unrestrictedError / degreesOfFreedom : null;
  const estimate: PartWorthEstimate = {
    solution: solution.slice(1),
    covariance: variance === null ? null : withoutConstant(unrestricted.covariance, width, variance),
    nullVectors: unrestricted.nullVectors.map((vector) => vector.slice(1)),
    quantile: variance === null ? 0 : studentQuantile((1 + confidence) / 2, degreesOfFreedom),
    centre: unrestricted.solution.slice(1),
  };
  const found = partWorths(issues, columns, estimate);
  const residuals = residualsOf(problem, solution, columns.nonNegative ? null : unrestricted, solve);
  const warnings: ElicitationWarning[] = residuals.answers.flatMap((answer, position) =>
    answer.outlier
      ? [{ kind: 'outlier', answer: position, residual: answer.residual, studentised: answer.studentised! } as const]
      : [],
  );
  if (degreesOfFreedom === 0) {
    warnings.push({ kind: 'no-spare-answers', answers: rated.length, parameters: unrestricted.rank });
  }
  return {
    ...found,
    weights: withWarnings(found.weights, warnings),
    constant: solution[0]!,
    rSquared: residuals.rSquared,
    predictiveRSquared: residuals.predictiveRSquared,
    residualError: variance === null ? null : Math.sqrt(squaredError(problem, solution) / degreesOfFreedom),
    degreesOfFreedom,
    answers: residuals.answers,
  };
}

/**
 * A profile from part-worths: each issue has the weight of its swing and evaluations from 0 for its worst to 1 for its
 * best option. An issue without a swing has weight 0 and evaluations 0.
 */
export function partWorthProfile(
  found: PartWorths,
  issues: readonly ScenarioIssue[],
  rest: Omit<Profile, 'weights' | 'evaluations'>,
): Profile {
  const { weights, evaluations } = swingElicitation(issues, found.options);
  return { ...rest, weights, evaluations };
}

function withWarnings(weights: ElicitedWeights, more: readonly ElicitationWarning[]): ElicitedWeights {
  const outliers = more.some(({ kind }) => kind === 'outlier');
  return { ...weights, consistent: weights.consistent && !outliers, warnings: [...weights.warnings, ...more] };
}

function squaredError({ rows, columns, matrix, target }: LeastSquaresProblem, solution: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) {
    let rest = target[i]!;
    for (let j = 0; j < columns; j++) rest -= matrix[i * columns + j]! * solution[j]!;
    sum += rest * rest;
  }
  return sum;
}

/** The covariance of the unknowns other than the constant. */
function withoutConstant(inverse: Float64Array, width: number, variance: number): Float64Array {
  const n = width - 1;
  return Float64Array.from({ length: n * n }, (_, at) => {
    const row = Math.floor(at / n) + 1;
    return variance * inverse[row * width + (at % n) + 1]!;
  });
}
