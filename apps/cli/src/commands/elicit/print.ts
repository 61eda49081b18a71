/** `parley elicit` as text. */

import { table } from '../../print/table.js';
import type { ElicitDocument, MethodReport } from './report.js';
import { and } from './words.js';

const KIND_WORDS = {
  swings: 'Swings',
  ranking: 'Ranking',
  comparisons: 'Comparisons',
  trade_offs: 'Trade-offs',
  ratings: 'Ratings of packages',
  choices: 'Choices among packages',
} as const;

/** Above it, the ratio is among the checks. */
const SAATY_LIMIT = 0.1;

export function elicitPrint(document: ElicitDocument): string {
  const { party, methods, suggestion, weights_of: meaning } = document;
  return [
    `Weights${party === null ? '' : ` of ${party}`} by its own answers. A weight is the ${meaning}.`,
    ...methods.flatMap((method) => ['', ...methodLines(method)]),
    ...(methods.length > 1 ? ['', ...agreement(document)] : []),
    ...(suggestion ? ['', ...suggestionLines(suggestion)] : []),
  ].join('\n');
}

function methodLines(method: MethodReport): string[] {
  const { kind, weights, consistent, checks, not_told_apart: confounded, ratios, part_worths: worths } = method;
  return [
    `${KIND_WORDS[kind]}: ${method.method}`,
    table(
      ['issue', '>low', '>central', '>high'],
      weights.map(({ issue, low, central, high }) => [issue, share(low), share(central), share(high)]),
    ),
    consistent ? 'The answers hold together.' : 'The answers do not hold together:',
    ...checks.map((check) => `- ${check}`),
    ...confounded.map((words) => `- ${words}`),
    ...(ratios ? ratioLines(ratios) : []),
    ...fitLines(method),
    ...(worths
      ? [
          `What options are worth, in ${kind === 'ratings' ? 'points of the ratings' : 'logits (1 more: chosen e times as often)'}, 95 % interval`,
          table(
            ['issue', 'option', '>low', '>worth', '>high'],
            worths.map(({ issue, option, worth, low, high }, at) => [
              issue === worths[at - 1]?.issue ? '' : issue,
              option,
              number(low),
              number(worth),
              number(high),
            ]),
          ),
        ]
      : []),
  ];
}

function ratioLines(ratios: NonNullable<MethodReport['ratios']>): string[] {
  const { consistency_ratio: ratio, geometric_index: index, not_compared: missing, worst_fit: worst } = ratios;
  return [
    ...(ratio === null || ratio > SAATY_LIMIT
      ? []
      : [`consistency ratio ${ratio.toFixed(3)}, usual limit 0.10 (Saaty 1980)`]),
    ...(index === null ? [] : [`geometric consistency index ${index.toFixed(3)} (Aguarón and Moreno-Jiménez 2003)`]),
    ...(missing.length > 0 ? [`not compared: ${missing.map((pair) => pair.join(' with ')).join(', ')}`] : []),
    worst
      ? `the weights fit line ${worst.line} worst: ${figure(worst.stated)} stated, ${figure(worst.fitted)} by the weights, off by a factor of ${worst.factor.toFixed(2)}`
      : 'the central weights fit every statement',
  ];
}

function fitLines({ ratings, choices }: MethodReport): string[] {
  if (ratings) {
    const { r_squared: r2, predictive_r_squared: predictive, residual_error: error } = ratings;
    const outliers = ratings.answers.filter(({ outlier }) => outlier).map(({ line }) => `line ${line}`);
    return [
      `The fit accounts for ${percent(r2)} of the variance of the ratings${predictive === null ? '' : `, ${percent(predictive)} when each is predicted from the others`}; error of one rating ${error === null ? 'unknown' : figure(error)}, ${ratings.degrees_of_freedom} degrees of freedom.`,
      ...(outliers.length > 0 ? [`Ratings to ask about again: ${and(outliers)}.`] : []),
    ];
  }
  if (choices) {
    const { count, missed, pseudo_r_squared: r2 } = choices;
    return [
      `The fit agrees with ${count - missed.length} of ${count} choices; McFadden’s pseudo R² ${r2.toFixed(2)}.`,
      ...(missed.length > 0 ? [`It prefers another package in ${and(missed.map((line) => `line ${line}`))}.`] : []),
    ];
  }
  return [];
}

function agreement({ disagreements, methods }: ElicitDocument): string[] {
  if (disagreements.length === 0) return ['The kinds of answers agree: their ranges meet for every issue.'];
  const issues = [...new Set(disagreements.map(({ issue }) => issue))];
  return [
    'Kinds of answers that disagree:',
    ...issues.map((issue) => {
      const involved = new Set(disagreements.flatMap(({ issue: about, kinds }) => (about === issue ? kinds : [])));
      const ranges = methods.flatMap(({ kind, weights }) => {
        const weight = weights.find((candidate) => candidate.issue === issue);
        return weight && involved.has(kind) ? [`${span(weight)} by ${KIND_WORDS[kind].toLowerCase()}`] : [];
      });
      return `- ${issue}: ${and(ranges)}`;
    }),
  ];
}

function suggestionLines({
  packages,
  efficiency,
  parameters,
  asked,
}: NonNullable<ElicitDocument['suggestion']>): string[] {
  const total = packages.length + asked;
  return [
    `Packages to ask about next (D-optimal${asked > 0 ? `, with the ${asked} asked about before` : ''}${total < parameters ? '' : `; D-efficiency ${percent(efficiency)} of asking about all`}):`,
    ...packages.map(
      (named, at) =>
        `${at + 1}. ${Object.entries(named)
          .map((pair) => pair.join('='))
          .join(', ')}`,
    ),
    ...(total < parameters
      ? [
          `${parameters} packages are needed to tell all options apart; these make ${total}: ask about ${parameters - total} more.`,
        ]
      : []),
  ];
}

function share(weight: number): string {
  return weight.toFixed(3);
}

function span({ low, high }: { low: number; high: number }): string {
  return share(low) === share(high) ? share(low) : `${share(low)} to ${share(high)}`;
}

function number(value: number | null): string {
  return value === null ? '–' : `${value < 0 ? '−' : ''}${figure(Math.abs(value))}`;
}

function figure(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function percent(value: number): string {
  return `${Number((100 * value).toFixed(1))} %`;
}
