/** What a session came to: its moves in numbers, the outcome, and what was left on the table. */

import {
  type PostSettlement,
  packageNames,
  postSettlement,
  problemOf,
  reservationValue,
  type Session,
  type SessionReport,
  type SolvedProblem,
  sessionReport,
} from '@parley/bargain';
import type { Negotiation } from '../../files/negotiation.js';

/** A session measured. */
export interface SessionResult {
  readonly report: SessionReport;
  /** Packages better for some and worse for none than the deal; null without a deal or a frontier. */
  readonly left: PostSettlement | null;
  /** False when no package is worth every party's reservation value; true also when that is unknown. */
  readonly zone: boolean;
  /** Why there is no frontier to measure on; null when there is one. */
  readonly unmeasured: string | null;
}

/** Measures a session against the frontier and the solutions, where they can be found. */
export function sessionResult(rehearsal: Negotiation, session: Session): SessionResult {
  const solved = solvedOrReason(rehearsal);
  if (typeof solved === 'string') return { report: sessionReport(session), left: null, zone: true, unmeasured: solved };
  const { outcomes, result } = solved;
  const { parties, payoffs } = outcomes.table;
  const solutions = { nash: result.nash, kalai_smorodinsky: result.kalaiSmorodinsky };
  const points = Object.fromEntries(
    Object.entries(solutions).flatMap(([name, solution]) =>
      solution ? [[name, Array.from(payoffs.subarray(solution.row * parties, (solution.row + 1) * parties))]] : [],
    ),
  );
  const { tolerance } = rehearsal;
  const { ending } = session;
  return {
    report: sessionReport(session, { frontier: outcomes.table, points }),
    left:
      ending?.kind === 'agreement'
        ? postSettlement(problemOf(rehearsal.scenario), ending.package, { tolerance, mostVectors: 20_000 })
        : null,
    zone: result.zone.exists,
    unmeasured: null,
  };
}

/** The session as a JSON document. */
export function sessionDocument(rehearsal: Negotiation, session: Session, result: SessionResult): object {
  const { scenario, source, unit, privateOf } = rehearsal;
  const { profiles } = scenario;
  const { rules, seats, seed, actions } = session.record;
  const named = <T>(values: readonly T[]) => Object.fromEntries(profiles.map(({ name }, at) => [name, values[at]]));
  const name = (party: number) => profiles[party]?.name ?? '';
  const { moves, parties, outcome } = result.report;
  const left = result.left;
  return {
    scenario: scenario.name,
    source,
    unit,
    ...(privateOf === null ? {} : { private_of: privateOf }),
    rules,
    seats: named(seats),
    seed,
    moves: moves.map(({ party, kind, round, time, package: options, payoffs, distance, step }, at) => {
      const action = actions[at];
      return {
        party: name(party),
        kind,
        ...(action?.kind === 'vote' ? { accept: action.accept, strength: action.strength } : {}),
        round,
        time,
        package: options && packageNames(scenario.issues, options),
        payoffs: options ? named(payoffs) : null,
        distance_to_frontier: distance,
        step,
      };
    }),
    parties: parties.map((party, at) => ({
      party: party.name,
      payoff: party.payoff,
      final_payoff: party.finalPayoff,
      reservation_value: profiles[at] ? reservationValue(profiles[at]) : null,
      offers: party.offers,
      steps: party.steps,
      concession_rate: party.concessionRate,
    })),
    outcome: outcome && {
      kind: outcome.ending.kind,
      ...(outcome.ending.kind === 'agreement'
        ? { package: packageNames(scenario.issues, outcome.ending.package) }
        : {
            reason: outcome.ending.reason,
            ...(outcome.ending.party === undefined ? {} : { party: name(outcome.ending.party) }),
          }),
      round: outcome.ending.round,
      time: outcome.ending.time,
      nash_product: outcome.nashProduct,
      social_welfare: outcome.socialWelfare,
      distance_to_frontier: outcome.distanceToFrontier,
      distances: outcome.distances,
    },
    zone_exists: result.unmeasured === null ? result.zone : null,
    left_on_the_table: left && {
      efficient: left.efficient,
      improvements: left.improvements.length,
      recommended: left.recommended && {
        package: packageNames(scenario.issues, left.recommended.options),
        payoffs: named(left.recommended.payoffs),
        gains: named(left.recommended.gains),
      },
    },
    ...(result.unmeasured === null ? {} : { not_measured: result.unmeasured }),
    record: session.record,
  };
}

function solvedOrReason(rehearsal: Negotiation): SolvedProblem | string {
  try {
    return rehearsal.solved();
  } catch (error) {
    if (error instanceof Error && error.name === 'IntractableError') return error.message;
    throw error;
  }
}
