import './agenda.css';
import './record.css';
import { Section } from '../../design/section.js';
import { Tabs } from '../../design/tabs.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { AGENDA_TABS } from '../../state/agenda-address.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import { Context } from '../context/context.js';
import { Changes } from './changes.js';
import { Commitments } from './commitments.js';
import { Contradictions } from './contradictions.js';
import { DayControls } from './day-controls.js';
import { Matrix } from './matrix.js';
import { MatrixDownloads } from './matrix-downloads.js';
import { MovementPanel } from './movement/movement-panel.js';
import { useAskRecord } from './use-record.js';

/** What is on the table, who says so, and how that has moved. */
export function AgendaSection() {
  const { parties } = useLoaded();
  const { value, work, failure } = useAskRecord();
  const tab = useScreen(({ address }) => address.agenda.tab);
  const { showAgenda } = useWorkbench();
  const { t } = useWords();
  const label = (id: string, count?: number) => (count ? `${t(`record.tabs.${id}`)} ${count}` : t(`record.tabs.${id}`));
  return (
    <Section id="agenda" title={t('agenda.title')} note={t('agenda.note')} tools={<MatrixDownloads />}>
      {failure && <FailureNote failure={failure} />}
      <DayControls />
      <Tabs
        label={t('record.parts')}
        value={tab}
        onChange={(next) => showAgenda({ tab: AGENDA_TABS.find((one) => one === next) ?? 'matrix' })}
        tabs={[
          {
            id: 'matrix',
            label: label('matrix'),
            body: (
              <div className={work && value ? 'agenda stale' : 'agenda'} data-wide={parties.length > 2 || undefined}>
                <Matrix />
                <Context />
              </div>
            ),
          },
          { id: 'movement', label: label('movement'), body: <MovementPanel /> },
          { id: 'commitments', label: label('commitments', value?.counts.commitments), body: <Commitments /> },
          {
            id: 'contradictions',
            label: label('contradictions', value?.counts.contradictions),
            body: <Contradictions />,
          },
          { id: 'changes', label: label('changes'), body: <Changes /> },
        ]}
      />
    </Section>
  );
}
