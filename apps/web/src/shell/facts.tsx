import { Info } from '../design/floating.js';
import { useWords } from '../i18n/use-words.js';
import { useLoaded } from '../state/use-workbench.js';
import { SourceList } from '../views/source-line.js';
import { DataPicker } from './data-picker.js';

/** What everything on the page rests on. */
export function Facts() {
  const { talks, dataset } = useLoaded();
  const { t, text, date, unit, elasticity, dataset: datasetTitle } = useWords();
  const { meeting, no_deal: noDeal, background, base } = talks;
  return (
    <dl className="masthead-facts">
      {meeting && (
        <div>
          <dt>{text(meeting.title)}</dt>
          <dd>{[text(meeting.place), date(meeting.date)].join(', ')}</dd>
        </div>
      )}
      <div>
        <dt>{t('head.asOf')}</dt>
        <dd>{date(talks.as_of)}</dd>
      </div>
      <div>
        <dt>{t('head.handling')}</dt>
        <dd>{text(talks.handling) || '–'}</dd>
      </div>
      <div>
        <dt>{t('head.against')}</dt>
        <dd>
          {text(noDeal.title)}{' '}
          <Info label={t('app.about', { what: t('head.against') })}>
            <div className="stack">
              <h3>{text(noDeal.title)}</h3>
              <p>{text(noDeal.because)}</p>
              <SourceList ids={noDeal.sources} />
              {background && (
                <>
                  <p className="eyebrow">{t('head.background')}</p>
                  <p>{text(background.title)}</p>
                  <p className="quiet">{text(background.because)}</p>
                  <SourceList ids={background.sources} />
                </>
              )}
            </div>
          </Info>
        </dd>
      </div>
      <div>
        <dt>{t('head.figures')}</dt>
        <dd>
          {unit} <DataPicker />{' '}
          <Info label={t('app.about', { what: t('head.figures') })}>
            <dl>
              <dt>{t('head.dataset')}</dt>
              <dd>{datasetTitle}</dd>
              <dt>{t('head.source')}</dt>
              <dd>{dataset.source}</dd>
              <dt>{t('head.licence')}</dt>
              <dd>{dataset.licence}</dd>
              <dt>{t('head.elasticity')}</dt>
              <dd>{elasticity(base.elasticity)}</dd>
              {base.elasticity_range.length > 0 && (
                <>
                  <dt>{t('head.range')}</dt>
                  <dd>{base.elasticity_range.map(elasticity).join('; ')}</dd>
                </>
              )}
            </dl>
            <p className="quiet" style={{ marginTop: 10 }}>
              {t('head.stated', { year: dataset.year })}
            </p>
          </Info>
        </dd>
      </div>
    </dl>
  );
}
