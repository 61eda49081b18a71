/** The result of one general-equilibrium run in the form of `parley solve --json`. */

import {
  assertConverged,
  createSolver,
  economyOf,
  impactOf,
  type RegionImpact,
  type Scenario,
  shockOf,
  solve,
} from '@parley/economy';
import { formatIssue } from '@parley/input';
import { runId } from '@parley/runs';
import type { Dataset } from '../../files/datasets.js';

export type SolveReport = ReturnType<typeof solveReport>;

/**
 * Solves a scenario and reports its impact.
 * @param now milliseconds of a steady clock
 * @throws {NotConvergedError} with how far the solver got
 */
export function solveReport(dataset: Dataset, scenario: Scenario, now: () => number) {
  const { baseYear } = dataset;
  const { economy, warnings } = economyOf(baseYear, scenario);
  const solver = createSolver(economy);
  const shock = shockOf(economy, scenario);
  const started = now();
  const equilibrium = assertConverged(solve(solver, shock));
  const milliseconds = now() - started;
  const impact = impactOf(economy, shock, equilibrium);
  const n = economy.regions.length;
  const bilateral = [];
  for (let flow = 0; flow < impact.flowsBefore.length; flow++) {
    const exporter = economy.regions[flow % n];
    const importer = economy.regions[Math.floor(flow / n) % n];
    const sector = economy.sectors[Math.floor(flow / (n * n))];
    const before = impact.flowsBefore[flow] ?? 0;
    if (!exporter || !importer || !sector || exporter === importer || before === 0) continue;
    bilateral.push({
      exporter: exporter.code,
      importer: importer.code,
      sector: sector.code,
      before_musd: before,
      after_musd: impact.flowsAfter[flow] ?? Number.NaN,
    });
  }
  return {
    dataset: baseYear.id,
    run: runId(dataset.reference, scenario),
    base_year: baseYear.year,
    unit: baseYear.unit,
    converged: true,
    iterations: equilibrium.iterations,
    residual: equilibrium.residual,
    walras: equilibrium.walras,
    milliseconds: Math.round(milliseconds * 100) / 100,
    warnings: warnings.map(formatIssue),
    regions: impact.regions.map(regionReport),
    bilateral,
  };
}

function regionReport(region: RegionImpact) {
  return {
    region: region.region,
    welfare_pct: region.realIncomePercent,
    ev_musd: region.equivalentVariation,
    tariff_revenue_musd: region.tariffRevenue.after,
    tariff_revenue_before_musd: region.tariffRevenue.before,
    wage_pct: region.wagePercent,
    real_wage_pct: region.realWagePercent,
    consumer_price_pct: region.consumerPricePercent,
    exports_pct: region.exports.percent,
    imports_pct: region.imports.percent,
    exports_musd: region.exports.after,
    imports_musd: region.imports.after,
    sectors: region.sectors.map((sector) => ({
      sector: sector.sector,
      gross_output_musd: sector.grossOutput.after,
      output_pct: sector.grossOutput.percent,
      quantity_pct: sector.quantityPercent,
      value_added_musd: sector.valueAdded.after,
      value_added_pct: sector.valueAdded.percent,
      price_pct: sector.pricePercent,
      exports_musd: sector.exports.after,
      exports_pct: sector.exports.percent,
      imports_musd: sector.imports.after,
      imports_pct: sector.imports.percent,
    })),
  };
}
