/** Part-worths and weights from choices among packages, or from rankings of them: the conditional logit. */

import { factorise, minimise, solveFactorised } from '@parley/numeric';
import type { ScenarioIssue } from '../scenario/scenario.js';
import { checkIssueNames, type ElicitedWeights } from './elicited-weights.js';
import { leastSquares } from './least-squares.js';
import { checkPackages, type PartWorthColumns, type PartWorthModel, partWorthColumns } from './part-worth-model.js';
import { type PartWorths, partWorths } from './part-worths.js';
import { studentQuantile } from './student-t.js';

/** One choice: the package that a party prefers, and those that it could have had instead. */
export interface PackageChoice {
  readonly chosen: readonly number[];
  readonly over: readonly (readonly number[])[];
}

/** How to fit choices. */
export interface ChoiceOptions {
  /** Default: every option has its own worth. */
  readonly model?: PartWorthModel;
  /**
   * Weight of the ridge: ½ · ridge · Σ unknown² is taken from the log likelihood, as if each unknown were known before
   * to be normal about 0 with variance 1/ridge. Keeps the worths finite when they explain every choice. Default 0.1.
   */
  readonly ridge?: number;
  /** Probability that an interval covers what it is about; default 0.95. */
  readonly confidence?: number;
}

/** What choices tell. Worths are in logits: a package worth 1 more is chosen e times as often. */
export interface ChoiceFit extends PartWorths {
  readonly logLikelihood: number;
  /** 1 − log likelihood / log likelihood of choosing blindly (McFadden 1974). */
  readonly pseudoRSquared: number;
  /** Probability of each choice by the fit, in the order given. */
  readonly probabilities: readonly number[];
  /** Positions of the choices in which the fit prefers another package. */
  readonly missed: readonly number[];
  /** Positions of the choices that are part of a circle: what was chosen is, by other choices, worse. */
  readonly circular: readonly number[];
}

/** The choices that a ranking stands for: each package over all those after it (Beggs, Cardell and Hausman 1981). */
export function choicesOfRanking(ranking: readonly (readonly number[])[]): PackageChoice[] {
  return ranking.slice(0, -1).map((chosen, place) => ({ chosen, over: ranking.slice(place + 1) }));
}

/**
 * Fits choices by the conditional logit (McFadden 1974, in Zarembka, Frontiers in Econometrics; for pairs it is the
 * model of Bradley and Terry 1952 with worths that add up over issues), penalised by a ridge. Intervals are normal,
 * from the curvature at the maximum. The weights are consistent when the choices contain no circle.
 * @throws RangeError when packages are malformed, a choice is among fewer than two, or nothing has a worth
 */
export function fitChoices(
  issues: readonly ScenarioIssue[],
  choices: readonly PackageChoice[],
  { model = { kind: 'options' }, ridge = 0.1, confidence = 0.95 }: ChoiceOptions = {},
): ChoiceFit {
  checkIssueNames(issues.map(({ name }) => name));
  checkChoices(issues, choices, ridge, confidence);
  const columns = partWorthColumns(issues, model);
  const sets = choices.map((choice) => differences(columns, choice));
  const n = columns.unknowns.length;
  const solution = maximum(sets, n, ridge, columns.nonNegative);
  const found = partWorths(issues, columns, {
    solution,
    centre: solution,
    covariance: curvatureInverse(sets, solution, ridge),
    nullVectors: unseen(sets, n),
    quantile: studentQuantile((1 + confidence) / 2, Number.POSITIVE_INFINITY),
  });
  const logs = sets.map((set) => logProbability(set, solution));
  const logLikelihood = logs.reduce((sum, log) => sum + log, 0);
  const blind = choices.reduce((sum, { over }) => sum - Math.log(over.length + 1), 0);
  const circular = circularChoices(choices);
  return {
    ...found,
    weights: withCircles(found.weights, circular),
    logLikelihood,
    pseudoRSquared: 1 - logLikelihood / blind,
    probabilities: logs.map(Math.exp),
    missed: sets.flatMap((set, position) => (set.some((row) => worth(row, solution) > 1e-9) ? [position] : [])),
    circular,
  };
}

/** For each package that was not chosen, its row less the chosen one's. */
function differences(columns: PartWorthColumns, { chosen, over }: PackageChoice): Float64Array[] {
  const own = columns.row(chosen);
  return over.map((options) => columns.row(options).map((value, k) => value - own[k]!));
}

function worth(row: Float64Array, unknowns: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < row.length; k++) sum += row[k]! * unknowns[k]!;
  return sum;
}

/** −ln(1 + Σ exp worth of the others over the chosen), without overflow. */
function logProbability(set: readonly Float64Array[], unknowns: Float64Array): number {
  const worths = set.map((row) => worth(row, unknowns));
  const largest = Math.max(0, ...worths);
  return -largest - Math.log(worths.reduce((sum, w) => sum + Math.exp(w - largest), Math.exp(-largest)));
}

