import './bargain.css';
import { useMemo, useRef } from 'react';
import { Downloads } from '../../design/downloads.js';
import { Progress } from '../../design/progress.js';
import { Section } from '../../design/section.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import { useCitation } from '../figures/use-citation.js';
import { axesOf } from './axes-of.js';
import { packagesTable } from './bargain-tables.js';
import { FrontierWalk } from './frontier-walk.js';
import { PartyPickers } from './party-pickers.js';
import { Scatter } from './scatter.js';
import { ScatterKey } from './scatter-key.js';
import { scatterModel } from './scatter-model.js';
import { SelectionPanel } from './selection/selection-panel.js';
import { ZoneWords } from './zone-words.js';

/** All packages at once. */
export function BargainSection() {
  const loaded = useLoaded();
  const { parties } = loaded;
  const { value: bargain, work, failure } = useScreen((screen) => screen.bargain);
  const x = useScreen((screen) => screen.address.x);
  const y = useScreen((screen) => screen.address.y);
  const words = useWords();
  const { t, party } = words;
  const chart = useRef<HTMLDivElement>(null);
  const { across, up } = axesOf(
    parties.map(({ code }) => code),
    x,
    y,
  );
  const model = useMemo(() => bargain && scatterModel(bargain, across, up), [bargain, across, up]);
  const citation = useCitation({
    title: t('bargain.chart', { x: party(parties[across]?.code ?? ''), y: party(parties[up]?.code ?? '') }),
  });
  const downloads = bargain && (
    <Downloads
      name={`${loaded.id}-packages`}
      citation={citation}
      chart={chart}
      table={() => packagesTable(bargain, loaded, words)}
    />
  );
  return (
    <Section id="bargain" title={t('bargain.title')} note={t('package.note')} tools={downloads}>
      <div ref={chart} className="panel bargain">
        {failure && <FailureNote failure={failure} />}
        {bargain ? <ZoneWords report={bargain.report} /> : <div className="zone" />}
        <PartyPickers across={across} up={up} />
        <div className={work && bargain ? 'bargain-chart stale' : 'bargain-chart'}>
          {bargain && model && <Scatter bargain={bargain} model={model} across={across} up={up} />}
        </div>
        {work && (
          <div className="bargain-work">
            <Progress label={t('bargain.working', { done: work.done, of: work.of })} work={work} />
          </div>
        )}
        {!model && <div className="walk" />}
        {model && <FrontierWalk model={model} xParty={parties[across]?.code ?? ''} yParty={parties[up]?.code ?? ''} />}
        <ScatterKey />
      </div>
      {model && <SelectionPanel model={model} across={parties[across]?.code ?? ''} up={parties[up]?.code ?? ''} />}
    </Section>
  );
}
