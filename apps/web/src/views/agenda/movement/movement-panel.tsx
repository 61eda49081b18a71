import { Toggle } from '../../../design/toggle.js';
import { useWords } from '../../../i18n/use-words.js';
import { FailureNote } from '../../../shell/status/failure-note.js';
import { useAnswer } from '../../../state/use-answer.js';
import { useLoaded, useScreen, useWorkbench } from '../../../state/use-workbench.js';
import { useRecordDay } from '../use-record.js';
import { ScopeChart } from './scope-chart.js';
import { Strip } from './strip.js';
import { Tracker } from './tracker.js';

/** How the parties have moved: every issue from opening to now, and one of them statement by statement. */
export function MovementPanel() {
  const day = useRecordDay();
  const { talks, parties } = useLoaded();
  const { issue: chosen, allVoices } = useScreen(({ address }) => address.agenda);
  const { showAgenda } = useWorkbench();
  const { t, issue: titleOf, party } = useWords();
  const { value: lines, failure } = useAnswer('record-tracker', day);
  const issue = chosen ?? lines?.[0]?.issue ?? Object.keys(talks.issues)[0] ?? '';
  const record = useAnswer('record-issue', issue === '' ? undefined : { ...day, issue, allVoices });
  const shown = record.value?.issue === issue ? record.value : undefined;
  return (
    <div className="movement-panel">
      {failure && <FailureNote failure={failure} />}
      <Tracker lines={lines} chosen={issue} onChoose={(next) => showAgenda({ issue: next })} />
      <section className="panel movement-issue" aria-labelledby="movement-title">
        <div className="panel-head">
          <h3 id="movement-title">{titleOf(issue)}</h3>
        </div>
        <div className="movement-body">
          <h4>{t('record.scopeOverTime')}</h4>
          {shown && <ScopeChart record={shown} />}
          <div className="movement-voices small">
            <h4>{t('record.history')}</h4>
            <span>
              <Toggle
                label={t('record.allVoices')}
                on={allVoices}
                onChange={(next) => showAgenda({ allVoices: next })}
              />{' '}
              <span aria-hidden="true">{t('record.allVoices')}</span>
            </span>
          </div>
          <div className={record.work && shown ? 'strips stale' : 'strips'}>
            {parties.map(({ code }) => (
              <Strip
                key={code}
                name={party(code)}
                party={code}
                steps={shown?.histories.find((history) => history.party === code)?.steps}
              />
            ))}
          </div>
        </div>
      </section>
    </div>
  );
}
