/** Which packages to ask a party about next, so that the answers tell as much as possible. */

import { factorise, solveFactorised } from '@parley/numeric';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { type Constraint, satisfies } from '../problem/constraints.js';
import type { ScenarioIssue } from '../scenario/scenario.js';
import { randomStreams } from '../uncertainty/random-variates.js';
import { checkIssueNames } from './elicited-weights.js';
import { checkPackages } from './part-worth-model.js';

/** How to choose packages to ask about. */
export interface DesignOptions {
  /** Number of packages to suggest. */
  readonly count: number;
  /** A whole number of 32 bits; the same seed gives the same packages. */
  readonly seed: number;
  /** Packages that have been asked about already. */
  readonly asked?: readonly (readonly number[])[];
  /** Packages must obey these. */
  readonly constraints?: readonly Constraint[];
  /** Random starts, of which the best end is taken. Default 10. */
  readonly starts?: number;
}

/** Packages to ask about. */
export interface PackageDesign {
  readonly packages: readonly (readonly number[])[];
  /**
   * D-efficiency of all packages, those asked about before included: |XᵀX / n|^(1/p) with orthonormal contrasts; 1 when
   * every part-worth is known as well as by asking about all packages, 0 while some cannot be known.
   */
  readonly efficiency: number;
  /** Number of part-worths and the constant: the least number of packages to ask about. */
  readonly parameters: number;
}

/** Random packages tried before it is concluded that the constraints leave none. */
const MOST_TRIES = 10_000;
/** Passes over all packages and issues; each one is better than the one before. */
const MOST_PASSES = 100;
/** Added to the diagonal, so that too few packages can be compared with one another as well. */
const RIDGE = 1e-6;
/** Pivot below which the matrix has no full rank. */
const RANK = 1e-8;
/** Relative gain that is no more than rounding. */
const NOTHING = 1e-9;

/**
 * A D-optimal design by coordinate exchange (Meyer and Nachtsheim 1995, Technometrics 37): one issue of one package at
 * a time goes to the option that raises |XᵀX| most, until none does; from several random starts. No package occurs
 * twice.
 * @throws RangeError when so many different packages do not exist, or hardly any obeys the constraints
 */
