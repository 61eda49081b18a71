/** A sensitivity run for the terminal. */

import type { DrawingReport, Driver, PackageSensitivity, PartReport, RegionSensitivity } from '@parley/runs';
import { textIn } from '@parley/talks';
import type { OpenTalks } from '../../files/talks.js';
import { level, musd, percent } from '../../print/numbers.js';
import { table } from '../../print/table.js';

/** Regions whose drivers are printed; JSON has all. */
const REGIONS_EXPLAINED = 5;
const DRIVERS_SHOWN = 4;

export interface PrintedScenario extends DrawingReport {
  readonly dataset: string;
  readonly unit: string;
  readonly scenario_run: string;
  readonly regions: readonly RegionSensitivity[];
}

export function printScenario(report: PrintedScenario): string {
  const { regions } = report;
  const moved = [...regions]
    .sort((a, b) => Math.abs(b.ev_musd.p50) - Math.abs(a.ev_musd.p50))
    .slice(0, REGIONS_EXPLAINED);
  const taxed = regions.filter(({ tariff_revenue_musd: { maximum } }) => maximum >= 0.5);
  return [
    `${report.dataset}, ${report.unit}; scenario ${report.scenario_run}`,
    ...opening(report),
    '',
    'Real income, percent: the scenario as written, and over the draws',
    table(
      ['region', '>as written', '>5 %', '>25 %', '>median', '>75 %', '>95 %', '>draws it gains, %'],
      regions.map(({ region, welfare_pct: figure, positive_pct }) => [
        region,
        percent(figure.central, 4),
        ...[figure.p5, figure.p25, figure.p50, figure.p75, figure.p95].map((value) => percent(value, 4)),
        share(positive_pct),
      ]),
    ),
    '',
    'The same as equivalent variation, million USD a year',
    table(
      ['region', '>as written', '>5 %', '>median', '>95 %', '>mean', '>lowest', '>highest'],
      regions.map(({ region, ev_musd: figure }) => [
        region,
        ...[figure.central, figure.p5, figure.p50, figure.p95, figure.mean, figure.minimum, figure.maximum].map(musd),
      ]),
    ),
    ...(taxed.length === 0
      ? []
      : [
          '',
          'Tariff revenue, million USD a year',
          table(
            ['region', '>as written', '>5 %', '>median', '>95 %'],
            taxed.map(({ region, tariff_revenue_musd: figure }) => [
              region,
              ...[figure.central, figure.p5, figure.p50, figure.p95].map(level),
            ]),
          ),
        ]),
    '',
    'What drives real income, in the regions that move most',
    drivers(
      moved.map(({ region, drivers: { welfare_pct } }) => [region, welfare_pct] as const),
      (value) => percent(value, 4),
    ),
    ...READING,
  ].join('\n');
}

export interface PrintedTalks extends DrawingReport {
  readonly packages: readonly PackageSensitivity[];
}

export function printTalks(talks: OpenTalks, report: PrintedTalks): string {
  const { talks: record, plan, baseYear } = talks.pricing;
  const moved = (options: Record<string, string>) =>
    plan.issues
      .filter((issue) => options[issue.id] !== issue.options[issue.noDeal])
      .map((issue) => `${issue.id}=${options[issue.id]}`)
      .join(', ') || 'as without a deal';
  return [
    `${textIn(record.title, 'en')}, as of ${record.as_of}`,
    `Modelled: ${baseYear.unit}, ${baseYear.id}. No deal: ${textIn(record.no_deal.title, 'en')}.`,
    ...opening(report),
    ...report.packages.flatMap((priced) => [
      '',
      `${priced.solutions.join(', ') || 'package'}: ${moved(priced.package)}`,
      `Every party gains in ${share(priced.all_gain_pct)} % of the draws. Against no deal, million USD a year:`,
      table(
        ['party', 'part', '>as written', '>5 %', '>25 %', '>median', '>75 %', '>95 %', '>draws it gains, %'],
        priced.payoffs.flatMap((payoff) => [
          partRow(payoff.party, 'modelled', payoff.modelled, ''),
          ['', 'transfers', musd(payoff.transfers), '', '', '', '', '', ''],
          partRow('', 'stated', payoff.stated, ''),
          partRow('', 'total', payoff.total, share(payoff.gains_pct)),
        ]),
      ),
      drivers(
        priced.payoffs.map(({ party, drivers: found }) => [party, found] as const),
        musd,
      ),
    ]),
    ...READING,
  ].join('\n');
}

const READING = [
  '',
  'explains: share of the variance the assumption explains alone. rank: −1 falls with it, +1 rises with it.',
];

function opening(report: DrawingReport): string[] {
  const failed = report.draws - report.converged;
  return [
    `run ${report.run}: ${report.draws.toLocaleString('en-US')} draws, seed ${report.seed}${
      failed > 0 ? `; ${failed} without an equilibrium, left out` : ''
    }`,
    ...report.not_converged.slice(0, 5).map(
      ({ draw, why, assumptions }) =>
        `  draw ${draw}: ${why} (${Object.entries(assumptions)
          .slice(0, 6)
          .map(([name, value]) => `${name} ${typeof value === 'number' ? Number(value.toPrecision(4)) : value}`)
          .join(', ')})`,
    ),
  ];
}

function partRow(party: string, part: string, figure: PartReport, gains: string): string[] {
  return [
    party,
    part,
    ...[figure.central, figure.p5, figure.p25, figure.p50, figure.p75, figure.p95].map((value) => musd(value)),
    gains,
  ];
}

function drivers(of: readonly (readonly [string, readonly Driver[]])[], print: (value: number) => string): string {
  return table(
    ['', 'assumption', '>explains', '>rank', 'mean under the options'],
    of.flatMap(([name, found]) =>
      found
        .filter(({ first_order, first_order_noise }) => (first_order ?? 0) > Math.max(0.005, first_order_noise ?? 0))
        .slice(0, DRIVERS_SHOWN)
        .map(({ assumption, first_order, rank_correlation, means }, place) => [
          place === 0 ? name : '',
          assumption,
          `${share(100 * (first_order ?? 0))} %`,
          rank_correlation === null ? '' : percent(rank_correlation, 2),
          means ? extremes(means, print) : '',
        ]),
    ),
  );
}

/** Options with the lowest and the highest mean. */
function extremes(means: Readonly<Record<string, number>>, print: (value: number) => string): string {
  const sorted = Object.entries(means).sort(([, a], [, b]) => a - b);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return '';
  return `${print(lowest[1])} ${lowest[0]} … ${print(highest[1])} ${highest[0]}`;
}

/** A share in percent, without a sign. */
function share(value: number): string {
  return value.toFixed(value === 0 || value === 100 ? 0 : 1);
}
