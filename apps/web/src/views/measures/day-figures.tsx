import type { ExposureReport } from '@parley/tariffs';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { usePairWords } from './use-pair-words.js';

/** The figures of the day, each with its unit and year. */
export function DayFigures({ view, report }: { view: DutyView; report: ExposureReport }) {
  const { t, rate, amount } = useWords();
  const words = usePairWords(view.pair);
  const [low, high] = report.additional_rate_range;
  return (
    <div className="duty-figures">
      <div className="duty-main">
        <p className="duty-rate" data-figure="additional">
          {rate(report.additional_rate)}
        </p>
        <p className="tiny">{t('measures.additional')}</p>
        <p className="tiny quiet" data-figure="range">
          {low === high ? t('measures.noRange') : t('measures.rangeValue', { low: rate(low), high: rate(high) })}
        </p>
      </div>
      <dl>
        <dt>{t('measures.bill')}</dt>
        <dd>
          <b data-figure="bill">{amount(report.duty_bill_usd / 1e6)}</b>{' '}
          <span className="tiny quiet">{t('measures.billUnit', { ...words })}</span>
        </dd>
        <dt>{t('measures.base')}</dt>
        <dd>
          <b data-figure="base">{rate(report.base_rate)}</b>{' '}
          <span className="tiny quiet">{t('measures.baseUnit', { ...words })}</span>
        </dd>
        <dt>{t('measures.hit')}</dt>
        <dd>
          <b data-figure="hit">{rate(report.share_of_imports_hit)}</b>{' '}
          <span className="tiny quiet">
            {t('measures.hitUnit', { ...words, amount: amount(report.imports_2024_usd / 1e6) })}
          </span>
        </dd>
      </dl>
      {report.spread_over_lines && <p className="tiny quiet duty-spread">{t('measures.spread')}</p>}
    </div>
  );
}
