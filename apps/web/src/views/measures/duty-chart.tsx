import { useCallback, useMemo, useRef, useState } from 'react';
import { PlotChart } from '../../design/plot-chart.js';
import { useWidth } from '../../design/use-width.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { useWorkbench } from '../../state/use-workbench.js';
import { ChartOverlay } from './chart-overlay.js';
import { dayKeys } from './day-keys.js';
import { DayTip } from './day-tip.js';
import { drawSteps } from './draw-steps.js';
import { dutyFrame } from './duty-frame.js';
import { type DutyModel, daysOf } from './duty-model.js';
import { nearestStop } from './nearest-stop.js';
import { rowOn } from './steps.js';
import { useLane } from './use-steps.js';

const HEIGHT = 390;

/** A chart that is its own slider: each stop is a day of change. */
export function DutyChart({ model, view }: { model: DutyModel; view: DutyView }) {
  const { showDuties } = useWorkbench();
  const words = useWords();
  const { t, date, rate } = words;
  const [ref, width] = useWidth<HTMLDivElement>();
  const frame = useMemo(() => dutyFrame(model, Math.max(width, 260), HEIGHT, width > 620 ? 160 : 150), [model, width]);
  const draw = useCallback(() => drawSteps(model, frame, words), [model, frame, words]);
  const lane = useLane(view);
  const [hovered, setHovered] = useState<string>();
  const surface = useRef<HTMLDivElement>(null);
  const { rows } = model.own.timeline;
  const stops = useMemo(() => daysOf(model, view.statusQuo, view.day), [model, view.statusQuo, view.day]);
  const choose = (day: string | undefined) => day !== undefined && showDuties({ day });
  const onKeyDown = dayKeys(stops, view.day, choose);
  const at = ({ clientX }: { clientX: number }) => {
    const box = surface.current?.getBoundingClientRect();
    return box && nearestStop(frame, rows, view.statusQuo, clientX - box.left);
  };
  return (
    <div ref={ref}>
      <div
        ref={surface}
        className="duty-surface"
        style={{ height: HEIGHT }}
        role="slider"
        tabIndex={0}
        aria-label={t('measures.chart')}
        aria-valuemin={1}
        aria-valuemax={stops.length}
        aria-valuenow={stops.indexOf(view.day) + 1}
        aria-valuetext={t('measures.chartValue', {
          date: date(view.day),
          rate: rate(rowOn(rows, view.day)?.additional_rate ?? Number.NaN),
        })}
        aria-description={
          model.edited &&
          t('measures.editedValue', { rate: rate(rowOn(model.edited.rows, view.day)?.additional_rate ?? Number.NaN) })
        }
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setHovered(at(event))}
        onPointerLeave={() => setHovered(undefined)}
        onClick={(event) => choose(at(event))}
      >
        {width > 0 && (
          <>
            <PlotChart draw={draw} height={HEIGHT} />
            <ChartOverlay model={model} frame={frame} view={view} hovered={hovered} lane={lane} />
          </>
        )}
        {hovered !== undefined && hovered !== view.day && <DayTip model={model} frame={frame} day={hovered} />}
      </div>
    </div>
  );
}
