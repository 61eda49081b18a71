import type { PackageReport, PayoffReport, Text } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { SourceLine } from '../source-line.js';
import { RunFacts } from './run-facts.js';

export interface PayoffDetailProps {
  readonly title: string;
  readonly payoff: PayoffReport;
  readonly report: PackageReport;
}

/** Everything behind one payoff: parts, ranges, whose estimates, why, and the runs that reproduce it. */
export function PayoffDetail({ title, payoff, report }: PayoffDetailProps) {
  const { talks, dataset } = useLoaded();
  const words = useWords();
  const { t, text, money } = words;
  const rows = [
    { key: 'realIncome', figure: payoff.real_income },
    ...(talks.weights[payoff.party] ? [{ key: 'weight', figure: payoff.political_weight }] : []),
    {
      key: 'transfers',
      figure: { low: payoff.transfers_total, central: payoff.transfers_total, high: payoff.transfers_total },
    },
    { key: 'stated', figure: payoff.stated_total },
    { key: 'total', figure: payoff.total },
  ];
  const weights = talks.weights[payoff.party];
  return (
    <div className="stack">
      <div>
        <p className="eyebrow">{t('figure.unit')}</p>
        <h3>{title}</h3>
      </div>
      <table className="detail">
        <thead>
          <tr>
            <th scope="col">{t('figure.part')}</th>
            <th scope="col">{t('figure.low')}</th>
            <th scope="col">{t('figure.central')}</th>
            <th scope="col">{t('figure.high')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, figure }) => (
            <tr key={key}>
              <th scope="row">{t(`figure.${key}`)}</th>
              <td>{money(figure.low)}</td>
              <td>{money(figure.central)}</td>
              <td>{money(figure.high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {payoff.modelled.central !== 0 && payoff.transfers.length + payoff.stated.length > 0 && (
        <p className="quiet">{t('figure.mixed', { year: dataset.year, date: words.date(talks.as_of) })}</p>
      )}
      {payoff.transfers.map((part) => (
        <p key={`${part.issue} ${part.option}`}>
          <b>{t('options.kinds.transfers')}</b> {words.option(part.issue, part.option)}: {money(part.musd)} (
          {words.amount(part.amount / 1e6)} M {part.currency})
        </p>
      ))}
      {payoff.stated.map((part) => (
        <div key={`${part.issue} ${part.option}`}>
          <p>
            <b>{t('options.kinds.stated')}</b> {words.option(part.issue, part.option)}: {money(part.value.central)} (
            {t('package.range', { low: money(part.value.low), high: money(part.value.high) })}),{' '}
            {words.whose(part.whose)}
          </p>
          <p className="quiet">{text(part.because as Text)}</p>
          <StatedSource issue={part.issue} option={part.option} party={payoff.party} />
        </div>
      ))}
      {weights && payoff.political_weight.high !== payoff.political_weight.low && (
        <p className="quiet">
          {t('figure.ourWeight', { whose: words.whose(weights.whose) })}. {text(weights.because)}
        </p>
      )}
      <RunFacts report={report} percent={payoff.real_income_pct} />
    </div>
  );
}

function StatedSource({ issue, option, party }: { issue: string; option: string; party: string }) {
  const source = useLoaded().talks.issues[issue]?.options[option]?.stated?.[party]?.source;
  return source ? <SourceLine id={source} /> : null;
}
