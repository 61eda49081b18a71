import './effects.css';
import { Progress } from '../../design/progress.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { EffectsProvider, useRestedEffects, useSides } from './effects-context.js';
import { FlowsSection } from './flows/flows-section.js';
import { HandEditor } from './hand/hand-editor.js';
import { HeadlineSection } from './headline/headline-section.js';
import { RevenueSection } from './revenue/revenue-section.js';
import { SectorsSection } from './sectors/sectors-section.js';
import { SubjectBar } from './subject/subject-bar.js';
import type { SideWorld } from './use-worlds.js';
import { WorldSection } from './world/world-section.js';

/** Who gains and who loses by any package, option or scenario, against any other. */
export default function EffectsView() {
  return (
    <EffectsProvider>
      <Contents />
    </EffectsProvider>
  );
}

function Contents() {
  const { fx, vs } = useRestedEffects();
  return (
    <div className="effects-view">
      <SubjectBar />
      {fx.kind === 'hand' && <HandEditor side="fx" />}
      {vs.kind === 'hand' && <HandEditor side="vs" />}
      <Notes />
      <HeadlineSection />
      <WorldSection />
      <SectorsSection />
      <FlowsSection />
      <RevenueSection />
    </div>
  );
}

function Notes() {
  return useSides().map((side, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: there are always the same two
    <SideNote key={index} side={side} />
  ));
}

/** Why there is no figure: the bargain is not solved yet, has no such solution, or the model found no equilibrium. */
function SideNote({ side }: { side: SideWorld }) {
  const { t } = useWords();
  if (side.failure) return <FailureNote failure={side.failure} />;
  if (side.missing === 'none') {
    return (
      <p className="notice" role="status">
        {t('effects.noSolution')}
      </p>
    );
  }
  if (side.missing === 'waiting') {
    return <Progress label={t('effects.waiting')} work={side.work ?? { done: 0, of: 1 }} />;
  }
  if (side.noRange) {
    return (
      <p className="notice" role="status">
        {t('effects.noRange')}
      </p>
    );
  }
  return side.regions ? null : <Progress label={t('effects.solving')} work={{ done: 0, of: 1 }} />;
}
