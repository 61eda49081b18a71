import './flows.css';
import { useMemo } from 'react';
import { Button } from '../../../design/button.js';
import { Picker } from '../../../design/picker.js';
import { Section } from '../../../design/section.js';
import { useWords } from '../../../i18n/use-words.js';
import { useLoaded, useWorkbench } from '../../../state/use-workbench.js';
import { useRestedEffects } from '../effects-context.js';
import { DiversionPanel } from './diversion-panel.js';
import { type FlowSize, movers, pairRows } from './flow-rows.js';
import { PairPanel } from './pair-panel.js';

/** Trade from one economy to another, and who gains and loses the market of one sector there. */
export function FlowsSection() {
  const asked = useRestedEffects();
  const { pair, accounts, moving } = asked;
  const { parties, dataset } = useLoaded();
  const { showEffects } = useWorkbench();
  const { t, region, unit } = useWords();
  const exporter = asked.exporter ?? parties[0]?.region ?? dataset.regions[0]?.code ?? '';
  const importer = asked.importer ?? parties[1]?.region ?? dataset.regions[1]?.code ?? '';
  const size = useMemo<FlowSize>(
    () => ({ regions: dataset.regions.map(({ code }) => code), sectors: dataset.sectors.map(({ code }) => code) }),
    [dataset],
  );
  const rows = useMemo(() => (pair ? pairRows(pair, size, exporter, importer) : []), [pair, size, exporter, importer]);
  if (!pair || !accounts) return null;
  const goods = accounts.sectors.filter((one) => one.goods).map(({ code }) => code);
  const sector =
    asked.sector ??
    movers(
      rows.filter(({ code }) => goods.includes(code)),
      1,
    )[0]?.code ??
    size.sectors[0] ??
    '';
  const items = (without: string) =>
    dataset.regions.filter(({ code }) => code !== without).map(({ code }) => ({ value: code, label: region(code) }));
  return (
    <Section id="effects-flows" title={t('effects.flows.title')} note={t('effects.flows.note', { unit })}>
      <div className="flows-choice">
        <Picker
          label={t('effects.flows.exporter')}
          value={exporter}
          items={items(importer)}
          onChange={(code) => showEffects({ exporter: code, importer })}
        />
        <span aria-hidden="true">→</span>
        <Picker
          label={t('effects.flows.importer')}
          value={importer}
          items={items(exporter)}
          onChange={(code) => showEffects({ exporter, importer: code })}
        />
        <Button onClick={() => showEffects({ exporter: importer, importer: exporter })}>
          <span aria-hidden="true">⇄</span> {t('effects.flows.turn')}
        </Button>
      </div>
      <div className={moving ? 'flows stale' : 'flows'}>
        <PairPanel rows={rows} exporter={exporter} importer={importer} />
        <DiversionPanel pair={pair} size={size} exporter={exporter} importer={importer} sector={sector} />
      </div>
    </Section>
  );
}
