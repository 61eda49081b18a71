/** What holds after the events of a log: documents, claims with their state, and what every override replaced. */

import { compareText, type InputIssue } from '@parley/input';
import type { Changes, Claim, DocumentChanges, LoggedDocument, RecordEvent } from './record-event.js';

/** `proposed` until a person decides; `merged` claims count with the one they were merged into. */
export type ClaimState = 'proposed' | 'accepted' | 'rejected' | 'merged';

export interface ClaimRecord {
  /** As it holds now, edits applied. */
  readonly claim: Claim;
  /** As it was extracted. */
  readonly original: Claim;
  readonly state: ClaimState;
  /** Fields that a person has set. */
  readonly edited: readonly string[];
  /** Claim it was merged into. */
  readonly into: string | null;
  /** Events on it, in order. */
  readonly history: readonly RecordEvent[];
}

export interface DocumentRecord extends LoggedDocument {
  /** When it was added, UTC. */
  readonly added_at: string;
  readonly added_by: string;
  /** What a person has corrected. */
  readonly edited: readonly string[];
}

export interface FoldedLog {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  /** Events about claims that the log does not hold. */
  readonly issues: readonly InputIssue[];
}

/**
 * Folds events into what holds.
 *
 * Events count in the order of their time, whatever the order of the file: logs of two people merge by joining their lines.
 * @param events of the log
 * @param until only events up to this day, `YYYY-MM-DD`, count; all by default
 */
export function foldLog(events: readonly RecordEvent[], until?: string): FoldedLog {
  return foldOf(events, until);
}

/** {@link foldLog} as a fold that grows. */
export function foldOf(events: readonly RecordEvent[], until?: string): Fold {
  const fold: Fold = { documents: new Map(), claims: new Map(), issues: [], decided: new Map() };
  for (const event of inOrder(events, until)) foldInto(fold, event);
  return fold;
}

/** A fold that grows. */
export interface Fold extends FoldedLog {
  readonly documents: Map<string, DocumentRecord>;
  readonly claims: Map<string, ClaimRecord>;
  readonly issues: InputIssue[];
  /** Decisions that stand. */
  readonly decided: Decided;
}

/** Folds in one more event, which is none earlier than those before. */
export function foldInto({ documents, claims, issues, decided }: Fold, event: RecordEvent): void {
  switch (event.event) {
    case 'document-added':
      if (!documents.has(event.document.document)) {
        documents.set(event.document.document, {
          ...event.document,
          added_at: event.at,
          added_by: event.by,
          edited: [],
        });
      }
      break;
    case 'document-edited': {
      const known = documents.get(event.document);
      if (known) documents.set(event.document, corrected(known, event.changes));
      else issues.push(unknown('document', event.document, event.at));
      break;
    }
    case 'claim-extracted':
      if (!claims.has(event.claim.claim)) {
        const { claim } = event;
        claims.set(claim.claim, {
          claim,
          original: claim,
          state: 'proposed',
          edited: [],
          into: null,
          history: [event],
        });
      }
      break;
    default: {
      const known = claims.get(event.claim);
      if (!known) {
        issues.push(unknown('claim', event.claim, event.at));
        break;
      }
      if (event.event === 'decision-withdrawn') withdraw(claims, decided, known, event);
      else decide(claims, decided, known, event, issues);
    }
  }
}

function inOrder(events: readonly RecordEvent[], until: string | undefined): RecordEvent[] {
  const counted = until === undefined ? [...events] : events.filter(({ at }) => at.slice(0, 10) <= until);
  // A stable sort: events of one instant keep the order of the file, in which a claim comes before what is done to it.
  return counted.sort((a, b) => compareText(a.at, b.at));
}

type Withdrawal = Extract<RecordEvent, { event: 'decision-withdrawn' }>;
type Decision = Exclude<RecordEvent, Withdrawal | { event: 'document-added' | 'document-edited' | 'claim-extracted' }>;

/** Decisions that stand, by claim, each with what the claim was before it. */
type Decided = Map<string, { readonly event: Decision; readonly before: ClaimRecord }[]>;

function decide(
  claims: Map<string, ClaimRecord>,
  decided: Decided,
  known: ClaimRecord,
  event: Decision,
  issues: InputIssue[],
): void {
  const id = known.claim.claim;
  const put = (before: ClaimRecord, change: Partial<ClaimRecord>) => {
    const of = before.claim.claim;
    decided.set(of, [...(decided.get(of) ?? []), { event, before }]);
    claims.set(of, { ...before, ...change, history: [...before.history, event] });
  };
  switch (event.event) {
    case 'claim-accepted':
      put(known, { state: 'accepted', into: null });
      break;
    case 'claim-rejected':
      put(known, { state: 'rejected', into: null });
      break;
    case 'claim-edited': {
      const { claim, fields } = applied(known.claim, event.changes);
      put(known, { claim, edited: [...new Set([...known.edited, ...fields])], state: 'accepted', into: null });
      break;
    }
    case 'claims-merged':
      put(known, { state: 'accepted', into: null });
      for (const other of new Set(event.others)) {
        const merged = claims.get(other);
        if (merged && other !== id) put(merged, { state: 'merged', into: id });
        else if (!merged) issues.push(unknown('claim', other, event.at));
      }
  }
}

/** Takes back the last decision on a claim; a merge is taken back from all its claims that nobody has decided on since. */
function withdraw(claims: Map<string, ClaimRecord>, decided: Decided, known: ClaimRecord, event: Withdrawal): void {
  const last = decided.get(known.claim.claim)?.at(-1)?.event;
  if (!last) return;
  const ids = last.event === 'claims-merged' ? [last.claim, ...last.others] : [known.claim.claim];
  for (const id of new Set(ids)) {
    const now = claims.get(id);
    const of = decided.get(id);
    const latest = of?.at(-1);
    if (!now || !latest || latest.event !== last) continue;
    decided.set(id, of?.slice(0, -1) ?? []);
    claims.set(id, { ...latest.before, history: [...now.history, event] });
  }
}

function corrected(known: DocumentRecord, changes: DocumentChanges): DocumentRecord {
  const set = Object.entries(changes).filter(([, value]) => value !== undefined);
  return {
    ...known,
    ...(Object.fromEntries(set) as Partial<LoggedDocument>),
    edited: [...new Set([...known.edited, ...set.map(([field]) => field)])],
  };
}

/** The claim with a person's changes: fields that its kind does not have are left alone. */
function applied(claim: Claim, changes: Changes): { claim: Claim; fields: string[] } {
  const fields = Object.keys(changes).filter(
    (field) => field in claim && changes[field as keyof Changes] !== undefined,
  );
  const set = Object.fromEntries(fields.map((field) => [field, changes[field as keyof Changes]]));
  const changed = { ...claim, ...set } as Claim;
  if (!('inferred' in changed)) return { claim: changed, fields };
  // What a person has set is inferred no longer, and how likely the reading was says nothing of it.
  const inferred = changed.inferred.filter((field) => !fields.includes(field));
  const likelihood = fields.length > 0 ? null : changed.likelihood;
  return { claim: { ...changed, inferred, likelihood }, fields };
}

function unknown(what: 'claim' | 'document', id: string, at: string): InputIssue {
  return {
    code: `unknown-${what}`,
    severity: 'warning',
    path: [],
    message: `the event of ${at} is about ${what} ${id}, which the log does not hold`,
  };
}
