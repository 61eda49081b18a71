import { compareText } from '@parley/input';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { SourceMarks } from '../source-line.js';

/** What happened when, and what has been promised. */
export function Timeline() {
  const { timeline, commitments } = useLoaded().talks;
  const { t, text, day, date, party } = useWords();
  const events = [...timeline].sort((a, b) => compareText(b.date, a.date));
  return (
    <>
      {events.map((event) => (
        <div className="entry dated" key={`${event.date} ${text(event.what)}`}>
          <time dateTime={event.date} className="quiet">
            {day(event.date)}
          </time>
          <div>
            <p>{text(event.what)}</p>
            <SourceMarks ids={[event.source]} />
          </div>
        </div>
      ))}
      {commitments.length > 0 && <h3>{t('context.commitments')}</h3>}
      {commitments.map((commitment) => (
        <div className="entry" key={text(commitment.what)}>
          <p>
            <b>{party(commitment.party)}</b> {text(commitment.what)}
          </p>
          <p className="quiet">
            {[
              t(`context.verbs.${commitment.verb}`),
              t(`context.statuses.${commitment.status}`),
              commitment.by && t('context.by', { date: date(commitment.by) }),
              text(commitment.instrument),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <SourceMarks ids={[commitment.source]} />
        </div>
      ))}
      {events.length === 0 && commitments.length === 0 && <p className="entry">{t('context.none')}</p>}
    </>
  );
}
