import { Scroll } from '../../design/scroll.js';
import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { useWorkbench } from '../../state/use-workbench.js';
import { daysOf } from './duty-model.js';
import { rowOn } from './steps.js';
import { useDutyModel } from './use-duty-view.js';
import { usePairWords } from './use-pair-words.js';

/** The chart as a table: a row for each day of change. */
export function TimelineTable({ view }: { view: DutyView }) {
  const { model, stale } = useDutyModel(view);
  const { showDuties } = useWorkbench();
  const { t, language, rate, shortDate } = useWords();
  const words = dutyWords(language);
  const pair = usePairWords(view.pair);
  return (
    <details className="duty-as-table">
      <summary>{t('measures.table')}</summary>
      {model && (
        <Scroll className={stale ? 'panel duty-wide stale' : 'panel duty-wide'} label={t('measures.table')}>
          <table className="duty-table">
            <caption className="tiny quiet">
              {t('measures.tableCaption', {
                ...pair,
                from: shortDate(model.from),
                to: shortDate(model.to),
                reading: words.reading(model.own.reading),
              })}
            </caption>
            <thead>
              <tr>
                <th scope="col" className="words" data-short>
                  {t('measures.date')}
                </th>
                <th scope="col">{t('measures.total')}</th>
                {model.edited && <th scope="col">{t('measures.asEdited')}</th>}
                <th scope="col">{t('measures.low')}</th>
                <th scope="col">{t('measures.high')}</th>
                {model.authorities.map((authority) => (
                  <th scope="col" key={authority}>
                    {words.authority(authority)}
                  </th>
                ))}
                {model.others.map(({ reading }) => (
                  <th scope="col" key={reading.id}>
                    {words.reading(reading)}
                  </th>
                ))}
                <th scope="col" className="words">
                  {t('measures.begins')}
                </th>
                <th scope="col" className="words">
                  {t('measures.ends')}
                </th>
              </tr>
            </thead>
            <tbody>
              {daysOf(model).map((day) => {
                const own = rowOn(model.own.timeline.rows, day);
                if (!own) return null;
                // A day on which only the edited schedule changes begins and ends nothing in the law.
                const row = own.date === day ? own : { ...own, date: day, begins: [], ends: [] };
                const [low, high] = row.additional_rate_range;
                return (
                  <tr key={row.date} aria-current={row.date === view.day ? 'date' : undefined}>
                    <th scope="row" className="words" data-short>
                      <button type="button" className="duty-pick" onClick={() => showDuties({ day: row.date })}>
                        {shortDate(row.date)}
                      </button>
                    </th>
                    <td>
                      <b>{rate(row.additional_rate)}</b>
                    </td>
                    {model.edited && <td>{rate(rowOn(model.edited.rows, row.date)?.additional_rate ?? Number.NaN)}</td>}
                    <td>{low === high ? '' : rate(low)}</td>
                    <td>{low === high ? '' : rate(high)}</td>
                    {model.authorities.map((authority) => {
                      const part = row.by_authority.find((one) => one.authority === authority);
                      return <td key={authority}>{part && part.rate > 0 ? rate(part.rate) : ''}</td>;
                    })}
                    {model.others.map(({ reading, timeline }) => (
                      <td key={reading.id}>{rate(rowOn(timeline.rows, row.date)?.additional_rate ?? Number.NaN)}</td>
                    ))}
                    <td className="words" lang="en">
                      {row.begins.join(', ')}
                    </td>
                    <td className="words" lang="en">
                      {row.ends.join(', ')}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
    </details>
  );
}
