import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { useWorkbench } from '../../state/use-workbench.js';
import { type DutyModel, daysOf } from './duty-model.js';

/** To the day of change before and after the one chosen. */
export function DaySteps({ view, model }: { view: DutyView; model: DutyModel | undefined }) {
  const { showDuties } = useWorkbench();
  const { t } = useWords();
  const stops = daysOf(model, view.statusQuo, view.day);
  const at = stops.indexOf(view.day);
  const step = (label: string, sign: string, day: string | undefined) => (
    <Button aria-label={label} disabled={day === undefined} onClick={() => day !== undefined && showDuties({ day })}>
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
  return (
    <span className="duty-steps">
      {step(t('measures.earlier'), '←', stops[at - 1])}
      {step(t('measures.later'), '→', stops[at + 1])}
    </span>
  );
}
