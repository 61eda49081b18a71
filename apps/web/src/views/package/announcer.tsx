import { useWords } from '../../i18n/use-words.js';
import { useScreen } from '../../state/use-workbench.js';
import { answerOf } from '../figures/parts.js';

/** Says the new payoffs to those who do not see them change. */
export function Announcer() {
  const priced = useScreen((screen) => screen.price.value);
  const { t, party, money } = useWords();
  const payoffs = priced?.report.payoffs ?? [];
  const figures = payoffs.map((payoff) => `${party(payoff.party)} ${money(payoff.total.central)}`).join(', ');
  const all = payoffs.every((payoff) => answerOf(payoff) !== 'refuses');
  return (
    <p className="unseen" aria-live="polite">
      {payoffs.length > 0 && t('package.announce', { figures, signs: t(all ? 'package.both' : 'package.none') })}
    </p>
  );
}
