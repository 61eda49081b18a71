import { axisY, barX, plot, ruleX, text } from '@observablehq/plot';
import type { RegionEffect } from '@parley/talks';
import { useCallback } from 'react';
import { PlotChart } from '../../design/plot-chart.js';
import { useWords } from '../../i18n/use-words.js';
import { COLUMNS, PLOT_STYLE } from './plot-style.js';

const ROW = 24;

/** Real income of the economies outside the talks. */
export function ThirdChart({ regions }: { regions: readonly RegionEffect[] }) {
  const words = useWords();
  const height = regions.length * ROW + 4;
  const draw = useCallback(
    (width: number) => {
      const name = (one: RegionEffect) => words.region(one.region);
      const incomes = regions.map((one) => one.realIncome);
      return plot({
        width,
        height,
        marginLeft: Math.min(150, width * 0.3),
        marginRight: COLUMNS.width + 8,
        marginTop: 2,
        marginBottom: 2,
        style: PLOT_STYLE,
        x: { domain: [Math.min(-1, ...incomes), Math.max(1, ...incomes)], axis: null },
        y: { domain: regions.map(name), padding: 0.35 },
        marks: [
          axisY({ tickSize: 0, label: null }),
          barX(regions, { x: 'realIncome', y: name, fill: 'var(--modelled)' }),
          ruleX([0], { stroke: 'var(--line-strong)' }),
          text(regions, { ...COLUMNS.first, y: name, text: (one: RegionEffect) => words.money(one.realIncome) }),
          text(regions, {
            ...COLUMNS.second,
            dx: 139,
            y: name,
            text: (one: RegionEffect) => words.finePercent(one.realIncomePercent),
          }),
        ],
      });
    },
    [regions, height, words],
  );
  return <PlotChart draw={draw} height={height} />;
}
