/** What is on the table, who says so, and where the parties differ. */

import { compareText } from '@parley/input';
import type { Position, ScopeState, Talks } from './talks-schema.js';

export interface PartyScope {
  readonly party: string;
  /** Last state on record; null when the party has not said. */
  readonly state: ScopeState | null;
  readonly since?: string;
  readonly speaker?: string;
  readonly source?: string;
}

export interface AgendaItem {
  readonly issue: string;
  /** contested: one party keeps the issue out and another does not. */
  readonly scope: 'in' | 'out' | 'contested' | 'open';
  readonly parties: readonly PartyScope[];
  /** Positions on the issue by party, latest first; undated ones last. */
  readonly positions: readonly { readonly party: string; readonly positions: readonly Position[] }[];
}

/** Ids of the issues whose place on the table is disputed. */
export function contestedIssues(agenda: readonly AgendaItem[]): string[] {
  return agenda.flatMap(({ issue, scope }) => (scope === 'contested' ? [issue] : []));
}

/** Whether a position is its government's: what an expert or a company says never stands for it. */
export function speaksForGovernment({ capacity }: Pick<Position, 'capacity'>): boolean {
  return capacity === 'government' || capacity === 'unnamed-official';
}

/** The agenda as of the date of the file, issues in the order of the file. */
export function agendaOf(talks: Talks): AgendaItem[] {
  const parties = Object.keys(talks.parties);
  return Object.entries(talks.issues).map(([issue, { scope }]) => {
    const states = parties.map((party): PartyScope => {
      const said = scope
        .filter((entry) => entry.party === party && (entry.since ?? '') <= talks.as_of)
        .sort((a, b) => compareText(a.since ?? '', b.since ?? ''));
      const last = said.at(-1);
      return {
        party,
        state: last?.state ?? null,
        ...(last?.since && { since: last.since }),
        ...(last?.speaker && { speaker: last.speaker }),
        ...(last && { source: last.source }),
      };
    });
    return {
      issue,
      scope: overallScope(states),
      parties: states,
      positions: parties.map((party) => ({
        party,
        positions: talks.positions
          .filter((position) => position.issue === issue && position.party === party)
          .sort((a, b) => compareText(b.said_on ?? '', a.said_on ?? '')),
      })),
    };
  });
}

/** What the places that parties give an issue come to. */
export function overallScope(states: readonly Pick<PartyScope, 'state'>[]): AgendaItem['scope'] {
  const out = states.some(({ state }) => state === 'out');
  const wanted = states.some(({ state }) => state === 'in' || state === 'linked');
  if (out && wanted) return 'contested';
  if (out) return 'out';
  return states.every(({ state }) => state === 'in' || state === 'linked') ? 'in' : 'open';
}
