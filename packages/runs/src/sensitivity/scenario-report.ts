/** The sensitivity of a scenario as plain data: what the command line prints as JSON. */

import { type Driver, driversOf } from './drivers.js';
import { percentAtLeast, type Spread, spreadOf } from './quantiles.js';
import type { Sample } from './sample.js';
import { REGION_FIGURES, type RegionFigure, type ScenarioExperiment } from './scenario-experiment.js';

export interface FigureReport extends Spread {
  /** The scenario as written. */
  readonly central: number;
}

export interface RegionSensitivity extends Record<RegionFigure, FigureReport> {
  region: string;
  /** Share of the draws in which real income rises, in percent. */
  positive_pct: number;
  /** What drives the change of real income, and tariff revenue. */
  drivers: { welfare_pct: Driver[]; tariff_revenue_musd: Driver[] };
}

/** @param sample at least one draw with figures */
export function regionSensitivities(experiment: ScenarioExperiment, central: Float64Array, sample: Sample) {
  const drivers = driversOf(experiment.assumptions, sample);
  return experiment.regions.map((region, index): RegionSensitivity => {
    const [welfare, income, revenue] = REGION_FIGURES.map((_, figure) => {
      const column = index * REGION_FIGURES.length + figure;
      const series = sample.column(column);
      return { series, report: { central: central[column], ...spreadOf(series) } };
    });
    return {
      region,
      welfare_pct: welfare.report,
      ev_musd: income.report,
      tariff_revenue_musd: revenue.report,
      positive_pct: percentAtLeast(welfare.series, Number.MIN_VALUE),
      drivers: { welfare_pct: drivers(welfare.series), tariff_revenue_musd: drivers(revenue.series) },
    };
  });
}
