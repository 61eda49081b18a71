import './what-if.css';
import { Button } from '../../../design/button.js';
import { Segments } from '../../../design/segments.js';
import { useWords } from '../../../i18n/use-words.js';
import { FailureNote } from '../../../shell/status/failure-note.js';
import type { DutyView } from '../../../state/duty-view.js';
import { MEASURES_ADDRESS } from '../../../state/measures-address.js';
import { useAnswer } from '../../../state/use-answer.js';
import { usePairWords } from '../use-pair-words.js';
import { useWhatIf } from '../use-what-if.js';
import { AddDuty } from './add-duty.js';
import { AddedCard } from './added-card.js';
import { ChangeCard } from './change-card.js';
import { KeepAsOption } from './keep-as-option.js';
import { PickMeasure } from './pick-measure.js';
import { Results } from './results.js';
import { WorldsPanel } from './worlds-panel.js';

/** Another schedule: measures of the ledger changed, new ones added, and what that does. */
export function WhatIfPanel({ view }: { view: DutyView }) {
  const { whatIf, put, edited } = useWhatIf();
  const { t } = useWords();
  const words = usePairWords(view.pair);
  const { value: parts, failure } = useAnswer('ledger-parts', { pair: view.pair.id, reading: view.reading });
  return (
    <div className="what-if">
      <section className="panel what-if-editor" aria-labelledby="what-if-title">
        <div className="panel-head">
          <h3 id="what-if-title">{t('whatIf.title')}</h3>
          <p className="tiny quiet">{t('whatIf.note')}</p>
        </div>
        {failure && <FailureNote failure={failure} />}
        <div className="what-if-tools">
          <PickMeasure view={view} parts={parts} />
          <AddDuty view={view} parts={parts} />
          {edited && <Button onClick={() => put(MEASURES_ADDRESS.whatIf, 'all')}>{t('whatIf.reset')}</Button>}
        </div>
        {edited && (
          <div className="what-if-scope small">
            <span aria-hidden="true" className="quiet">
              {t('whatIf.scope')}
            </span>
            <Segments
              tight
              label={t('whatIf.scope')}
              value={whatIf.everyone ? 'all' : 'pair'}
              segments={[
                { value: 'pair', label: t('whatIf.onPair', { ...words }) },
                { value: 'all', label: t('whatIf.onAll') },
              ]}
              onChange={(value) => put({ ...whatIf, everyone: value === 'all' }, 'scope')}
            />
          </div>
        )}
        <ul className="what-if-cards">
          {whatIf.changes.map((change, at) => (
            <ChangeCard key={change.measure} change={change} at={at} parts={parts} />
          ))}
          {whatIf.added.map((duty, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: added measures have no name of their own
            <AddedCard key={at} duty={duty} at={at} view={view} />
          ))}
        </ul>
        {!edited && <p className="what-if-empty">{t('whatIf.empty')}</p>}
      </section>
      <div className="what-if-results">
        <Results view={view} />
        <WorldsPanel view={view} />
        {edited && <KeepAsOption view={view} />}
      </div>
    </div>
  );
}
