/**
 * Every position on record: those written in the talks file and those of the log, in one form.
 *
 * Two dates belong to a statement: when it was said (or published), and when the record came to know it.
 */

import { compareText } from '@parley/input';
import type { Position, Talks } from '../talks-schema.js';
import type { Text } from '../text.js';
import { type ClaimState, type FoldedLog, foldLog } from './fold-log.js';
import type { PositionClaim, RecordEvent } from './record-event.js';
import { sameSpeaker } from './same-speaker.js';

export interface Statement {
  readonly party: string;
  readonly speaker: string | null;
  readonly capacity: Position['capacity'];
  /** Issue of the talks file. */
  readonly issue: string;
  readonly stance: Position['stance'];
  readonly strength: Position['strength'];
  readonly said_on: string | null;
  /** Day it counts from: when it was said, else when its document was published; null when neither is known. */
  readonly dated: string | null;
  /** In our words; null for claims that nobody has put into words. */
  readonly says: Text | null;
  /** Exact words; null where the file gives none. */
  readonly quote: string | null;
  /** Source of the talks file, or document of the log. */
  readonly source: string;
  /** Claim of the log; null for positions of the file. */
  readonly claim: string | null;
  readonly state: 'file' | ClaimState;
  /** True when a person changed what was extracted. */
  readonly edited: boolean;
  /** Further documents that say the same: merged claims. */
  readonly also: readonly string[];
}

/** The record of a day. */
export interface TalksRecord {
  readonly talks: Talks;
  readonly log: FoldedLog;
  /** Statements that count on the day, earliest first, undated ones before all others. */
  readonly statements: readonly Statement[];
  /** Day shown; null for all that is known. */
  readonly on: string | null;
}

export interface RecordOptions {
  /** Only what was said up to this day, `YYYY-MM-DD`. */
  readonly on?: string;
  /** Only what the record knew on this day: events of the log up to it. */
  readonly knownOn?: string;
  /** Claims that nobody has accepted yet count too, marked `proposed`; they do by default. */
  readonly proposed?: boolean;
}

/** The record of talks: the file and the fold of its log. */
export function recordOf(talks: Talks, events: readonly RecordEvent[], options: RecordOptions = {}): TalksRecord {
  const log = foldLog(events, options.knownOn);
  const { on, proposed = true } = options;
  const statements = [...fileStatements(talks), ...logStatements(talks, log, proposed)]
    .filter(({ dated }) => on === undefined || dated === null || dated <= on)
    .map((statement, index) => ({ statement, index }))
    .sort((a, b) => compareText(a.statement.dated ?? '', b.statement.dated ?? '') || a.index - b.index)
    .map(({ statement }) => statement);
  return { talks, log, statements, on: on ?? null };
}

function fileStatements(talks: Talks): Statement[] {
  return talks.positions
    .filter(({ claim }) => claim === undefined)
    .map((position) => ({
      party: position.party,
      speaker: position.speaker ?? null,
      capacity: position.capacity,
      issue: position.issue,
      stance: position.stance,
      strength: position.strength,
      said_on: position.said_on,
      dated: position.said_on ?? talks.sources[position.source]?.date ?? null,
      says: position.says,
      quote: position.quote ?? null,
      source: position.source,
      claim: null,
      state: 'file' as const,
      edited: false,
      also: [],
    }));
}

function logStatements(talks: Talks, log: FoldedLog, proposed: boolean): Statement[] {
  const merged = new Map<string, string[]>();
  for (const { claim, into } of log.claims.values()) {
    if (into !== null) merged.set(into, [...(merged.get(into) ?? []), claim.document]);
  }
  const statements: Statement[] = [];
  for (const { claim, state, edited } of log.claims.values()) {
    if (claim.kind !== 'position' || !(state === 'accepted' || (proposed && state === 'proposed'))) continue;
    if (!countable(talks, claim)) continue;
    const source = log.documents.get(claim.document)?.source ?? claim.document;
    if (state === 'proposed' && isWritten(talks, claim, source)) continue;
    statements.push({
      party: claim.party,
      speaker: claim.speaker,
      capacity: claim.capacity,
      issue: claim.issue,
      stance: claim.stance,
      strength: claim.strength,
      said_on: claim.said_on,
      dated: claim.said_on ?? log.documents.get(claim.document)?.published ?? null,
      says: null,
      quote: claim.quote.text,
      source,
      claim: claim.claim,
      state,
      edited: edited.length > 0,
      also: (merged.get(claim.claim) ?? []).filter((document) => document !== claim.document),
    });
  }
  return statements;
}

/** True when the talks file has the statement already, from the same source. */
function isWritten(talks: Talks, claim: PositionClaim, source: string): boolean {
  return talks.positions.some(
    (position) =>
      position.source === source &&
      position.issue === claim.issue &&
      position.party === claim.party &&
      position.stance === claim.stance &&
      sameSpeaker({ speaker: position.speaker ?? null, capacity: position.capacity }, claim),
  );
}

/** A claim enters the matrix when its issue and its party are of these talks and its quote stands in the document. */
function countable(talks: Talks, claim: PositionClaim): claim is PositionClaim & { issue: string; party: string } {
  return (
    claim.issue !== null &&
    claim.issue in talks.issues &&
    claim.party !== null &&
    claim.party in talks.parties &&
    claim.quote.state !== 'unverified'
  );
}
