import { axisX, axisY, gridX, gridY, line, plot, rect, ruleX, ruleY } from '@observablehq/plot';
import { useCallback } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Frame } from './frame.js';
import type { ScatterModel } from './scatter-model.js';

export interface AxesProps {
  readonly model: ScatterModel;
  readonly frame: Frame;
  readonly xLabel: string;
}

const TICKS = 8;
/** Room of the widest amount, in pixels. */
const TICK_ROOM = 64;

/** Behind the dots: the quadrant in which both gain, the grid and the axes. */
export function useAxes({ model, frame, xLabel }: AxesProps): () => Element {
  const { money } = useWords();
  return useCallback(() => {
    const [, most] = model.xDomain;
    const [, highest] = model.yDomain;
    const across = Math.max(2, Math.min(TICKS, Math.floor((frame.right - frame.left) / TICK_ROOM)));
    return plot({
      ...placed(model, frame),
      style: { background: 'none', color: 'var(--muted)', fontFamily: 'inherit', fontSize: '11.5px' },
      marks: [
        rect([0], { x1: 0, x2: most, y1: 0, y2: highest, fill: 'var(--zone-soft)' }),
        gridX({ ticks: across, stroke: 'var(--line)', strokeOpacity: 1 }),
        gridY({ ticks: TICKS, stroke: 'var(--line)', strokeOpacity: 1 }),
        ruleX([0], { stroke: 'var(--line-strong)' }),
        ruleY([0], { stroke: 'var(--line-strong)' }),
        axisX({
          ticks: across,
          tickSize: 0,
          tickFormat: money,
          label: xLabel,
          labelAnchor: 'right',
          labelArrow: 'right',
          labelOffset: 34,
        }),
        axisY({ ticks: TICKS, tickSize: 0, tickFormat: money, label: null }),
      ],
    });
  }, [model, frame, xLabel, money]);
}

/** Before the dots: the frontier, strong where every party would sign and dashed elsewhere. */
export function useFrontier(model: ScatterModel, frame: Frame, drawn: boolean): () => Element {
  return useCallback(() => {
    const point = (row: number) => [model.x[row] ?? 0, model.y[row] ?? 0] as const;
    return plot({
      ...placed(model, frame),
      style: { background: 'none' },
      axis: null,
      marks: drawn
        ? [
            line(model.frontier.map(point), { stroke: 'var(--ink)', strokeWidth: 1, strokeDasharray: '2 3' }),
            line(model.zone.map(point), { stroke: 'var(--ink)', strokeWidth: 1.75 }),
          ]
        : [],
    });
  }, [model, frame, drawn]);
}

/** Size, margins and scales that both layers share, so that they lie on one another. */
function placed(model: ScatterModel, { width, height, left, right, top, bottom }: Frame) {
  return {
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: height - bottom,
    x: { domain: [...model.xDomain] },
    y: { domain: [...model.yDomain] },
  };
}
