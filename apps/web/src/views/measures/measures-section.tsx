import './measures.css';
import './duty-tables.css';
import { Section } from '../../design/section.js';
import { Tabs } from '../../design/tabs.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import type { DutyView } from '../../state/duty-view.js';
import { MEASURES_TABS } from '../../state/measures-address.js';
import { useScreen, useWorkbench } from '../../state/use-workbench.js';
import { ChartPanel } from './chart-panel.js';
import { Controls } from './controls.js';
import { DayPanel } from './day-panel.js';
import { LawPanels } from './law-panels.js';
import { NextDates } from './next-dates.js';
import { ProductsPanel } from './products/products-panel.js';
import { TimelineTable } from './timeline-table.js';
import { useDutyView } from './use-duty-view.js';
import { usePairWords } from './use-pair-words.js';
import { useAskSteps } from './use-steps.js';
import { useAskTimeline, useWhatIf } from './use-what-if.js';
import { WhatIfPanel } from './what-if/what-if-panel.js';

/** What one party charges on another's goods; not there when the talks name no ledger that says so. */
export function MeasuresSection() {
  const view = useDutyView();
  return view ? <Measures view={view} /> : null;
}

function Measures({ view }: { view: DutyView }) {
  const failure = useScreen((screen) => screen.exposure.failure ?? screen.timelines.failure);
  const tab = useScreen(({ address }) => address.measures.tab);
  const { showMeasures } = useWorkbench();
  const { whatIf } = useWhatIf();
  const { t } = useWords();
  const words = usePairWords(view.pair);
  useAskSteps(view);
  useAskTimeline(view);
  const edits = whatIf.changes.length + whatIf.added.length;
  return (
    <Section id="measures" title={t('measures.title')} note={t('measures.note', { ...words })}>
      {failure && <FailureNote failure={failure} />}
      <Controls view={view} />
      <NextDates view={view} />
      <div className="duties">
        <ChartPanel view={view} />
        <DayPanel view={view} />
      </div>
      <TimelineTable view={view} />
      <Tabs
        label={t('measures.parts')}
        value={tab}
        onChange={(next) => showMeasures({ tab: MEASURES_TABS.find((one) => one === next) ?? 'law' })}
        tabs={[
          { id: 'law', label: t('measures.tabs.law'), body: <LawPanels view={view} /> },
          {
            id: 'what-if',
            label: edits > 0 ? `${t('measures.tabs.what-if')} ${edits}` : t('measures.tabs.what-if'),
            body: <WhatIfPanel view={view} />,
          },
          { id: 'products', label: t('measures.tabs.products'), body: <ProductsPanel view={view} /> },
        ]}
      />
    </Section>
  );
}
