import { useMemo, useRef, useState } from 'react';
import { PlotChart } from '../../design/plot-chart.js';
import { useWidth } from '../../design/use-width.js';
import { useWords } from '../../i18n/use-words.js';
import { choiceAt } from '../../state/settle.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import type { Bargain } from '../../worker/protocol.js';
import { useAxes, useFrontier } from './axes.js';
import { CloudCanvas } from './cloud-canvas.js';
import { frameOf } from './frame.js';
import { PackageTip } from './package-tip.js';
import { pointIndex } from './point-index.js';
import { ScatterMarks } from './scatter-marks.js';
import type { ScatterModel } from './scatter-model.js';
import { BrushBox, useBrush } from './selection/brush.js';

const REACH = 14;

export interface ScatterProps {
  readonly bargain: Bargain;
  readonly model: ScatterModel;
  /** Positions of the parties across and up. */
  readonly across: number;
  readonly up: number;
}

/** All packages, the frontier, the solutions and the package on screen. */
export function Scatter({ bargain, model, across, up }: ScatterProps) {
  const loaded = useLoaded();
  const { choose, selectPackages } = useWorkbench();
  const box = useScreen((screen) => screen.address.bargain.box);
  const { t, party } = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const height = Math.max(360, Math.min(580, Math.round(width * 0.8)));
  const frame = useMemo(() => frameOf(model, Math.max(width, 200), height), [model, width, height]);
  const index = useMemo(
    () =>
      pointIndex(
        model.x.map((value) => frame.x(value)),
        model.y.map((value) => frame.y(value)),
      ),
    [model, frame],
  );
  const [hovered, setHovered] = useState<number>();
  const surface = useRef<HTMLDivElement>(null);
  const brush = useBrush(frame, selectPackages);
  const selected = useRef(false);
  const at = (event: React.PointerEvent | React.MouseEvent) => {
    const box = surface.current?.getBoundingClientRect();
    return box && index.nearest(event.clientX - box.left, event.clientY - box.top, REACH);
  };
  const names = bargain.report.parties.map(party);
  const axes = useAxes({ model, frame, xLabel: t('bargain.axis', { party: names[across] }) });
  const frontier = useFrontier(model, frame, bargain.report.parties.length === 2);
  return (
    <figure className="scatter" ref={ref}>
      <p className="scatter-y tiny quiet">↑ {t('bargain.axis', { party: names[up] })}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the slider below does the same by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider below does the same by keyboard */}
      <div
        ref={surface}
        className="scatter-surface"
        data-hot={hovered !== undefined || undefined}
        style={{ height }}
        onPointerDown={brush.onPointerDown}
        onPointerMove={(event) => {
          brush.onPointerMove(event);
          setHovered(at(event));
        }}
        onPointerUp={() => {
          selected.current = brush.onPointerUp();
        }}
        onPointerLeave={() => setHovered(undefined)}
        onClick={(event) => {
          if (selected.current) return;
          const row = at(event);
          if (row !== undefined) choose(choiceAt(loaded, model.outcomes[row] ?? 0));
        }}
      >
        {width > 0 && (
          <>
            <div className="scatter-layer">
              <PlotChart draw={axes} height={height} />
            </div>
            <CloudCanvas model={model} frame={frame} />
            <div className="scatter-layer">
              <PlotChart draw={frontier} height={height} />
            </div>
            <ScatterMarks bargain={bargain} model={model} frame={frame} across={across} up={up} hovered={hovered} />
            <BrushBox frame={frame} box={box} drag={brush.drag} />
            {hovered !== undefined && !brush.drag && (
              <PackageTip
                choice={choiceAt(loaded, model.outcomes[hovered] ?? 0)}
                payoffs={bargain.report.parties.map(
                  (_, position) => bargain.cloud.payoffs[hovered * bargain.report.parties.length + position] ?? 0,
                )}
                x={frame.x(model.x[hovered] ?? 0)}
                y={frame.y(model.y[hovered] ?? 0)}
                width={width}
                height={height}
              />
            )}
          </>
        )}
      </div>
      <figcaption className="unseen">{t('bargain.chart', { x: names[across], y: names[up] })}</figcaption>
    </figure>
  );
}
