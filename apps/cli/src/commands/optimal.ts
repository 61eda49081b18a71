/** `parley optimal`: optimal, Nash or cooperative tariffs. */

import { policyProblemSchema } from '@parley/economy';
import { InputError, readDocument } from '@parley/input';
import { loadDataset } from '../files/datasets.js';
import { readText } from '../files/read-text.js';
import { withPlace } from '../files/with-place.js';
import { level, musd, percent } from '../print/numbers.js';
import { type Output, toJson } from '../print/output.js';
import { table } from '../print/table.js';
import { type OptimalReport, optimalReport } from './optimal/report.js';

export interface OptimalCommand {
  readonly dataset: string;
  readonly scenario: string;
  readonly json?: boolean;
}

/** @returns false when no solver converged; what was found is then printed as such */
export function optimalCommand(options: OptimalCommand, output: Output): boolean {
  const dataset = loadDataset(options.dataset);
  const read = readDocument(readText(options.scenario), options.scenario, policyProblemSchema);
  if (!read.ok) throw new InputError(read.issues);
  const report = withPlace(read.document, () =>
    optimalReport(
      dataset,
      read.value,
      () => performance.now(),
      (round, gain) => {
        if (output.interactive)
          output.note(`round ${round}: largest gain ${(100 * Math.expm1(gain)).toExponential(1)} %`);
      },
    ),
  );
  for (const warning of report.warnings) output.note(warning);
  if (!report.converged) {
    output.note(`not solved: ${report.message} (${report.evaluations} evaluations)`);
    return false;
  }
  output.out(options.json ? toJson(report) : printed(report));
  return true;
}

/** Rates listed for one party before the rest is left to --json. */
const MOST_RATES = 40;

function printed(report: OptimalReport): string {
  const rounds = report.rounds === null ? '' : `${report.rounds} rounds, `;
  const left =
    report.exploitability_pct === null
      ? ''
      : `; one more best response would gain at most ${report.exploitability_pct.toExponential(1)} %`;
  const against = report.threat === 'nash' ? 'the trade war' : 'the scenario';
  return [
    `${report.dataset}, ${report.unit}; run ${report.run}; ${report.solution}: ${rounds}${report.evaluations} evaluations, ${report.milliseconds} ms${left}`,
    '',
    table(
      ['region', '>real income %', '>EV, million USD', `>against ${against} %`, '>EV against it', '>tariff revenue'],
      report.regions.map((region) => [
        `${region.region}${report.parties.some((party) => party.region === region.region) ? ' *' : ''}`,
        percent(region.welfare_pct, 4),
        musd(region.ev_musd),
        percent(region.welfare_gain_pct, 4),
        musd(region.ev_gain_musd),
        level(region.tariff_revenue_musd),
      ]),
    ),
    '* chooses tariffs',
    ...report.parties.flatMap((party) => [
      '',
      `Tariffs of ${party.region}, percent${party.tariffs.length > MOST_RATES ? `; the first ${MOST_RATES} of ${party.tariffs.length}, all with --json` : ''}`,
      table(
        ['on goods from', 'sector', '>rate %', ''],
        party.tariffs
          .slice(0, MOST_RATES)
          .map((tariff) => [
            some(tariff.exporters),
            some(tariff.sectors),
            (100 * tariff.rate).toFixed(3),
            tariff.at_bound === null ? '' : `at its ${tariff.at_bound} bound`,
          ]),
      ),
    ]),
    ...(report.local_optima.length > 0
      ? [
          '',
          'Other local optima',
          table(
            ['>objective %', '>largest difference of a rate, points'],
            report.local_optima.map((optimum) => [
              percent(optimum.objective_pct, 4),
              (100 * optimum.largest_difference).toFixed(2),
            ]),
          ),
        ]
      : []),
  ].join('\n');
}

/** A few codes, or how many there are. */
function some(codes: readonly string[]): string {
  return codes.length <= 3 ? codes.join(' ') : `${codes.length} of them`;
}
