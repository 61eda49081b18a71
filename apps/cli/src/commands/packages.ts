/** `parley packages`: all packages, the frontier, the solutions and what each issue is worth on the table. */

import { writtenRuns } from '@parley/runs';
import {
  agendaOf,
  type BargainReport,
  bargainOf,
  bargainReport,
  contestedIssues,
  type PointReport,
  privateReport,
  ratificationReport,
  type SolutionReport,
  shapleyReport,
} from '@parley/talks';
import { issuesOnTable } from '../files/issues-on-table.js';
import { openPrivateLayer } from '../files/private-layer.js';
import { type OpenTalks, openTalks } from '../files/talks.js';
import { figure, musd } from '../print/numbers.js';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { table } from '../print/table.js';
import { zoneSentence } from '../print/zone-sentence.js';
import { privatePart, ratificationPart, shapleyPart } from './packages/print.js';
import { header, noteWarnings } from './talks-header.js';

export interface PackagesCommand {
  readonly issues?: string;
  readonly without?: string;
  readonly top: number;
  /** Average what each issue adds over all orders of putting issues on the table. */
  readonly shapley?: boolean;
  /** File of the private layer; true for the one beside the talks. */
  readonly private?: string | true;
  /** Another data set than the file names. */
  readonly dataset?: string;
  readonly json?: boolean;
}

export function packagesCommand(path: string, options: PackagesCommand, output: Output): void {
  const talks = openTalks(path, options.dataset);
  noteWarnings(talks, output);
  const onTable = issuesOnTable(talks, options);
  const layer = options.private === undefined ? undefined : openPrivateLayer(talks, options.private);
  const bargain = withProgress(output, 'solving', (progress) =>
    bargainOf(talks.pricing, { onTable, progress, ...(layer && { privately: layer }) }),
  );
  const contested = contestedIssues(agendaOf(talks.pricing.talks));
  const report = bargainReport(talks.pricing, bargain, talks.nameRun, contested);
  const ratification = ratificationReport(talks.pricing, bargain, 'nash', layer?.groups);
  const shapley = options.shapley ? shapleyReport(talks.pricing, bargain) : undefined;
  const privately = layer && privateReport(talks.pricing, bargain, layer);
  const top = best(report, options.top);
  output.out(
    options.json
      ? toJson({
          ...header(talks),
          ...report,
          ...(ratification && { ratification }),
          ...(shapley !== undefined && { shapley }),
          ...(privately && { private: privately }),
          top,
          scenarios: writtenRuns(talks),
        })
      : [
          ...(privately ? privatePart(privately) : []),
          printed(talks, report, top),
          ...(shapley === undefined ? [] : shapleyPart(shapley, report.parties)),
          ...(ratification ? ratificationPart(ratification, report) : []),
        ].join('\n'),
  );
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
    `${report.packages.toLocaleString('en-US')} packages; ${report.acceptable_to_all?.toLocaleString('en-US') ?? 'uncounted'} acceptable to all; ${report.frontier.points} points on the frontier`,
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
