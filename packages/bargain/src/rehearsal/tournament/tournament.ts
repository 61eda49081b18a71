/** Tournaments: every pairing of agents over scenarios and seeds, one session at a time. */

import { mergedOutcomes } from '../../frontier/merged-outcomes.js';
import { type PayoffScale, payoffScale } from '../../frontier/payoff-scale.js';
import { problemOf, profilePayoff, reservationValue } from '../../scenario/problem-of.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { AgentSettings } from '../agents/by-name.js';
import { discounted, finalPayoffs } from '../discounting.js';
import type { Rules } from '../protocol/protocol.js';
import { advance, startSession } from '../session/session.js';
import { seatings } from './pairings.js';
import type { TournamentSession } from './tournament-session.js';
import { type TournamentTable, tournamentTable } from './tournament-table.js';

/** An agent that takes part. */
export interface Contestant {
  readonly name: string;
  readonly settings: AgentSettings;
}

export interface TournamentSetup {
  readonly scenarios: readonly Scenario[];
  readonly contestants: readonly Contestant[];
  readonly rules: Rules;
  /** Every pairing is played once with each seed. */
  readonly seeds: readonly number[];
  /** Whether an agent also meets itself. */
  readonly selfPlay: boolean;
}

/** Number of sessions of a tournament. */
export function tournamentSize({ scenarios, contestants, seeds, selfPlay }: TournamentSetup): number {
  return scenarios.reduce(
    (sum, { profiles }) => sum + seatings(contestants.length, profiles.length, selfPlay).length * seeds.length,
    0,
  );
}

/**
 * Plays a tournament session by session, so that the caller can do other things in between; the table comes last.
 * Scenarios are gone through in order, pairings within a scenario, seeds within a pairing.
 * @throws RangeError when an agent cannot act under the rules
 */
export function* tournament(setup: TournamentSetup): Generator<TournamentSession, TournamentTable, undefined> {
  const sessions: TournamentSession[] = [];
  for (const [position, scenario] of setup.scenarios.entries()) {
    const measures = measuresOf(scenario);
    for (const seats of seatings(setup.contestants.length, scenario.profiles.length, setup.selfPlay)) {
      for (const seed of setup.seeds) {
        const session = playedSession(setup, position, scenario, measures, seats, seed);
        sessions.push(session);
        yield session;
      }
    }
  }
  return tournamentTable(
    setup.contestants.map(({ name }) => name),
    sessions,
  );
}

/**
 * Plays a whole tournament.
 * @param onProgress told after each session how many of all have been played
 */
export function playTournament(
  setup: TournamentSetup,
  onProgress: (played: number, all: number) => void = () => {},
): TournamentTable {
  const all = tournamentSize(setup);
  const steps = tournament(setup);
  for (let played = 1; ; played++) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(played, all);
  }
}

/** What the sessions of a scenario are measured by. */
interface Measures {
  readonly scale: PayoffScale;
  /** Reservation value and largest payoff of each party. */
  readonly reservations: readonly number[];
  readonly highest: readonly number[];
}

/** Payoff vectors kept of a frontier: distances between neighbours stay far below the differences of interest. */
const MOST_VECTORS = 20_000;

function measuresOf(scenario: Scenario): Measures {
  const scale = payoffScale(mergedOutcomes(problemOf(scenario), { mostVectors: MOST_VECTORS }).table);
  return { scale, reservations: scenario.profiles.map(reservationValue), highest: scale.highest };
}

function playedSession(
  { contestants, rules }: TournamentSetup,
  position: number,
  scenario: Scenario,
  { scale, reservations, highest }: Measures,
  seats: readonly number[],
  seed: number,
): TournamentSession {
  const { profiles } = scenario;
  const start = startSession(scenario, { rules, seats: seats.map((seat) => contestants[seat]!.settings), seed });
  const { ending } = advance(start);
  if (!ending) throw new Error('a session of agents alone did not end');
  const payoffs = finalPayoffs(scenario, ending);
  const normalised = profiles.map((profile, party) => {
    const range = highest[party]! - reservations[party]!;
    const gain = payoffs[party]! - discounted(profile, reservations[party]!, ending.time);
    return range > 0 ? gain / range : 0;
  });
  const deal = ending.kind === 'agreement' ? ending.package : null;
  return {
    scenario: position,
    seed,
    seats,
    ending,
    payoffs,
    normalised,
    nashProduct: normalised.some((payoff) => payoff <= 0) ? 0 : normalised.reduce((a, b) => a * b, 1),
    distanceToFrontier: deal && scale.toFrontier(profiles.map((profile) => profilePayoff(profile, deal))),
  };
}
