/** How probable it is that packages are acceptable and efficient, when what the parties want is uncertain. */

import { mergedOutcomes } from '../frontier/merged-outcomes.js';
import { checkTolerance, DEFAULT_TOLERANCE, TIE_WIDTH } from '../problem/comparison.js';
import { satisfies } from '../problem/constraints.js';
import { compareOptions, isPosition } from '../problem/outcome-space.js';
import type { PayoffTable } from '../problem/payoff-table.js';
import type { BargainingProblem } from '../problem/problem.js';
import { problemOf, profilePayoff } from '../scenario/problem-of.js';
import type { Scenario } from '../scenario/scenario.js';
import { type BeliefDraws, drawnProfiles, effectiveSampleSize } from './belief-draws.js';
import { isNearFrontier, optimalRows, type PreparedFrontier, preparedFrontier } from './near-frontier.js';
import { type Estimate, estimateOf, type Spread, spreadOf } from './weighted-statistics.js';

/** The outcomes that can be Pareto-optimal, and a package of each. */
export interface FrontierOutcomes {
  /** Rows among which all Pareto-optimal payoff vectors are. */
  readonly table: PayoffTable;
  readonly optionsOf: (row: number) => readonly number[];
  /** How far, party by party, what is missing may be better than all rows; null when nothing is missing. */
  readonly epsilon?: readonly number[] | null;
}

/** What to find out. */
export interface AcceptanceOptions {
  /** Packages to judge; when left out, a package for every point on the frontier of any draw. */
  readonly packages?: readonly (readonly number[])[];
  /** Most packages when none are given: those on the frontier most often. Default 1,000. */
  readonly mostPackages?: number;
  /** How much better off, in payoff units, a party could be on the frontier of a nearly optimal package. Default 0. */
  readonly epsilon?: number | readonly number[];
  /** Payoffs are compared as whole multiples of it, in payoff units. Default 1e-9. */
  readonly tolerance?: number;
  /** Finds the frontier of one draw; by default issue by issue. */
  readonly frontierOf?: (problem: BargainingProblem) => FrontierOutcomes;
}

/** One package under uncertainty. Probabilities and means are over the draws. */
export interface PackageAcceptance {
  readonly options: readonly number[];
  /** For each party, the probability that the package is worth at least its reservation value to it. */
  readonly acceptable: readonly Estimate[];
  /** Probability that this holds for every party at once. */
  readonly acceptableToAll: Estimate;
  /** Probability that the package is Pareto-optimal, to within epsilon. */
  readonly optimal: Estimate;
  /** Payoff of each party. */
  readonly payoffs: readonly Spread[];
  /**
   * For each party, what offering the package brings: its gain over its reservation value where all others accept, and
   * 0 where one does not.
   */
  readonly offerGain: readonly Estimate[];
}

/** The packages that are best to offer for one party. */
interface BestOffer {
  /** Expected gain of the best offer. */
  readonly gain: number;
  /** Positions of the packages that have it, to within rounding. */
  readonly packages: readonly number[];
}

/** Packages under uncertainty. */
export interface AcceptanceResult {
  /** In the order given; else those on the frontier most often first. */
  readonly packages: readonly PackageAcceptance[];
  /** Packages on some frontier that were left out for being too many. */
  readonly leftOut: number;
  /** Draws whose frontier had too many points to be exact: there, a package may be called optimal that is nearly so. */
  readonly inexactFrontiers: number;
  /** Positions of the packages that are acceptable to all with the highest probability; tied to within rounding. */
  readonly mostAcceptable: readonly number[];
  /** The best offers of each party. */
  readonly bestOffers: readonly BestOffer[];
  /** Number of draws, and of equally probable draws that would tell as much. */
  readonly draws: number;
  readonly effectiveSampleSize: number;
}

/** How far the work is. */
export interface AcceptanceProgress {
  readonly stage: 'frontiers' | 'packages';
  readonly done: number;
  readonly of: number;
}

/** Draws, and packages, between two reports. */
const STRIDE = 10;

/**
 * Judges packages against draws, in steps: each `next` does a little and says how far it is; the result comes last. All
 * packages meet the same draws, so that their differences are not noise.
 * @throws RangeError when packages are none of the scenario or break its constraints, or epsilon is malformed
 */
