import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { Aims } from './aims.js';
import { Delegation } from './delegation.js';

/** Who sits for each party, and what it wants. */
export function Parties() {
  const { parties } = useLoaded();
  const { t, party } = useWords();
  return parties.map(({ code }) => (
    <section key={code}>
      <h3>{party(code)}</h3>
      <p className="eyebrow">{t('context.delegations')}</p>
      <Delegation party={code} />
      <p className="eyebrow">{t('context.objectives')}</p>
      <Aims party={code} />
    </section>
  ));
}