/** Probability of each package that was not chosen. */
function otherProbabilities(set: readonly Float64Array[], unknowns: Float64Array): number[] {
  const log = logProbability(set, unknowns);
  return set.map((row) => Math.exp(worth(row, unknowns) + log));
}

function maximum(
  sets: readonly (readonly Float64Array[])[],
  n: number,
  ridge: number,
  nonNegative: boolean,
): Float64Array {
  const { x } = minimise(
    {
      lower: new Float64Array(n).fill(nonNegative ? 0 : Number.NEGATIVE_INFINITY),
      upper: new Float64Array(n).fill(Number.POSITIVE_INFINITY),
      evaluate: (unknowns, gradient) => {
        let value = 0;
        for (let k = 0; k < n; k++) {
          value += 0.5 * ridge * unknowns[k]! ** 2;
          gradient[k] = ridge * unknowns[k]!;
        }
        for (const set of sets) {
          value -= logProbability(set, unknowns);
          otherProbabilities(set, unknowns).forEach((probability, i) => {
            for (let k = 0; k < n; k++) gradient[k]! += probability * set[i]![k]!;
          });
        }
        return value;
      },
    },
    new Float64Array(n),
    { gradientTolerance: 1e-10 },
  );
  return x;
}

/** Inverse of ridge · I + Σ covariance of the rows under the choice probabilities. */
function curvatureInverse(
  sets: readonly (readonly Float64Array[])[],
  unknowns: Float64Array,
  ridge: number,
): Float64Array {
  const n = unknowns.length;
  const curvature = new Float64Array(n * n);
  for (let k = 0; k < n; k++) curvature[k * n + k] = ridge;
  for (const set of sets) {
    const probabilities = otherProbabilities(set, unknowns);
    const mean = new Float64Array(n);
    set.forEach((row, i) => {
      for (let k = 0; k < n; k++) mean[k]! += probabilities[i]! * row[k]!;
    });
    for (let k = 0; k < n; k++) {
      for (let l = 0; l < n; l++) {
        let sum = -mean[k]! * mean[l]!;
        set.forEach((row, i) => {
          sum += probabilities[i]! * row[k]! * row[l]!;
        });
        curvature[k * n + l]! += sum;
      }
    }
  }
  const pivots = new Int32Array(n);
  const inverse = new Float64Array(n * n);
  if (!factorise(curvature, n, pivots)) throw new RangeError('the choices have no curvature');
  for (let k = 0; k < n; k++) {
    const column = new Float64Array(n);
    column[k] = 1;
    solveFactorised(curvature, n, pivots, column);
    for (let i = 0; i < n; i++) inverse[i * n + k] = column[i]!;
  }
  return inverse;
}

/** Changes of the unknowns that change no choice probability: the ridge alone decides them. */
function unseen(sets: readonly (readonly Float64Array[])[], n: number): readonly Float64Array[] {
  const rows = sets.flat();
  const matrix = Float64Array.from(rows.flatMap((row) => Array.from(row)));
  return leastSquares({ rows: rows.length, columns: n, matrix, target: new Float64Array(rows.length) }).nullVectors;
}

/** Choices whose chosen package can be reached from one that it was preferred to, going down from choice to choice. */
function circularChoices(choices: readonly PackageChoice[]): number[] {
  const key = (options: readonly number[]) => options.join();
  const worse = new Map<string, Set<string>>();
  for (const { chosen, over } of choices) {
    const below = worse.get(key(chosen)) ?? new Set<string>();
    for (const options of over) below.add(key(options));
    worse.set(key(chosen), below);
  }
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const at of seen) {
      if (at === to) return true;
      for (const next of worse.get(at) ?? []) seen.add(next);
    }
    return false;
  };
  return choices.flatMap(({ chosen, over }, position) =>
    over.some((options) => reaches(key(options), key(chosen))) ? [position] : [],
  );
}

function withCircles(weights: ElicitedWeights, circular: readonly number[]): ElicitedWeights {
  if (circular.length === 0) return weights;
  const warning = { kind: 'circular-choices', choices: circular } as const;
  return { ...weights, consistent: false, warnings: [...weights.warnings, warning] };
}

function checkChoices(
  issues: readonly ScenarioIssue[],
  choices: readonly PackageChoice[],
  ridge: number,
  confidence: number,
): void {
  if (choices.length === 0) throw new RangeError('there is no choice');
  choices.forEach(({ chosen, over }, position) => {
    if (over.length === 0) throw new RangeError(`choice ${position + 1} is among one package`);
    checkPackages(issues, [chosen, ...over]);
  });
  if (!(ridge > 0)) throw new RangeError(`the ridge is ${ridge}; a number above 0 is needed`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`the confidence is ${confidence}, not between 0 and 1`);
}