export function* packageAcceptance(
  scenario: Scenario,
  draws: BeliefDraws,
  options: AcceptanceOptions = {},
): Generator<AcceptanceProgress, AcceptanceResult, void> {
  const { tolerance = DEFAULT_TOLERANCE, mostPackages = 1000 } = options;
  const { profiles } = scenario;
  const parties = profiles.length;
  checkTolerance(tolerance);
  const epsilon = epsilons(options.epsilon ?? 0, parties);
  checkGiven(scenario, options.packages ?? []);
  const frontierOf = options.frontierOf ?? ((problem: BargainingProblem) => mergedOutcomes(problem, { tolerance }));
  const frontiers: PreparedFrontier[] = [];
  let inexact = false;
  let inexactFrontiers = 0;
  const seen = new Map<string, { options: readonly number[]; probability: number }>();
  for (let draw = 0; draw < draws.count; draw++) {
    const same = draw > 0 && hasSameWeights(draws, draw);
    let found: { frontier: PreparedFrontier; packages: readonly (readonly number[])[] } | null = null;
    if (!same) {
      const {
        table,
        optionsOf,
        epsilon: missing,
      } = frontierOf(problemOf({ ...scenario, profiles: drawnProfiles(scenario, draws, draw) }));
      inexact = (missing ?? null) !== null;
      const rows = optimalRows(table, tolerance);
      found = {
        frontier: preparedFrontier(table, rows),
        packages: options.packages ? [] : Array.from(rows, (row) => optionsOf(row)),
      };
    }
    if (inexact) inexactFrontiers++;
    frontiers.push(found?.frontier ?? frontiers[draw - 1]!);
    for (const chosen of found?.packages ?? []) {
      const key = chosen.join();
      const entry = seen.get(key) ?? { options: chosen, probability: 0 };
      seen.set(key, entry);
      entry.probability += probabilityOfRun(draws, draw);
    }
    if (draw % STRIDE === STRIDE - 1) yield { stage: 'frontiers', done: draw + 1, of: draws.count };
  }
  const onFrontier = [...seen.values()].sort(
    (a, b) => b.probability - a.probability || compareOptions(a.options, b.options),
  );
  const candidates = options.packages ?? onFrontier.slice(0, mostPackages).map((entry) => entry.options);
  const drawn = Array.from({ length: draws.count }, (_, draw) => drawnProfiles(scenario, draws, draw));
  const judged: PackageAcceptance[] = [];
  for (const candidate of candidates) {
    const payoffs = profiles.map((_, party) =>
      Float64Array.from(drawn, (own) => profilePayoff(own[party]!, candidate)),
    );
    judged.push(judge(candidate, payoffs, draws, frontiers, epsilon, tolerance));
    if (judged.length % STRIDE === 0) yield { stage: 'packages', done: judged.length, of: candidates.length };
  }
  const joint = judged.map(({ acceptableToAll }) => acceptableToAll.value);
  return {
    packages: judged,
    leftOut: options.packages ? 0 : onFrontier.length - candidates.length,
    inexactFrontiers,
    mostAcceptable: largest(joint).packages,
    bestOffers: profiles.map((_, party) => {
      const { value, packages } = largest(judged.map(({ offerGain }) => offerGain[party]!.value));
      return { gain: value, packages };
    }),
    draws: draws.count,
    effectiveSampleSize: effectiveSampleSize(draws),
  };
}

/** @param payoffs for each party, the payoff in each draw */
function judge(
  options: readonly number[],
  payoffs: readonly Float64Array[],
  { probabilities, reservations }: BeliefDraws,
  frontiers: readonly PreparedFrontier[],
  epsilon: readonly number[],
  tolerance: number,
): PackageAcceptance {
  const parties = payoffs.length;
  const estimate = (of: (draw: number) => number) =>
    estimateOf(
      probabilities.map((_, draw) => of(draw)),
      probabilities,
    );
  const gain = (draw: number, party: number) => payoffs[party]![draw]! - reservations[draw * parties + party]!;
  // A payoff within half a tolerance of the reservation value equals it.
  const accepts = (draw: number, party: number) => gain(draw, party) >= -tolerance / 2;
  const everyone = payoffs.map((_, party) => party);
  return {
    options,
    acceptable: everyone.map((party) => estimate((draw) => (accepts(draw, party) ? 1 : 0))),
    acceptableToAll: estimate((draw) => (everyone.every((party) => accepts(draw, party)) ? 1 : 0)),
    optimal: estimate((draw) => {
      const own = everyone.map((party) => payoffs[party]![draw]!);
      return isNearFrontier(frontiers[draw]!, own, epsilon, tolerance) ? 1 : 0;
    }),
    payoffs: payoffs.map((values) => spreadOf(values, probabilities)),
    offerGain: everyone.map((proposer) =>
      estimate((draw) =>
        everyone.every((party) => party === proposer || accepts(draw, party)) ? gain(draw, proposer) : 0,
      ),
    ),
  };
}

/** Whether all weights of a draw are those of the draw before: then the frontier is too. */
function hasSameWeights({ weights, count }: BeliefDraws, draw: number): boolean {
  return weights.every((all) => {
    const issues = all.length / count;
    for (let at = draw * issues; at < (draw + 1) * issues; at++) if (all[at] !== all[at - issues]) return false;
    return true;
  });
}

/** Probability of a draw and of those after it with the same weights. */
function probabilityOfRun(draws: BeliefDraws, draw: number): number {
  let sum = draws.probabilities[draw]!;
  for (let next = draw + 1; next < draws.count && hasSameWeights(draws, next); next++)
    sum += draws.probabilities[next]!;
  return sum;
}

function largest(values: readonly number[]): { value: number; packages: number[] } {
  const value = values.reduce((most, other) => Math.max(most, other), Number.NEGATIVE_INFINITY);
  const least = value - TIE_WIDTH * Math.max(1, Math.abs(value));
  return { value, packages: values.flatMap((other, position) => (other >= least ? [position] : [])) };
}

function epsilons(epsilon: number | readonly number[], parties: number): number[] {
  const all = typeof epsilon === 'number' ? new Array<number>(parties).fill(epsilon) : [...epsilon];
  if (all.length !== parties || !all.every((value) => value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`epsilon is [${all.join(', ')}]; a finite number of at least 0 is needed for each party`);
  }
  return all;
}

function checkGiven({ issues, constraints }: Scenario, packages: readonly (readonly number[])[]): void {
  packages.forEach((options, position) => {
    const fits =
      options.length === issues.length && issues.every((issue, i) => isPosition(options[i]!, issue.options.length));
    if (!fits) throw new RangeError(`package ${position + 1} is [${options.join(', ')}], not one option of each issue`);
    if (!satisfies(constraints, options)) throw new RangeError(`package ${position + 1} breaks a constraint`);
  });
}
