import './navigation.css';
import { Link } from 'wouter';
import { useWords } from '../i18n/use-words.js';
import { useLoaded, useScreen } from '../state/use-workbench.js';
import { viewsOf } from '../state/views.js';

/** The views, and what the package on screen is worth: always in sight. */
export function Navigation() {
  const { t, party, money } = useWords();
  const loaded = useLoaded();
  const address = useScreen((screen) => screen.address);
  const choice = useScreen((screen) => screen.choice);
  const priced = useScreen((screen) => screen.price.value);
  const stale = !priced || priced.choice.join() !== choice.join();
  return (
    <div className="strip">
      <div className="strip-inner frame">
        <nav aria-label={t('app.views')}>
          <ul>
            {viewsOf(loaded).map((view) => (
              <li key={view}>
                <Link href={`/${view}`} aria-current={view === address.view ? 'page' : undefined}>
                  {t(`app.view.${view}`)}
                </Link>
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
