/** The record of the talks on a day: the same views that `parley talks …` prints. */

import type { ReadingRulesData } from '@parley/reader';
import {
  changesSince,
  commitmentLines,
  concessionTracker,
  contradictions,
  movementSince,
  namesOfRules,
  positionMatrix,
  recordOf,
  type SpeakerNames,
  scopeHistory,
  scopeStates,
  stanceHistory,
  type TalksRecord,
} from '@parley/talks';
import { titleOf } from '../record/title-of.js';
import type { Library } from './library.js';
import type { Session } from './load.js';
import type { AnswerTo, QuestionOf } from './questions.js';
import type { ClaimFacts, DocumentFacts, RecordDay } from './record-protocol.js';
import type { Work } from './work.js';

const names = new WeakMap<Library, Promise<SpeakerNames | undefined>>();

/**
 * Names that are known to be one person's. They come with the rules of reading, which are large: a record without
 * documents does without them.
 */
function namesFor({ record }: Session, library: Library): Promise<SpeakerNames | undefined> {
  if (record.events.length === 0) return Promise.resolve(undefined);
  const known =
    names.get(library) ??
    library.origin.readingRules().then(
      (text) => (text === undefined ? undefined : namesOfRules(JSON.parse(text) as ReadingRulesData)),
      () => undefined,
    );
  names.set(library, known);
  return known;
}

async function recordOn(session: Session, { on, accepted }: RecordDay, { library }: Work): Promise<TalksRecord> {
  const { talks, events } = session.record;
  return recordOf(talks, events, {
    ...(on !== undefined && { on }),
    proposed: !accepted,
    names: await namesFor(session, library),
  });
}

export async function recordMatrix(
  session: Session,
  { since, ...day }: QuestionOf<'record-matrix'>,
  work: Work,
): Promise<AnswerTo<'record-matrix'>> {
  const record = await recordOn(session, day, work);
  const rows = positionMatrix(record);
  const whole = day.on === undefined ? record : await recordOn(session, { ...day, on: undefined }, work);
  const earlier = since === undefined ? undefined : await recordOn(session, { ...day, on: since }, work);
  return {
    rows,
    scope: scopeStates(record),
    moved: earlier ? movementSince(positionMatrix(earlier), rows) : null,
    claims: claimsOf(record),
    documents: documentsOf(record),
    days: daysOf(whole),
    counts: {
      commitments: commitmentLines(record, !day.accepted).length,
      contradictions: contradictions(record).length,
      proposed: [...record.log.claims.values()].filter(({ state }) => state === 'proposed').length,
    },
  };
}

function claimsOf({ log }: TalksRecord): Record<string, ClaimFacts> {
  return Object.fromEntries(
    [...log.claims.values()].map(({ claim, state, edited }) => [
      claim.claim,
      {
        document: claim.document,
        state,
        hedged: claim.kind === 'position' && claim.hedged,
        quote: claim.quote.state,
        edited: edited.length > 0,
        extractor: claim.extractor,
      },
    ]),
  );
}

function documentsOf({ log }: TalksRecord): Record<string, DocumentFacts> {
  return Object.fromEntries(
    [...log.documents.values()].map(({ document, title, name, publisher, published, language, url, source }) => [
      document,
      { title: titleOf({ title, name }), publisher, published, language, url, source },
    ]),
  );
}

function daysOf(record: TalksRecord): string[] {
  const said = record.statements.flatMap(({ dated }) => dated ?? []);
  const moved = scopeHistory(record).flatMap(({ since }) => since ?? []);
  return [...new Set([...said, ...moved])].sort();
}

export async function recordTracker(
  session: Session,
  question: QuestionOf<'record-tracker'>,
  work: Work,
): Promise<AnswerTo<'record-tracker'>> {
  return concessionTracker(await recordOn(session, question, work));
}

export async function recordIssue(
  session: Session,
  { issue, allVoices, ...day }: QuestionOf<'record-issue'>,
  work: Work,
): Promise<AnswerTo<'record-issue'>> {
  const record = await recordOn(session, day, work);
  return {
    issue,
    histories: Object.keys(record.talks.parties).map((party) => ({
      party,
      steps: stanceHistory(record, party, issue, allVoices ? 'all' : 'government'),
    })),
    scope: scopeHistory(record).filter((step) => step.issue === issue),
  };
}

export async function recordCommitments(
  session: Session,
  question: QuestionOf<'record-commitments'>,
  work: Work,
): Promise<AnswerTo<'record-commitments'>> {
  return commitmentLines(await recordOn(session, question, work), !question.accepted);
}

export async function recordContradictions(
  session: Session,
  question: QuestionOf<'record-contradictions'>,
  work: Work,
): Promise<AnswerTo<'record-contradictions'>> {
  return contradictions(await recordOn(session, question, work));
}

export async function recordChanges(
  session: Session,
  { since }: QuestionOf<'record-changes'>,
  { library }: Work,
): Promise<AnswerTo<'record-changes'>> {
  const { talks, events } = session.record;
  return changesSince(talks, events, since, await namesFor(session, library));
}
