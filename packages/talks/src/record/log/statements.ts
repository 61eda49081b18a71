/**
 * Every position on record: those written in the talks file and those of the log, in one form.
 *
 * Two dates belong to a statement: when it was said (or published), and when the record came to know it.
 */

import { compareText } from '@parley/input';
import type { Position, Talks } from '../talks-schema.js';
import type { Text } from '../text.js';
import { type ClaimRecord, type ClaimState, type FoldedLog, foldLog } from './fold-log.js';
import type { PositionClaim, RecordEvent } from './record-event.js';
import { sameSpeaker } from './same-speaker.js';
import type { SpeakerNames } from './speaker-names.js';

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
  /** Names known to be of one person. */
  readonly names?: SpeakerNames | undefined;
}

export interface RecordOptions {
  /** Only what was said up to this day, `YYYY-MM-DD`. */
  readonly on?: string;
  /** Only what the record knew on this day: events of the log up to it. */
  readonly knownOn?: string;
  /** Claims that nobody has accepted yet count too, marked `proposed`; they do by default. */
  readonly proposed?: boolean;
  /** Names known to be of one person: in two scripts, in several spellings. */
  readonly names?: SpeakerNames | undefined;
}

/** The record of talks: the file and the fold of its log. */
export function recordOf(talks: Talks, events: readonly RecordEvent[], options: RecordOptions = {}): TalksRecord {
  return recordOfLog(talks, foldLog(events, options.knownOn), options);
}

/** The record of talks whose log is folded already. */
export function recordOfLog(
  talks: Talks,
  log: FoldedLog,
  { on, proposed = true, names }: Omit<RecordOptions, 'knownOn'>,
): TalksRecord {
  const statements = [...fileStatements(talks), ...logStatements(talks, log, proposed, names)]
    .filter(({ dated }) => on === undefined || dated === null || dated <= on)
    .map((statement, index) => ({ statement, index }))
    .sort((a, b) => compareText(a.statement.dated ?? '', b.statement.dated ?? '') || a.index - b.index)
    .map(({ statement }) => statement);
  return { talks, log, statements, on: on ?? null, names };
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

function logStatements(talks: Talks, log: FoldedLog, proposed: boolean, names: SpeakerNames | undefined): Statement[] {
  const merged = new Map<string, string[]>();
  for (const { claim, into } of log.claims.values()) {
    if (into !== null) merged.set(into, [...(merged.get(into) ?? []), claim.document]);
  }
  const statements: Statement[] = [];
  for (const known of log.claims.values()) {
    const statement = statementOf(talks, log, known, {
      proposed,
      names,
      also: merged.get(known.claim.claim) ?? [],
    });
    if (statement !== null) statements.push(statement);
  }
  return statements;
}

/**
 * The statement of a claim; null when it is none, or does not count.
 * @param options whether claims count that nobody has accepted, and the documents of the claims merged into this one
 */
export function statementOf(
  talks: Talks,
  log: FoldedLog,
  { claim, state, edited }: ClaimRecord,
  {
    proposed,
    also,
    names,
  }: { readonly proposed: boolean; readonly also: readonly string[]; readonly names: SpeakerNames | undefined },
): Statement | null {
  if (claim.kind !== 'position' || !(state === 'accepted' || (proposed && state === 'proposed'))) return null;
  if (!countable(talks, claim)) return null;
  const source = log.documents.get(claim.document)?.source ?? claim.document;
  if (state === 'proposed' && isWritten(talks, claim, source, names)) return null;
  return {
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
    also: also.filter((document) => document !== claim.document),
  };
}

/** True when the talks file has the statement already, from the same source. */
function isWritten(talks: Talks, claim: PositionClaim, source: string, names: SpeakerNames | undefined): boolean {
  return talks.positions.some(
    (position) =>
      position.source === source &&
      position.issue === claim.issue &&
      position.party === claim.party &&
      position.stance === claim.stance &&
      sameSpeaker({ speaker: position.speaker ?? null, capacity: position.capacity }, claim, names),
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
