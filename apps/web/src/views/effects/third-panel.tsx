import './effects.css';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { thirdEconomies } from './movers.js';
import { ThirdChart } from './third-chart.js';
import { ThirdTable } from './unseen-tables.js';
import { useEffects } from './use-effects.js';

const ECONOMIES = 8;

/** What the package does to those who are not at the table. */
export function ThirdPanel() {
  const { parties } = useLoaded();
  const { priced, stale } = useEffects();
  const { t, unit } = useWords();
  const regions = useMemo(
    () =>
      thirdEconomies(
        priced?.effects.regions ?? [],
        parties.map(({ region }) => region),
        ECONOMIES,
      ),
    [priced, parties],
  );
  return (
    <div className={stale ? 'panel stale' : 'panel'}>
      <div className="panel-head">
        <h3>{t('effects.third')}</h3>
        <p className="tiny quiet">{t('effects.thirdNote', { unit })}</p>
      </div>
      <div className="effects-third">
        {regions.length > 0 && <ThirdChart regions={regions} />}
        <ThirdTable regions={regions} />
      </div>
    </div>
  );
}
