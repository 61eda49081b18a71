/** What `parley acceptance --json` says. */

import { ERROR_RATE, type JudgedPackages, type PackageAcceptance, packageNames, RATIONALITY } from '@parley/bargain';
import type { Negotiation } from '../../files/negotiation.js';
import type { RecordedAction } from '../offers/record.js';
import type { BelievedParty } from './parties.js';

/** A probability or an expected payoff, with its standard error by the number of draws. */
export interface EstimateReport {
  value: number;
  standard_error: number;
}

export interface PackageReport {
  package: Record<string, string>;
  acceptable_to_all: EstimateReport;
  /** By party, as all below. */
  acceptable: Record<string, EstimateReport>;
  pareto_optimal: EstimateReport;
  /** Mean, 5 % and 95 % quantile. */
  payoffs: Record<string, { mean: number; low: number; high: number }>;
  /** Gain over the reservation value where all others accept, nothing where one does not. */
  offer_gain: Record<string, EstimateReport>;
}

export interface AcceptanceDocument {
  scenario: string;
  source: Negotiation['source'];
  unit: string;
  party_names: string[];
  estimates: 'ours';
  private_of: string | null;
  draws: number;
  seed: number;
  /** Number of equally probable draws that would tell as much. */
  effective_sample_size: number;
  beliefs: { party: string; weights: string; reservation: { low: number; high: number }; note: string | null }[];
  observed: {
    status: 'updated' | 'all-ruled-out';
    model: string;
    actions: { party: string; action: string; when: string; evidence: number }[];
  } | null;
  /** How much a party could still gain, at nobody’s cost, of a package that counts as Pareto-optimal. */
  near: number;
  judged: number;
  left_out: number;
  inexact_frontiers: number;
  packages: PackageReport[];
  /** Of talks. */
  solutions: Record<string, PackageReport> | null;
  /** The first of `tied` packages that have it. */
  most_acceptable: (PackageReport & { tied: number }) | null;
  best_offers: Record<string, PackageReport & { tied: number }>;
}

export interface Settings {
  readonly draws: number;
  readonly seed: number;
  readonly near: number;
  /** Packages listed. */
  readonly top: number;
  readonly actions: readonly RecordedAction[];
}

export function acceptanceDocument(
  rehearsal: Negotiation,
  parties: readonly BelievedParty[],
  judged: JudgedPackages,
  { draws, seed, near, top, actions }: Settings,
): AcceptanceDocument {
  const { scenario } = rehearsal;
  const names = scenario.profiles.map(({ name }) => name);
  const report = (one: PackageAcceptance) => packageReport(one, names, packageNames(scenario.issues, one.options));
  const { update, mostAcceptable, bestOffers } = judged;
  const [most] = mostAcceptable;
  return {
    scenario: scenario.name,
    source: rehearsal.source,
    unit: rehearsal.unit,
    party_names: names,
    estimates: 'ours',
    private_of: rehearsal.privateOf,
    draws,
    seed,
    effective_sample_size: judged.effectiveSampleSize,
    beliefs: parties.map(({ profile, weights, reservation, note }) => ({
      party: profile.name,
      weights,
      reservation,
      note,
    })),
    observed: update
      ? {
          status: update.status,
          model: `a party offers what is better for it with odds of e^${RATIONALITY} over its range of payoffs, and acts against its payoffs with probability ${ERROR_RATE}`,
          actions: actions.map(({ party, action, when }, at) => ({
            party: names[party] ?? '',
            action,
            when,
            evidence: update.evidence[at] ?? 0,
          })),
        }
      : null,
    near,
    judged: judged.packages.length,
    left_out: judged.leftOut,
    inexact_frontiers: judged.inexactFrontiers,
    packages: judged.packages.slice(0, top).map(report),
    solutions:
      judged.solutions.size > 0
        ? Object.fromEntries([...judged.solutions].map(([name, one]) => [name, report(one)]))
        : null,
    most_acceptable: most ? { ...report(most), tied: mostAcceptable.length } : null,
    best_offers: Object.fromEntries(
      names.flatMap((name, party) => {
        const [best] = bestOffers[party] ?? [];
        return best ? [[name, { ...report(best), tied: bestOffers[party]?.length ?? 0 }]] : [];
      }),
    ),
  };
}

function packageReport(
  { acceptable, acceptableToAll, optimal, payoffs, offerGain }: PackageAcceptance,
  names: readonly string[],
  named: Record<string, string>,
): PackageReport {
  const byParty = <T, R>(values: readonly T[], write: (value: T) => R): Record<string, R> =>
    Object.fromEntries(values.map((value, party) => [names[party] ?? '', write(value)]));
  return {
    package: named,
    acceptable_to_all: probability(acceptableToAll),
    acceptable: byParty(acceptable, probability),
    pareto_optimal: probability(optimal),
    payoffs: byParty(payoffs, ({ mean, low, high }) => ({ mean, low, high })),
    offer_gain: byParty(offerGain, ({ value, standardError }) => ({ value, standard_error: standardError })),
  };
}

/** Sums of probabilities exceed 1 by rounding. */
function probability({ value, standardError }: { value: number; standardError: number }): EstimateReport {
  return { value: Math.min(1, value), standard_error: standardError };
}
