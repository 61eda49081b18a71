/**
 * Constraint profiles of GENIUS (`ConstraintUtilitySpace`, the railway scenario): the mean of normalised ranks, in which
 * an issue, or the whole package, counts nothing when a rule about other issues fires.
 */

import { type ConstraintRule, readRules } from './genius-constraint-rules.js';
import type { GeniusIssue } from './genius-domain.js';
import type { GeniusUtility } from './genius-utility.js';
import { javaInteger } from './java-number.js';
import { type Report, refuse, someOf, warn } from './report.js';
import { childrenOf, type XmlElement } from './xml-tree.js';

/**
 * Payoffs of a constraint profile: weight 1/n and rank over the largest rank for each of the n ranked issues; rules take
 * away again what they set to zero, as the remainder. Equal to GENIUS but for the rounding of one sum.
 */
export function readConstraintUtility(
  report: Report,
  root: XmlElement,
  issues: readonly GeniusIssue[],
): GeniusUtility | undefined {
  const [rules] = root.children.flatMap((child) => childrenOf(child, 'rules'));
  const [ranks] = rules ? childrenOf(rules, 'ranks') : [];
  const [constraints] = rules ? childrenOf(rules, 'constraints') : [];
  if (!rules || !ranks || !constraints) {
    const message = 'the constraint profile has no rules';
    const expected = '<rules> with <ranks> and <constraints> inside the objective';
    return refuse(report, { code: 'constraint', path: [root.tag], message, expected, at: (rules ?? root).at });
  }
  const ranked = childrenOf(ranks, 'issue');
  const evaluations = issues.map(({ issue }): Float64Array => new Float64Array(issue.options.length));
  const weights = issues.map(() => 0);
  for (const element of ranked) {
    const index = javaInteger(element.attributes.get('index'));
    const position = issues.findIndex((issue) => issue.index === index);
    if (position < 0 || weights[position]! > 0) {
      const message = position < 0 ? 'ranks are given for an issue that is not in the domain' : 'ranks are given twice';
      const path = ['ranks', 'issue', index ?? '?'];
      refuse(report, { code: 'ranks', path, message, expected: 'each issue of the domain once', at: element.at });
      continue;
    }
    weights[position] = 1 / ranked.length;
    const values = normalisedRanks(report, element, issues[position]!);
    if (values) evaluations[position] = values;
  }
  const unranked = issues.filter((_, position) => weights[position] === 0);
  if (unranked.length > 0) {
    const message = `${someOf(unranked.map(({ issue }) => issue.name))} have no ranks and count nothing`;
    warn(report, { code: 'unranked', path: ['ranks'], message, at: ranks.at });
  }
  const read = readRules(report, constraints, issues);
  if (report.issues.some(({ severity }) => severity === 'error')) return undefined;
  if (read.length === 0) return { weights, evaluations };
  return { weights, evaluations, remainder: takenAway(weights, evaluations, read) };
}

/** Minus what the rules set to zero. */
function takenAway(
  weights: readonly number[],
  evaluations: readonly Float64Array[],
  rules: readonly ConstraintRule[],
): (options: ArrayLike<number>) => number {
  const whole = rules.filter(({ zeroes }) => zeroes === 'package');
  const single = weights.map((_, position) => rules.filter(({ zeroes }) => zeroes === position));
  return (options) => {
    const all = whole.some(({ fires }) => fires(options));
    let taken = 0;
    weights.forEach((weight, position) => {
      if (all || single[position]!.some(({ fires }) => fires(options))) {
        taken += weight * evaluations[position]![options[position]!]!;
      }
    });
    return -taken;
  };
}

/** `Rank`: rank over the largest rank of the issue. */
function normalisedRanks(report: Report, element: XmlElement, { index, issue }: GeniusIssue): Float64Array | undefined {
  const path = ['ranks', 'issue', index];
  const ranks = new Map<string, number>();
  for (const item of childrenOf(element, 'item')) {
    const rank = javaInteger(item.attributes.get('rank'));
    if (rank === undefined) {
      const message = `the rank of “${item.attributes.get('value') ?? ''}” is not a whole number`;
      return refuse(report, { code: 'ranks', path, message, expected: 'rank="1"', at: item.at });
    }
    ranks.set(item.attributes.get('value') ?? '', rank);
  }
  const missing = issue.options.filter((option) => !ranks.has(option));
  const largest = [...ranks.values()].reduce((maximum, rank) => Math.max(maximum, rank), 0);
  if (missing.length > 0 || largest === 0) {
    const message = missing.length > 0 ? `${someOf(missing)} of “${issue.name}” have no rank` : 'no rank is above 0';
    return refuse(report, { code: 'ranks', path, message, expected: 'a rank for every value', at: element.at });
  }
  return Float64Array.from(issue.options, (option) => ranks.get(option)! / largest);
}
