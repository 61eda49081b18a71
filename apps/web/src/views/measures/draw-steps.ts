/** The chart itself: strata by authority, the range, the total, and the totals of the other readings. */

import { areaY, axisX, axisY, gridY, line, plot } from '@observablehq/plot';
import type { Numbers } from '../../i18n/numbers.js';
import { PLOT_STYLE } from '../effects/plot-style.js';
import type { DutyFrame } from './duty-frame.js';
import { colourOf, type DutyModel, dashOf, type ReadTimeline } from './duty-model.js';
import { levelsOf, stratumOf } from './steps.js';

const STEPS = { x: 'at', curve: 'step-after' } as const;
const MONTH_MS = 30.4 * 86_400_000;

export function drawSteps(model: DutyModel, frame: DutyFrame, numbers: Pick<Numbers, 'month'>): Element {
  const { own, others, edited, authorities, top, ticks } = model;
  const total = ({ timeline }: Pick<ReadTimeline, 'timeline'>) =>
    levelsOf(timeline, ({ additional_rate }) => [0, additional_rate]);
  return plot({
    width: frame.width,
    height: frame.height,
    marginLeft: frame.left,
    marginRight: frame.width - frame.right,
    marginTop: frame.top,
    marginBottom: frame.height - frame.bottom,
    style: PLOT_STYLE,
    x: { type: 'utc', domain: [new Date(frame.start), new Date(frame.end)] },
    y: { domain: [0, top] },
    marks: [
      gridY({ ticks: [...ticks], stroke: 'var(--line)', strokeOpacity: 1 }),
      ...authorities.map((authority) =>
        areaY(
          levelsOf(own.timeline, (row) => stratumOf(row, authorities, authority)),
          { ...STEPS, y1: 'low', y2: 'high', fill: colourOf(authorities, authority) },
        ),
      ),
      areaY(
        levelsOf(own.timeline, ({ additional_rate_range }) => additional_rate_range),
        { ...STEPS, y1: 'low', y2: 'high', fill: 'var(--ink)', fillOpacity: 0.2 },
      ),
      ...others.flatMap((other, place) => [
        line(total(other), { ...STEPS, y: 'high', stroke: 'var(--panel)', strokeWidth: 3.5, strokeOpacity: 0.85 }),
        line(total(other), {
          ...STEPS,
          y: 'high',
          stroke: 'var(--ink)',
          strokeWidth: 1.2,
          strokeDasharray: dashOf(place),
        }),
      ]),
      line(total(own), { ...STEPS, y: 'high', stroke: 'var(--ink)', strokeWidth: 1.75 }),
      ...(edited
        ? [
            line(total({ timeline: edited }), { ...STEPS, y: 'high', stroke: 'var(--panel)', strokeWidth: 5 }),
            line(total({ timeline: edited }), {
              ...STEPS,
              y: 'high',
              stroke: 'var(--yours)',
              strokeWidth: 2.25,
              strokeDasharray: '6 2',
            }),
          ]
        : []),
      axisY({ ticks: [...ticks], tickSize: 0, tickFormat: percentTick, label: null, color: 'var(--muted)' }),
      axisX({
        ticks: tickInterval(frame),
        tickSize: 4,
        tickFormat: monthTick(frame, numbers),
        label: null,
        color: 'var(--muted)',
      }),
    ],
  });
}

function percentTick(rate: number): string {
  return `${Number((100 * rate).toFixed(1))} %`;
}

/** Months as close as their names have room. */
function tickInterval({ start, end, left, right }: DutyFrame): string {
  const months = (end - start) / MONTH_MS;
  const room = (right - left) / 42;
  const every = [1, 2, 3, 6].find((size) => months / size <= room);
  if (every !== undefined) return every === 1 ? 'month' : `${every} months`;
  return months / 12 <= room ? 'year' : '2 years';
}

/** Months by name, with the year under the first and under every January. */
function monthTick({ start }: DutyFrame, { month }: Pick<Numbers, 'month'>): (date: Date, at: number) => string {
  return (date, at) => {
    const day = date.toISOString().slice(0, 10);
    const year = at === 0 || day.slice(5, 7) === '01';
    if (at === 0 && date.getTime() < start) return '';
    return year ? `${month(day)}\n${day.slice(0, 4)}` : month(day);
  };
}
