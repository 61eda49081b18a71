import { Info } from '../../design/floating.js';
import { Tag } from '../../design/tag.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { useLoaded } from '../../state/use-workbench.js';
import type { ScheduleStep } from '../../worker/schedule-protocol.js';
import { useMeasureNames } from './measure-name.js';
import { useSteps } from './use-steps.js';

/** Dates listed after the next one. */
const LISTED = 12;

/** What comes next from the date of the record, in words: the next step of the law and the next deadline of the talks. */
export function NextDates({ view }: { view: DutyView }) {
  const { as_of: asOf } = useLoaded().talks;
  const { steps, deadlines } = useSteps(view);
  const { t, date } = useWords();
  const say = useStepWords();
  const ahead = (steps ?? []).filter((step) => step.date > asOf);
  const known = ahead.filter(({ measure }) => isDecided(measure, asOf));
  const due = deadlines.filter((deadline) => deadline.date > asOf).sort((a, b) => (a.date < b.date ? -1 : 1));
  const [next] = known;
  const [deadline] = due;
  return (
    <p className="duty-next small" data-part="next">
      <span className="quiet">{t('measures.nextFrom', { date: date(asOf) })}</span>{' '}
      {next ? (
        <>
          <b>{date(next.date)}</b>, {say(next)}
          {next.measure.signed && (
            <span className="quiet">, {t('measures.signed', { date: date(next.measure.signed) })}</span>
          )}
          .
        </>
      ) : (
        steps && t('measures.nothingNext')
      )}{' '}
      {deadline && (
        <>
          <span className="quiet">{t('measures.nextDeadline')}</span> <b>{date(deadline.date)}</b>, {deadline.what}.
        </>
      )}{' '}
      <Info label={t('measures.allDates')}>
        <div className="stack">
          <h3>{t('measures.allDates')}</h3>
          <p className="tiny quiet">{t('measures.allDatesNote', { date: date(asOf) })}</p>
          <ol className="duty-dates">
            {ahead.slice(0, LISTED).map((step) => (
              <li key={`${step.date} ${step.kind} ${step.measure.id}`}>
                <b>{date(step.date)}</b> {say(step)}{' '}
                {!isDecided(step.measure, asOf) && <Tag kind="quiet">{t('measures.decidedLater')}</Tag>}
              </li>
            ))}
            {due.map(({ date: day, what }) => (
              <li key={`${day} ${what}`}>
                <b>{date(day)}</b> {what} <Tag kind="note">{t('measures.lane.deadline')}</Tag>
              </li>
            ))}
          </ol>
        </div>
      </Info>
    </p>
  );
}

/** A step in words: which duty, at which rate, begins or ends. */
function useStepWords(): (step: ScheduleStep) => string {
  const { t } = useWords();
  const { nameOf, rateOf } = useMeasureNames();
  return ({ kind, measure }) => t(`measures.stepKinds.${kind}`, { duty: nameOf(measure), rate: rateOf(measure) });
}

/** True when the law of a step had been signed by a day, as far as the ledger says. */
function isDecided({ signed, announced }: ScheduleStep['measure'], day: string): boolean {
  const made = signed ?? announced;
  return made === undefined || made <= day;
}
