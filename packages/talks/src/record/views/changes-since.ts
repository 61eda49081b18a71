/** What changed in the record since a day: documents, claims decided, movements, scope, deadlines, events. */

import type { DocumentRecord } from '../log/fold-log.js';
import type { RecordEvent } from '../log/record-event.js';
import type { SpeakerNames } from '../log/speaker-names.js';
import { recordOf, type Statement } from '../log/statements.js';
import type { Talks } from '../talks-schema.js';
import { type CommitmentLine, commitmentLines } from './commitment-lines.js';
import { type Contradiction, contradictions } from './contradictions.js';
import type { Movement } from './movement.js';
import { type ScopeStep, scopeHistory } from './scope-history.js';
import { stanceHistory } from './stance-history.js';

export interface MovedStance {
  readonly issue: string;
  readonly party: string;
  readonly movement: Movement | null;
  readonly statement: Statement;
  /** The statement before it; null when the party had not spoken on the issue. */
  readonly before: Statement | null;
}

export interface RecordChanges {
  readonly since: string;
  /** Documents added to the record from that day on. */
  readonly documents: readonly DocumentRecord[];
  /** Claims extracted, accepted, edited, rejected and merged from that day on, by event. */
  readonly events: Readonly<Record<RecordEvent['event'], number>>;
  /** Statements made from that day on, with how they move the party. */
  readonly stances: readonly MovedStance[];
  readonly scope: readonly ScopeStep[];
  /** Commitments of documents published from that day on. */
  readonly commitments: readonly CommitmentLine[];
  /** Deadlines that fall between that day and the date of the record. */
  readonly deadlines: readonly CommitmentLine[];
  readonly timeline: Talks['timeline'];
  readonly contradictions: readonly Contradiction[];
}

/**
 * @param since first day that counts, `YYYY-MM-DD`
 * @param names names known to be of one person
 */
export function changesSince(
  talks: Talks,
  events: readonly RecordEvent[],
  since: string,
  names?: SpeakerNames,
): RecordChanges {
  const record = recordOf(talks, events, { names });
  const later = events.filter(({ at }) => at.slice(0, 10) >= since);
  const added = [...record.log.documents.values()].filter(({ added_at }) => added_at.slice(0, 10) >= since);
  const fresh = new Set(added.map(({ document }) => document));
  const isNew = ({ dated, claim }: Statement) =>
    dated === null ? claim !== null && fresh.has(record.log.claims.get(claim)?.claim.document ?? '') : dated >= since;
  const stances = Object.keys(talks.issues).flatMap((issue) =>
    Object.keys(talks.parties).flatMap((party) => {
      const steps = stanceHistory(record, party, issue);
      return steps.flatMap(({ statement, movement }, index) =>
        isNew(statement) ? [{ issue, party, movement, statement, before: steps[index - 1]?.statement ?? null }] : [],
      );
    }),
  );
  const lines = commitmentLines(record);
  return {
    since,
    documents: added,
    events: counted(later),
    stances,
    scope: scopeHistory(record).filter((step) => step.since !== null && step.since >= since),
    commitments: lines.filter(({ dated }) => dated !== null && dated >= since),
    deadlines: lines.filter(({ by }) => by !== null && by >= since && by <= talks.as_of),
    timeline: talks.timeline.filter(({ date }) => date >= since),
    contradictions: contradictions(record).filter((found) =>
      found.kind === 'stance'
        ? [found.one, ...found.others].some(isNew)
        : [found.one, ...found.others].some(({ document }) => fresh.has(document)),
    ),
  };
}

function counted(events: readonly RecordEvent[]): Record<RecordEvent['event'], number> {
  const counts = {
    'document-added': 0,
    'claim-extracted': 0,
    'claim-accepted': 0,
    'claim-rejected': 0,
    'claim-edited': 0,
    'claims-merged': 0,
    'decision-withdrawn': 0,
    'document-edited': 0,
  };
  for (const { event } of events) counts[event] += 1;
  return counts;
}
