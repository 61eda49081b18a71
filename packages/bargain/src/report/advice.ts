/** From a package at hand to better ones, by names: what `parley advise --json` and the workbench say. */

import { InputError } from '@parley/input';
import type { BargainingProblem } from '../problem/problem.js';
import { nearestAcceptable } from '../questions/acceptability.js';
import { postSettlement } from '../questions/post-settlement.js';
import { overReservation, overWeight, type SolutionStretch } from '../questions/solution-paths.js';
import { tradeOffs } from '../questions/trade-offs.js';
import type { Package } from '../rehearsal/action.js';
import { brokenConstraint } from '../scenario/constraints-of-scenario.js';
import { problemOf, profilePayoff } from '../scenario/problem-of.js';
import { packageNames, type Scenario } from '../scenario/scenario.js';
import type { StatedNegotiation } from './stated-negotiation.js';

type Named = Record<string, string>;
type ByParty = Record<string, number>;

export interface AdviceDocument {
  scenario: string;
  unit: string;
  private_of: string | null;
  parties: string[];
  /** The package at hand. */
  package: Named;
  payoffs: ByParty;
  /** What each party is short of its reservation value; parties that are not are left out. */
  short: ByParty;
  /** The first constraint it breaks, in words. */
  not_allowed: string | null;
  /** The acceptable packages with the fewest issues changed; null when nothing is acceptable to all. */
  nearest_acceptable: { changes: number; packages: { package: Named; payoffs: ByParty }[] } | null;
  /** Packages on the frontier that are better for some and worse for none, and the one with the largest product. */
  better_for_all: { count: number; recommended: { package: Named; payoffs: ByParty; gains: ByParty } | null };
  /** What issues are to the parties: stakes are most less least over the options, all else as in the package. */
  issues: { issue: string; interest: string; stakes: ByParty }[];
  /** Moves that one party pays for and another gains by, those that bring most per unit of cost first. */
  concessions: {
    issue: string;
    option: string;
    giver: string;
    cost: number;
    receiver: string;
    gain: number;
    rate: number;
  }[];
  /** Pairs of moves that leave nobody worse off, the best for the one who gains least first. */
  trades: { moves: { issue: string; option: string }[]; changes: ByParty }[];
  /** The Nash solution as one party's reservation value rises, all else as it is. */
  over_reservation: {
    party: string;
    stretches: { from: number; to: number; package: Named | null; payoffs: ByParty }[];
  }[];
  /** Issues whose worth to a party, halved or doubled, moves the Nash solution; tables of several issues stay. */
  over_weight: { party: string; issue: string; factor: number; package: Named | null; payoffs: ByParty }[];
}

/** Reservation values tried between a party's own and the most it can get. */
const STEPS = 20;
/** Packages listed of those equally near. */
const MOST_NEAREST = 5;

/** What is asked most often of a package: all but how the Nash solution moves with assumptions, which takes longer. */
export type PackageAdvice = Omit<AdviceDocument, 'over_reservation' | 'over_weight'>;

/**
 * @param given the package at hand; no deal for talks, the Nash solution for files when left out
 * @throws {InputError} when there is no package to start from
 */
export function packageAdvice(negotiation: StatedNegotiation, given: Package | undefined, top: number): PackageAdvice {
  return adviceOn(negotiation, problemOf(negotiation.scenario), given, top);
}

/** {@link packageAdvice} with how the Nash solution moves. @throws {InputError} when there is no package to start from */
export function adviceDocument(
  negotiation: StatedNegotiation,
  given: Package | undefined,
  top: number,
): AdviceDocument {
  const { scenario, tolerance } = negotiation;
  const { issues, profiles } = scenario;
  const problem = problemOf(scenario);
  const settings = { tolerance };
  const stretch = ({ from, to, options, payoffs: at }: SolutionStretch) => ({
    from,
    to,
    package: options && packageNames(issues, options),
    payoffs: byParty(scenario, at),
  });
  return {
    ...adviceOn(negotiation, problem, given, top),
    over_reservation: profiles.map(({ name }, at) => ({
      party: name,
      stretches: overReservation(problem, at, reservationSteps(negotiation, problem, at), 'nash', settings).map(
        stretch,
      ),
    })),
    over_weight: weightMoves(problem, settings).map(({ party, issue, factor, found }) => {
      const { package: options, payoffs: at } = stretch(found);
      return {
        party: profiles[party]?.name ?? '',
        issue: issues[issue]?.name ?? '',
        factor,
        package: options,
        payoffs: at,
      };
    }),
  };
}

