/** A sequence of offers seen from both sides: payoffs, steps, concessions, distance to the frontier and the gap left. */

import { checkTolerance, DEFAULT_TOLERANCE } from '../problem/comparison.js';
import type { PayoffTable } from '../problem/payoff-table.js';
import { profilePayoff } from '../scenario/problem-of.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import { type IssueTrack, trackConcessions } from './concession-tracker.js';
import { type FrontierDistance, frontierDistance } from './frontier-distance.js';
import type { Offer } from './offer-record.js';
import { type PackageChange, packageChange } from './package-change.js';
import { countStepClasses, type StepClass, stepClass } from './step-classes.js';

/** How to analyse offers. */
export interface OfferAnalysisOptions {
  /** Payoff table all of whose rows are Pareto-optimal; without it no distances are given. */
  readonly frontier?: PayoffTable;
  /** Payoffs are compared as whole multiples of it, in payoff units. Default 1e-9. */
  readonly tolerance?: number;
}

/** From a party's previous offer to this one. */
interface OfferStep {
  /** Index of the party's previous offer. */
  readonly from: number;
  /** Time since then. */
  readonly elapsed: number;
  /** What the party gave up of its own payoff; negative when it asks for more than before. */
  readonly conceded: number;
  /** Change of each party's payoff, the mover's included. */
  readonly change: PackageChange;
  /** `conceded` per unit of time; null for two offers of the same time. */
  readonly concededPerTime: number | null;
  /** Class of the step as each other party feels it; null at the mover's own position. */
  readonly classes: readonly (StepClass | null)[];
}

/** One offer with what it means. */
interface AnalysedOffer extends Offer {
  /** Payoff of each party if the offer were agreed. */
  readonly payoffs: readonly number[];
  /** Null for a party's first offer. */
  readonly step: OfferStep | null;
  /** Null when no frontier is given. */
  readonly frontier: FrontierDistance | null;
}

/** All that one party has done. */
interface PartyConcessions {
  readonly party: number;
  /** Indices of its offers. */
  readonly offers: readonly number[];
  /** Own payoff given up from its first offer to its last. */
  readonly conceded: number;
  /** `conceded` per step; null before its second offer. */
  readonly concededPerStep: number | null;
  /** `conceded` per unit of time from its first offer to its last; null when no time lies between them. */
  readonly concededPerTime: number | null;
  /** What each party's payoff gained from the party's first offer to its last; at its own position −`conceded`. */
  readonly gained: readonly number[];
  /** For each other party, how often each step class occurred; null at its own position. */
  readonly classes: readonly (Readonly<Record<StepClass, number>> | null)[];
}

/** What still lies between the standing offers of two parties. */
interface OfferGap {
  readonly parties: readonly [number, number];
  /** Index of the offer that stands for each of the two. */
  readonly offers: readonly [number, number];
  /**
   * What each of the two would lose if it accepted the other's standing offer instead of having its own accepted, in
   * its own payoff units; negative when it would gain.
   */
  readonly gaps: readonly [number, number];
  /** The change from the first party's offer to the second's, issue by issue. */
  readonly change: PackageChange;
}

/** What a sequence of offers tells. */
export interface OfferAnalysis {
  readonly offers: readonly AnalysedOffer[];
  /** One entry per party of the scenario that made an offer, in the order of the parties. */
  readonly parties: readonly PartyConcessions[];
  /** One entry per pair of parties that both made an offer. */
  readonly gaps: readonly OfferGap[];
  readonly issues: readonly IssueTrack[];
}

/**
 * Analyses a sequence of offers. Nothing is extrapolated: it says what was offered, not what will be.
 * @param offers whole packages in the order in which they were made, from `readOffers`
 * @throws RangeError when the frontier is of other parties or empty, or the tolerance is malformed
 */
export function analyseOffers(
  scenario: Scenario,
  offers: readonly Offer[],
  { frontier, tolerance = DEFAULT_TOLERANCE }: OfferAnalysisOptions = {},
): OfferAnalysis {
  checkTolerance(tolerance);
  const { issues, profiles } = scenario;
  const payoffs = offers.map(({ options }) => profiles.map((profile) => profilePayoff(profile, options)));
  const standing = new Map<number, number>();
  const analysed = offers.map((offer, index): AnalysedOffer => {
    const from = standing.get(offer.party);
    standing.set(offer.party, index);
    return {
      ...offer,
      payoffs: payoffs[index]!,
      step: from === undefined ? null : stepBetween(profiles, offers, payoffs, from, index, tolerance),
      frontier: frontier ? frontierDistance(frontier, payoffs[index]!, tolerance) : null,
    };
  });
  const active = profiles.flatMap((_, party) => (standing.has(party) ? [party] : []));
  return {
    offers: analysed,
    parties: active.map((party) => concessionsOf(party, analysed)),
    gaps: active.flatMap((a, i) =>
      active.slice(i + 1).map((b): OfferGap => {
        const [first, second] = [standing.get(a)!, standing.get(b)!];
        return {
          parties: [a, b],
          offers: [first, second],
          gaps: [payoffs[first]![a]! - payoffs[second]![a]!, payoffs[second]![b]! - payoffs[first]![b]!],
          change: packageChange(profiles, offers[first]!.options, offers[second]!.options),
        };
      }),
    ),
    issues: trackConcessions(issues, profiles, offers),
  };
}

function stepBetween(
  profiles: readonly Profile[],
  offers: readonly Offer[],
  payoffs: readonly (readonly number[])[],
  from: number,
  to: number,
  tolerance: number,
): OfferStep {
  const { party: mover, time, options } = offers[to]!;
  const elapsed = time - offers[from]!.time;
  const conceded = payoffs[from]![mover]! - payoffs[to]![mover]!;
  return {
    from,
    elapsed,
    conceded,
    change: packageChange(profiles, offers[from]!.options, options),
    concededPerTime: elapsed > 0 ? conceded / elapsed : null,
    classes: profiles.map((_, other) =>
      other === mover ? null : stepClass(payoffs[from]!, payoffs[to]!, mover, other, tolerance),
    ),
  };
}

function concessionsOf(party: number, analysed: readonly AnalysedOffer[]): PartyConcessions {
  const offers = analysed.flatMap((offer, index) => (offer.party === party ? [index] : []));
  const first = analysed[offers[0]!]!;
  const last = analysed[offers.at(-1)!]!;
  const conceded = first.payoffs[party]! - last.payoffs[party]!;
  const elapsed = last.time - first.time;
  const steps = offers.length - 1;
  return {
    party,
    offers,
    conceded,
    concededPerStep: steps > 0 ? conceded / steps : null,
    concededPerTime: elapsed > 0 ? conceded / elapsed : null,
    gained: last.payoffs.map((payoff, other) => payoff - first.payoffs[other]!),
    classes: last.payoffs.map((_, other) =>
      other === party ? null : countStepClasses(offers.flatMap((index) => analysed[index]!.step?.classes[other] ?? [])),
    ),
  };
}
