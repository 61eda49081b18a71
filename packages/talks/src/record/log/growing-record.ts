/** A record that documents are added to one after the other: each is held against what is known without folding the log anew. */

import { compareText } from '@parley/input';
import type { Talks } from '../talks-schema.js';
import type { KnownClaims } from '../views/claim-news.js';
import { type ClaimRecord, type FoldedLog, foldInto, foldOf } from './fold-log.js';
import type { MeasureClaim, RecordEvent } from './record-event.js';
import type { SpeakerNames } from './speaker-names.js';
import { recordOfLog, type Statement, statementOf } from './statements.js';

/** The record as it stands, and as claims are held against it. */
export interface GrowingRecord extends KnownClaims {
  readonly log: FoldedLog;
  /** Adds events at the end of the log. */
  append(events: readonly RecordEvent[]): void;
}

/** Events that only ever add; others are rare, and the log is folded anew for them. */
const ADDING: ReadonlySet<RecordEvent['event']> = new Set(['document-added', 'claim-extracted', 'claim-accepted']);

/**
 * Opens a record to add documents to.
 * @param talks the file as written, without claims of the log
 * @param events of the log
 * @param names names known to be of one person
 */
export function growingRecord(talks: Talks, events: readonly RecordEvent[], names?: SpeakerNames): GrowingRecord {
  const all = [...events];
  let state = foldedState(talks, all, names);
  return {
    talks,
    names,
    get log() {
      return state.fold;
    },
    said: (issue, party) => state.statements.get(keyOf(issue, party)) ?? [],
    measuresLike: ({ product, imposer, target }) => state.measures.get(keyOf(product, imposer, target)) ?? [],
    undertakes: ({ party, what }) => state.commitments.has(keyOf(party, what)),
    append(added) {
      all.push(...added);
      if (added.every((event) => state.mayAdd(event))) state.add(added);
      else state = foldedState(talks, all, names);
    },
  };
}

function foldedState(talks: Talks, events: readonly RecordEvent[], names: SpeakerNames | undefined) {
  const fold = foldOf(events);
  const statements = new Map<string, Statement[]>();
  const measures = new Map<string, MeasureClaim[]>();
  const commitments = new Set<string>();
  let latest = '';
  for (const { at } of events) if (compareText(at, latest) > 0) latest = at;
  for (const statement of recordOfLog(talks, fold, { names }).statements) {
    pushTo(statements, keyOf(statement.issue, statement.party), statement);
  }
  for (const claim of fold.claims.values()) file(claim);

  function file({ claim, state }: ClaimRecord): void {
    if (state === 'rejected') return;
    if (claim.kind === 'commitment') commitments.add(keyOf(claim.party, claim.what));
    else if (claim.kind === 'measure') {
      pushTo(measures, keyOf(claim.product, claim.imposer, claim.target), claim);
    }
  }

  function state(record: ClaimRecord): void {
    const statement = statementOf(talks, fold, record, { proposed: true, also: [], names });
    if (statement === null) return;
    const known = statements.get(keyOf(statement.issue, statement.party)) ?? [];
    const dated = statement.dated ?? '';
    const at = known.findLastIndex((other) => compareText(other.dated ?? '', dated) <= 0);
    known.splice(at + 1, 0, statement);
    statements.set(keyOf(statement.issue, statement.party), known);
  }

  return {
    fold,
    statements,
    measures,
    commitments,
    /** True for an event that comes last and changes nothing that stands. */
    mayAdd(event: RecordEvent): boolean {
      if (!ADDING.has(event.event) || compareText(event.at, latest) < 0) return false;
      return event.event !== 'claim-accepted' || !fold.claims.has(event.claim);
    },
    add(events: readonly RecordEvent[]): void {
      const fresh: string[] = [];
      for (const event of events) {
        if (event.event === 'claim-extracted' && !fold.claims.has(event.claim.claim)) fresh.push(event.claim.claim);
        foldInto(fold, event);
        if (compareText(event.at, latest) > 0) latest = event.at;
      }
      for (const id of fresh) {
        const claim = fold.claims.get(id);
        if (claim === undefined) continue;
        file(claim);
        state(claim);
      }
    },
  };
}

function keyOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}

function pushTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}
