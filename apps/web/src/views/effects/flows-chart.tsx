import { arrow, axisX, axisY, dot, gridX, plot, text } from '@observablehq/plot';
import type { FlowEffect } from '@parley/talks';
import { useCallback } from 'react';
import { PlotChart } from '../../design/plot-chart.js';
import { useWords } from '../../i18n/use-words.js';

const ROW = 26;

/** Sectors that move most: from their trade without a deal to that with the package. */
export function FlowsChart({ flows }: { flows: readonly FlowEffect[] }) {
  const words = useWords();
  const height = flows.length * ROW + 26;
  const draw = useCallback(
    (width: number) => {
      const name = (flow: FlowEffect) =>
        `${words.sector(flow.sector)}, ${words.t('effects.flow', { from: words.party(flow.exporter), into: words.party(flow.importer) })}`;
      const marginLeft = Math.min(300, width * 0.46);
      return plot({
        width,
        height,
        marginLeft,
        marginRight: 104,
        marginTop: 22,
        marginBottom: 4,
        style: { background: 'none', color: 'var(--ink)', fontFamily: 'inherit', fontSize: '12px' },
        x: { zero: true, nice: true },
        y: { domain: flows.map(name) },
        marks: [
          gridX({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
          axisX({ anchor: 'top', ticks: 4, tickSize: 0, tickFormat: words.amount, label: null, color: 'var(--muted)' }),
          axisY({ tickSize: 0, label: null, lineWidth: marginLeft / 12.4, textOverflow: 'ellipsis' }),
          arrow(flows, {
            x1: 'noDeal',
            x2: 'withPackage',
            y1: name,
            y2: name,
            stroke: 'var(--modelled)',
            strokeWidth: 2.5,
            headLength: 5,
            insetStart: 4,
          }),
          dot(flows, { x: 'noDeal', y: name, r: 3.5, stroke: 'var(--ink)', fill: 'var(--panel)' }),
          text(flows, {
            y: name,
            frameAnchor: 'right',
            textAnchor: 'end',
            dx: 102,
            text: (flow: FlowEffect) => {
              const change = flow.withPackage - flow.noDeal;
              const share = flow.noDeal > 0 ? words.percent((100 * change) / flow.noDeal) : '';
              return `${words.money(change)}  ${share}`;
            },
          }),
        ],
      });
    },
    [flows, height, words],
  );
  return <PlotChart draw={draw} height={height} />;
}
