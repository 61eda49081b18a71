import { useWords } from '../../i18n/use-words.js';
import { useScreen } from '../../state/use-workbench.js';

/** What the package on screen is worth by the talks as edited: the panel may cover where the page says it. */
export function PanelScore() {
  const { t, party, money } = useWords();
  const choice = useScreen((screen) => screen.choice);
  const priced = useScreen((screen) => screen.price.value);
  const stale = useScreen((screen) => screen.price.work !== undefined) || priced?.choice.join() !== choice.join();
  return (
    <p className={stale ? 'editor-score stale' : 'editor-score'}>
      <span className="quiet">{t('package.title')}</span>
      {priced?.report.payoffs.map((payoff) => (
        <span key={payoff.party}>
          {party(payoff.party)} <b>{money(payoff.total.central)}</b>
        </span>
      ))}
    </p>
  );
}
