/** Where each party holds each issue to be on a day, and what that comes to. */

import { dayBefore } from '@parley/tariffs';
import { overallScope } from '../agenda.js';
import type { TalksRecord } from '../log/statements.js';
import type { ScopeState } from '../talks-schema.js';
import { type ScopeStep, scopeHistory } from './scope-history.js';

export interface ScopeRow {
  readonly issue: string;
  readonly scope: ReturnType<typeof overallScope>;
  /** In the order of the parties of the file; null where a party has not said. */
  readonly steps: readonly { readonly party: string; readonly step: ScopeStep | null }[];
}

/** The agenda of a record, issues in the order of the talks file. */
export function scopeStates(record: TalksRecord): ScopeRow[] {
  const steps = scopeHistory(record);
  return Object.keys(record.talks.issues).map((issue) => {
    const own = Object.keys(record.talks.parties).map((party) => ({
      party,
      step: steps.findLast((step) => step.issue === issue && step.party === party) ?? null,
    }));
    return { issue, scope: overallScope(own.map(({ step }) => ({ state: step?.state ?? null }))), steps: own };
  });
}

/** A stretch of days, both included, on which something holds; no first or last day where it is open. */
export interface ScopeBand<State> {
  readonly from: string | null;
  readonly to: string | null;
  readonly state: State;
}

export interface ScopeBands {
  /** By party, in the order asked for. */
  readonly parties: readonly { readonly party: string; readonly bands: readonly ScopeBand<ScopeState | null>[] }[];
  readonly overall: readonly ScopeBand<ReturnType<typeof overallScope>>[];
}

/**
 * The places of one issue over time as bands that follow each other without a gap.
 * @param steps of any issues, earliest first
 */
export function scopeBands(steps: readonly ScopeStep[], issue: string, parties: readonly string[]): ScopeBands {
  const own = steps.filter((step) => step.issue === issue);
  const stateOn = (party: string, day: string | null): ScopeState | null =>
    own.findLast((step) => step.party === party && (step.since === null || (day !== null && step.since <= day)))
      ?.state ?? null;
  const days = [null, ...new Set(own.flatMap(({ since }) => since ?? []))];
  const bandsOf = <State>(state: (day: string | null) => State): ScopeBand<State>[] => {
    const bands: { from: string | null; to: string | null; state: State }[] = [];
    for (const day of days) {
      const next = state(day);
      const last = bands.at(-1);
      if (last && last.state === next) continue;
      if (last) last.to = day === null ? null : dayBefore(day);
      bands.push({ from: day, to: null, state: next });
    }
    return bands;
  };
  return {
    parties: parties.map((party) => ({ party, bands: bandsOf((day) => stateOn(party, day)) })),
    overall: bandsOf((day) => overallScope(parties.map((party) => ({ state: stateOn(party, day) })))),
  };
}
