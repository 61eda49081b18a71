/** The outcomes of a bargaining problem that can matter to any answer, found without listing the others. */

import { checkDisagreement, checkTolerance, compared, DEFAULT_TOLERANCE, TIE_WIDTH } from '../problem/comparison.js';
import { checkConstraints } from '../problem/constraints.js';
import { compareOptions, outcomeOptions, outcomeSpace, outcomeTotal } from '../problem/outcome-space.js';
import { PayoffError, type PayoffTable } from '../problem/payoff-table.js';
import { type PayoffTerms, payoffFunction, tableRange } from '../problem/payoff-terms.js';
import type { BargainingProblem } from '../problem/problem.js';
import { enumerated } from './enumeration.js';
import { type Merged, merge } from './merge.js';
import { type MergePlan, mergePlan } from './merge-plan.js';
import { firstOutcome, outcomeCounts, outcomesOf } from './outcome-graph.js';

export interface MergeSettings {
  /** Payoffs will be compared as whole multiples of it; 0 for raw doubles. Default 1e-9. */
  readonly tolerance?: number;
  /** Only outcomes that every party accepts. */
  readonly rationalOnly?: boolean;
  /** Most payoff vectors kept on the way; with more, an ε-frontier is found. Default 100,000. */
  readonly mostVectors?: number;
  /** Told after each issue how many of how many are merged. */
  readonly progress?: (done: number, of: number) => void;
  /** Most outcomes that are looked at one by one where payoffs have no structure. Default 200 million. */
  readonly mostOutcomes?: number;
}

/** The outcomes that can matter. */
export interface MergedOutcomes {
  /**
   * One row per distinct payoff vector that is on the Pareto frontier, or so near it that only rounding at the
   * tolerance decides; in the order of each row's first outcome. The outcomes' indices are exact below 2^53 outcomes
   * and are row numbers beyond.
   */
  readonly table: PayoffTable;
  readonly method: 'issue-merge' | 'enumeration';
  /**
   * How far, party by party, an outcome left out may be better than every one kept; null when all is exact. Where it
   * is not, counts are lower bounds: those of the outcomes kept.
   */
  readonly epsilon: readonly number[] | null;
  /** Options of the first outcome of a row. */
  optionsOf(row: number): number[];
  /** Options of every outcome of a row, one after the other, in no particular order. */
  packagesOf(row: number): Iterable<number[]>;
  /** Number of outcomes of a row. */
  countOf(row: number): bigint;
}

/** Thrown when payoffs tie so many issues together that neither merging nor listing can be done. */
export class IntractableError extends Error {
  override readonly name = 'IntractableError';
  /** @param outcomes number of outcomes, as a double */
  constructor(readonly outcomes: number) {
    super(
      `payoffs or constraints tie too many issues together to be solved issue by issue, and ${outcomes.toExponential(2)} outcomes are too many to look at one by one`,
    );
  }
}

const MOST_VECTORS = 100_000;
/** Outcomes looked at one by one when nothing is said. */
export const MOST_OUTCOMES = 2e8;
/** Up to so many outcomes, payoffs that a ceiling cuts by more than rounding are listed. */
const MOST_CUT = 2e7;
/** First outcomes are looked for among this many of a row when issues were not merged in their order. */
const MOST_COMPARED = 10_000;

/**
 * Every outcome that is Pareto-optimal, or that ties with one at the tolerance, with all its equals counted: enough to
 * find the frontier (raw or rounded), the individually rational part of it, and every solution with its ties.
 * @throws RangeError when the problem does not fit together
 * @throws PayoffError when a payoff is not finite
 * @throws IntractableError
 */
export function mergedOutcomes(problem: BargainingProblem, settings: MergeSettings = {}): MergedOutcomes {
  const { optionCounts, parties, constraints, payoffs, disagreement } = problem;
  const tolerance = settings.tolerance ?? DEFAULT_TOLERANCE;
  checkTolerance(tolerance);
  checkDisagreement(parties, disagreement);
  checkConstraints({ optionCounts }, constraints);
  checkFinite(payoffs, parties);
  const margin = marginOf(payoffs, parties, disagreement, tolerance);
  const ceilings = payoffs.ceilings ?? new Array<number>(parties).fill(Number.POSITIVE_INFINITY);
  const plan = mergePlan(optionCounts, parties, payoffs, constraints);
  // Above a ceiling being better counts for nothing, so that little could be dropped while merging.
  const size = outcomeTotal(optionCounts);
  if (!plan || (size <= MOST_CUT && isCut(payoffs, parties))) {
    return listedOutcomes(problem, margin, tolerance, settings);
  }
  const merged = merge(plan, optionCounts, parties, {
    margin,
    ceilings,
    floors: settings.rationalOnly ? disagreement : disagreement.map(() => Number.NEGATIVE_INFINITY),
    mostVectors: settings.mostVectors ?? MOST_VECTORS,
    progress: settings.progress,
  });
  return fromMerged(problem, plan, merged, ceilings);
}

