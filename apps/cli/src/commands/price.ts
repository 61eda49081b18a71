/** `parley price`: what one package, or each option on its own, is worth to each party. */

import { writtenRuns } from '@parley/runs';
import { choiceOf, type OptionReport, optionReports, type PackageReport, packageReport, textIn } from '@parley/talks';
import { type OpenTalks, openTalks } from '../files/talks.js';
import { figure, musd, percent } from '../print/numbers.js';
import { type Output, toJson } from '../print/output.js';
import { table } from '../print/table.js';
import { header, noteWarnings } from './talks-header.js';

export interface PriceCommand {
  readonly package?: string;
  /** Another data set than the file names. */
  readonly dataset?: string;
  readonly json?: boolean;
}

export function priceCommand(path: string, options: PriceCommand, output: Output): void {
  const talks = openTalks(path, options.dataset);
  noteWarnings(talks, output);
  if (options.package !== undefined) {
    const report = packageReport(
      talks.pricing,
      choiceOf(talks.pricing.plan, parsePackage(options.package)),
      talks.nameRun,
    );
    output.out(
      options.json
        ? toJson({ ...header(talks), ...report, scenarios: writtenRuns(talks) })
        : printPackage(talks, report),
    );
  } else {
    const reports = optionReports(talks.pricing, talks.nameRun);
    output.out(
      options.json
        ? toJson({ ...header(talks), options: reports, scenarios: writtenRuns(talks) })
        : printOptions(talks, reports),
    );
  }
}

/** `issue=option,issue=option` to names. */
export function parsePackage(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [issue = '', option = ''] = part.split('=').map((side) => side.trim());
        return [issue, option];
      }),
  );
}

function printOptions(talks: OpenTalks, reports: readonly OptionReport[]): string {
  const { plan, talks: record } = talks.pricing;
  return [
    ...heading(talks),
    'Each option on its own, against no deal: million USD a year, central (low to high)',
    ...plan.parties.flatMap(({ code }, party) => [
      '',
      table(
        [
          textIn(record.parties[code]?.name ?? code, 'en'),
          'option',
          '>modelled',
          '>transfer',
          '>stated',
          '>total',
          'run',
        ],
        reports.map((report) => optionRow(report, party)),
      ),
    ]),
  ].join('\n');
}

function optionRow(report: OptionReport, party: number): string[] {
  const payoff = report.payoffs[party];
  const mark = report.no_deal ? ' (no deal)' : report.status_quo ? ' (today)' : '';
  if (!payoff) return [report.issue, report.option + mark];
  return [
    report.issue,
    report.option + mark,
    report.modelled ? figure(payoff.modelled) : 'not modelled',
    payoff.transfers_total === 0 ? '' : musd(payoff.transfers_total),
    payoff.stated.length === 0 ? '' : figure(payoff.stated_total),
    figure(payoff.total),
    report.modelled ? report.run : '',
  ];
}

function printPackage(talks: OpenTalks, report: PackageReport): string {
  const { talks: record } = talks.pricing;
  return [
    ...heading(talks),
    table(
      ['issue', 'option'],
      Object.entries(report.package).map(([issue, option]) => [
        textIn(record.issues[issue]?.title ?? issue, 'en'),
        textIn(record.issues[issue]?.options[option]?.title ?? option, 'en'),
      ]),
    ),
    '',
    'Against no deal: million USD a year, central (low to high)',
    table(
      [
        'party',
        '>real income',
        '>%',
        '>political weight',
        '>transfers',
        '>stated',
        '>total',
        '>beyond the sum of options',
      ],
      report.payoffs.map((payoff) => [
        payoff.party,
        figure(payoff.real_income),
        percent(payoff.real_income_pct, 3),
        figure(payoff.political_weight),
        musd(payoff.transfers_total),
        figure(payoff.stated_total),
        figure(payoff.total),
        musd(report.interaction[payoff.party] ?? Number.NaN),
      ]),
    ),
    '',
    `run ${report.run}, no deal ${report.no_deal_run}; range over ${report.runs.length} runs`,
    ...report.not_priced.map(({ issue, option, why }) => `not priced: ${issue} ${option}: ${textIn(why, 'en')}`),
  ].join('\n');
}

function heading(talks: OpenTalks): string[] {
  const { talks: record, baseYear } = talks.pricing;
  return [
    `${textIn(record.title, 'en')}, as of ${record.as_of}`,
    `Modelled: ${baseYear.unit}, ${baseYear.id}. No deal: ${textIn(record.no_deal.title, 'en')}.`,
    '',
  ];
}
