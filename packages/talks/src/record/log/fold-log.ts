/** What holds after the events of a log: documents, claims with their state, and what every override replaced. */

import { compareText, type InputIssue } from '@parley/input';
import type { Changes, Claim, LoggedDocument, RecordEvent } from './record-event.js';

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
  const documents = new Map<string, DocumentRecord>();
  const claims = new Map<string, ClaimRecord>();
  const issues: InputIssue[] = [];
  for (const event of inOrder(events, until)) {
    switch (event.event) {
      case 'document-added':
        if (!documents.has(event.document.document)) {
          documents.set(event.document.document, { ...event.document, added_at: event.at, added_by: event.by });
        }
        break;
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
          issues.push(unknownClaim(event.claim, event.at));
          break;
        }
        decide(claims, known, event, issues);
      }
    }
  }
  return { documents, claims, issues };
}

function inOrder(events: readonly RecordEvent[], until: string | undefined): RecordEvent[] {
  const counted = until === undefined ? [...events] : events.filter(({ at }) => at.slice(0, 10) <= until);
  // A stable sort: events of one instant keep the order of the file, in which a claim comes before what is done to it.
  return counted.sort((a, b) => compareText(a.at, b.at));
}

type Decision = Exclude<RecordEvent, { event: 'document-added' | 'claim-extracted' }>;

function decide(claims: Map<string, ClaimRecord>, known: ClaimRecord, event: Decision, issues: InputIssue[]): void {
  const id = known.claim.claim;
  const history = [...known.history, event];
  switch (event.event) {
    case 'claim-accepted':
      claims.set(id, { ...known, state: 'accepted', into: null, history });
      break;
    case 'claim-rejected':
      claims.set(id, { ...known, state: 'rejected', into: null, history });
      break;
    case 'claim-edited': {
      const { claim, fields } = applied(known.claim, event.changes);
      const edited = [...new Set([...known.edited, ...fields])];
      claims.set(id, { ...known, claim, edited, state: 'accepted', into: null, history });
      break;
    }
    case 'claims-merged':
      claims.set(id, { ...known, state: 'accepted', into: null, history });
      for (const other of event.others) {
        const merged = claims.get(other);
        if (merged && other !== id) {
          claims.set(other, { ...merged, state: 'merged', into: id, history: [...merged.history, event] });
        } else if (!merged) issues.push(unknownClaim(other, event.at));
      }
  }
}

/** The claim with a person's changes: fields that its kind does not have are left alone. */
function applied(claim: Claim, changes: Changes): { claim: Claim; fields: string[] } {
  const fields = Object.keys(changes).filter(
    (field) => field in claim && changes[field as keyof Changes] !== undefined,
  );
  const set = Object.fromEntries(fields.map((field) => [field, changes[field as keyof Changes]]));
  return { claim: { ...claim, ...set } as Claim, fields };
}

function unknownClaim(claim: string, at: string): InputIssue {
  return {
    code: 'unknown-claim',
    severity: 'warning',
    path: [],
    message: `the event of ${at} is about claim ${claim}, which the log does not hold`,
  };
}
