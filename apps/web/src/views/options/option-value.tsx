import type { OptionReport } from '@parley/talks';
import { Floating } from '../../design/floating.js';
import { PayoffBar } from '../../design/payoff-bar.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { partsOf } from '../figures/parts.js';
import { PayoffDetail } from '../figures/payoff-detail.js';
import { pricedFor } from './priced-for.js';

export interface OptionValueProps {
  readonly issue: string;
  readonly option: string;
  readonly party: string;
  readonly domain: readonly [number, number];
  readonly report: OptionReport | undefined;
}

/** What one option is worth to one party: bar and figure; opens everything behind it. */
export function OptionValue({ issue, option, party, domain, report }: OptionValueProps) {
  const { talks, issues } = useLoaded();
  const words = useWords();
  const { t, money, text } = words;
  const plan = issues.find(({ id }) => id === issue);
  const noDeal = plan?.options[plan.noDeal] ?? '';
  const payoff = report?.payoffs.find((candidate) => candidate.party === party);
  if (!report || !payoff) {
    return (
      <span className="option-value">
        <span className="option-blank" />
      </span>
    );
  }
  if (report.no_deal) {
    return (
      <span className="option-value">
        <PayoffBar parts={partsOf(payoff)} domain={domain} />
        <span className="quiet tiny">{t('options.reference')}</span>
      </span>
    );
  }
  const about = talks.issues[issue];
  if (about && !pricedFor(about, option, noDeal, party)) {
    const why = text(about.options[option]?.not_priced);
    return (
      <span className="option-value" title={why || t('figure.noValue', { party: words.party(party) })}>
        <span className="option-none">{t('options.notPriced')}</span>
      </span>
    );
  }
  const title = t('options.detail', { party: words.party(party), option: words.option(issue, option) });
  return (
    <Floating
      label={title}
      trigger={
        <button type="button" className="option-value" data-option={`${issue}:${option}`} data-party={party}>
          <PayoffBar parts={partsOf(payoff)} domain={domain} />
          <span>{money(payoff.total.central)}</span>
        </button>
      }
    >
      <PayoffDetail title={title} payoff={payoff} report={report} />
    </Floating>
  );
}
