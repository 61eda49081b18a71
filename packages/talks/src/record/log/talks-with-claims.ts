/** The talks file with what was accepted from documents: what the agenda, the brief and the workbench are made from. */

import type { Position, Talks } from '../talks-schema.js';
import { scopeHistory } from '../views/scope-history.js';
import { doubtEvidence } from './doubt-evidence.js';
import type { DocumentRecord } from './fold-log.js';
import { isUndertakenHere } from './issue-of-claim.js';
import type { RecordEvent } from './record-event.js';
import { recordOf, type Statement } from './statements.js';

/**
 * The talks with accepted claims added: positions, changes of scope, commitments, doubts, and the documents they come from.
 *
 * Claims dated after the date of the record (`as_of`) wait until that date is moved; proposed and rejected ones never count.
 * @param events of the log; without any the talks come back as they are
 */
export function talksWithClaims(talks: Talks, events: readonly RecordEvent[]): Talks {
  if (events.length === 0) return talks;
  const record = recordOf(talks, events, { on: talks.as_of, proposed: false });
  const said = record.statements.filter(({ claim }) => claim !== null);
  const accepted = [...record.log.claims.values()].filter(({ state }) => state === 'accepted');
  const inTime = (document: string) => (record.log.documents.get(document)?.published ?? '') <= talks.as_of;
  const commitments = accepted.flatMap(({ claim }) =>
    claim.kind === 'commitment' && isUndertakenHere(talks, claim) && inTime(claim.document) ? [claim] : [],
  );
  const doubts = accepted.flatMap(({ claim }) => (claim.kind === 'doubt' && inTime(claim.document) ? [claim] : []));
  const sourceOf = (document: string) => record.log.documents.get(document)?.source ?? document;
  const cited = new Set(
    [
      ...said.flatMap(({ source, also }) => [source, ...also]),
      ...[...commitments, ...doubts].map(({ document }) => document),
    ].map(sourceOf),
  );
  const documents = [...record.log.documents.values()].filter(({ document }) => cited.has(document));
  return {
    ...talks,
    sources: {
      ...talks.sources,
      ...Object.fromEntries(documents.map((document) => [document.document, asSource(document)])),
    },
    issues: withScope(
      talks,
      scopeHistory(record).filter(({ claim }) => claim !== null),
    ),
    positions: [...talks.positions, ...said.map(asPosition)],
    commitments: [
      ...talks.commitments,
      ...commitments.map((claim) => ({
        party: claim.party,
        what: claim.what,
        ...(claim.instrument !== null && { instrument: claim.instrument }),
        ...(claim.from_pct !== null && { from: claim.from_pct / 100 }),
        ...(claim.to_pct !== null && { to: claim.to_pct / 100 }),
        ...(claim.by !== null && { by: claim.by }),
        verb: claim.verb,
        status: claim.status,
        source: sourceOf(claim.document),
      })),
    ],
    doubts: {
      ...talks.doubts,
      ...Object.fromEntries(
        doubts.map((claim) => [
          claim.claim,
          {
            kind: doubtKind(claim.doubt),
            title: claim.as_stated,
            as_stated: `“${claim.quote.text}”`,
            ...(claim.expected !== null && { expected: claim.expected }),
            evidence: doubtEvidence(claim),
            sources: [sourceOf(claim.document)],
          },
        ]),
      ),
    },
  };
}

function asSource({ title, name, publisher, published, language, url }: DocumentRecord): Talks['sources'][string] {
  return {
    title: title ?? name,
    publisher: publisher ?? name,
    date: published,
    language,
    ...(url !== null && /^https?:/.test(url) && { url }),
  };
}

function asPosition(statement: Statement): Position {
  const { party, speaker, capacity, issue, stance, strength, said_on, quote, source, claim } = statement;
  return {
    party,
    ...(speaker !== null && { speaker }),
    capacity,
    issue,
    stance,
    strength,
    said_on: said_on ?? statement.dated,
    says: statement.says ?? quote ?? '',
    ...(quote !== null && { quote }),
    source,
    ...(claim !== null && { claim }),
  };
}

function withScope(talks: Talks, steps: ReturnType<typeof scopeHistory>): Talks['issues'] {
  if (steps.length === 0) return talks.issues;
  return Object.fromEntries(
    Object.entries(talks.issues).map(([id, issue]) => [
      id,
      {
        ...issue,
        scope: [
          ...issue.scope,
          ...steps
            .filter((step) => step.issue === id && step.since !== null)
            .map(({ party, state, since, speaker, source, quote }) => ({
              party,
              state,
              ...(since !== null && { since }),
              ...(speaker !== null && { speaker }),
              ...(quote !== null && { says: `“${quote}”` }),
              source,
            })),
        ],
      },
    ]),
  );
}

type DoubtKind = Talks['doubts'][string]['kind'];

function doubtKind(slip: string): DoubtKind {
  if (slip === 'office-holder' || slip === 'name-variant') return 'office-holder';
  if (slip === 'date' || slip === 'amount') return slip;
  return slip === 'rate' || slip === 'direction' ? 'conflict' : 'other';
}
