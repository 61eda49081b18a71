import type { LayerReport, NotAppliedReport, ProductDutyReport } from '@parley/tariffs';
import { Button } from '../../../design/button.js';
import { useWords } from '../../../i18n/use-words.js';
import { FailureNote } from '../../../shell/status/failure-note.js';
import type { DutyView } from '../../../state/duty-view.js';
import { useScreen, useWorkbench } from '../../../state/use-workbench.js';
import { useMeasureNames } from '../measure-name.js';
import { useAgedAnswer } from '../use-aged-answer.js';
import { useScheduleEdit } from '../use-what-if.js';

/** The duties on one product, layer by layer, and what does not apply and why. */
export function ProductStack({ view }: { view: DutyView }) {
  const hs = useScreen(({ address }) => address.measures.hs);
  const edit = useScheduleEdit(view);
  const { showMeasures } = useWorkbench();
  const { t, date } = useWords();
  const { pair, reading, day } = view;
  const { value, asked, failure, stale } = useAgedAnswer(
    'product-duties',
    hs === undefined ? undefined : { pair: pair.id, reading, day, edit, hs },
  );
  if (hs === undefined) {
    return (
      <section id="product-stack" className="panel products-stack" aria-label={t('products.stack')}>
        <p className="products-empty small quiet">{t('products.pick')}</p>
      </section>
    );
  }
  const ok = value && asked?.hs === hs;
  return (
    <section id="product-stack" className="panel products-stack" aria-labelledby="product-stack-title">
      <div className="products-stack-head">
        <div>
          <h3 id="product-stack-title" className="duty-code">
            {ok ? dotted(value.law.hs) : dotted(hs)}
          </h3>
          {ok && value.name && (
            <p className="small" lang="en">
              {value.name}
            </p>
          )}
          <p className="tiny quiet">{date(day)}</p>
        </div>
        <Button aria-label={t('products.close')} onClick={() => showMeasures({ hs: undefined })}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      {failure && <FailureNote failure={failure} />}
      {ok && (
        <div className={stale ? 'products-stack-body stale' : 'products-stack-body'}>
          {value.edited && <StackTable title={t('measures.asEdited')} report={value.edited} edited />}
          <StackTable title={value.edited ? t('whatIf.inLaw') : t('products.stack')} report={value.law} />
          <NotApplied entries={value.law.not_applied} />
        </div>
      )}
    </section>
  );
}

function dotted(code: string): string {
  return [code.slice(0, 4), ...(code.slice(4).match(/\d{1,2}/g) ?? [])].join('.');
}

function StackTable({ title, report, edited }: { title: string; report: ProductDutyReport; edited?: boolean }) {
  const { t, rate, legalRate, shortDate } = useWords();
  const { nameOf } = useMeasureNames();
  const days = ({ from, to }: LayerReport) =>
    [from ? shortDate(from) : '', to ? shortDate(to) : t('whatIf.open')].join(' – ');
  return (
    <table className="duty-table products-layers" data-stack={edited ? 'edited' : 'law'}>
      <caption>
        {title}: <b data-figure="total">{rate(report.total_rate)}</b>
        {report.total_rate_range && (
          <span className="quiet">
            {' '}
            ({rate(report.total_rate_range[0])} – {rate(report.total_rate_range[1])})
          </span>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="words">
            {t('products.authority')}
          </th>
          <th scope="col">{t('measures.adds')}</th>
          <th scope="col" className="words">
            {t('products.days')}
          </th>
        </tr>
      </thead>
      <tbody>
        {report.stack.map((layer) => (
          <tr key={`${layer.authority} ${layer.measure ?? ''} ${layer.from}`}>
            <th scope="row" className="words">
              {nameOf(layer)}
              {layer.statutory_rate !== undefined && (
                <span className="quiet"> ({t('products.statutory', { rate: legalRate(layer.statutory_rate) })})</span>
              )}
              <span className="products-legal tiny quiet" lang="en">
                {[layer.legal, layer.text].filter(Boolean).join(' · ')}
              </span>
            </th>
            <td>{rate(layer.rate)}</td>
            <td className="words tiny">{days(layer)}</td>
          </tr>
        ))}
        {report.lines.map((line) => (
          <tr key={line.hs} className="duty-subject">
            <th scope="row" className="words">
              {t('products.ofIt', { share: rate(line.weight) })} <span className="duty-code">{line.hs}</span>
            </th>
            <td>{rate(line.total_rate)}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NotApplied({ entries }: { entries: readonly NotAppliedReport[] }) {
  const { t, legalRate } = useWords();
  const { nameOf } = useMeasureNames();
  if (entries.length === 0) return null;
  return (
    <div className="products-not">
      <h4>{t('products.notApplied')}</h4>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.measure ?? entry.authority} ${entry.why}`}>
            {nameOf(entry)}
            {entry.rate !== undefined && ` ${legalRate(entry.rate)}`}: <span lang="en">{entry.why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
