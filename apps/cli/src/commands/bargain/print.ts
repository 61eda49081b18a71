/** `parley bargain` as text. */

import { table } from '../../print/table.js';
import type { BargainDocument, SolutionDocument } from './report.js';

/** Points of the frontier printed. */
const MOST_PRINTED = 10;

export function bargainPrint(document: BargainDocument): string {
  const { party_names: names, frontier, rational_frontier: rational } = document;
  const exact = document.epsilon === null;
  const whole = (text: string | null) => (text === null ? 'uncounted' : BigInt(text).toLocaleString('en-US'));
  const solutions: [string, SolutionDocument | null][] = [
    ['Nash', document.nash],
    ['Kalai–Smorodinsky', document.kalai_smorodinsky],
    ['egalitarian', document.egalitarian],
    ['utilitarian', document.utilitarian],
    ...(document.proportional === undefined
      ? []
      : [['proportional', document.proportional] as [string, SolutionDocument | null]]),
    ...(document.asymmetric_nash === undefined
      ? []
      : [['asymmetric Nash', document.asymmetric_nash] as [string, SolutionDocument | null]]),
  ];
  return [
    `${document.scenario} (${document.format}): ${names.length} parties, ${document.issues.length} issues, ${whole(document.outcomes)} outcomes, ${whole(document.rational_outcomes)} of them rational for all`,
    table(
      ['party', '>reservation value'],
      names.map((name, party) => [name, String(document.reservation[party])]),
    ),
    '',
    exact
      ? `Pareto frontier: ${frontier.points} points (${whole(frontier.outcomes)} outcomes) at a tolerance of ${document.tolerance}; ${frontier.points_float64} (${whole(frontier.outcomes_float64)}) as raw doubles; ${rational.points} (${whole(rational.outcomes)}) among the rational outcomes`
      : `Pareto frontier, thinned to ${frontier.points} points: no outcome left out is better than some point kept by more than ${document.epsilon?.join(', ')} (party by party)`,
    `found by ${document.method === 'issue-merge' ? 'merging issue by issue' : 'looking at every outcome'} in ${document.milliseconds.toFixed(1)} ms`,
    '',
    ...(document.reason === null
      ? [
          table(
            ['solution', ...names.map((name) => `>${name}`), '>value', '>ties'],
            solutions.map(([name, solution]) =>
              solution
                ? [
                    name,
                    ...solution.utilities.map(figure),
                    figure(solution.value),
                    solution.ties === null ? 'uncounted' : String(solution.ties),
                  ]
                : [name, ...names.map(() => ''), 'undefined', ''],
            ),
          ),
          ...solutions.flatMap(([name, solution]) => (solution ? [`${name}: ${written(solution.package)}`] : [])),
        ]
      : [`No rational outcome: ${document.reason}.`]),
    ...lotteryLines(document),
    ...toolLines(document),
    '',
    `${Math.min(MOST_PRINTED, frontier.listed)} of ${frontier.points} points of the frontier`,
    table(
      [...names.map((name) => `>${name}`), 'package'],
      evenly(frontier.listed).map((place) => [
        ...(frontier.utilities[place] ?? []).map(figure),
        written(frontier.packages[place] ?? {}),
      ]),
    ),
  ].join('\n');
}

function lotteryLines({ lotteries, party_names: names }: BargainDocument): string[] {
  if (!lotteries) return [];
  const titles = {
    nash: 'Nash',
    kalai_smorodinsky: 'Kalai–Smorodinsky',
    egalitarian: 'egalitarian',
    utilitarian: 'utilitarian',
  } as const;
  const entries = Object.entries(titles).map(([key, title]) => [title, lotteries[key as keyof typeof titles]] as const);
  return [
    '',
    'In lotteries over packages, expected',
    table(
      ['solution', ...names.map((name) => `>${name}`), '>value'],
      entries.map(([title, found]) =>
        'reason' in found
          ? [title, ...names.map(() => ''), NO_LOTTERY[found.reason]]
          : [title, ...found.utilities.map(figure), figure(found.value)],
      ),
    ),
    ...entries.flatMap(([title, found]) =>
      'reason' in found || found.lottery.length < 2
        ? []
        : found.lottery.map(
            ({ probability, package: options }) => `${title}, ${(100 * probability).toFixed(2)} %: ${written(options)}`,
          ),
    ),
  ];
}

const NO_LOTTERY = {
  'no-rational-lottery': 'none is rational',
  'no-gain': 'a party cannot gain',
  'not-converged': 'not found to the precision asked',
} as const;

function toolLines({ other_tools: tools, party_names: names }: BargainDocument): string[] {
  if (!tools) return [];
  return [
    '',
    'As other tools define them, under their own names',
    table(
      ['tool', 'name', ...names.map((name) => `>${name}`), '>value', '>ties'],
      Object.entries(tools).flatMap(([tool, solutions]) =>
        Object.entries(solutions).map(([name, found]) =>
          found
            ? [tool, name, ...found.utilities.map(figure), figure(found.value), String(found.ties)]
            : [tool, name, ...names.map(() => ''), 'none', ''],
        ),
      ),
    ),
  ];
}

function evenly(count: number): number[] {
  const shown = Math.min(MOST_PRINTED, count);
  return Array.from({ length: shown }, (_, i) => (shown === 1 ? 0 : Math.round((i * (count - 1)) / (shown - 1))));
}

function figure(value: number): string {
  return value.toFixed(6);
}

function written(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([issue, option]) => `${issue}=${option}`)
    .join(', ');
}
