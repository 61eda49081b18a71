import type { PackageReport } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';

/** Unit, base year and the runs that reproduce the modelled part of a figure. */
export function RunFacts({ report, percent }: { report: PackageReport; percent: number }) {
  const { talks } = useLoaded();
  const { t, date, finePercent, unit, dataset } = useWords();
  const [, ...others] = report.runs;
  return (
    <>
      <p className="quiet">{t('figure.percent', { value: finePercent(percent) })}</p>
      <dl className="tiny">
        <dt>{t('figure.unitModelled')}</dt>
        <dd>
          {unit} ({dataset})
        </dd>
        <dt>{t('figure.unitOther')}</dt>
        <dd>{t('figure.unitOtherText', { date: date(talks.as_of) })}</dd>
        <dt>{t('figure.run')}</dt>
        <dd className="run">{report.run}</dd>
        <dt>{t('figure.noDealRun')}</dt>
        <dd className="run">{report.no_deal_run}</dd>
        {others.length > 0 && (
          <>
            <dt>{t('figure.runs')}</dt>
            <dd>
              {others.map(({ variant, run }) => (
                <span key={variant} style={{ display: 'block' }}>
                  <span className="run">{run}</span> <span className="quiet">{variant}</span>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
