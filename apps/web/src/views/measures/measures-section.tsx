import './measures.css';
import './duty-tables.css';
import { Section } from '../../design/section.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import type { DutyView } from '../../state/duty-view.js';
import { useScreen } from '../../state/use-workbench.js';
import { ChartPanel } from './chart-panel.js';
import { Controls } from './controls.js';
import { DayPanel } from './day-panel.js';
import { Differences } from './differences.js';
import { MeasureChanges } from './measure-changes.js';
import { ProductTable } from './product-table.js';
import { SectorTable } from './sector-table.js';
import { TimelineTable } from './timeline-table.js';
import { useDutyView } from './use-duty-view.js';
import { usePairWords } from './use-pair-words.js';

/** What one party charges on another's goods; not there when the talks name no ledger that says so. */
export function MeasuresSection() {
  const view = useDutyView();
  return view ? <Measures view={view} /> : null;
}

function Measures({ view }: { view: DutyView }) {
  const failure = useScreen((screen) => screen.exposure.failure ?? screen.timelines.failure);
  const { t } = useWords();
  const words = usePairWords(view.pair);
  return (
    <Section id="measures" title={t('measures.title')} note={t('measures.note', { ...words })}>
      {failure && <FailureNote failure={failure} />}
      <Controls view={view} />
      <div className="duties">
        <ChartPanel view={view} />
        <DayPanel view={view} />
        <SectorTable view={view} />
        <div className="duty-middle">
          <ProductTable view={view} />
          <MeasureChanges view={view} />
        </div>
        <Differences view={view} />
      </div>
      <TimelineTable view={view} />
    </Section>
  );
}
