/** `parley packages`: all packages, the frontier, the solutions and what each issue is worth on the table. */

import { InputError } from '@parley/input';
import {
  agendaOf,
  type BargainReport,
  bargainOf,
  bargainReport,
  contestedIssues,
  type PointReport,
  type SolutionReport,
} from '@parley/talks';
import { type OpenTalks, openTalks } from '../files/talks.js';
import { figure, musd } from '../print/numbers.js';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { table } from '../print/table.js';
import { zoneSentence } from '../print/zone-sentence.js';
import { header, noteWarnings, runsNamed } from './talks-header.js';

export interface PackagesCommand {
  readonly issues?: string;
  readonly without?: string;
  readonly top: number;
  /** Another data set than the file names. */
  readonly dataset?: string;
  readonly json?: boolean;
}

export function packagesCommand(path: string, options: PackagesCommand, output: Output): void {
  const talks = openTalks(path, options.dataset);
  noteWarnings(talks, output);
  const known = talks.pricing.plan.issues.map((issue) => issue.id);
  const named = (list: string | undefined) => issueList(list, known, talks.file);
  const removed = named(options.without);
  const onTable = (options.issues === undefined ? known : named(options.issues)).filter(
    (issue) => !removed.includes(issue),
  );
  const bargain = withProgress(output, 'solving', (progress) => bargainOf(talks.pricing, onTable, progress));
  const contested = contestedIssues(agendaOf(talks.pricing.talks));
  const report = bargainReport(talks.pricing, bargain, talks.nameRun, contested);
  const top = best(report, options.top);
  output.out(
    options.json
      ? toJson({ ...header(talks), ...report, top, scenarios: runsNamed(talks) })
      : printed(talks, report, top),
  );
}

function issueList(list: string | undefined, known: readonly string[], file: string): string[] {
  const names = (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names) {
    if (!known.includes(name)) {
      throw new InputError([
        {
          code: 'unknown-issue',
          severity: 'error',
          path: ['issues'],
          file,
          message: `${name} is not an issue`,
          expected: known.join(', '),
        },
      ]);
    }
  }
  return names;
}

/** The frontier packages within the zone with the greatest products of gains. */
function best(report: BargainReport, count: number): PointReport[] {
  const product = ({ payoffs }: PointReport) =>
    report.parties.reduce((value, party) => value * (payoffs[party] ?? 0), 1);
  return [...report.frontier.within_zone].sort((a, b) => product(b) - product(a)).slice(0, count);
}

function printed(talks: OpenTalks, report: BargainReport, top: readonly PointReport[]): string {
  const { parties } = report;
  const changed = (options: Record<string, string>) =>
    talks.pricing.plan.issues
      .filter((issue) => options[issue.id] !== issue.options[issue.noDeal])
      .map((issue) => `${issue.id}=${options[issue.id]}`)
      .join(', ') || 'as without a deal';
  const solutions: [string, SolutionReport | null][] = [
    ['Nash', report.nash],
    ['Kalai–Smorodinsky', report.kalai_smorodinsky],
    ['egalitarian', report.egalitarian],
    ['utilitarian', report.utilitarian],
  ];
  return [
    `${report.packages.toLocaleString('en-US')} packages; ${report.acceptable_to_all.toLocaleString('en-US')} acceptable to all; ${report.frontier.points} points on the frontier`,
    ...(report.off_table.length > 0 ? [`off the table: ${report.off_table.join(', ')}`] : []),
    zoneSentence(talks.pricing, report),
    '',
    'Solutions, million USD a year against no deal: central (low to high)',
    table(
      ['solution', ...parties.map((party) => `>${party}`)],
      solutions.map(([name, solution]) => [
        name,
        ...parties.map((party) => {
          const payoff = solution?.payoffs.find((candidate) => candidate.party === party);
          return payoff ? figure(payoff.total) : 'none';
        }),
      ]),
    ),
    ...solutions.flatMap(([name, solution]) => (solution ? [`${name}: ${changed(solution.package)}`] : [])),
    '',
    `What each issue adds on the table (Nash solution with it less the one without it)`,
    table(
      ['issue', ...parties.map((party) => `>${party}`), '>together', ''],
      report.linkage.issues.map((issue) => [
        issue.issue,
        ...parties.map((party) => (issue.gains ? musd(issue.gains[party] ?? Number.NaN) : '–')),
        issue.joint_gain === null ? '–' : musd(issue.joint_gain),
        issue.contested ? 'contested' : '',
      ]),
    ),
    '',
    'Packages of the frontier with the greatest product of gains',
    ...top.map(
      (point) =>
        `${parties.map((party) => `${party} ${musd(point.payoffs[party] ?? Number.NaN)}`).join('  ')}  ${changed(point.package)}`,
    ),
  ].join('\n');
}
