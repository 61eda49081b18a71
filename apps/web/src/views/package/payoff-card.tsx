import type { PackageReport, PayoffReport } from '@parley/talks';
import { KINDS, type Kind } from '../../design/bar-layout.js';
import { Info } from '../../design/floating.js';
import { PayoffBar } from '../../design/payoff-bar.js';
import { useWords } from '../../i18n/use-words.js';
import { Term } from '../../terms/term.js';
import { answerOf, partsOf } from '../figures/parts.js';
import { PayoffDetail } from '../figures/payoff-detail.js';

export interface PayoffCardProps {
  readonly payoff: PayoffReport;
  readonly report: PackageReport;
  readonly domain: readonly [number, number];
}

/** What the package is worth to one party: the total, its range and its parts. */
export function PayoffCard({ payoff, report, domain }: PayoffCardProps) {
  const words = useWords();
  const { t, money } = words;
  const verdict = answerOf(payoff);
  const parts = partsOf(payoff);
  const ranges: Readonly<Record<Kind, { low: number; high: number } | null>> = {
    modelled: payoff.modelled,
    transfers: null,
    stated: payoff.stated_total,
  };
  const range = ({ low, high }: { low: number; high: number }) =>
    t('package.range', { low: money(low), high: money(high) });
  const name = words.party(payoff.party);
  return (
    <section className="payoff" data-party={payoff.party} aria-label={name}>
      <div className="payoff-head">
        <h3>
          {name}{' '}
          <Info label={t('app.about', { what: name })}>
            <PayoffDetail title={`${name}: ${t('package.title')}`} payoff={payoff} report={report} />
          </Info>
        </h3>
        <span className="verdict" data-verdict={verdict}>
          {t(
            verdict === 'signs'
              ? 'package.wouldSign'
              : verdict === 'refuses'
                ? 'package.wouldRefuse'
                : 'package.indifferent',
          )}
        </span>
      </div>
      <p className="payoff-total" data-figure="total">
        {money(payoff.total.central)}
      </p>
      <p className="payoff-range" data-figure="range">
        {payoff.total.low === payoff.total.high ? '' : range(payoff.total)}
      </p>
      <PayoffBar parts={parts} domain={domain} />
      <table className="payoff-parts">
        <caption className="unseen">{name}</caption>
        <tbody>
          {KINDS.map((kind) => {
            const own = ranges[kind];
            return (
              <tr key={kind}>
                <th scope="row">
                  <span className="swatch" data-kind={kind} />
                  <Term id={kind}>{t(`options.kinds.${kind}`)}</Term>
                </th>
                <td data-figure={kind}>{money(parts[kind])}</td>
                <td>{own && own.low !== own.high ? range(own) : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
