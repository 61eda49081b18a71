/** Weights from statements about the ratio of two weights, however many there are and however they contradict. */

import { factorise, solveFactorised } from '@parley/numeric';
import { type ElicitationWarning, type ElicitedWeights, elicitedWeights } from './elicited-weights.js';
import { type RatioLimit, ratioBounds, ratioContradiction } from './ratio-bounds.js';

/** One statement: w_first / w_second lies from `low` to `high`. */
export interface RatioStatement {
  readonly first: number;
  readonly second: number;
  readonly low: number;
  /** The ratio that stands for the range. */
  readonly central: number;
  readonly high: number;
}

/** How well the central weights fit one statement. */
interface StatementFit {
  /** Position of the statement in the list given. */
  readonly statement: number;
  /** Central ratio of the statement, and ratio of the central weights. */
  readonly stated: number;
  readonly fitted: number;
  /** How far the fitted ratio is outside the range stated, as a factor; 1 inside. */
  readonly factor: number;
}

/** Weights from statements about ratios. */
export interface RatioWeights extends ElicitedWeights {
  /** All statements, the worst fit first. */
  readonly fits: readonly StatementFit[];
  /** The admissible weights are those under which no statement is wrong by more than this factor. */
  readonly slack: number;
}

/** Relative distance within which a ratio counts as inside a range. */
const ROUNDING = 1e-9;

/**
 * Log least squares (Crawford and Williams 1985, Journal of Mathematical Psychology 29): the weights that minimise
 * Σ (ln ratio − ln wᵢ + ln wⱼ)² over the statements; for a complete matrix the row-wise geometric means.
 * @param count number of weights; chains of statements must connect them all
 */
export function logLeastSquares(count: number, statements: readonly RatioStatement[]): Float64Array {
  // The first logarithm is 0; the rest solve the normal equations.
  const n = count - 1;
  const matrix = new Float64Array(n * n);
  const logs = new Float64Array(n);
  for (const { first, second, central } of statements) {
    const log = Math.log(central);
    for (const [here, there, sign] of [
      [first - 1, second - 1, 1],
      [second - 1, first - 1, -1],
    ] as const) {
      if (here < 0) continue;
      matrix[here * n + here]! += 1;
      if (there >= 0) matrix[here * n + there]! -= 1;
      logs[here]! += sign * log;
    }
  }
  const pivots = new Int32Array(n);
  if (!factorise(matrix, n, pivots)) throw new RangeError('the statements do not connect all issues');
  solveFactorised(matrix, n, pivots, logs);
  const weights = Float64Array.from([0, ...logs], Math.exp);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Ranges and checks for weights from statements. A statement may be wrong by the tolerance, a factor; where the central
 * weights need more than that, the ranges allow every statement as much as the central weights need.
 * @param central the weights that stand for all admissible ones
 * @throws RangeError when the tolerance is below 1
 */
export function ratioWeights(
  issues: readonly string[],
  statements: readonly RatioStatement[],
  central: Float64Array,
  tolerance: number,
): RatioWeights {
  if (!(tolerance >= 1 && tolerance < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`the tolerance is ${tolerance}; a finite factor of at least 1 is needed`);
  }
  const fits = statements
    .map(({ first, second, low, high, central: stated }, statement): StatementFit => {
      const fitted = central[first]! / central[second]!;
      const factor = Math.max(fitted / high, low / fitted);
      return { statement, stated, fitted, factor: factor <= 1 + ROUNDING ? 1 : factor };
    })
    .sort((a, b) => b.factor - a.factor || a.statement - b.statement);
  const slack = Math.max(tolerance, fits[0]?.factor ?? 1);
  const { limits, origins } = limitsOf(statements);
  const warnings: ElicitationWarning[] = [];
  const contradiction = ratioContradiction(issues.length, limits);
  if (contradiction && contradiction.slack > tolerance * (1 + ROUNDING)) {
    warnings.push({
      kind: 'contradiction',
      slack: contradiction.slack,
      statements: contradiction.limits.map((limit) => origins[limit]!),
    });
  }
  for (const [a, b, c] of circles(issues.length, statements)) {
    const involved = statements.flatMap(({ first, second }, position) =>
      [a, b, c].includes(first) && [a, b, c].includes(second) ? [position] : [],
    );
    warnings.push({ kind: 'intransitive', issues: [issues[a]!, issues[b]!, issues[c]!], statements: involved });
  }
  return {
    ...elicitedWeights(
      issues,
      central,
      ratioBounds(issues.length, limits, slack * (1 + ROUNDING)),
      warnings.length === 0,
      warnings,
    ),
    fits,
    slack,
  };
}

/** @throws RangeError naming issues that no chain of statements compares */
export function checkConnected(issues: readonly string[], statements: readonly RatioStatement[]): void {
  const reached = new Set([0]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { first, second } of statements) {
      if (reached.has(first) || reached.has(second)) reached.add(first).add(second);
    }
  }
  const apart = issues.filter((_, issue) => !reached.has(issue));
  if (apart.length > 0) {
    const group = issues.filter((_, issue) => reached.has(issue));
    throw new RangeError(`no chain of statements compares ${apart.join(', ')} with ${group.join(', ')}`);
  }
}

function limitsOf(statements: readonly RatioStatement[]): { limits: RatioLimit[]; origins: number[] } {
  const limits: RatioLimit[] = [];
  const origins: number[] = [];
  statements.forEach(({ first, second, low, high }, position) => {
    if (high < Number.POSITIVE_INFINITY) {
      limits.push({ more: first, less: second, atMost: high });
      origins.push(position);
    }
    if (low > 0) {
      limits.push({ more: second, less: first, atMost: 1 / low });
      origins.push(position);
    }
  });
  return { limits, origins };
}

/** Triples in which each is said to weigh more than the next and the last more than the first. */
function circles(count: number, statements: readonly RatioStatement[]): [number, number, number][] {
  const logs = new Float64Array(count * count);
  for (const { first, second, central } of statements) {
    logs[first * count + second]! += Math.log(central);
    logs[second * count + first]! -= Math.log(central);
  }
  const above = (i: number, j: number) => logs[i * count + j]! > ROUNDING;
  const found: [number, number, number][] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      for (let c = b + 1; c < count; c++) {
        if (above(a, b) && above(b, c) && above(c, a)) found.push([a, b, c]);
        if (above(a, c) && above(c, b) && above(b, a)) found.push([a, c, b]);
      }
    }
  }
  return found;
}
