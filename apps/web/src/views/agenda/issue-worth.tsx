import { useMemo } from 'react';
import { Floating } from '../../design/floating.js';
import { useWords } from '../../i18n/use-words.js';
import { ScreenLink } from '../../shell/screen-link.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import type { OptionReport } from '../../worker/protocol.js';
import { PartyHeads } from '../figures/party-heads.js';
import { worthBar, worthEnd } from './worth-layout.js';

const BAR = 5;

/** Head of the column: what it shows, and how far its scale goes. */
export function WorthHead() {
  const { parties } = useLoaded();
  const { t, party } = useWords();
  const work = useScreen((screen) => !screen.options.value);
  return (
    <>
      <span className="worth-head">
        {t('record.worth')}
        {work && <span className="quiet"> {t('record.worthSoon')}</span>}
      </span>
      <span className="worth-parties" aria-hidden="true">
        {parties.map(({ code }) => (
          <span key={code}>{party(code)}</span>
        ))}
      </span>
    </>
  );
}

/** What the options of an issue are worth to each side, at a glance; opens the figures and leads to the bargain. */
export function IssueWorth({ issue }: { issue: string }) {
  const all = useScreen((screen) => screen.options.value);
  const { parties } = useLoaded();
  const { t, issue: titleOf } = useWords();
  const end = useMemo(() => worthEnd((all ?? []).flatMap(({ payoffs }) => payoffs.map(({ total }) => total))), [all]);
  const options = (all ?? []).filter((option) => option.issue === issue && !option.no_deal);
  if (!all) return <span className="worth" aria-hidden="true" />;
  return (
    <Floating
      label={t('record.worthOf', { issue: titleOf(issue) })}
      trigger={
        <button type="button" className="worth" aria-label={t('record.worthOf', { issue: titleOf(issue) })}>
          {parties.map(({ code }) => (
            <svg key={code} width="100%" height={Math.max(16, options.length * BAR + 6)} aria-hidden="true">
              <line className="worth-zero" x1="50%" x2="50%" y1="0" y2="100%" />
              {options.map((option, at) => {
                const total = option.payoffs.find(({ party }) => party === code)?.total;
                if (!total) return null;
                const bar = worthBar(total, end);
                const y = 5 + at * BAR;
                return (
                  <g key={option.option}>
                    <line className="worth-range" x1={`${bar.from}%`} x2={`${bar.to}%`} y1={y} y2={y} />
                    <line className="worth-bar" x1="50%" x2={`${bar.at}%`} y1={y} y2={y} />
                  </g>
                );
              })}
            </svg>
          ))}
        </button>
      }
    >
      <WorthTable issue={issue} options={options} />
    </Floating>
  );
}

function WorthTable({ issue, options }: { issue: string; options: readonly OptionReport[] }) {
  const { parties } = useLoaded();
  const { t, issue: titleOf, option: optionOf, money } = useWords();
  return (
    <div className="stack">
      <div>
        <h3>{titleOf(issue)}</h3>
        <p className="quiet">{t('record.worthNote')}</p>
      </div>
      <table className="worth-table">
        <thead>
          <tr>
            <th scope="col">{t('options.option')}</th>
            <PartyHeads />
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr key={option.option} data-option={option.option}>
              <th scope="row">{optionOf(issue, option.option)}</th>
              {parties.map(({ code }) => {
                const total = option.payoffs.find((payoff) => payoff.party === code)?.total;
                return (
                  <td key={code}>
                    {total && (
                      <>
                        <b>{money(total.central)}</b>
                        <span className="worth-span tiny quiet">
                          {t('package.range', { low: money(total.low), high: money(total.high) })}
                        </span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <ScreenLink to={{ view: 'bargain' }}>{t('record.toBargain')}</ScreenLink>
      </p>
    </div>
  );
}
