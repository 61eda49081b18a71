import { useRef } from 'react';
import { Progress } from '../../design/progress.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { useScreen } from '../../state/use-workbench.js';
import { ChartKey } from './chart-key.js';
import { DutyChart } from './duty-chart.js';
import { DutyDownloads } from './duty-downloads.js';
import { useDutyModel } from './use-duty-view.js';
import { usePairWords } from './use-pair-words.js';

/** The duties over time. */
export function ChartPanel({ view }: { view: DutyView }) {
  const { model, stale } = useDutyModel(view);
  const work = useScreen((screen) => screen.timelines.work);
  const { t } = useWords();
  const words = usePairWords(view.pair);
  const chart = useRef<HTMLElement>(null);
  return (
    <figure ref={chart} className="panel duty-chart-panel" data-part="chart">
      <figcaption className="duty-axis panel-title tiny">
        {t('measures.axis', { ...words })}
        {model && <DutyDownloads view={view} model={model} chart={chart} />}
      </figcaption>
      <ChartKey model={model} />
      <div className={stale && model ? 'duty-surface-box stale' : 'duty-surface-box'}>
        {model && <DutyChart model={model} view={view} />}
        {work && (
          <div className="duty-work">
            <Progress label={t('measures.working')} work={work} />
          </div>
        )}
      </div>
      <p className="tiny quiet" data-undrawn>
        {t('measures.chartHint')}
      </p>
    </figure>
  );
}
