import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';

const SECTIONS = ['agenda', 'measures', 'options', 'bargain', 'package'] as const;

/** Stays in sight: the sections, and what the package on screen is worth. */
export function Strip() {
  const { t, party, money } = useWords();
  const { dutyPairs } = useLoaded();
  const choice = useScreen((screen) => screen.choice);
  const priced = useScreen((screen) => screen.price.value);
  const stale = !priced || priced.choice.join() !== choice.join();
  return (
    <div className="strip">
      <div className="strip-inner frame">
        <nav aria-label={t('app.sections')}>
          <ul>
            {SECTIONS.filter((section) => section !== 'measures' || dutyPairs.length > 0).map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(`${section}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <aside className={stale ? 'strip-score stale' : 'strip-score'} aria-label={t('package.title')}>
          <span className="quiet">{t('package.note')}</span>
          {priced?.report.payoffs.map((payoff) => (
            <span key={payoff.party}>
              {party(payoff.party)} <b>{money(payoff.total.central)}</b>
            </span>
          ))}
        </aside>
      </div>
    </div>
  );
}
