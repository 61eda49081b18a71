/** The packages of a scenario judged under beliefs: drawn, updated by what was observed, and compared. */

import { mergedOutcomes } from '../frontier/merged-outcomes.js';
import type { Package } from '../rehearsal/action.js';
import type { StatedNegotiation } from '../report/stated-negotiation.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import { type BeliefDraws, drawBeliefs, type PartyBelief } from './belief-draws.js';
import { type BeliefUpdate, type Observation, updateBeliefs } from './belief-update.js';
import { type AcceptanceProgress, type PackageAcceptance, packageAcceptance } from './package-acceptance.js';

/** One party as the draws need it. */
export interface BelievedParty {
  /** Payoffs are those of the scenario. */
  readonly profile: Profile;
  readonly belief: PartyBelief;
  /** Range of the reservation value. */
  readonly reservation: { readonly low: number; readonly high: number };
}

/** Packages judged when none are named: those on the frontier most often. */
const MOST_PACKAGES = 500;
/** Packages that a party could have offered instead of those it did. */
const MOST_ALTERNATIVES = 500;
/** Preference for better offers: e to 1 for a tenth of the range of a party's payoffs. */
export const RATIONALITY = 10;
/** Probability that a party acts against its payoffs. */
export const ERROR_RATE = 0.05;
/** Values this near to the largest, relatively, are tied with it. */
const TIE = 1e-9;

export interface JudgeOptions {
  readonly draws: number;
  readonly seed: number;
  /** How much a party could still gain, at nobody’s cost, of a package that counts as Pareto-optimal. */
  readonly near: number;
  /** Packages to judge; those of the frontier when there are none. */
  readonly packages: readonly Package[];
  /** Packages to judge besides, by name. */
  readonly solutions: ReadonlyMap<string, Package>;
  readonly observations: readonly Observation[];
}

export interface JudgedPackages {
  readonly packages: readonly PackageAcceptance[];
  readonly solutions: ReadonlyMap<string, PackageAcceptance>;
  /** Packages on the frontier of some draw that are not judged. */
  readonly leftOut: number;
  readonly inexactFrontiers: number;
  readonly update: BeliefUpdate | null;
  readonly effectiveSampleSize: number;
  /** The packages most probably acceptable to all. */
  readonly mostAcceptable: readonly PackageAcceptance[];
  /** For each party, its best offers. */
  readonly bestOffers: readonly (readonly PackageAcceptance[])[];
}

/**
 * Judges packages, in steps.
 * @returns after the last step; each one before says how far it got
 * @throws {RangeError} when packages or beliefs do not fit
 */
export function* judgedPackages(
  { scenario: stated, tolerance, noDeal, solved }: StatedNegotiation,
  parties: readonly BelievedParty[],
  options: JudgeOptions,
): Generator<AcceptanceProgress, JudgedPackages> {
  const scenario: Scenario = { ...stated, profiles: parties.map(({ profile }) => profile) };
  const prior = drawBeliefs(
    scenario,
    parties.map(({ belief }) => belief),
    options.draws,
    options.seed,
  );
  const update = options.observations.length === 0 ? null : updated(scenario, prior, options, solved);
  const draws = update?.draws ?? prior;
  const frontiers: ReturnType<typeof mergedOutcomes>[] = [];
  const judge = (packages?: readonly Package[]) => {
    let asked = 0;
    return packageAcceptance(scenario, draws, {
      ...(packages && { packages }),
      mostPackages: MOST_PACKAGES,
      epsilon: options.near,
      tolerance,
      // The same draws are gone through again for the packages that are not on the frontier.
      frontierOf: (problem) => {
        const known = frontiers[asked] ?? mergedOutcomes(problem, { tolerance, mostVectors: MOST_VECTORS });
        frontiers[asked++] = known;
        return known;
      },
    });
  };
  const first = yield* judge(options.packages.length > 0 ? options.packages : undefined);
  const found = new Map(first.packages.map((one) => [one.options.join(), one]));
  const missing = [...options.solutions.values()].filter((one) => !found.has(one.join()));
  const rest = missing.length > 0 ? (yield* judge(missing)).packages : [];
  for (const one of rest) found.set(one.options.join(), one);
  // No deal is no agreement.
  const candidates = [...found.values()].filter((one) => one.options.join() !== noDeal?.join());
  const compared = options.packages.length > 0 ? first.packages : candidates.sort(moreProbable(parties));
  return {
    packages: compared,
    solutions: new Map(
      [...options.solutions].flatMap(([name, one]) => {
        const entry = found.get(one.join());
        return entry ? [[name, entry] as const] : [];
      }),
    ),
    leftOut: first.leftOut,
    inexactFrontiers: first.inexactFrontiers,
    update,
    effectiveSampleSize: first.effectiveSampleSize,
    mostAcceptable: largest(compared, ({ acceptableToAll }) => acceptableToAll.value),
    bestOffers: parties.map((_, party) => largest(compared, ({ offerGain }) => offerGain[party]?.value ?? 0)),
  };
}

/** Payoff vectors kept of the frontier of one draw. */
const MOST_VECTORS = 20_000;

function updated(
  scenario: Scenario,
  draws: BeliefDraws,
  { observations }: JudgeOptions,
  solved: StatedNegotiation['solved'],
): BeliefUpdate {
  const { outcomes, result } = solved();
  const rows = result.frontier.rows;
  const every = Math.max(1, Math.ceil(rows.length / MOST_ALTERNATIVES));
  const alternatives = Array.from(
    rows.filter((_, place) => place % every === 0),
    (row) => outcomes.optionsOf(row),
  );
  return updateBeliefs(scenario, draws, observations, {
    offers: { kind: 'softmax', rationality: RATIONALITY },
    alternatives,
    errorRate: ERROR_RATE,
  });
}

/** The more probable agreement first; then the larger product of mean gains, then what is Pareto-optimal more often. */
function moreProbable(parties: readonly BelievedParty[]) {
  const product = ({ payoffs }: PackageAcceptance) => {
    const gains = payoffs.map(({ mean }, party) => {
      const { low, high } = parties[party]?.reservation ?? { low: 0, high: 0 };
      return mean - (low + high) / 2;
    });
    return gains.every((gain) => gain > 0) ? gains.reduce((all, gain) => all * gain, 1) : 0;
  };
  return (a: PackageAcceptance, b: PackageAcceptance): number =>
    tied(a.acceptableToAll.value, b.acceptableToAll.value)
      ? product(b) - product(a) || b.optimal.value - a.optimal.value
      : b.acceptableToAll.value - a.acceptableToAll.value;
}

function tied(a: number, b: number): boolean {
  return Math.abs(a - b) <= TIE * Math.max(1, Math.abs(a), Math.abs(b));
}

function largest(
  packages: readonly PackageAcceptance[],
  value: (one: PackageAcceptance) => number,
): readonly PackageAcceptance[] {
  const most = packages.reduce((best, one) => Math.max(best, value(one)), Number.NEGATIVE_INFINITY);
  return packages.filter((one) => tied(value(one), most));
}
