/** What happened in a session, in numbers: every offer, how the parties conceded, and how good the outcome is. */

import { type PayoffScale, payoffScale } from '../../frontier/payoff-scale.js';
import { changeClass, countStepClasses, type StepClass } from '../../offers/step-classes.js';
import type { PayoffTable } from '../../problem/payoff-table.js';
import { profilePayoff, reservationValue } from '../../scenario/problem-of.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Action, Ending, Move, Package } from '../action.js';
import { discounted, finalPayoffs } from '../discounting.js';

/** What a session is measured against. */
export interface ReportOptions {
  /** The Pareto-optimal payoff vectors, as `mergedOutcomes(…).table` has them. */
  readonly frontier?: Pick<PayoffTable, 'parties' | 'payoffs'>;
  /** Payoffs of reference points by name, such as the Nash and Kalai–Smorodinsky points. Needs the frontier. */
  readonly points?: Readonly<Record<string, readonly number[]>>;
  /** Changes of payoff up to this share of a party's range on the frontier (of 1 without one) are none; 1e-9 when left out. */
  readonly stepWidth?: number;
}

/** An offer, acceptance, vote or walking away. */
export interface MoveReport {
  readonly party: number;
  readonly kind: Action['kind'];
  readonly round: number;
  readonly time: number;
  /** The package offered, accepted or voted on. */
  readonly package: Package | null;
  /** What it is worth to each party, before discounting; empty without a package. */
  readonly payoffs: readonly number[];
  /** Distance from the frontier, see {@link payoffScale}; null without a package or a frontier. */
  readonly distance: number | null;
  /** The step from the party's last offer; null for a first offer, for what is no offer, and for more than two parties. */
  readonly step: StepClass | null;
}

/** How a party negotiated. */
export interface PartyReport {
  readonly name: string;
  readonly offers: number;
  /** Steps by class; null for more than two parties. */
  readonly steps: Readonly<Record<StepClass, number>> | null;
  /**
   * How far it went down in its offers, as a share of the way from its best to its worst on the frontier, at most 1
   * (Baarslag, Hindriks and Jonker 2011, “Towards a quantitative concession-based classification method of negotiation
   * strategies”, PRIMA: the worst is what it has when the others get their best). Null without a frontier or offers.
   */
  readonly concessionRate: number | null;
  /** Undiscounted payoff of the deal, or the reservation value. */
  readonly payoff: number;
  /** Discounted. */
  readonly finalPayoff: number;
}

/** How good the outcome is. */
export interface OutcomeReport {
  readonly ending: Ending;
  /** Product of the discounted gains over the discounted reservation values; 0 when a party has none. */
  readonly nashProduct: number;
  /** Sum of the discounted payoffs; means something only when they are in one unit. */
  readonly socialWelfare: number;
  /** Distance of the deal from the frontier; null without a deal or frontier. */
  readonly distanceToFrontier: number | null;
  /** Distance of the undiscounted payoffs, those of no agreement included, from each reference point. */
  readonly distances: Readonly<Record<string, number>>;
}

export interface SessionReport {
  readonly moves: readonly MoveReport[];
  readonly parties: readonly PartyReport[];
  /** Null while the session goes on. */
  readonly outcome: OutcomeReport | null;
}

/** What is reported on: a session, or anything with its moves. */
export interface Reported {
  readonly scenario: Scenario;
  readonly moves: readonly Move[];
  readonly ending: Ending | null;
}

/** @throws RangeError when the frontier has no rows, or reference points come without one */
export function sessionReport({ scenario, moves, ending }: Reported, options: ReportOptions = {}): SessionReport {
  const scale = options.frontier ? payoffScale(options.frontier) : null;
  if (options.points && !scale) throw new RangeError('reference points need a frontier to be measured on');
  const reports = moveReports(scenario, moves, scale, options.stepWidth ?? 1e-9);
  const final = ending && finalPayoffs(scenario, ending);
  const payoffs = undiscounted(scenario, ending);
  const parties = scenario.profiles.map(({ name }, party): PartyReport => {
    const own = reports.filter((move) => move.party === party && move.kind === 'offer');
    return {
      name,
      offers: own.length,
      steps: scenario.profiles.length === 2 ? countStepClasses(own.flatMap(({ step }) => step ?? [])) : null,
      concessionRate: concessionRate(own, party, scale),
      payoff: payoffs[party]!,
      finalPayoff: final?.[party] ?? payoffs[party]!,
    };
  });
  const outcome = ending && final ? outcomeReport(scenario, ending, final, payoffs, scale, options.points ?? {}) : null;
  return { moves: reports, parties, outcome };
}

function moveReports(
  { profiles }: Scenario,
  moves: readonly Move[],
  scale: PayoffScale | null,
  width: number,
): MoveReport[] {
  const last = new Map<number, readonly number[]>();
  const range = (party: number) => (scale && scale.highest[party]! - scale.lowest[party]!) || 1;
  return moves.map(({ action, round, time, package: options }) => {
    const { party, kind } = action;
    const payoffs = options ? profiles.map((profile) => profilePayoff(profile, options)) : [];
    const before = last.get(party);
    const isStep = kind === 'offer' && before && profiles.length === 2;
    const change = (of: number) => (payoffs[of]! - before![of]!) / range(of);
    const step = isStep ? changeClass(change(party), change(1 - party), width) : null;
    if (kind === 'offer') last.set(party, payoffs);
    const distance = options && scale ? scale.toFrontier(payoffs) : null;
    return { party, kind, round, time, package: options, payoffs, distance, step };
  });
}

function concessionRate(own: readonly MoveReport[], party: number, scale: PayoffScale | null): number | null {
  if (!scale || own.length === 0) return null;
  const [most, worst] = [scale.highest[party]!, scale.lowest[party]!];
  const least = own.reduce((lowest, { payoffs }) => Math.min(lowest, payoffs[party]!), Number.POSITIVE_INFINITY);
  return least <= worst ? 1 : Math.max(0, (most - least) / (most - worst));
}

function undiscounted({ profiles }: Scenario, ending: Ending | null): number[] {
  return profiles.map((profile) =>
    ending?.kind === 'agreement' ? profilePayoff(profile, ending.package) : reservationValue(profile),
  );
}

function outcomeReport(
  { profiles }: Scenario,
  ending: Ending,
  final: readonly number[],
  payoffs: readonly number[],
  scale: PayoffScale | null,
  points: Readonly<Record<string, readonly number[]>>,
): OutcomeReport {
  const gains = profiles.map((profile, party) =>
    Math.max(0, final[party]! - discounted(profile, reservationValue(profile), ending.time)),
  );
  return {
    ending,
    nashProduct: gains.reduce((product, gain) => product * gain, 1),
    socialWelfare: final.reduce((sum, payoff) => sum + payoff, 0),
    distanceToFrontier: ending.kind === 'agreement' && scale ? scale.toFrontier(payoffs) : null,
    distances: Object.fromEntries(
      Object.entries(points).map(([name, point]) => [name, scale ? scale.distance(payoffs, point) : Number.NaN]),
    ),
  };
}
