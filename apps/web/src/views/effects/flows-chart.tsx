import { arrow, axisX, axisY, dot, gridX, plot, text } from '@observablehq/plot';
import type { FlowEffect } from '@parley/talks';
import { useCallback } from 'react';
import { PlotChart } from '../../design/plot-chart.js';
import { useWords } from '../../i18n/use-words.js';
import { COLUMNS, PLOT_STYLE } from './plot-style.js';

const ROW = 23;

/**
 * Sectors from their trade without a deal (ring) to that with the package (arrow head).
 * @param most end of the scale, the same for all directions
 */
export function FlowsChart({ flows, most }: { flows: readonly FlowEffect[]; most: number }) {
  const words = useWords();
  const height = flows.length * ROW + 20;
  const draw = useCallback(
    (width: number) => {
      const name = (flow: FlowEffect) => words.sector(flow.sector);
      const share = (flow: FlowEffect) =>
        flow.noDeal > 0 ? words.percent((100 * (flow.withPackage - flow.noDeal)) / flow.noDeal) : '–';
      const marginLeft = Math.min(232, width * 0.4);
      return plot({
        width,
        height,
        marginLeft,
        marginRight: COLUMNS.width,
        marginTop: 18,
        marginBottom: 2,
        style: PLOT_STYLE,
        x: { domain: [0, most], nice: true },
        y: { domain: flows.map(name) },
        marks: [
          gridX({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
          axisX({ anchor: 'top', ticks: 4, tickSize: 0, tickFormat: words.amount, label: null, color: 'var(--muted)' }),
          axisY({ tickSize: 0, label: null, lineWidth: marginLeft / 12.2, textOverflow: 'ellipsis' }),
          arrow(flows, {
            filter: (flow: FlowEffect) => Math.abs(flow.withPackage - flow.noDeal) > most / 250,
            x1: 'noDeal',
            x2: 'withPackage',
            y1: name,
            y2: name,
            stroke: 'var(--modelled)',
            strokeWidth: 2.25,
            headLength: 5,
          }),
          dot(flows, { x: 'noDeal', y: name, r: 3.25, stroke: 'var(--ink)', fill: 'var(--panel)' }),
          text(flows, {
            ...COLUMNS.first,
            y: name,
            text: (flow: FlowEffect) => words.money(flow.withPackage - flow.noDeal),
          }),
          text(flows, { ...COLUMNS.second, y: name, text: share }),
        ],
      });
    },
    [flows, height, most, words],
  );
  return <PlotChart draw={draw} height={height} />;
}
