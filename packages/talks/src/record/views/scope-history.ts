/** Whether each party held an issue to be on the table, over time. */

import { compareText } from '@parley/input';
import { speaksForGovernment } from '../agenda.js';
import type { Statement, TalksRecord } from '../log/statements.js';
import type { ScopeState, Stance } from '../talks-schema.js';

export interface ScopeStep {
  readonly party: string;
  readonly issue: string;
  readonly state: ScopeState;
  /** Day from which it holds; null when the source leaves it open. */
  readonly since: string | null;
  readonly speaker: string | null;
  readonly source: string;
  readonly quote: string | null;
  readonly claim: string | null;
}

/** What a stance says of the agenda; “not discussed” says nothing: an issue may be on the table and not come up. */
const STATE: Readonly<Partial<Record<Stance, ScopeState>>> = {
  excludes: 'out',
  links: 'linked',
  demands: 'in',
  offers: 'in',
  supports: 'in',
  rejects: 'in',
  open: 'open',
};

/** Changes of scope, earliest first; a statement that repeats the state before it is no change. */
export function scopeHistory({ talks, statements, on }: TalksRecord): ScopeStep[] {
  const steps: ScopeStep[] = [];
  for (const [issue, { scope }] of Object.entries(talks.issues)) {
    for (const party of Object.keys(talks.parties)) {
      const written = scope
        .filter((entry) => entry.party === party && (on === null || (entry.since ?? '') <= on))
        .map((entry) => ({
          party,
          issue,
          state: entry.state,
          since: entry.since ?? null,
          speaker: entry.speaker ?? null,
          source: entry.source,
          quote: null,
          claim: null,
        }));
      const said = statements
        .filter((statement) => statement.issue === issue && statement.party === party && statement.claim !== null)
        .filter(speaksForGovernment)
        .flatMap((statement) => step(statement));
      const inOrder = [...written, ...said].sort((a, b) => compareText(a.since ?? '', b.since ?? ''));
      let last: ScopeState | null = null;
      for (const next of inOrder) {
        if (next.state === last) continue;
        steps.push(next);
        last = next.state;
      }
    }
  }
  return steps.sort((a, b) => compareText(a.since ?? '', b.since ?? ''));
}

function step(statement: Statement): ScopeStep[] {
  const state = STATE[statement.stance];
  if (state === undefined) return [];
  const { party, issue, dated, speaker, source, quote, claim } = statement;
  return [{ party, issue, state, since: dated, speaker, source, quote, claim }];
}