export function suggestPackages(issues: readonly ScenarioIssue[], options: DesignOptions): PackageDesign {
  const { count, seed, asked = [], constraints = [], starts = 10 } = options;
  checkIssueNames(issues.map(({ name }) => name));
  checkPackages(issues, asked);
  const counts = issues.map(({ options: names }) => names.length);
  const space = counts.reduce((product, n) => product * n, 1);
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} packages wanted; at least one is needed`);
  if (!Number.isInteger(starts) || starts < 1) throw new RangeError(`${starts} starts; at least one is needed`);
  const contrasts = counts.map(orthonormalContrasts);
  const row = (chosen: readonly number[]) =>
    Float64Array.from([1, ...chosen.flatMap((option, issue) => contrasts[issue]![option]!)]);
  const width = row(counts.map(() => 0)).length;
  const [generator] = randomStreams(seed, 1) as [RandomGenerator];
  let best: { packages: number[][]; log: number } | null = null;
  for (let start = 0; start < starts; start++) {
    const packages = randomPackages(counts, space, count, asked, constraints, generator);
    const log = exchanged(packages, asked, counts, constraints, row, width);
    if (!best || log > best.log + NOTHING) best = { packages, log };
  }
  const all = [...asked, ...best!.packages];
  const plain = logDeterminant(informationOf(all.map(row), width, 0), width);
  return {
    packages: best!.packages,
    efficiency: Math.exp(plain / width) / all.length,
    parameters: width,
  };
}

/** Exchanges options in place until nothing is gained. @returns logarithm of the determinant reached */
function exchanged(
  packages: number[][],
  asked: readonly (readonly number[])[],
  counts: readonly number[],
  constraints: readonly Constraint[],
  row: (options: readonly number[]) => Float64Array,
  width: number,
): number {
  const taken = new Set([...asked, ...packages].map((options) => options.join()));
  const information = () => informationOf([...asked, ...packages].map(row), width, RIDGE);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let improved = false;
    for (const options of packages) {
      let inverse = inverseOf(information(), width);
      for (let issue = 0; issue < counts.length; issue++) {
        const before = options[issue]!;
        const old = row(options);
        let chosen = before;
        let most = 1 + NOTHING;
        for (let option = 0; option < counts[issue]!; option++) {
          if (option === before) continue;
          options[issue] = option;
          if (!taken.has(options.join()) && satisfies(constraints, options)) {
            const factor = determinantFactor(inverse, old, row(options));
            if (factor > most) {
              most = factor;
              chosen = option;
            }
          }
          options[issue] = before;
        }
        if (chosen === before) continue;
        taken.delete(options.join());
        options[issue] = chosen;
        taken.add(options.join());
        inverse = inverseOf(information(), width);
        improved = true;
      }
    }
    if (!improved) break;
  }
  return logDeterminant(information(), width);
}

function randomPackages(
  counts: readonly number[],
  space: number,
  count: number,
  asked: readonly (readonly number[])[],
  constraints: readonly Constraint[],
  generator: RandomGenerator,
): number[][] {
  const taken = new Set(asked.map((options) => options.join()));
  if (count > space - taken.size) {
    throw new RangeError(`${count} packages wanted, but only ${space - taken.size} have not been asked about`);
  }
  const packages: number[][] = [];
  for (let tries = 0; packages.length < count; tries++) {
    if (tries > MOST_TRIES * count) {
      throw new RangeError(`only ${packages.length} of ${count} packages that obey the constraints were found`);
    }
    const options = counts.map((n) => uniformInt(generator, 0, n - 1));
    if (taken.has(options.join()) || !satisfies(constraints, options)) continue;
    taken.add(options.join());
    packages.push(options);
  }
  return packages;
}

/** Helmert contrasts of each option, scaled so that over all options they are orthogonal with mean square 1. */
function orthonormalContrasts(count: number): number[][] {
  return Array.from({ length: count }, (_, option) =>
    Array.from({ length: count - 1 }, (_, k) => {
      const size = Math.sqrt(count / ((k + 1) * (k + 2)));
      return option <= k ? -size : option === k + 1 ? size * (k + 1) : 0;
    }),
  );
}

function informationOf(rows: readonly Float64Array[], width: number, ridge: number): Float64Array {
  const matrix = new Float64Array(width * width);
  for (let i = 0; i < width; i++) matrix[i * width + i] = ridge;
  for (const row of rows) {
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) matrix[i * width + j]! += row[i]! * row[j]!;
    }
  }
  return matrix;
}

/** What the determinant is multiplied by when one row of the design is replaced (Fedorov 1972). */
function determinantFactor(inverse: Float64Array, old: Float64Array, next: Float64Array): number {
  const form = (a: Float64Array, b: Float64Array) => {
    let sum = 0;
    for (let i = 0; i < a.length; i++) {
      let inner = 0;
      for (let j = 0; j < b.length; j++) inner += inverse[i * b.length + j]! * b[j]!;
      sum += a[i]! * inner;
    }
    return sum;
  };
  const mixed = form(old, next);
  return (1 + form(next, next)) * (1 - form(old, old)) + mixed * mixed;
}

/** Logarithm of the determinant of a positive semi-definite matrix, −∞ when it is 0. */
function logDeterminant(matrix: Float64Array, width: number): number {
  const factors = matrix.slice();
  if (!factorise(factors, width, new Int32Array(width))) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < width; i++) {
    const pivot = Math.abs(factors[i * width + i]!);
    if (pivot < RANK) return Number.NEGATIVE_INFINITY;
    sum += Math.log(pivot);
  }
  return sum;
}

function inverseOf(matrix: Float64Array, width: number): Float64Array {
  const factors = matrix.slice();
  const pivots = new Int32Array(width);
  factorise(factors, width, pivots);
  const inverse = new Float64Array(width * width);
  const column = new Float64Array(width);
  for (let k = 0; k < width; k++) {
    column.fill(0);
    column[k] = 1;
    solveFactorised(factors, width, pivots, column);
    for (let i = 0; i < width; i++) inverse[i * width + k] = column[i]!;
  }
  return inverse;
}
