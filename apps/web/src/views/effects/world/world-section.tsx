import './world-section.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Scroll } from '../../../design/scroll.js';
import { Section } from '../../../design/section.js';
import { useWords } from '../../../i18n/use-words.js';
import { useWorkbench } from '../../../state/use-workbench.js';
import type { Accounts } from '../../../worker/effects-protocol.js';
import { useRestedEffects } from '../effects-context.js';
import { EffectsDownloads } from '../effects-downloads.js';
import { regionTable } from '../tables.js';
import { LiveMaps } from './live-maps.js';
import { countryShapes, type RegionShape, regionShapes } from './map-shapes.js';
import { RegionTable } from './region-table.js';

/** Everyone: a map and the ranked table of all regions. */
export function WorldSection() {
  const { pair, ones, others, region, beside, moving, accounts } = useRestedEffects();
  const { showEffects } = useWorkbench();
  const { t, unit } = useWords();
  const [pointed, setPointed] = useState<string>();
  const shapes = useShapes(accounts);
  const drawing = useRef<HTMLDivElement>(null);
  const choose = useCallback((code: string) => showEffects({ region: code }), [showEffects]);
  return (
    <Section
      id="effects-world"
      title={t('effects.map.title')}
      note={t(beside ? 'effects.map.noteBeside' : 'effects.map.note', { unit })}
    >
      <div className="world">
        <div className="panel world-maps" ref={drawing}>
          <LiveMaps drawing={drawing} shapes={shapes} pointed={pointed} onPoint={setPointed} onChoose={choose}>
            {pair && (
              <EffectsDownloads
                part="world"
                title={t('effects.map.table')}
                table={() => regionTable(pair, { ones, others })}
                chart={drawing}
              />
            )}
          </LiveMaps>
        </div>
        <Scroll className="panel world-table" label={t('effects.map.table')}>
          <div className={moving ? 'stale' : undefined}>
            <RegionTable
              pair={pair}
              ones={ones}
              others={others}
              chosen={region}
              beside={beside}
              onPoint={setPointed}
              onChoose={choose}
            />
          </div>
        </Scroll>
      </div>
    </Section>
  );
}

/** The shapes of the regions; undefined until they are read and drawn. */
function useShapes(accounts: Accounts | undefined): readonly RegionShape[] | undefined {
  const [shapes, setShapes] = useState<readonly RegionShape[]>();
  useEffect(() => {
    let wanted = true;
    if (accounts)
      void countryShapes().then((countries) => wanted && setShapes(regionShapes(countries, accounts.regions)));
    return () => {
      wanted = false;
    };
  }, [accounts]);
  return shapes;
}
