import { Scroll } from '../../design/scroll.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import type { MeasureFacts } from '../../worker/duty-protocol.js';
import { useMeasureNames } from './measure-name.js';
import { useDutyModel, useExposure } from './use-duty-view.js';

/** Which measures begin on the day, and which ended the day before. */
export function MeasureChanges({ view }: { view: DutyView }) {
  const { exposure, stale } = useExposure(view);
  const { model } = useDutyModel(view);
  const { t, date } = useWords();
  // The first row of a period begins with the period, not with a change.
  const last = model?.own.timeline.rows.findLast((row) => row.date <= view.day && row.date > model.from)?.date;
  return (
    <div className="panel duty-card" data-part="changes">
      <div className="panel-head">
        <h3 id="duty-changes">{t('measures.changes')}</h3>
      </div>
      <Scroll className={stale && exposure ? 'duty-scroll stale' : 'duty-scroll'} labelledBy="duty-changes">
        {exposure && exposure.begins.length + exposure.ends.length === 0 && (
          <p className="small quiet">
            {last === undefined ? t('measures.noChanges') : t('measures.lastChange', { date: date(last) })}
          </p>
        )}
        <ul className="duty-changes">
          {exposure?.begins.map((measure) => (
            <Change key={`begins ${measure.id}`} measure={measure} word={t('measures.began')} />
          ))}
          {exposure?.ends.map((measure) => (
            <Change key={`ends ${measure.id}`} measure={measure} word={t('measures.ended')} />
          ))}
        </ul>
      </Scroll>
    </div>
  );
}

function Change({ measure, word }: { measure: MeasureFacts; word: string }) {
  const { nameOf, rateOf } = useMeasureNames();
  return (
    <li>
      <span>
        <span className="quiet">{word}</span> {nameOf(measure)}: <b>{rateOf(measure)}</b>
      </span>
      <span className="quiet tiny">
        <code>{measure.id}</code>
        {measure.legal !== undefined && <span lang="en"> {measure.legal}</span>}
      </span>
    </li>
  );
}
