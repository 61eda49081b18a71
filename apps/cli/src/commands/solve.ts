/** `parley solve`: one general-equilibrium run. */

import { scenarioSchema } from '@parley/economy';
import { InputError, readDocument } from '@parley/input';
import { loadDataset } from '../files/datasets.js';
import { readText } from '../files/read-text.js';
import { withPlace } from '../files/with-place.js';
import { level, musd, percent } from '../print/numbers.js';
import { type Output, toJson } from '../print/output.js';
import { table } from '../print/table.js';
import { type SolveReport, solveReport } from './solve/report.js';

export interface SolveCommand {
  readonly dataset: string;
  readonly scenario: string;
  readonly json?: boolean;
}

export function solveCommand(options: SolveCommand, output: Output): void {
  const dataset = loadDataset(options.dataset);
  const read = readDocument(readText(options.scenario), options.scenario, scenarioSchema);
  if (!read.ok) throw new InputError(read.issues);
  const report = withPlace(read.document, () => solveReport(dataset, read.value, () => performance.now()));
  for (const warning of report.warnings) output.note(warning);
  output.out(options.json ? toJson(report) : printed(report));
}

function printed(report: SolveReport): string {
  const flows = report.bilateral
    .map((flow) => ({ ...flow, change: flow.after_musd - flow.before_musd }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 12);
  return [
    `${report.dataset}, ${report.unit}; run ${report.run}; ${report.iterations} iterations, residual ${report.residual.toExponential(1)}, ${report.milliseconds} ms`,
    '',
    table(
      ['region', '>real income %', '>EV, million USD', '>real wage %', '>exports %', '>imports %', '>tariff revenue'],
      report.regions.map((region) => [
        region.region,
        percent(region.welfare_pct, 4),
        musd(region.ev_musd),
        percent(region.real_wage_pct, 3),
        percent(region.exports_pct),
        percent(region.imports_pct),
        level(region.tariff_revenue_musd),
      ]),
    ),
    '',
    'Flows that move most, million USD net of duty',
    table(
      ['from', 'to', 'sector', '>before', '>after', '>change'],
      flows.map((flow) => [
        flow.exporter,
        flow.importer,
        flow.sector,
        level(flow.before_musd),
        level(flow.after_musd),
        musd(flow.change),
      ]),
    ),
  ].join('\n');
}
