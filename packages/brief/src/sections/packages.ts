/** The packages worth signing: what each side gives and gets, what holds over the range, and what linkage changes. */

import type { BargainReport, PackageReport, SolutionReport } from '@parley/talks';
import type { Context } from '../document/context.js';
import { code, type Inline, list, paragraph, strong, table } from '../document/nodes.js';
import { count, figure, musd } from '../document/numbers.js';
import type { SectionWriter } from './section.js';

export const packages: SectionWriter = (context) => {
  const { labels, bargain, withoutContested } = context;
  return {
    id: 'packages',
    title: labels.packages,
    blocks: [
      paragraph(
        labels.packagesCount(
          count(bargain.packages),
          bargain.acceptable_to_all === null ? '–' : count(bargain.acceptable_to_all),
        ),
      ),
      ...(bargain.off_table.length > 0
        ? [paragraph([strong(`${labels.offTable}:`), ` ${bargain.off_table.map(context.issueTitle).join(', ')}.`])]
        : []),
      ...(bargain.zone.exists ? solutionBlocks(context, bargain) : [paragraph(strong(labels.noZone))]),
      ...(withoutContested
        ? [
            paragraph(strong(labels.withoutLinkage(contestedTitles(context, bargain, withoutContested)))),
            comparison(context, bargain, withoutContested),
          ]
        : []),
    ],
  };
};

/** A package on the table: what it is worth against no deal, whatever is worth signing. */
export const proposed: SectionWriter = (context) => {
  const { labels, bargain, proposed: report } = context;
  if (!report) return undefined;
  return {
    id: 'proposed',
    title: labels.proposed,
    blocks: [
      paragraph(contents(context, report)),
      table(
        ['', ...bargain.parties.map((party) => `>${party} ${labels.total}`), '', labels.run],
        [
          [
            strong(labels.proposedRow),
            ...report.payoffs.map((payoff) => figure(payoff.total)),
            robustness(context, report),
            code(report.run),
          ],
        ],
      ),
      partsOf(context, report),
    ],
  };
};

/** What each issue adds to each party's payoff by being on the table. */
export const linkage: SectionWriter = ({ labels, bargain, issueTitle }) => ({
  id: 'linkage',
  title: labels.linkage,
  blocks: [
    paragraph(labels.linkageNote),
    table(
      [labels.issue, ...bargain.parties.map((party) => `>${party}`), `>${labels.together}`, ''],
      bargain.linkage.issues.map((issue) => [
        issueTitle(issue.issue),
        ...bargain.parties.map((party) => (issue.gains ? musd(issue.gains[party] ?? Number.NaN) : '–')),
        issue.joint_gain === null ? '–' : musd(issue.joint_gain),
        issue.contested ? labels.contestedMark : '',
      ]),
    ),
  ],
});

const NAMES = ['nash', 'kalai_smorodinsky', 'egalitarian', 'utilitarian'] as const;

export function solutionsOf(bargain: BargainReport): SolutionReport[] {
  return NAMES.flatMap((name) => {
    const solution = bargain[name];
    return solution ? [solution] : [];
  });
}

function solutionBlocks(context: Context, bargain: BargainReport) {
  const { labels } = context;
  const seen = new Map<string, string>();
  const rows = solutionsOf(bargain).map((solution): Inline[] => {
    const name = labels.solutions[solution.solution];
    const key = JSON.stringify(solution.package);
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, name);
    return [
      strong(name),
      ...solution.payoffs.map((payoff) => figure(payoff.total)),
      twin === undefined ? robustness(context, solution) : labels.sameAs(twin),
      code(solution.run),
    ];
  });
  // Two or three packages are laid out; the utilitarian one, blind to who gains, stands in the table only.
  const distinct = solutionsOf(bargain).filter(
    (solution, index, all) =>
      solution.solution !== 'utilitarian' &&
      all.findIndex((other) => JSON.stringify(other.package) === JSON.stringify(solution.package)) === index,
  );
  return [
    table(['', ...bargain.parties.map((party) => `>${party} ${labels.total}`), '', labels.run], rows),
    ...distinct.flatMap((solution) => [
      paragraph([strong(labels.solutions[solution.solution]), `. ${contents(context, solution)} `, code(solution.run)]),
      partsOf(context, solution),
    ]),
  ];
}

