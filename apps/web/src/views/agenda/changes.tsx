import type { ReactNode } from 'react';
import { useMore } from '../../design/use-more.js';
import { useWords } from '../../i18n/use-words.js';
import { titleOf } from '../../record/title-of.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { shiftedDay } from '../../state/day.js';
import { useAnswer } from '../../state/use-answer.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import { SourceMarks } from '../source-line.js';
import { keyOf, Pair } from './contradictions.js';
import { RecordWaiting } from './record-waiting.js';
import { StatementEntry } from './statement-entry.js';
import { OpenDocument } from './statement-source.js';

/** Days looked back when none is chosen. */
const LOOK_BACK = 7;

/** What is new in the record since a day. */
export function Changes() {
  const { talks } = useLoaded();
  const chosen = useScreen(({ address }) => address.agenda.since);
  const since = chosen ?? shiftedDay(talks.as_of, -LOOK_BACK);
  const { value, work, failure } = useAnswer('record-changes', { since });
  const words = useWords();
  const { t, text, party, issue, date, day } = words;
  const label = (count: number) => t('record.more', { count });
  const stances = useMore(value?.stances ?? [], label);
  const contradicting = useMore(value?.contradictions ?? [], label);
  if (failure) return <FailureNote failure={failure} />;
  if (!value) return <RecordWaiting work={work} />;
  const done = Object.entries(value.events).filter(([, count]) => count > 0);
  const total =
    value.timeline.length +
    value.documents.length +
    value.stances.length +
    value.scope.length +
    value.commitments.length +
    value.deadlines.length +
    value.contradictions.length;
  return (
    <div className={work ? 'changes stale' : 'changes'}>
      <p className="small quiet">
        {chosen === undefined
          ? t('record.changesDefault', { date: date(since) })
          : t('record.changesSince', { date: date(since) })}
        {done.length > 0 &&
          ` ${t('record.inLog')} ${done.map(([event, count]) => `${t(`record.events.${event}`)} ${count}`).join(', ')}.`}
      </p>
      {total === 0 && <p className="panel record-none">{t('record.nothingNew')}</p>}
      <Group name="stances" count={value.stances.length} more={stances.more}>
        {stances.shown.map(({ issue: about, party: who, movement, statement }) => (
          <li key={`${statement.claim} ${about} ${who} ${statement.dated} ${statement.source}`} className="changes-row">
            <p className="changes-about">
              <b>{party(who)}</b>, {issue(about)}
            </p>
            <StatementEntry statement={statement} movement={movement} />
          </li>
        ))}
      </Group>
      <div className="changes-side">
        <Group name="timeline" count={value.timeline.length}>
          {value.timeline.map((event) => (
            <li key={`${event.date} ${text(event.what)}`}>
              <b>{day(event.date)}</b> {text(event.what)}
              <SourceMarks ids={[event.source]} />
            </li>
          ))}
        </Group>
        <Group name="scope" count={value.scope.length}>
          {value.scope.map((step) => (
            <li key={`${step.issue} ${step.party} ${step.since} ${step.state} ${step.claim}`}>
              <b>{step.since ? day(step.since) : t('agenda.undated')}</b> {party(step.party)}, {issue(step.issue)}:{' '}
              <span className="state" data-state={step.state}>
                {t(`agenda.states.${step.state}`)}
              </span>{' '}
              <span className="quiet">{step.speaker}</span>
            </li>
          ))}
        </Group>
        <Group name="commitments" count={value.commitments.length}>
          {value.commitments.map((line) => (
            <li key={`${line.claim} ${text(line.what)}`}>
              <b>{party(line.party)}</b> {t(`context.verbs.${line.verb}`)}: {text(line.what)}
              {line.by && `, ${t('context.by', { date: date(line.by) })}`}
            </li>
          ))}
        </Group>
        <Group name="deadlines" count={value.deadlines.length}>
          {value.deadlines.map((line) => (
            <li key={`${line.by} ${text(line.what)}`}>
              <b>{line.by ? day(line.by) : ''}</b> {party(line.party)}: {text(line.what)}
            </li>
          ))}
        </Group>
        <Group name="documents" count={value.documents.length}>
          {value.documents.map((document) => (
            <li key={document.document}>
              <span lang={document.language}>{titleOf(document)}</span>{' '}
              <span className="quiet">
                {[document.publisher, document.published ? date(document.published) : t('agenda.undated')]
                  .filter(Boolean)
                  .join(', ')}
              </span>{' '}
              <OpenDocument doc={document.document} claim={null} />
            </li>
          ))}
        </Group>
        {value.contradictions.length > 0 && (
          <section data-group="contradictions">
            <h3>
              {t('record.groups.contradictions')} {value.contradictions.length}
            </h3>
            {contradicting.shown.map((found) => (
              <Pair key={keyOf(found)} found={found} />
            ))}
            {contradicting.more && <p>{contradicting.more}</p>}
          </section>
        )}
      </div>
    </div>
  );
}

interface GroupProps {
  readonly name: string;
  readonly count: number;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

function Group({ name, count, more, children }: GroupProps) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <section className="panel changes-group" data-group={name}>
      <h3>
        {t(`record.groups.${name}`)} <span className="quiet">{count}</span>
      </h3>
      <ul>{children}</ul>
      {more && <p>{more}</p>}
    </section>
  );
}
