import { Scroll } from '../../design/scroll.js';
import { Tag } from '../../design/tag.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { AuthorityTable } from './authority-table.js';
import { DayFigures } from './day-figures.js';
import { DaySteps } from './day-steps.js';
import { useDutyModel, useExposure } from './use-duty-view.js';

/** The day chosen: the average duty, and what it is made of. */
export function DayPanel({ view }: { view: DutyView }) {
  const { exposure, stale } = useExposure(view);
  const { model } = useDutyModel(view);
  const { t, date } = useWords();
  const day = exposure?.day ?? view.day;
  return (
    <div className="panel duty-day" data-part="day">
      <div className="duty-day-head">
        <h3 id="duty-day-title">
          {date(day)} {day === view.statusQuo && <Tag>{t('measures.statusQuo')}</Tag>}
        </h3>
        <DaySteps view={view} model={model} />
      </div>
      <Scroll className={stale && exposure ? 'duty-scroll stale' : 'duty-scroll'} labelledBy="duty-day-title">
        {exposure && (
          <>
            <DayFigures view={view} report={exposure.report} />
            <AuthorityTable report={exposure.report} authorities={model?.authorities ?? []} />
          </>
        )}
      </Scroll>
    </div>
  );
}
