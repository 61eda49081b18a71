import { arrow, axisX, axisY, dot, gridX, plot, text } from '@observablehq/plot';
import { useCallback } from 'react';
import { PlotChart } from '../../design/plot-chart.js';
import { COLUMNS, PLOT_STYLE } from './plot-style.js';

export interface DumbbellRow {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** The change in two ways, at the right edge. */
  readonly change: string;
  readonly share: string;
}

export interface DumbbellChartProps {
  readonly rows: readonly DumbbellRow[];
  /** End of the scale. */
  readonly most: number;
  readonly tick: (value: number) => string;
}

const ROW = 23;

/** Rows from where they were (ring) to where they are (arrow head). */
export function DumbbellChart({ rows, most, tick }: DumbbellChartProps) {
  const height = rows.length * ROW + 20;
  const draw = useCallback(
    (width: number) => {
      const marginLeft = Math.min(216, width * 0.36);
      return plot({
        width,
        height,
        marginLeft,
        marginRight: COLUMNS.width,
        marginTop: 18,
        marginBottom: 2,
        style: PLOT_STYLE,
        x: { domain: [0, most || 1], nice: true },
        y: { domain: rows.map(({ name }) => name) },
        marks: [
          gridX({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
          axisX({ anchor: 'top', ticks: 4, tickSize: 0, tickFormat: tick, label: null, color: 'var(--muted)' }),
          axisY({ tickSize: 0, label: null, lineWidth: marginLeft / 12.2, textOverflow: 'ellipsis' }),
          arrow(rows, {
            filter: (row: DumbbellRow) => Math.abs(row.after - row.before) > most / 250,
            x1: 'before',
            x2: 'after',
            y1: 'name',
            y2: 'name',
            stroke: (row: DumbbellRow) => (row.after < row.before ? 'var(--loss)' : 'var(--gain)'),
            strokeWidth: 2.25,
            headLength: 5,
          }),
          dot(rows, { x: 'before', y: 'name', r: 3.25, stroke: 'var(--ink)', fill: 'var(--panel)' }),
          text(rows, { ...COLUMNS.first, y: 'name', text: 'change' }),
          text(rows, { ...COLUMNS.second, y: 'name', text: 'share' }),
        ],
      });
    },
    [rows, height, most, tick],
  );
  return <PlotChart draw={draw} height={height} />;
}
