/** What options are worth, and how much each issue matters, by an estimate of the unknowns of a model. */

import type { ScenarioIssue } from '../scenario/scenario.js';
import { type ElicitationWarning, type ElicitedWeights, elicitedWeights } from './elicited-weights.js';
import type { PartWorthColumns } from './part-worth-model.js';
import { boxBounds } from './ratio-bounds.js';

/** An estimate of the unknowns of a model. */
export interface PartWorthEstimate {
  readonly solution: Float64Array;
  /** Covariance of the unknowns; null when nothing is known of the error. */
  readonly covariance: Float64Array | null;
  /** Changes of the unknowns that the answers would not show. */
  readonly nullVectors: readonly Float64Array[];
  /** Standard errors that an interval reaches to either side. */
  readonly quantile: number;
  /** Where the intervals are centred: the estimate without restrictions of sign. */
  readonly centre: Float64Array;
}

/** What one option is worth. */
export interface PartWorth {
  readonly issue: number;
  readonly option: number;
  /** In the units of the answers, above what is worth 0 in the model. */
  readonly worth: number;
  /** Null when nothing is known of the error, or when the answers do not determine the worth. */
  readonly standardError: number | null;
  /** Interval of the worth; null as the standard error. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the answers determine the worth. */
  readonly determined: boolean;
}

/** Options (or, with the option null, weights of issues) that the answers cannot tell apart. */
interface Confounded {
  /** Each may change by the multiple given, all together, without any answer fitting better or worse. */
  readonly changes: readonly { readonly issue: number; readonly option: number | null; readonly multiple: number }[];
}

/** What options are worth, and how much each issue matters. */
export interface PartWorths {
  /** All options of all issues, issue by issue. */
  readonly options: readonly PartWorth[];
  /**
   * Weights of the issues, by swing: the best option's worth less the worst's, in proportion; in a model of weights,
   * the weights themselves. Ranges combine the interval of every swing with those of all others, so they are wide.
   */
  readonly weights: ElicitedWeights;
  readonly confounded: readonly Confounded[];
}

/** Part of a null vector that is no more than rounding. */
const NOTHING = 1e-7;

/** @throws RangeError when no issue has a swing or weight above 0 */
export function partWorths(
  issues: readonly ScenarioIssue[],
  columns: PartWorthColumns,
  estimate: PartWorthEstimate,
): PartWorths {
  const options = issues.flatMap(({ options: names }, issue) =>
    names.map((_, option): PartWorth => {
      const contrast = columns.worth(issue, option);
      const interval = intervalOf(contrast, columns.nonNegative, estimate);
      return { issue, option, ...interval };
    }),
  );
  const ofWeights = columns.unknowns[0]?.option === null;
  const swings = issues.map((_, issue) =>
    ofWeights
      ? intervalOf(unit(columns, issue), true, estimate)
      : swingOf(
          options.filter((option) => option.issue === issue),
          columns,
          estimate,
        ),
  );
  const central = swings.map(({ worth }) => Math.max(0, worth));
  const sum = central.reduce((total, swing) => total + swing, 0);
  if (!(sum > 0)) throw new RangeError('the answers give no issue a weight above 0');
  const names = issues.map(({ name }) => name);
  const warnings: ElicitationWarning[] = [];
  const zero = names.filter((_, issue) => central[issue] === 0 && swings[issue]!.determined);
  const open = names.filter((_, issue) => !swings[issue]!.determined);
  if (zero.length > 0) warnings.push({ kind: 'no-weight', issues: zero });
  if (open.length > 0) warnings.push({ kind: 'not-determined', issues: open });
  const admissible = boxBounds(
    swings.map(({ low, determined }, i) => (determined ? Math.max(0, low ?? central[i]!) : 0)),
    swings.map(({ high, determined }, i) => (determined ? Math.max(0, high ?? central[i]!) : Number.POSITIVE_INFINITY)),
  );
  return {
    options,
    weights: elicitedWeights(
      names,
      central.map((swing) => swing / sum),
      admissible,
      open.length === 0,
      warnings,
    ),
    confounded: estimate.nullVectors.map((vector) => ({
      changes: columns.unknowns.flatMap(({ issue, option }, k) =>
        Math.abs(vector[k]!) > NOTHING ? [{ issue, option, multiple: vector[k]! }] : [],
      ),
    })),
  };
}

/** Weights by swing, and evaluations from 0 to 1 within each issue. */
export function swingElicitation(
  issues: readonly ScenarioIssue[],
  options: readonly PartWorth[],
): { weights: number[]; evaluations: Float64Array[] } {
  const bounds = issues.map((_, issue) => {
    const own = options.filter((option) => option.issue === issue);
    return { low: worst(own).worth, swing: best(own).worth - worst(own).worth, own };
  });
  const sum = bounds.reduce((total, { swing }) => total + swing, 0);
  return {
    weights: bounds.map(({ swing }) => swing / sum),
    evaluations: bounds.map(({ low, swing, own }) =>
      Float64Array.from(own, ({ worth }) => (swing > 0 ? (worth - low) / swing : 0)),
    ),
  };
}

function intervalOf(
  contrast: Float64Array,
  nonNegative: boolean,
  { solution, covariance, nullVectors, quantile, centre }: PartWorthEstimate,
): Omit<PartWorth, 'issue' | 'option'> {
  const worth = product(contrast, solution);
  const determined = nullVectors.every((vector) => Math.abs(product(contrast, vector)) <= NOTHING);
  if (!determined || !covariance) return { worth, standardError: null, low: null, high: null, determined };
  let variance = 0;
  for (let i = 0; i < contrast.length; i++) {
    for (let j = 0; j < contrast.length; j++) {
      variance += contrast[i]! * covariance[i * contrast.length + j]! * contrast[j]!;
    }
  }
  const standardError = Math.sqrt(Math.max(0, variance));
  const middle = product(contrast, centre);
  const floor = nonNegative ? 0 : Number.NEGATIVE_INFINITY;
  const low = Math.min(worth, Math.max(floor, middle - quantile * standardError));
  const high = Math.max(worth, floor, middle + quantile * standardError);
  return { worth, standardError, low, high, determined };
}

/**
 * The swing of an issue: the largest difference between two of its options, and the largest limits of any difference,
 * so that no option that might be the best or the worst is left out.
 */
function swingOf(
  own: readonly PartWorth[],
  columns: PartWorthColumns,
  estimate: PartWorthEstimate,
): Omit<PartWorth, 'issue' | 'option' | 'standardError'> {
  const worth = best(own).worth - worst(own).worth;
  const determined = own.every((option) => option.determined);
  if (!determined || !estimate.covariance) return { worth, low: null, high: null, determined };
  let low = 0;
  let high = worth;
  for (const a of own) {
    for (const b of own) {
      const less = columns.worth(b.issue, b.option);
      const difference = columns.worth(a.issue, a.option).map((value, k) => value - less[k]!);
      const limits = intervalOf(difference, false, estimate);
      low = Math.max(low, limits.low!);
      high = Math.max(high, limits.high!);
    }
  }
  return { worth, low: Math.min(low, worth), high, determined };
}

function best(own: readonly PartWorth[]): PartWorth {
  return own.reduce((a, b) => (b.worth > a.worth ? b : a));
}

function worst(own: readonly PartWorth[]): PartWorth {
  return own.reduce((a, b) => (b.worth < a.worth ? b : a));
}

function unit(columns: PartWorthColumns, issue: number): Float64Array {
  return Float64Array.from(columns.unknowns, (unknown) => (unknown.issue === issue ? 1 : 0));
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
