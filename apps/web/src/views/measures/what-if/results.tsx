import { dutyWords } from '../../../i18n/duty-words.js';
import { useWords } from '../../../i18n/use-words.js';
import { FailureNote } from '../../../shell/status/failure-note.js';
import type { DutyView } from '../../../state/duty-view.js';
import { usePairWords } from '../use-pair-words.js';
import { useEditedDay, useWhatIf } from '../use-what-if.js';
import { ChangedProducts } from './changed-products.js';

/** What the edited schedule does on the day when nobody changes what is bought: rate, bill, by authority, by product. */
export function Results({ view }: { view: DutyView }) {
  const { edited: isEdited } = useWhatIf();
  const { value, failure, stale } = useEditedDay(view);
  const { t, language, date, rate, points, amount, money } = useWords();
  const words = usePairWords(view.pair);
  const { authority: nameOf } = dutyWords(language);
  if (!isEdited) return null;
  const rateRow = (label: string, law: number, edited: number, unit: string, name: string) => (
    <tr data-result={name}>
      <th scope="row" className="words">
        {label} <span className="tiny quiet">{unit}</span>
      </th>
      <td>{rate(law)}</td>
      <td>
        <b>{rate(edited)}</b>
      </td>
      <td>{points(edited - law)}</td>
    </tr>
  );
  const authorities = value && authoritiesOf(value.law.by_authority, value.edited.by_authority);
  return (
    <section className="panel what-if-static" data-part="static" aria-labelledby="static-title">
      <div className="panel-head">
        <h3 id="static-title">{t('whatIf.static', { date: date(view.day) })}</h3>
        <p className="tiny quiet">{t('whatIf.staticNote', { ...words })}</p>
      </div>
      {failure && <FailureNote failure={failure} />}
      {value && (
        <div className={stale ? 'what-if-pad stale' : 'what-if-pad'}>
          {[...value.unknown.map((id) => t('whatIf.ignored', { id })), ...value.problems].map((problem) => (
            <p key={problem} className="what-if-problem small" role="alert">
              {problem}
            </p>
          ))}
          <table className="duty-table">
            <thead>
              <tr>
                <th scope="col" className="words">
                  <span className="unseen">{t('figure.part')}</span>
                </th>
                <th scope="col">{t('whatIf.inLaw')}</th>
                <th scope="col">{t('measures.asEdited')}</th>
                <th scope="col">{t('whatIf.difference')}</th>
              </tr>
            </thead>
            <tbody>
              {rateRow(
                t('measures.total'),
                value.law.additional_rate,
                value.edited.additional_rate,
                t('whatIf.rateUnit'),
                'additional',
              )}
              {rateRow(
                t('measures.hit'),
                value.law.share_of_imports_hit,
                value.edited.share_of_imports_hit,
                t('whatIf.rateUnit'),
                'hit',
              )}
              <tr data-result="bill">
                <th scope="row" className="words">
                  {t('measures.bill')} <span className="tiny quiet">{t('measures.billUnit', { ...words })}</span>
                </th>
                <td>{amount(value.law.duty_bill_usd / 1e6)}</td>
                <td>
                  <b>{amount(value.edited.duty_bill_usd / 1e6)}</b>
                </td>
                <td>{money((value.edited.duty_bill_usd - value.law.duty_bill_usd) / 1e6)}</td>
              </tr>
              {authorities?.map(({ authority, law, edited }) => (
                <tr key={authority} className="duty-subject" data-result={`authority ${authority}`}>
                  <th scope="row" className="words">
                    {nameOf(authority)}
                  </th>
                  <td>{rate(law)}</td>
                  <td>{rate(edited)}</td>
                  <td>{points(edited - law)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ChangedProducts view={view} />
    </section>
  );
}

interface Rated {
  readonly authority: string;
  readonly rate: number;
}

/** Every authority that adds something before or after, those that change most first. */
function authoritiesOf(law: readonly Rated[], edited: readonly Rated[]) {
  const names = [...new Set([...law, ...edited].filter(({ rate }) => rate > 0).map(({ authority }) => authority))];
  const rateIn = (rows: readonly Rated[], name: string) => rows.find(({ authority }) => authority === name)?.rate ?? 0;
  return names
    .map((authority) => ({ authority, law: rateIn(law, authority), edited: rateIn(edited, authority) }))
    .sort((a, b) => Math.abs(b.edited - b.law) - Math.abs(a.edited - a.law));
}