function adviceOn(
  negotiation: StatedNegotiation,
  problem: BargainingProblem,
  given: Package | undefined,
  top: number,
): PackageAdvice {
  const { scenario, unit, tolerance, privateOf, noDeal } = negotiation;
  const { issues, profiles } = scenario;
  const settings = { tolerance };
  const here = given ?? noDeal ?? nashPackage(negotiation);
  const parties = profiles.map(({ name }) => name);
  const named = (options: Package) => packageNames(issues, options);
  const perParty = (values: readonly number[]) => byParty(scenario, values);
  const payoffs = profiles.map((profile) => profilePayoff(profile, here));
  const near = nearestAcceptable(problem, here, settings);
  const left = postSettlement(problem, here, settings);
  const { issues: stakes, concessions, trades } = tradeOffs(problem, here, tolerance);
  const move = ({ issue, option }: { issue: number; option: number }) => ({
    issue: issues[issue]?.name ?? '',
    option: issues[issue]?.options[option] ?? '',
  });
  return {
    scenario: scenario.name,
    unit,
    private_of: privateOf,
    parties,
    package: named(here),
    payoffs: perParty(payoffs),
    short: Object.fromEntries(
      parties.flatMap((party, at) => {
        const short = (problem.disagreement[at] ?? 0) - (payoffs[at] ?? 0);
        return short > tolerance ? [[party, short]] : [];
      }),
    ),
    not_allowed: brokenConstraint(scenario, here) ?? null,
    nearest_acceptable: near && {
      changes: near.distance,
      packages: near.alternatives
        .slice(0, MOST_NEAREST)
        .map(({ options, payoffs: own }) => ({ package: named(options), payoffs: perParty(own) })),
    },
    better_for_all: {
      count: left.improvements.length,
      recommended: left.recommended && {
        package: named(left.recommended.options),
        payoffs: perParty(left.recommended.payoffs),
        gains: perParty(left.recommended.gains),
      },
    },
    issues: stakes.map(({ issue, interest, stakes: own }) => ({
      issue: issues[issue]?.name ?? '',
      interest,
      stakes: perParty(own),
    })),
    concessions: concessions
      .filter(({ move: { feasible } }) => feasible)
      .slice(0, top)
      .map(({ move: made, giver, receiver, cost, gain, rate }) => ({
        ...move(made),
        giver: parties[giver] ?? '',
        cost,
        receiver: parties[receiver] ?? '',
        gain,
        rate,
      })),
    trades: trades.slice(0, top).map(({ moves, changes }) => ({ moves: moves.map(move), changes: perParty(changes) })),
  };
}

function byParty({ profiles }: Scenario, values: readonly number[]): ByParty {
  return Object.fromEntries(profiles.map(({ name }, at) => [name, values[at] ?? Number.NaN]));
}

function nashPackage({ solved }: StatedNegotiation): Package {
  const { outcomes, result } = solved();
  if (result.nash) return outcomes.optionsOf(result.nash.row);
  const expected = '--package issue=option,…';
  throw new InputError([
    {
      code: 'scenario',
      severity: 'error',
      path: ['package'],
      message: 'no package is acceptable to all, so that there is none to start from',
      expected,
    },
  ]);
}

/** Even steps from what a party has without agreement to the most it can get. */
function reservationSteps(
  { solved }: StatedNegotiation,
  { parties, disagreement }: BargainingProblem,
  party: number,
): number[] {
  const { payoffs } = solved().outcomes.table;
  let most = disagreement[party] ?? 0;
  for (let at = party; at < payoffs.length; at += parties) most = Math.max(most, payoffs[at] ?? most);
  const from = disagreement[party] ?? 0;
  return Array.from({ length: STEPS + 1 }, (_, step) => from + ((most - from) * step) / STEPS);
}

function weightMoves(problem: BargainingProblem, settings: { tolerance: number }) {
  const { parties, optionCounts, payoffs } = problem;
  return Array.from({ length: parties }, (_, party) => party).flatMap((party) =>
    optionCounts.flatMap((_, issue) => {
      const own = payoffs.issues[issue]?.filter((__, at) => at % parties === party) ?? [];
      if (own.every((value) => value === own[0])) return [];
      const [half, as, twice] = [0.5, 1, 2].map(
        (factor) => overWeight(problem, party, issue, [factor], 'nash', settings)[0] as SolutionStretch,
      );
      return (
        [
          [0.5, half],
          [2, twice],
        ] as const
      ).flatMap(([factor, found]) =>
        found && String(found.options) !== String(as?.options) ? [{ party, issue, factor, found }] : [],
      );
    }),
  );
}
