import { Progress } from '../../../design/progress.js';
import { useWords } from '../../../i18n/use-words.js';
import { FailureNote } from '../../../shell/status/failure-note.js';
import type { DutyView } from '../../../state/duty-view.js';
import { useLoaded } from '../../../state/use-workbench.js';
import { useAgedAnswer } from '../use-aged-answer.js';
import { useScheduleEdit, useWhatIf } from '../use-what-if.js';

/** What the edited schedule does in general equilibrium against the schedule as it stands. */
export function WorldsPanel({ view }: { view: DutyView }) {
  const { edited } = useWhatIf();
  const edit = useScheduleEdit(view);
  const { dataset } = useLoaded();
  const { pair, reading, day } = view;
  const words = useWords();
  const { t, party, money, finePercent, amount } = words;
  const { value, failure, work, stale } = useAgedAnswer(
    'schedule-worlds',
    edited ? { pair: pair.id, reading, day, edit } : undefined,
  );
  if (!edited) return null;
  return (
    <section className="panel what-if-worlds" data-part="worlds" aria-labelledby="worlds-title">
      <div className="panel-head">
        <h3 id="worlds-title">{t('whatIf.worlds')}</h3>
        <p className="tiny quiet">{t('whatIf.worldsNote', { dataset: words.dataset, unit: words.unit })}</p>
      </div>
      {failure && <FailureNote failure={failure} />}
      <div className="what-if-worlds-body">
        {value && (
          <div className={stale ? 'what-if-pad stale' : 'what-if-pad'}>
            <table className="duty-table">
              <thead>
                <tr>
                  <th scope="col" className="words">
                    <span className="unseen">{t('figure.part')}</span>
                  </th>
                  <th scope="col">{t('figure.central')}</th>
                  <th scope="col">{t('figure.low')}</th>
                  <th scope="col">{t('figure.high')}</th>
                  <th scope="col">%</th>
                </tr>
              </thead>
              <tbody>
                {value.parties.flatMap(({ party: code, realIncome, realIncomePercent, revenue }) => [
                  <tr key={`${code} income`} data-world={`${code} income`}>
                    <th scope="row" className="words">
                      {t('whatIf.income', { party: party(code) })}
                    </th>
                    <td>
                      <b>{money(realIncome.central)}</b>
                    </td>
                    <td>{money(realIncome.low)}</td>
                    <td>{money(realIncome.high)}</td>
                    <td>{finePercent(realIncomePercent)}</td>
                  </tr>,
                  <tr key={`${code} revenue`} data-world={`${code} revenue`}>
                    <th scope="row" className="words">
                      {t('whatIf.revenue', { party: party(code) })}
                    </th>
                    <td>{money(revenue.central)}</td>
                    <td>{money(revenue.low)}</td>
                    <td>{money(revenue.high)}</td>
                    <td />
                  </tr>,
                ])}
              </tbody>
            </table>
            <p className="small">
              {value.flows.map(({ exporter, importer, before, after }) => (
                <span key={`${exporter} ${importer}`} className="what-if-flow">
                  {t('whatIf.flow', { from: party(exporter), into: party(importer) })}: {amount(before)} →{' '}
                  <b>{amount(after)}</b>
                </span>
              ))}
            </p>
            {value.background.length > 0 && (
              <p className="tiny quiet">{t('whatIf.background', { names: value.background.join(', ') })}</p>
            )}
            <p className="tiny quiet">
              {t('whatIf.runs')} <code className="run">{value.runBefore}</code> →{' '}
              <code className="run">{value.runAfter}</code>
              {'; '}
              {t('whatIf.rangeOver', { count: value.runs.length })} {dataset.year}
            </p>
          </div>
        )}
        {work && !value && <Progress label={t('whatIf.working')} work={work} />}
      </div>
    </section>
  );
}