function fromMerged(
  { optionCounts, parties, payoffs }: BargainingProblem,
  plan: MergePlan,
  { graph, points, counts, ranks, slack }: Merged,
  ceilings: readonly number[],
): MergedOutcomes {
  const size = outcomeTotal(optionCounts);
  const exact = size < 2 ** 53;
  const vectors = counts.length;
  const firsts = plan.inOrder ? null : Array.from(counts, (count, vector) => lowestOutcome(graph, vector, count));
  const order = Int32Array.from(counts.keys()).sort(
    firsts ? (a, b) => compareOptions(firsts[a]!, firsts[b]!) : (a, b) => ranks[a]! - ranks[b]!,
  );
  const optionsOf = (row: number): number[] => (firsts ? [...firsts[order[row]!]!] : firstOutcome(graph, order[row]!));
  const table = {
    parties,
    outcomes: Float64Array.from(order, (_, row) => (exact ? outcomeNumber(optionCounts, optionsOf(row)) : row)),
    payoffs: new Float64Array(vectors * parties),
    counts: Float64Array.from(order, (vector) => counts[vector]!),
  };
  // Sums of several tables round differently when merged than when written out: what is shown is written out.
  const writtenOut = payoffs.joint || firsts ? payoffFunction(optionCounts, parties, payoffs) : null;
  const out = new Float64Array(parties);
  order.forEach((vector, row) => {
    if (writtenOut) writtenOut(Int32Array.from(optionsOf(row)), out);
    else {
      for (let party = 0; party < parties; party++) {
        out[party] = Math.min(ceilings[party]!, points[vector * parties + party]!);
      }
    }
    table.payoffs.set(out, row * parties);
  });
  let exactCounts: bigint[] | undefined;
  const countOf = (row: number): bigint => {
    const count = table.counts[row]!;
    if (count < 2 ** 53) return BigInt(count);
    exactCounts ??= outcomeCounts(graph);
    return exactCounts[order[row]!]!;
  };
  return {
    table,
    method: 'issue-merge',
    epsilon: slack.some((value) => value > 0) ? Array.from(slack) : null,
    optionsOf,
    packagesOf: (row) => outcomesOf(graph, order[row]!),
    countOf,
  };
}

function listedOutcomes(
  problem: BargainingProblem,
  margin: number,
  tolerance: number,
  settings: MergeSettings,
): MergedOutcomes {
  const { optionCounts, parties, constraints, payoffs, disagreement } = problem;
  const size = outcomeTotal(optionCounts);
  if (size > (settings.mostOutcomes ?? MOST_OUTCOMES)) throw new IntractableError(size);
  const space = outcomeSpace(optionCounts);
  const reaches = (party: number, payoff: number) =>
    compared(payoff, tolerance) >= compared(disagreement[party]!, tolerance);
  const rule = { margin, limits: new Float64Array(parties).fill(Number.POSITIVE_INFINITY) };
  const payoff = payoffFunction(optionCounts, parties, payoffs);
  const { points, outcomes } = enumerated(space, parties, constraints, payoff, rule, reaches);
  const rational = (vector: number) =>
    disagreement.every((_, party) => reaches(party, points[vector * parties + party]!));
  const order = Array.from(outcomes.keys())
    .filter((vector) => !settings.rationalOnly || rational(vector))
    .sort((a, b) => outcomes[a]![0]! - outcomes[b]![0]!);
  return {
    table: {
      parties,
      outcomes: Float64Array.from(order, (vector) => outcomes[vector]![0]!),
      payoffs: Float64Array.from(
        order.flatMap((vector) => [...points.slice(vector * parties, (vector + 1) * parties)]),
      ),
      counts: Float64Array.from(order, (vector) => outcomes[vector]!.length),
    },
    method: 'enumeration',
    epsilon: null,
    optionsOf: (row) => outcomeOptions(space, outcomes[order[row]!]![0]!),
    packagesOf: (row) => outcomes[order[row]!]!.map((outcome) => outcomeOptions(space, outcome)),
    countOf: (row) => BigInt(outcomes[order[row]!]!.length),
  };
}

/**
 * Vectors are dropped only when another is better by so much for some party that the difference survives the rounding
 * of sums and the comparison at the tolerance, and is no tie of any solution. Leximin compares payoffs in increasing
 * order, where a difference may be spread over all parties.
 */
function marginOf(
  { issues, joint = [] }: PayoffTerms,
  parties: number,
  disagreement: readonly number[],
  tolerance: number,
): number {
  const largest = (table: Float64Array) => table.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = [...issues, ...joint.map(({ table }) => table)].reduce((sum, table) => sum + largest(table), 0);
  const size = Math.max(1, scale, ...disagreement.map(Math.abs));
  return Math.max(2, parties) * Math.max(tolerance, TIE_WIDTH * size) * (1 + 1e-6);
}

/** Whether a ceiling cuts payoffs by more than weights that miss one by rounding would. */
function isCut({ issues, joint = [], ceilings }: PayoffTerms, parties: number): boolean {
  return (ceilings ?? []).some((ceiling, party) => {
    const most = [...issues, ...joint.map(({ table }) => table)].reduce(
      (sum, table) => sum + tableRange(table, parties, party).most,
      0,
    );
    return most > ceiling + 1e-3 * Math.max(1, Math.abs(ceiling));
  });
}

function checkFinite({ issues, joint = [] }: PayoffTerms, parties: number): void {
  for (const table of [...issues, ...joint.map((group) => group.table)]) {
    const at = table.findIndex((value) => !Number.isFinite(value));
    if (at >= 0) throw new PayoffError([Math.floor(at / parties)], at % parties, table[at]!);
  }
}

/** The outcome that comes first among those of a vector, or among the first many of them. */
function lowestOutcome(graph: Merged['graph'], vector: number, count: number): number[] {
  let lowest = firstOutcome(graph, vector);
  if (count === 1) return lowest;
  let seen = 0;
  for (const options of outcomesOf(graph, vector)) {
    if (compareOptions(options, lowest) < 0) lowest = options;
    if (++seen === MOST_COMPARED) break;
  }
  return lowest;
}

function outcomeNumber(optionCounts: readonly number[], options: readonly number[]): number {
  return options.reduce((index, option, issue) => index * optionCounts[issue]! + option, 0);
}
