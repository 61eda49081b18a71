import './effects.css';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { FlowDirection } from './flow-direction.js';
import { flowTotals, moves } from './movers.js';
import { PartyEffects } from './party-effects.js';
import { useEffects } from './use-effects.js';

/** What the package on screen changes beyond the payoffs. */
export function EffectsPanel() {
  const { priced, stale } = useEffects();
  const { t, unit } = useWords();
  const flows = useMemo(() => priced?.effects.flows ?? [], [priced]);
  const most = useMemo(() => Math.max(1, ...flows.flatMap((flow) => [flow.noDeal, flow.withPackage])), [flows]);
  return (
    <div className={stale ? 'panel stale' : 'panel'}>
      <div className="panel-head">
        <h3>{t('effects.title')}</h3>
        <p className="tiny quiet">{t('effects.note', { unit })}</p>
      </div>
      {priced && (
        <div className="effects">
          <section>
            <PartyEffects priced={priced} />
          </section>
          <section>
            <h4>
              {t('effects.flows')}
              {!moves(flows) && <span className="quiet tiny"> {t('effects.none')}</span>}
            </h4>
            {flowTotals(flows).map((total) => (
              <FlowDirection key={`${total.exporter} ${total.importer}`} total={total} flows={flows} most={most} />
            ))}
          </section>
        </div>
      )}
    </div>
  );
}