/** What each side gains of a package, in which money, and what it gives and gets. */
function partsOf(context: Context, report: PackageReport) {
  const { labels, bargain } = context;
  return list([
    ...report.payoffs.map(
      (payoff): Inline => [
        strong(`${context.partyName(payoff.party)} ${labels.gains} ${figure(payoff.total)}`),
        `: ${labels.modelled} ${figure(payoff.modelled)}, ${labels.transfers} ${musd(payoff.transfers_total)}, ${labels.stated} ${figure(payoff.stated_total)}. ${givesAndGets(context, report, payoff.party)}`,
      ],
    ),
    `${labels.interaction}: ${bargain.parties.map((party) => labels.beyondSum(context.partyName(party), musd(report.interaction[party] ?? Number.NaN))).join(', ')}`,
  ]);
}

/** The options of a package that differ from no deal. */
function changedOptions({ pricing }: Context, solution: PackageReport): { issue: string; option: string }[] {
  return pricing.plan.issues.flatMap((issue) => {
    const option = solution.package[issue.id] ?? '';
    return option === issue.options[issue.noDeal] ? [] : [{ issue: issue.id, option }];
  });
}

function contents(context: Context, solution: PackageReport): string {
  const parts = changedOptions(context, solution).map(
    ({ issue, option }) => `${context.issueTitle(issue)}: ${context.optionTitle(issue, option)}`,
  );
  return `${parts.join('; ')}.`;
}

/** Which of the options a party would want by themselves, and which it would not. */
function givesAndGets(context: Context, solution: PackageReport, party: string): string {
  const { labels, options } = context;
  const worth = (issue: string, option: string) =>
    options
      .find((report) => report.issue === issue && report.option === option)
      ?.payoffs.find((payoff) => payoff.party === party)?.total.central ?? 0;
  const titles = (wanted: (value: number) => boolean) =>
    changedOptions(context, solution)
      .filter(({ issue, option }) => wanted(worth(issue, option)))
      .map(({ issue }) => context.issueTitle(issue))
      .join(', ') || labels.none;
  return `${labels.gets}: ${titles((value) => value > 0)}; ${labels.gives}: ${titles((value) => value < 0)}.`;
}

function robustness(context: Context, solution: PackageReport): string {
  const losing = solution.payoffs
    .filter((payoff) => payoff.total.low < 0)
    .map((payoff) => context.partyName(payoff.party));
  return losing.length === 0 ? context.labels.holds : context.labels.holdsNot(losing.join(', '));
}

function comparison(context: Context, full: BargainReport, without: BargainReport) {
  const { labels } = context;
  const row = (name: string, report: BargainReport): Inline[] => [
    name,
    ...report.parties.map((party) => {
      const payoff = report.nash?.payoffs.find((candidate) => candidate.party === party);
      return payoff ? figure(payoff.total) : '–';
    }),
    report.nash ? code(report.nash.run) : labels.noZone,
  ];
  return table(
    [labels.solutions.nash, ...full.parties.map((party) => `>${party}`), labels.run],
    [
      row(full.off_table.length === 0 ? labels.withLinkage : labels.withTable, full),
      row(labels.withoutLinkage(contestedTitles(context, full, without)), without),
    ],
  );
}

/** The issues that one bargain has and the other has not. */
function contestedTitles(context: Context, full: BargainReport, without: BargainReport): string {
  return without.off_table
    .filter((issue) => !full.off_table.includes(issue))
    .map(context.issueTitle)
    .join(', ');
}
