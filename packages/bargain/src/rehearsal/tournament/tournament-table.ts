/** The table of a tournament: how each agent did over all its sessions. */

import type { TournamentSession } from './tournament-session.js';

/** A mean over sessions. */
export interface Mean {
  readonly count: number;
  /** Null when there is nothing to average. */
  readonly mean: number | null;
  /** Standard error of the mean: sample standard deviation / √count; null with fewer than two. */
  readonly standardError: number | null;
}

/** How one agent did. An agent that plays several parties of a session counts once for each. */
export interface TournamentRow {
  readonly name: string;
  /** Times it played a party. */
  readonly appearances: number;
  /** Its own normalised payoff. */
  readonly own: Mean;
  /** The mean normalised payoff of the other parties. */
  readonly others: Mean;
  /** Share of its appearances that ended in a deal. */
  readonly agreement: Mean;
  /** Rounds completed before the deal, of those that ended in one. */
  readonly rounds: Mean;
  readonly nashProduct: Mean;
  /** Of those that ended in a deal. */
  readonly distanceToFrontier: Mean;
}

/** Rows in the order of the contestants. */
export interface TournamentTable {
  readonly rows: readonly TournamentRow[];
  readonly sessions: readonly TournamentSession[];
}

/** Sums up sessions by contestant. */
export function tournamentTable(names: readonly string[], sessions: readonly TournamentSession[]): TournamentTable {
  const rows = names.map((name, contestant): TournamentRow => {
    const played = sessions.flatMap((session) =>
      session.seats.flatMap((seat, party) => (seat === contestant ? [{ session, party }] : [])),
    );
    const deals = played.filter(({ session }) => session.ending.kind === 'agreement');
    return {
      name,
      appearances: played.length,
      own: meanOf(played.map(({ session, party }) => session.normalised[party]!)),
      others: meanOf(played.map(({ session: { normalised }, party }) => meanWithout(normalised, party))),
      agreement: meanOf(played.map(({ session }) => (session.ending.kind === 'agreement' ? 1 : 0))),
      rounds: meanOf(deals.map(({ session }) => session.ending.round)),
      nashProduct: meanOf(played.map(({ session }) => session.nashProduct)),
      distanceToFrontier: meanOf(deals.flatMap(({ session }) => session.distanceToFrontier ?? [])),
    };
  });
  return { rows, sessions };
}

/** Mean and standard error of numbers. */
export function meanOf(values: readonly number[]): Mean {
  const count = values.length;
  if (count === 0) return { count, mean: null, standardError: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  if (count === 1) return { count, mean, standardError: null };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { count, mean, standardError: Math.sqrt(squares / (count - 1) / count) };
}

function meanWithout(values: readonly number[], party: number): number {
  return values.reduce((sum, value, p) => (p === party ? sum : sum + value), 0) / (values.length - 1);
}
