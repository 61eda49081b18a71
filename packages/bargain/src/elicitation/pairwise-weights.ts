/** Weights from comparing issues two at a time on a ratio scale. */

import { didYouMean } from '@parley/input';
import { CONSISTENCY_LIMIT, type Consistency, consistencyOf, principalEigenvector } from './consistency-ratio.js';
import { checkIssueNames } from './elicited-weights.js';
import {
  checkConnected,
  logLeastSquares,
  type RatioStatement,
  type RatioWeights,
  ratioWeights,
} from './ratio-statements.js';

/** “`issue` is `ratio` times as important as `over`”; a range says how sure the answer is. */
export interface PairwiseComparison {
  readonly issue: string;
  readonly over: string;
  readonly ratio: number | { readonly low: number; readonly high: number };
}

/** How to find weights from comparisons. */
export interface PairwiseOptions {
  /**
   * `log-least-squares` (Crawford and Williams 1985, the default) or `eigenvector` (Saaty 1980; where comparisons are
   * missing, by Harker 1987, Mathematical Modelling 9). For three issues both give the same weights.
   */
  readonly method?: 'log-least-squares' | 'eigenvector';
  /** Factor by which each answer may be wrong; default 1.5, from 2 to 3 on Saaty's scale. */
  readonly tolerance?: number;
}

/** Three issues whose comparisons do not fit together. */
interface TripleConflict {
  readonly issues: readonly [string, string, string];
  /** ratio(1, 2) · ratio(2, 3) · ratio(3, 1), or its inverse, whichever is larger; 1 for perfect consistency. */
  readonly factor: number;
}

/** Weights from pairwise comparisons. */
export interface PairwiseWeights extends RatioWeights {
  /** Saaty's measures; null while comparisons are missing. */
  readonly consistency: Consistency | null;
  /**
   * Geometric consistency index, 2 Σ (ln ratio − ln wᵢ + ln wⱼ)² / ((n − 1)(n − 2)) with log least squares weights
   * (Aguarón and Moreno-Jiménez 2003, European Journal of Operational Research 147: 0.31 for three issues, 0.35 for
   * four and 0.37 for more stand for a consistency ratio of 0.1); null while comparisons are missing or below three
   * issues.
   */
  readonly geometricIndex: number | null;
  /** All triples that have been compared with one another and are off by more than the tolerance, worst first. */
  readonly triples: readonly TripleConflict[];
  /** Pairs that have not been compared. */
  readonly missing: readonly (readonly [string, string])[];
}

/**
 * Weights from pairwise comparisons of importance; several of one pair count by their geometric mean.
 * @param issues names of all issues
 * @throws RangeError when a comparison names an unknown issue, compares one with itself or has a ratio that is not
 *   above 0, or when comparisons do not connect all issues
 */
export function pairwiseWeights(
  issues: readonly string[],
  comparisons: readonly PairwiseComparison[],
  { method = 'log-least-squares', tolerance = 1.5 }: PairwiseOptions = {},
): PairwiseWeights {
  checkIssueNames(issues);
  const n = issues.length;
  const statements = comparisons.map((comparison) => statementOf(issues, comparison));
  checkConnected(issues, statements);
  const matrix = comparisonMatrix(n, statements);
  const missing: [string, string][] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) if (matrix[i * n + j] === 0) missing.push([issues[i]!, issues[j]!]);
  }
  const least = logLeastSquares(n, statements);
  const central = method === 'eigenvector' ? principalEigenvector(withMissing(matrix, n), n).vector : least;
  const complete = missing.length === 0;
  const consistency = complete ? consistencyOf(matrix, n) : null;
  const result = ratioWeights(issues, statements, central, tolerance);
  const inconsistent = (consistency?.ratio ?? 0) > CONSISTENCY_LIMIT;
  return {
    ...result,
    consistent: result.consistent && !inconsistent,
    warnings: inconsistent
      ? [...result.warnings, { kind: 'consistency-ratio', ratio: consistency!.ratio!, limit: CONSISTENCY_LIMIT }]
      : result.warnings,
    consistency,
    geometricIndex: complete && n > 2 ? geometricIndex(matrix, n, least) : null,
    triples: tripleConflicts(issues, matrix, tolerance),
    missing,
  };
}

function statementOf(issues: readonly string[], { issue, over, ratio }: PairwiseComparison): RatioStatement {
  const [first, second] = [issue, over].map((name) => {
    const position = issues.indexOf(name);
    if (position >= 0) return position;
    const hint = didYouMean(name, issues);
    throw new RangeError(`there is no issue ${name}${hint === undefined ? '' : ` (${hint})`}`);
  }) as [number, number];
  if (first === second) throw new RangeError(`${issue} is compared with itself`);
  const { low, high } = typeof ratio === 'number' ? { low: ratio, high: ratio } : ratio;
  if (!(low > 0 && low <= high && high < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${issue} over ${over} is ${low} – ${high}; 0 < low ≤ high is needed`);
  }
  return { first, second, low, central: Math.sqrt(low * high), high };
}

/** Reciprocal n × n matrix of the comparisons, 0 where there is none. */
function comparisonMatrix(n: number, statements: readonly RatioStatement[]): Float64Array {
  const logs = new Float64Array(n * n);
  const counts = new Int32Array(n * n);
  for (const { first, second, central } of statements) {
    logs[first * n + second]! += Math.log(central);
    logs[second * n + first]! -= Math.log(central);
    counts[first * n + second]!++;
    counts[second * n + first]!++;
  }
  return logs.map((log, at) => {
    if (at % (n + 1) === 0) return 1;
    return counts[at] === 0 ? 0 : Math.exp(log / counts[at]!);
  });
}

/** Harker's matrix: each missing comparison of an issue adds 1 to its diagonal. */
function withMissing(matrix: Float64Array, n: number): Float64Array {
  const filled = matrix.slice();
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) if (matrix[i * n + j] === 0) filled[i * n + i]! += 1;
  }
  return filled;
}

function geometricIndex(matrix: Float64Array, n: number, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) sum += Math.log((matrix[i * n + j]! * weights[j]!) / weights[i]!) ** 2;
  }
  return (2 * sum) / ((n - 1) * (n - 2));
}

function tripleConflicts(issues: readonly string[], matrix: Float64Array, tolerance: number): TripleConflict[] {
  const n = issues.length;
  const found: TripleConflict[] = [];
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      for (let c = b + 1; c < n; c++) {
        const product = matrix[a * n + b]! * matrix[b * n + c]! * matrix[c * n + a]!;
        const factor = Math.max(product, 1 / product);
        if (product > 0 && factor > tolerance) found.push({ issues: [issues[a]!, issues[b]!, issues[c]!], factor });
      }
    }
  }
  return found.sort((a, b) => b.factor - a.factor);
}
