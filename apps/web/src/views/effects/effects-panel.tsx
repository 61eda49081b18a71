import './effects.css';
import { useDeferredValue, useMemo } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import { FlowTotals, MoversTable, ThirdTable } from './flow-tables.js';
import { FlowsChart } from './flows-chart.js';
import { movers, moves, thirdEconomies } from './movers.js';
import { PartyEffects } from './party-effects.js';
import { ThirdChart } from './third-chart.js';

const MOVERS = 8;
const ECONOMIES = 6;

/** What the package on screen changes beyond the payoffs. The payoffs are drawn first. */
export function EffectsPanel() {
  const { dataset, parties } = useLoaded();
  const priced = useDeferredValue(useScreen((screen) => screen.price.value));
  const choice = useScreen((screen) => screen.choice);
  const { t } = useWords();
  const flows = useMemo(() => movers(priced?.effects.flows ?? [], MOVERS), [priced]);
  const regions = useMemo(
    () => thirdEconomies(priced?.effects.regions ?? [], parties.map(({ region }) => region), ECONOMIES),
    [priced, parties],
  );
  const stale = !priced || priced.choice.join() !== choice.join();
  return (
    <div className={stale ? 'panel stale' : 'panel'}>
      <div className="panel-head">
        <h3>{t('effects.title')}</h3>
        <p className="tiny quiet">{t('effects.note', { unit: dataset.unit })}</p>
      </div>
      {priced && (
        <div className="effects">
          <section>
            <PartyEffects priced={priced} />
          </section>
          <section>
            <h4>{t('effects.flows')}</h4>
            <FlowTotals flows={priced.effects.flows} />
          </section>
          <section className="effects-movers">
            <h4>{t('effects.movers')}</h4>
            {!moves(flows) && <p className="quiet tiny">{t('effects.none')}</p>}
            <FlowsChart flows={flows} />
            <MoversTable flows={flows} />
          </section>
          <section className="effects-third">
            <h4>{t('effects.third')}</h4>
            <ThirdChart regions={regions} />
            <ThirdTable regions={regions} />
          </section>
        </div>
      )}
    </div>
  );
}
